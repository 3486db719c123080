/** The output of drawing: lines of styled runs. Contains no escape codes; the painter turns styles into bytes. */

/** The colour of a series: `series.N` are the chart's colours in order, `source.*` are the same in every figure. */
export type SeriesColour =
  | `series.${number}`
  | 'source.closed'
  | 'source.chinese-oss'
  | 'source.row-oss'
  | 'source.unknown';

/**
 * A colour by role; the theme gives its value. Lines need more contrast than areas: `line.*` is a series' colour as a line,
 * `bright.*` and `quiet.*` as the selected line and the others; `glow.*`, `dusk.*` and `tint.*` are the area under a line,
 * increasingly pale.
 */
export type Colour =
  | 'text'
  | 'muted'
  | 'faint'
  | 'accent'
  | 'warning'
  /** More or less than before; the sign shows it too. */
  | 'rise'
  | 'fall'
  | 'background'
  | 'selection'
  | SeriesColour
  | `${'line' | 'bright' | 'quiet' | 'glow' | 'dusk' | 'tint'}.${SeriesColour}`
  | `heat.${number}`;

export interface Style {
  readonly fg?: Colour | undefined;
  readonly bg?: Colour | undefined;
  readonly bold?: boolean | undefined;
  readonly dim?: boolean | undefined;
  readonly inverse?: boolean | undefined;
  readonly underline?: boolean | undefined;
  /** Address to link the text to, on terminals with OSC 8; ignored elsewhere. */
  readonly link?: string | undefined;
}

/**
 * The mouse target of a span. Neighbouring spans of a line with the same object are one target, and its cells are counted
 * from the first of them. Ignored when painting.
 */
export type ClickTarget =
  /**
   * A position on a chart: the index of the x, bar or cell of a grid under each cell. The last entry applies to all later cells.
   */
  | { readonly type: 'x'; readonly cells: readonly number[] }
  /** A row of a chart with free points: the nearest one is the target. */
  | {
      readonly type: 'points';
      readonly row: number;
      readonly points: readonly { readonly index: number; readonly x: number; readonly y: number }[];
    }
  /** A series in a legend, by its name in the data. */
  | { readonly type: 'series'; readonly name: string }
  /** A table's heading and rows. */
  | { readonly type: 'column'; readonly column: number }
  | { readonly type: 'row'; readonly row: number }
  /** A line of the contents or a link. */
  | {
      readonly type: 'place';
      readonly place: { readonly type: 'cover' | 'chapter' | 'figure' | 'model'; readonly id: string };
    }
  | { readonly type: 'view'; readonly view: number }
  /** An item of a page that can be opened. */
  | { readonly type: 'entry'; readonly entry: number }
  /** A line of an overlay list. */
  | { readonly type: 'item'; readonly row: number }
  /** Acts like a key, by its name. */
  | { readonly type: 'key'; readonly key: string };

/** Characters with one style. Never contains a line break or a control character. */
export interface Span {
  readonly text: string;
  readonly style: Style;
  readonly hit?: ClickTarget | undefined;
}

export type Line = readonly Span[];

export const plain: Style = {};

export function span(text: string, style: Style = plain, hit?: ClickTarget): Span {
  return hit === undefined ? { text, style } : { text, style, hit };
}

/** Makes the whole line one target, whatever targets its spans had. */
export function hitLine(line: Line, hit: ClickTarget): Line {
  return line.map(({ text, style }) => ({ text, style, hit }));
}

/** The characters of a line without their styles. */
export function textOf(line: Line): string {
  let text = '';
  for (const part of line) text += part.text;
  return text;
}
