import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { span, textOf } from '../../src/draw/cell.ts';
import { flowSpans } from '../../src/draw/flow.ts';
import { wrapText } from '../../src/draw/width.ts';

describe('flowing styled text', () => {
  test('breaks exactly where plain text breaks', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '中', '。', 'é', '👩‍💻'), maxLength: 30 });
    fc.assert(
      fc.property(fc.array(words, { maxLength: 5 }), fc.integer({ min: 2, max: 20 }), (texts, width) => {
        const lines = flowSpans(
          texts.map((text, i) => span(text, i % 2 === 0 ? {} : { bold: true })),
          width,
        );
        expect(lines.map(textOf)).toEqual(wrapText(texts.join(''), width));
      }),
    );
  });

  test('keeps each word in its style across a break', () => {
    const lines = flowSpans([span('open models had '), span('31.1', { bold: true }), span(' percent')], 16);
    expect(lines.map(textOf)).toEqual(['open models had', '31.1 percent']);
    expect(lines[1]?.[0]).toEqual(span('31.1', { bold: true }));
  });
});
