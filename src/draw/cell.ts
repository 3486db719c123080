/** What drawing yields: lines of styled runs. No escape codes, no terminal: the painter turns styles into bytes. */

/**
 * A colour by its meaning, never by its value; the theme gives it one. `series.N` are the chart's colours in order,
 * `source.*` the four source types, which keep their colour in every figure.
 */
export type Colour =
  | 'text'
  | 'muted'
  | 'faint'
  | 'accent'
  | 'warning'
  | 'background'
  | 'selection'
  | `series.${number}`
  | 'source.closed'
  | 'source.chinese-oss'
  | 'source.row-oss'
  | 'source.unknown'
  | `heat.${number}`;

export interface Style {
  readonly fg?: Colour | undefined;
  readonly bg?: Colour | undefined;
  readonly bold?: boolean | undefined;
  readonly dim?: boolean | undefined;
  readonly inverse?: boolean | undefined;
  readonly underline?: boolean | undefined;
  /** An address the text stands for; screens whose terminal knows links (OSC 8) make it one, everything else leaves it. */
  readonly link?: string | undefined;
}

/**
 * What the mouse finds under a span. Spans side by side in a line that carry the very same object are one target:
 * its cells are counted from the first of them. Nothing that paints looks at it.
 */
export type ClickTarget =
  /** A place on a chart: the index of the x, bar or cell of a grid under each cell; the last holds for those after it. */
  | { readonly type: 'x'; readonly cells: readonly number[] }
  /** A row of a chart whose points stand anywhere: the nearest one is meant. */
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
      readonly place: { readonly type: 'chapter' | 'figure' | 'model'; readonly id: string };
    }
  | { readonly type: 'view'; readonly view: number }
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
