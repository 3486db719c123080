/** What every command receives: output streams, terminal capabilities, translator, and data opened on first use. */
import type { Spelling } from '../draw/ascii-signs.ts';
import type { ColourLevel } from '../draw/frame.ts';
import type { ReportSource } from '../library/context.ts';
import type { ColourChoice } from './colour.ts';
import type { Settings } from './settings/list.ts';

export interface Context extends ReportSource {
  /** Writes to stdout: data. */
  readonly out: (text: string) => void;
  /** Writes to stderr: messages. */
  readonly err: (text: string) => void;
  /** stdout is a terminal. */
  readonly isTerminal: boolean;
  /** Whether the explorer can run: stdin and stdout are terminals, TERM is not dumb, and CI is not set. */
  readonly isInteractive: boolean;
  readonly columns: number;
  readonly rows: number;
  readonly colour: (flag: ColourChoice) => ColourLevel;
  /** Replacements for characters that the terminal cannot show; undefined if it shows all, and for pipes and files. */
  readonly spelling?: Spelling | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Settings in effect, flags included; empty if absent. */
  readonly settings?: Settings | undefined;
  /** The user's own labels override those of the data. */
  readonly hasOwnLabels?: boolean | undefined;
  /** `--no-config` was given. */
  readonly ignoresConfig?: boolean | undefined;
}

/** The context before a language is chosen. */
export type ProcessContext = Omit<Context, 't' | 'language' | 'settings' | 'ignoresConfig'>;
