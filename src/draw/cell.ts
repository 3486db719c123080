/** What drawing yields: lines of styled runs. No escape codes, no terminal: the painter turns styles into bytes. */

/** What a series is drawn in: `series.N` are the chart's colours in order, `source.*` keep theirs in every figure. */
export type SeriesColour =
  | `series.${number}`
  | 'source.closed'
  | 'source.chinese-oss'
  | 'source.row-oss'
  | 'source.unknown';

/**
 * A colour by its meaning, not its value; the theme maps it. Lines need more contrast than areas: `line.*` is a series'
 * colour as a line, `bright.*` and `quiet.*` as the chosen line and as one beside it; `glow.*`, `dusk.*` and `tint.*` are
 * the area under a line, ever paler.
 */
export type Colour =
  | 'text'
  | 'muted'
  | 'faint'
  | 'accent'
  | 'warning'
  /** More and less than before; the sign says it too. */
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
  /** A place on a chart: the index of the x, bar or cell of a grid under each cell; the last holds for those after it. */
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
  /** What can be entered on a page. */
  | { readonly type: 'entry'; readonly entry: number }
  /** A line of a list over the page. */
  | { readonly type: 'item'; readonly row: number }
  /** Stands for a key, by its name. */
  | { readonly type: 'key'; readonly key: string };

/** Characters that share a style. Never holds a line break or a control character. */
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

/** A line all of which is one target, whatever its spans were. */
export function hitLine(line: Line, hit: ClickTarget): Line {
  return line.map(({ text, style }) => ({ text, style, hit }));
}

/** The characters of a line without their styles. */
export function textOf(line: Line): string {
  let text = '';
  for (const part of line) text += part.text;
  return text;
}
