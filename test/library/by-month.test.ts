/** Weekly rows as months: added where they add up, shares of the month's own sums, an error where neither goes. */
import { describe, expect, test } from 'vitest';
import type { Row } from '../../src/data/dataset.ts';
import { openPackage } from '../../src/data/package.ts';
import { monthOfWeek } from '../../src/data/week.ts';
import { withAuthorNames } from '../../src/library/author-names.ts';
import { sheetByMonth } from '../../src/library/by-month.ts';
import { withModelColumns } from '../../src/library/model-columns.ts';
import { select } from '../../src/library/select-rows.ts';
import { datasetSheet, plainSheet } from '../../src/write/sheet.ts';
import { english, toldBy } from '../i18n/translators.ts';

const data = openPackage('data');
const sheetOf = (name: string) => datasetSheet(data.dataset(name), english);

const fields = [
  { name: 'week', title: 'Week', type: 'date' as const },
  { name: 'author', title: 'Author', type: 'string' as const },
  { name: 'share', title: 'Share', type: 'number' as const, unit: '%' },
  { name: 'tokens', title: 'Tokens', type: 'integer' as const, unit: 'tokens' },
  { name: 'kind', title: 'Kind', type: 'string' as const },
];
const months = (rows: readonly Row[], columns = fields) =>
  sheetByMonth(plainSheet({ of: 'list', name: 'made', title: '', fields: columns, rows }), english).rows;
const row = (week: string, author: string, share: number | null, tokens: number | null, kind = 'public') => ({
  week,
  author,
  share,
  tokens,
  kind,
});

describe('weeks put together to months', () => {
  test('are those whose Thursday is in the month', () => {
    expect(monthOfWeek('2025-07-28')).toBe('2025-07');
    expect(monthOfWeek('2025-09-29')).toBe('2025-10');
    expect(monthOfWeek('2024-12-30')).toBe('2025-01');
  });

  test('weigh a share by its tokens and do not average it', () => {
    const rows = [row('2025-08-04', 'a', 10, 10), row('2025-08-04', 'b', 90, 90)];
    const later = [row('2025-08-11', 'a', 50, 450), row('2025-08-11', 'b', 50, 450)];
    expect(months([...rows, ...later])).toEqual([
      { month: '2025-08', author: 'a', share: 46, tokens: 460, kind: 'public', weeks: 2 },
      { month: '2025-08', author: 'b', share: 54, tokens: 540, kind: 'public', weeks: 2 },
    ]);
  });

  test('take a share of something larger as of that', () => {
    // Of 1,000 and 2,000 tokens, most of which are not listed.
    const rows = [row('2025-08-04', 'a', 10, 100), row('2025-08-11', 'a', 5, 100), row('2025-08-11', 'b', 20, 400)];
    expect(months(rows)).toMatchObject([
      { author: 'a', share: 6.67, tokens: 200 },
      { author: 'b', share: 13.33, tokens: 400, weeks: 1 },
    ]);
  });

  test('are unknown where one of them is, and derived where their kinds differ', () => {
    const rows = [row('2025-08-04', 'a', 10, null, 'digitised'), row('2025-08-11', 'a', 100, 7)];
    expect(months(rows)).toMatchObject([{ share: null, tokens: null, kind: 'derived' }]);
  });

  test('of the package add up to what its weeks add up to', () => {
    const weekly = data.dataset('weekly-model-tokens').rows;
    const sum = (rows: readonly Readonly<Record<string, unknown>>[]) =>
      rows.reduce((total, { tokens }) => total + Number(tokens), 0);
    const made = sheetByMonth(sheetOf('weekly-model-tokens'), english);
    expect(sum(made.rows)).toBe(sum(weekly));
    const shares = sheetByMonth(sheetOf('weekly-source-tokens'), english).rows.filter(
      ({ month }) => month === '2025-08',
    );
    expect(shares.reduce((total, { share }) => total + Number(share), 0)).toBeCloseTo(100, 0);
  });

  test('are refused where there are no weeks, and where a column does not follow', () => {
    expect(toldBy(() => sheetByMonth(sheetOf('models'), english))).toMatch(/models has no rows by week/);
    expect(toldBy(() => sheetByMonth(sheetOf('picture-source-share'), english))).toMatch(/share .* does not follow/);
  });
});

describe('columns of a model', () => {
  const asked = (text: string) => withModelColumns(sheetOf('weekly-model-tokens'), text, (name) => data.dataset(name));

  test('stand beside rows that name one where they are asked for, and only then', () => {
    expect(asked('week,tokens').fields).toEqual(sheetOf('weekly-model-tokens').fields);
    const { rows } = select(asked('author=deepseek,country,open_weights'), {
      where: ['author=deepseek', 'open_weights=yes'],
      columns: 'model,author,country,open_weights',
    });
    expect(rows.length).toBeGreaterThan(50);
    expect(new Set(rows.map(({ country }) => country))).toEqual(new Set(['China']));
    expect(rows.every(({ model }) => String(model).startsWith('deepseek/'))).toBe(true);
  });

  test('are unknown and not guessed of a model without labels, but for its author', () => {
    const sheet = plainSheet({
      of: 'list',
      name: 'made',
      title: '',
      fields: [{ name: 'model', title: 'Model', type: 'string' }],
      rows: [{ model: 'nobody/new' }, { model: null }],
    });
    expect(withModelColumns(sheet, 'author,country,open_weights', (name) => data.dataset(name)).rows).toEqual([
      { model: 'nobody/new', author: 'nobody', country: null, open_weights: null },
      { model: null, author: null, country: null, open_weights: null },
    ]);
  });
});

test('pictures have the names of authors that people know, in rows and in the order of the stack', () => {
  const view = {
    table: { fields, rows: [row('2025-08-04', 'z-ai', 1, 1), row('2025-08-04', 'nobody', 1, 1)] },
    mark: { type: 'stack', x: 'week', y: 'share', series: 'author', order: ['z-ai', 'nobody'] },
  };
  const { views } = withAuthorNames({ views: [view] } as never, data.dataset('authors')) as { views: (typeof view)[] };
  expect(views[0]?.mark.order).toEqual(['Z.ai', 'nobody']);
  expect(views[0]?.table.rows.map(({ author }) => author)).toEqual(['Z.ai', 'nobody']);
});
