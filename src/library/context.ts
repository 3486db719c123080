/** What finding and building figures and chapters needs. Provided by commands and the explorer; independent of the process. */
import type { DataPackage } from '../data/package.ts';
import type { Language } from '../i18n/language.ts';
import type { Translate } from '../i18n/translate.ts';

export interface ReportSource {
  /** The folder that holds datapackage.json and text/. */
  readonly folder: string;
  readonly data: () => DataPackage;
  /** Puts messages into the reader's words. Rows for programs are the same in all languages. */
  readonly t: Translate;
  /** What people are spoken to in; that of `t` where absent. */
  readonly language?: Language | undefined;
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
  /** `--offline`: ignores synced data and sends nothing. */
  readonly offline?: boolean | undefined;
}
