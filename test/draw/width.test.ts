/** Widths in cells: nothing is ever wider than asked, and nothing hostile survives. */
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { span, textOf } from '../../src/draw/cell.ts';
import {
  cleanText,
  fitLine,
  joinLines,
  lineWidth,
  padEnd,
  padStart,
  splitCells,
  textWidth,
  truncate,
  wrapText,
} from '../../src/draw/width.ts';

const awkward = fc.constantFrom(
  '深度求索',
  '한국어',
  'カタカナ。',
  '「引用」',
  '👩‍👩‍👧‍👦',
  '🇩🇪',
  '1️⃣',
  'e\u0301',
  'a\u0300\u0301\u0302',
  'ﷺ',
  '\u200d',
  '\ufe0f',
  ' ',
  '  ',
  '\n',
  'DeepSeek',
  '█▄',
  '\x1b[31m',
  '\u202e',
);
const anyText = fc
  .array(fc.oneof(awkward, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 12 })
  .map((parts) => parts.join(''));
const anyWidth = fc.integer({ min: 0, max: 30 });

describe('cleanText', () => {
  test('removes whole escape sequences, not only the escape character', () => {
    expect(cleanText('a\x1b[31mb\x1b]0;title\x07c\x1b]8;;http://x\x1b\\d\x9b2Je\x1bcf')).toBe('abcdef');
  });
  test('makes tabs and line breaks spaces', () => {
    expect(cleanText('a\tb\r\nc\nd\u2028e')).toBe('a b c d e');
  });
  test('shows bidi overrides and hidden marks by their code, and replaces lone surrogates', () => {
    expect(cleanText('a\u202eb\u2066c\u200bd\ufeffe\ud800f')).toBe('a<U+202E>b<U+2066>c<U+200B>d<U+FEFF>e\ufffdf');
  });
  test('keeps the joiner inside emoji', () => {
    expect(cleanText('👩‍👧')).toBe('👩‍👧');
  });
  test('cleans a clean text no further', () => {
    expect(cleanText(cleanText('\u202e\u200d \u202e\u200d\ufe0f'))).toBe(cleanText('\u202e\u200d \u202e\u200d\ufe0f'));
    fc.assert(fc.property(anyText, (text) => void expect(cleanText(cleanText(text))).toBe(cleanText(text))));
  });
  test('leaves no control character in any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(cleanText(text)).not.toMatch(/[\0-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/);
      }),
    );
  });
});

describe('textWidth', () => {
  test('counts cells, not characters', () => {
    expect(textWidth('abc')).toBe(3);
    expect(textWidth('深度')).toBe(4);
    expect(textWidth('👩‍👩‍👧‍👦')).toBe(2);
    expect(textWidth('e\u0301')).toBe(1);
    expect(textWidth('█▄…±├')).toBe(5);
  });
  test('agrees with string-width on every character the fast path answers for', () => {
    const wrong: string[] = [];
    for (let code = 0x20; code < 0x10000; code++) {
      if (code >= 0xd800 && code < 0xe000) continue; // half a character each
      const letter = String.fromCharCode(code);
      if (textWidth(letter) !== stringWidth(cleanText(letter))) wrong.push(code.toString(16));
    }
    expect(wrong).toEqual([]);
  });
  test('is the sum of its cells', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(splitCells(text).reduce((sum, cell) => sum + cell.width, 0)).toBe(textWidth(text));
      }),
    );
  });
});

describe('truncate and pad', () => {
  test('marks the cut and does not split a wide character', () => {
    expect(truncate('DeepSeek', 5)).toBe('Deep…');
    expect(truncate('深度求索', 5)).toBe('深度…');
    expect(truncate('深度求索', 4)).toBe('深…');
    expect(truncate('DeepSeek', 8)).toBe('DeepSeek');
    expect(truncate('DeepSeek', 4, '...')).toBe('D...');
    expect(truncate('DeepSeek', 2, '...')).toBe('De');
    expect(truncate('DeepSeek', 0)).toBe('');
  });
  test('never gives more cells than asked', () => {
    fc.assert(
      fc.property(anyText, anyWidth, (text, width) => {
        expect(textWidth(truncate(text, width))).toBeLessThanOrEqual(width);
      }),
    );
  });
  test('pads to the exact width', () => {
    fc.assert(
      fc.property(anyText, anyWidth, (text, width) => {
        const cut = truncate(text, width);
        expect(textWidth(padEnd(cut, width))).toBe(width);
        expect(textWidth(padStart(cut, width))).toBe(width);
      }),
    );
  });
});

describe('wrapText', () => {
  test('breaks at spaces, leaves none behind and keeps words whole', () => {
    expect(wrapText('Open models were about a third', 12)).toEqual(['Open models', 'were about a', 'third']);
  });
  test('breaks between CJK characters but not before a closing mark', () => {
    expect(wrapText('开源模型约占三分之一。再见', 8)).toEqual(['开源模型', '约占三分', '之一。再', '见']);
    expect(wrapText('开源模型约占三。再见', 6)).toEqual(['开源模', '型约占', '三。再', '见']);
    expect(wrapText('一二三。', 6)).toEqual(['一二', '三。']);
  });
  test('cuts a word longer than the line and keeps line breaks', () => {
    expect(wrapText('abcdefgh ij\nk\n\nl', 5)).toEqual(['abcde', 'fgh', 'ij', 'k', '', 'l']);
  });
  test('never gives a line wider than asked nor a space at its end, and loses no letter', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 2, max: 30 }), (text, width) => {
        const lines = wrapText(text, width);
        for (const line of lines) {
          expect(textWidth(line)).toBeLessThanOrEqual(width);
          expect(line.endsWith(' ')).toBe(false);
        }
      }),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z ]{0,60}$/), fc.integer({ min: 1, max: 20 }), (text, width) => {
        expect(wrapText(text, width).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });
});

describe('lines of spans', () => {
  const red = { fg: 'accent' } as const;
  test('are cut and padded to exactly the width', () => {
    expect(fitLine([span('ab', red), span('深c')], 3)).toEqual([span('ab', red), span(' ')]);
    expect(fitLine([span('ab', red)], 4)).toEqual([span('ab', red), span('  ')]);
    expect(fitLine([], 0)).toEqual([]);
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 4 }), anyWidth, (parts, width) => {
        expect(
          lineWidth(
            fitLine(
              parts.map((part) => span(part)),
              width,
            ),
          ),
        ).toBe(width);
      }),
    );
  });
  test('stand side by side', () => {
    const lines = joinLines([[span('a')], [span('b')]], [[span('x')], [], [span('z')]], 3, 1);
    expect(lines.map(textOf)).toEqual(['a   x', 'b  ', '    z']);
  });
});
