/** What a drawing needs in addition to its view: size, glyphs, translator, cursor. */

import type { Translate } from '../i18n/translate.ts';

/** Which glyphs and how many colours. The same chart on a poorer terminal is another table, not other code. */
export type ColourLevel = 'truecolor' | '256' | '16' | 'none';

export interface Frame {
  /** Cells across and down. The drawing fills exactly this, or fewer rows if it needs fewer. */
  readonly width: number;
  readonly height: number;
  readonly colour: ColourLevel;
  /** Plain ASCII: nothing above 0x7e. */
  readonly ascii: boolean;
  /** Draws lines in braille dots, otherwise in box-drawing characters. */
  readonly braille?: boolean | undefined;
  /** Uses octants instead of braille: the same dots without gaps, for terminals that support them. */
  readonly octants?: boolean | undefined;
  /** Translates the drawing's own texts, names of series and values. */
  readonly t: Translate;
}

/** Cursor, pin, hidden and selected series. All optional. */
export interface ChartState {
  /** Index into the chart's x values (weeks, bars or points). */
  readonly cursor?: number | undefined;
  /** A second, pinned x index. */
  readonly pin?: number | undefined;
  /** Series that are not drawn. */
  readonly hidden?: ReadonlySet<string> | undefined;
  /** The series selected in the legend. */
  readonly selected?: string | undefined;
}
