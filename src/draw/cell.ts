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
}

/** Characters that share a style. Never holds a line break or a control character. */
export interface Span {
  readonly text: string;
  readonly style: Style;
}

export type Line = readonly Span[];

export const plain: Style = {};

export function span(text: string, style: Style = plain): Span {
  return { text, style };
}

/** The characters of a line without their styles. */
export function textOf(line: Line): string {
  let text = '';
  for (const part of line) text += part.text;
  return text;
}
