/** Wraps styled text at the same places as wrapText, keeping styles. */
import { type Line, type Span, span } from './cell.ts';
import { wrapText } from './width.ts';

/** Spans as lines of at most `width` cells. Line breaks are where wrapText puts them. */
export function flowSpans(spans: readonly Span[], width: number): Line[] {
  const whole = spans.map(({ text }) => text).join('');
  let at = 0;
  let current = 0;
  let end = spans[0]?.text.length ?? 0;
  /** The span of the line's next character: wrapping drops spaces at breaks and joins runs of them. */
  const spanOf = (letter: number): Span | undefined => {
    while (at < whole.length && whole.charCodeAt(at) !== letter) at++;
    while (at >= end && current < spans.length) end += spans[++current]?.text.length ?? 0;
    at++;
    return spans[current];
  };
  // Pieces are sliced from the line instead of joined from characters: lines are cached, and every intermediate string would be
  // kept too.
  return wrapText(whole, width).map((text) => {
    const line: Span[] = [];
    let from = 0;
    let last = text === '' ? undefined : spanOf(text.charCodeAt(0));
    for (let i = 1; i <= text.length; i++) {
      const next = i < text.length ? spanOf(text.charCodeAt(i)) : undefined;
      if (i < text.length && next?.style === last?.style && next?.hit === last?.hit) continue;
      line.push(span(text.slice(from, i), last?.style, last?.hit));
      from = i;
      last = next;
    }
    return line;
  });
}
