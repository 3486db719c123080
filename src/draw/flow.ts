/** Wraps styled text: the words break where wrapText breaks them, and keep their styles. */
import { type Line, type Span, span } from './cell.ts';
import { wrapText } from './width.ts';

/** Spans as lines of at most `width` cells. Line breaks are where wrapText puts them. */
export function flowSpans(spans: readonly Span[], width: number): Line[] {
  const source = spans.flatMap(({ text, style, hit }) => Array.from(text, (letter) => ({ letter, style, hit })));
  let at = 0;
  return wrapText(source.map(({ letter }) => letter).join(''), width).map((text) => {
    const line: Span[] = [];
    for (const letter of text) {
      // Wrapping drops blanks at breaks and joins runs of them: skip what it dropped.
      while (at < source.length && source[at]?.letter !== letter) at++;
      const { style, hit } = source[at] ?? { style: {}, hit: undefined };
      at++;
      const last = line.at(-1);
      if (last !== undefined && last.style === style && last.hit === hit)
        line[line.length - 1] = span(last.text + letter, style, hit);
      else line.push(span(letter, style, hit));
    }
    return line;
  });
}
