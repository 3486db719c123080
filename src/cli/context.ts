/** What every command gets: output streams, terminal capabilities, translator, and data that is opened on first use. */
import type { Spelling } from '../draw/ascii-signs.ts';
import type { ColourLevel } from '../draw/frame.ts';
import type { ReportSource } from '../library/context.ts';
import type { ColourChoice } from './colour.ts';
import type { Settings } from './settings/list.ts';

export interface Context extends ReportSource {
  /** stdout: data. */
  readonly out: (text: string) => void;
  /** stderr: talk. */
  readonly err: (text: string) => void;
  /** stdout is a terminal. */
  readonly isTerminal: boolean;
  /** Whether the explorer can run: stdin and stdout are terminals, TERM is not dumb, and CI is not set. */
  readonly isInteractive: boolean;
  readonly columns: number;
  readonly rows: number;
  readonly colour: (flag: ColourChoice) => ColourLevel;
  /** What stands for signs that the terminal cannot show; undefined where it shows all, and for pipes and files. */
  readonly spelling?: Spelling | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What is set for good, flags taken in; empty where absent. */
  readonly settings?: Settings | undefined;
  /** Labels of the reader's own are laid over those of the data. */
  readonly hasOwnLabels?: boolean | undefined;
  /** `--no-config` was given. */
  readonly ignoresConfig?: boolean | undefined;
}

/** A context before a language was chosen. */
export type ProcessContext = Omit<Context, 't' | 'language' | 'settings' | 'ignoresConfig'>;
