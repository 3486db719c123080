/** How a picture is wanted: its room, its colours, and whether it must carry its own words. */
import type { Say } from '../i18n/words.ts';
import type { PictureTheme } from './picture-theme.ts';

export interface PictureOptions {
  /** Of the whole picture, in px. */
  readonly width: number;
  /** Of the whole picture; without it the drawing gets the height it needs. */
  readonly height?: number | undefined;
  readonly theme: PictureTheme;
  /** `full` stands alone: title, measure, kinds and source are on it. `bare` stands in a page that says them. */
  readonly caption: 'full' | 'bare';
  /** The language of its words; English where absent. */
  readonly say?: Say | undefined;
}

export const defaultWidth = 800;
export const font =
  '"Helvetica Neue", Helvetica, Arial, "Liberation Sans", "Noto Sans", "Noto Sans CJK SC", sans-serif';
('system-ui, -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, "Noto Sans CJK SC", sans-serif');
/** Of the words on a chart; titles are larger. */
export const fontSize = 11;
