/**
 * What code that finds and builds figures and chapters needs. Provided by commands and the explorer; independent of the process.
 */
import type { DataPackage } from '../data/package.ts';
import type { Language } from '../i18n/language.ts';
import type { Translate } from '../i18n/translate.ts';

export interface ReportSource {
  /** The folder that holds datapackage.json and text/. */
  readonly folder: string;
  readonly data: () => DataPackage;
  /** Translates messages for the user. Rows for programs are the same in all languages. */
  readonly t: Translate;
  /** The user's language; that of `t` if absent. */
  readonly language?: Language | undefined;
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
  /** `--offline`: ignores synced data and sends nothing. */
  readonly offline?: boolean | undefined;
}
