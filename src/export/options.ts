/** Picture options: size, colours, language, and whether the caption is included. */
import type { Translate } from '../i18n/translate.ts';
import type { PictureTheme } from './picture-theme.ts';

export interface PictureOptions {
  /** Of the whole picture, in px. */
  readonly width: number;
  /** Of the whole picture; without it the drawing gets the height it needs. */
  readonly height?: number | undefined;
  readonly theme: PictureTheme;
  /** `full`: with title, measure, kinds and source. `none`: the surrounding page has them. */
  readonly caption: 'full' | 'none';
  /** The language of its words. */
  readonly t: Translate;
}

export const defaultWidth = 800;
export const font =
  '"Helvetica Neue", Helvetica, Arial, "Liberation Sans", "Noto Sans", "Noto Sans CJK SC", sans-serif';
/** Of the words on a chart; titles are larger. */
export const fontSize = 11;
