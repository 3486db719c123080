/** The chapter format: what parses, and what the error says when it does not. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseChapter, parseChapterHead } from '../../src/chapters/chapter.ts';
import { type Inline, parseInlines } from '../../src/chapters/inline.ts';
import { inWords } from '../i18n/translators.ts';

const file = 'data/text/en/03-open-vs-closed.md';

const small = `# 3 Open vs closed

Closed models lead with {stated:closed-row-mean.value|%} [[1]].

A second paragraph
over two lines.

## figure 1: Who served the tokens

- shows: Shares.
- reading: They fell,
  then rose [[table-1]].
- missing: The rest.

## table 1: Open tokens by author

- shows: Tokens.
- reading: DeepSeek leads.
`;

describe('a chapter', () => {
  test('has its id from the file name, number and title from the first line', () => {
    const { id, number, title } = parseChapter(small, file);
    expect({ id, number, title }).toEqual({ id: 'open-vs-closed', number: '3', title: 'Open vs closed' });
    expect(parseChapter('# Appendix\n', '12-appendix.md').number).toBeNull();
  });

  test('has paragraphs of text, references and figure links; lines of a paragraph join', () => {
    expect(parseChapter(small, file).paragraphs).toEqual([
      [
        { type: 'text', text: 'Closed models lead with ' },
        {
          type: 'reference',
          terms: [{ operator: '+', pick: null, dataset: 'stated', key: 'closed-row-mean', field: 'value', at: null }],
          format: '%',
          source: 'stated:closed-row-mean.value|%',
        },
        { type: 'text', text: ' ' },
        { type: 'figure', id: '1' },
        { type: 'text', text: '.' },
      ],
      [{ type: 'text', text: 'A second paragraph over two lines.' }],
    ]);
  });

  test('has figures whose fields may go on in the next line; nothing missing is null', () => {
    const [first, second] = parseChapter(small, file).figures;
    expect(first).toMatchObject({ id: '1', title: 'Who served the tokens' });
    expect(first?.reading).toEqual([
      { type: 'text', text: 'They fell, then rose ' },
      { type: 'figure', id: 'table-1' },
      { type: 'text', text: '.' },
    ]);
    expect(second).toMatchObject({ id: 'table-1', missing: null });
  });

  test('reads the same with Windows line ends', () => {
    expect(parseChapter(small.replaceAll('\n', '\r\n'), file)).toEqual(parseChapter(small, file));
    expect(parseChapterHead(small.replaceAll('\n', '\r\n'), file)).toEqual(parseChapterHead(small, file));
  });

  test('shows its head without its prose', () => {
    expect(parseChapterHead(small, file)).toEqual({
      id: 'open-vs-closed',
      number: '3',
      title: 'Open vs closed',
      figures: [
        { id: '1', title: 'Who served the tokens' },
        { id: 'table-1', title: 'Open tokens by author' },
      ],
    });
  });
});

describe('an error names file and line', () => {
  const cases: [name: string, markdown: string, message: string][] = [
    ['of a first line without title', 'Open\n', `${file}:1: "Open" is no chapter heading`],
    [
      'of a broken reference',
      '# 3 T\n\nfine\nand {stated.value} here\n',
      `${file}:4: "{stated.value}" is no reference`,
    ],
    ['of a broken link', '# 3 T\n\nsee [[one]]\n', `${file}:3: "[[one]]" is no figure link`],
    ['of an open brace', '# 3 T\n\n{stated:a.value\n', `${file}:3: "{" stands alone`],
    ['of a strange heading', '# 3 T\n\n## fig 1: T\n', `${file}:3: "## fig 1: T" is no figure heading`],
    ['of an unknown field', '# 3 T\n\n## figure 1: T\n- says: x\n', `${file}:4: "- says: x" is none of`],
    ['of a field given twice', '# 3 T\n\n## figure 1: T\n- shows: x\n- shows: y\n', `${file}:5: a second "shows"`],
    ['of a figure without reading', '# 3 T\n\n## figure 1: T\n- shows: x\n', `${file}:3: 1 has no "- reading:"`],
    ['of a second text for a figure', `${small}## figure 1: T\n`, `${file}:19: a second text for 1`],
    ['of prose below the figures', `${small}\nMore prose.\n`, `${file}:20: "More prose." is none of`],
  ];
  test.each(cases)('%s', (_, markdown, message) => {
    expect(inWords(() => parseChapter(markdown, file))).toThrow(message);
  });

  test('of a file that is not named like a chapter', () => {
    expect(inWords(() => parseChapter('# 3 T\n', 'data/text/en/notes.md'))).toThrow('03-open-vs-closed.md');
  });

  test('in a chapter head too', () => {
    expect(inWords(() => parseChapterHead('# 3 T\n\n## fig 1: T\n', file))).toThrow(`${file}:3: "## fig 1: T"`);
  });
});

const word = fc.stringMatching(/^[A-Za-z,;.é中]{1,8}$/);
const plain = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => ({
  markdown: words.join(' '),
  inline: { type: 'text', text: words.join(' ') } satisfies Inline,
}));
const link = fc.constantFrom('1', '25a', 'table-3').map((id) => ({
  markdown: `[[${id}]]`,
  inline: { type: 'figure', id } satisfies Inline,
}));
const cell = fc.record({
  operator: fc.constantFrom('+' as const, '-' as const, '/' as const),
  pick: fc.constant(null),
  at: fc.constant(null),
  dataset: fc.stringMatching(/^[a-z][a-z0-9-]{0,9}$/),
  // Keys hold what model slugs and dates hold, and the blanks of `Chinese OSS`.
  key: fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9./() -]{0,14}[A-Za-z0-9)]$/).filter((key) => !/ [-/] /.test(key)),
  field: fc.stringMatching(/^[a-z][a-z0-9_]{0,9}$/),
});
const reference = fc
  .tuple(fc.array(cell, { minLength: 1, maxLength: 3 }), fc.option(fc.constantFrom('%', '%1', 'tokens', '.2')))
  .map(([cells, format]) => {
    const source =
      cells
        .map(({ operator, dataset, key, field }, i) => `${i === 0 ? '' : ` ${operator} `}${dataset}:${key}.${field}`)
        .join('') + (format === null ? '' : `|${format}`);
    const terms = cells.map((part, i) => (i === 0 ? { ...part, operator: '+' as const } : part));
    return { markdown: `{${source}}`, inline: { type: 'reference', terms, format, source } };
  });

describe('any text', () => {
  test('written from its pieces parses back into them', () => {
    const pieces = fc.array(fc.tuple(plain, fc.oneof(link, reference)), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(pieces, (pairs) => {
        const all = pairs.flat();
        const parsed = parseInlines(all.map((piece) => piece.markdown).join(''), (_, what) => {
          throw new Error(what.id);
        });
        expect(parsed).toEqual(all.map((piece) => piece.inline));
      }),
    );
  });

  test('whatever it holds, either parses without losing a plain character or fails at a place inside it', () => {
    const noise = fc.array(fc.constantFrom('{', '}', '[', ']', ':', '.', '|', 'a', '1', ' ', '/', '+', '中'), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(noise, (characters) => {
        const text = characters.join('');
        let at: number | null = null;
        try {
          const inlines = parseInlines(text, (offset, what) => {
            at = offset;
            throw new Error(what.id);
          });
          const written = inlines.map((inline) => {
            if (inline.type === 'text') return inline.text;
            return inline.type === 'figure' ? `[[${inline.id}]]` : `{${inline.source}}`;
          });
          expect(written.join('')).toBe(text);
        } catch (error) {
          if (at === null) throw error;
          expect(at).toBeLessThan(text.length);
        }
      }),
    );
  });
});
