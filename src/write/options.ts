/** Options of the writers. */
import type { Translate } from '../i18n/translate.ts';

export interface WriteOptions {
  /** Cells of room for the `text` format; unlimited when absent. */
  readonly width?: number | undefined;
  /** The language of the people `text` and `md` are for. */
  readonly t: Translate;
}
