/** What finding and building figures and chapters needs. Commands and the explorer have it; nothing here knows a process. */
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
  /** `--offline` was given: what was synced is not looked at, and nothing is sent. */
  readonly offline?: boolean | undefined;
}
