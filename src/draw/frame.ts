/** What a drawing needs besides its view: size, glyphs, translator, cursor. */

import type { Translate } from '../i18n/translate.ts';

/** Which glyphs and how many colours. The same chart on a poorer terminal is another table, not other code. */
export type ColourLevel = 'truecolor' | '256' | '16' | 'none';

export interface Frame {
  /** Cells across and down; the drawing fills exactly this, or fewer rows if it needs fewer. */
  readonly width: number;
  readonly height: number;
  readonly colour: ColourLevel;
  /** Plain ASCII: letters, `|`, `-`, `+` and nothing above 0x7e. */
  readonly ascii: boolean;
  /** Lines in braille dots; box-drawing characters without. */
  readonly braille?: boolean | undefined;
  /** In octants instead of braille: the same dots without gaps, for terminals that draw them. */
  readonly octants?: boolean | undefined;
  /** Puts the drawing's own words, names of series and values into the reader's language. */
  readonly t: Translate;
}

/** Cursor, pin, hidden and selected series. All optional: without them the chart is drawn whole. */
export interface ChartState {
  /** Index into the chart's x values (weeks, bars or points). */
  readonly cursor?: number | undefined;
  /** A second, pinned x index. */
  readonly pin?: number | undefined;
  /** Series not drawn. */
  readonly hidden?: ReadonlySet<string> | undefined;
  /** The series the reader stands on in the legend. */
  readonly selected?: string | undefined;
}
