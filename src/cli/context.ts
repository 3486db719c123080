/** What every command is given: where its words go, what the terminal can do, and the data, opened when first asked for. */
import type { DataPackage } from '../data/package.ts';
import type { ColourLevel } from '../draw/frame.ts';
import type { Language } from '../i18n/language.ts';
import type { Translate } from '../i18n/translate.ts';
import type { Say } from '../i18n/words.ts';
import type { ColourChoice } from './colour.ts';
import type { Settings } from './settings/list.ts';

export interface Context {
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
  /** The folder that holds datapackage.json and text/. */
  readonly folder: string;
  readonly data: () => DataPackage;
  /** What people are spoken to in, and how; English where absent. Rows for programs are the same in all languages. */
  readonly language?: Language | undefined;
  readonly say?: Say | undefined;
  /** Puts messages into the reader's words. */
  readonly t?: Translate | undefined;
  /** What is set for good, flags taken in; empty where absent. */
  readonly settings?: Settings | undefined;
  /** `--no-config` was given. */
  readonly ignoresConfig?: boolean | undefined;
  /** `--offline` was given: what was synced is not looked at, and nothing is sent. */
  readonly offline?: boolean | undefined;
}

/** All that finding and building figures and chapters needs; the explorer has it without the rest. */
export type Shelf = Pick<Context, 'folder' | 'data' | 'language' | 'say' | 't'> &
  Partial<Pick<Context, 'env' | 'offline'>>;
