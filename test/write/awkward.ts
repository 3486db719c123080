/** One result with every kind of value that has ever broken a writer. */
import type { Field } from '../../src/data/dataset.ts';
import { plainSheet, type Sheet, type SheetRow } from '../../src/write/sheet.ts';

const fields: readonly Field[] = [
  { name: 'what', title: 'What', type: 'string', description: 'Says what is awkward about the row.' },
  { name: 'words', title: 'Words', type: 'string' },
  { name: 'tokens', title: 'Tokens', type: 'integer', unit: 'tokens' },
  { name: 'share', title: 'Share', type: 'number', unit: '%' },
  { name: 'open', title: 'Open', type: 'boolean' },
  { name: 'week', title: 'Week', type: 'date' },
  { name: 'tags', title: 'Tags', type: 'string' },
  { name: 'kind', title: 'Kind', type: 'string' },
];

function row(what: string, change: SheetRow): SheetRow {
  return {
    what,
    words: 'plain',
    tokens: 1,
    share: 1,
    open: true,
    week: '2025-08-04',
    tags: ['a', 'b'],
    kind: 'public',
    ...change,
  };
}

export const awkward: Sheet = plainSheet({
  of: 'figure',
  id: '99',
  name: 'awkward',
  title: 'Awkward | values *and* _marks_',
  view: 'public',
  measure: 'share of <nothing>, %',
  kinds: ['stated', 'public'],
  datasets: ['awkward'],
  fields,
  sources: [{ title: 'A source', locator: 'page 1', path: 'https://example.org/?a=1&b=2' }, { title: 'Another' }],
  licences: [{ name: 'CC-BY-4.0', title: 'Creative Commons Attribution 4.0' }],
  citations: ['Source: somebody, as of 2025-11-30.'],
  notes: ['Read with "care".'],
  rows: [
    row('unknown', { words: null, tokens: null, share: null, open: null, week: null, tags: [], kind: null }),
    row('zero is not unknown', { tokens: 0, share: 0, open: false }),
    row('negative', { tokens: -3, share: -0.27 }),
    row('huge and tiny', { tokens: 14_370_000_000_000, share: 0.0001 }),
    row('floating point', { share: 0.1 + 0.2 }),
    row('comma, quote', { words: 'a, "b", c' }),
    row('line breaks and tabs', { words: 'one\ntwo\r\nthree\tfour' }),
    row('formula', { words: '=HYPERLINK("http://x","y")' }),
    row('formula behind a tab', { words: '\t=1+1' }),
    row('text that looks like a number', { words: '-5' }),
    row('at and plus', { words: '@SUM(A1) +1' }),
    row('escape codes', { words: '\u001b[31mred\u001b[0m\u0007 \u009b2Jend\u007f' }),
    row('reordered', { words: 'abc\u202edef\u202c' }),
    row('wide', { words: '深度求索 🐬 e\u0301' }),
    row('marks of Markdown', { words: '|*_`<b>[x](y)\\' }),
    row('a date for spreadsheets', { words: '2025-08-04' }),
  ],
  matched: 20,
  total: 30,
});

/** The same without rows. */
export const empty: Sheet = { ...awkward, rows: [], matched: 0 };
