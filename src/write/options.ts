/** Options of the writers. */
import type { Translate } from '../i18n/translate.ts';

export interface WriteOptions {
  /** Width in cells for the `text` format; unlimited if absent. */
  readonly width?: number | undefined;
  /** The language of `text` and `md`. */
  readonly t: Translate;
}
