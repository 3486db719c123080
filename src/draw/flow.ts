/** Wraps styled text: the words break where wrapText breaks them, and keep their styles. */
import { type Line, type Span, span } from './cell.ts';
import { wrapText } from './width.ts';

/** Spans as lines of at most `width` cells. Line breaks are where wrapText puts them. */
export function flowSpans(spans: readonly Span[], width: number): Line[] {
  const source = spans.flatMap(({ text, style }) => Array.from(text, (letter) => ({ letter, style })));
  let at = 0;
  return wrapText(source.map(({ letter }) => letter).join(''), width).map((text) => {
    const line: Span[] = [];
    for (const letter of text) {
      // Wrapping drops blanks at breaks and joins runs of them: skip what it dropped.
      while (at < source.length && source[at]?.letter !== letter) at++;
      const style = source[at]?.style ?? {};
      at++;
      const last = line.at(-1);
      if (last !== undefined && last.style === style) line[line.length - 1] = span(last.text + letter, style);
      else line.push(span(letter, style));
    }
    return line;
  });
}
