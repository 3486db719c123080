/** Picture options: size, colours, language, and whether the caption is included. */
import type { Translate } from '../i18n/translate.ts';
import type { PictureTheme } from './picture-theme.ts';

export interface PictureOptions {
  /** Width of the whole picture, in px. */
  readonly width: number;
  /** Height of the whole picture; by default the height that the drawing needs. */
  readonly height?: number | undefined;
  readonly theme: PictureTheme;
  /** `full`: with title, measure, kinds and source. `none`: the surrounding page shows them. */
  readonly caption: 'full' | 'none';
  /** The language of its texts. */
  readonly t: Translate;
}

export const defaultWidth = 800;
export const font =
  '"Helvetica Neue", Helvetica, Arial, "Liberation Sans", "Noto Sans", "Noto Sans CJK SC", sans-serif';
/** Size of text on a chart; titles are larger. */
export const fontSize = 11;
