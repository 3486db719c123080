/** What every command is given: where its words go, what the terminal can do, and the data, opened when first asked for. */
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
  /** Keys can be read and screens drawn: both ends are terminals, none of them dumb, and this is no CI run. */
  readonly isInteractive: boolean;
  readonly columns: number;
  readonly rows: number;
  readonly colour: (flag: ColourChoice) => ColourLevel;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What is set for good, flags taken in; empty where absent. */
  readonly settings?: Settings | undefined;
  /** `--no-config` was given. */
  readonly ignoresConfig?: boolean | undefined;
}

/** A context before a language was chosen. */
export type ProcessContext = Omit<Context, 't' | 'language' | 'settings' | 'ignoresConfig'>;
