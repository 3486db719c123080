/** Figures whose numbers a reader of the report will check first. The numbers here are copies, on purpose. */
import { describe, expect, test } from 'vitest';
import { recipes } from '../../src/figures/index.ts';
import { groupBy } from '../../src/figures/shared/rows.ts';
import { english } from '../i18n/translators.ts';
import { dataFor, figureCalled, viewNamed } from './data.ts';

describe('figure 1', () => {
  const views = figureCalled('1').views(dataFor(figureCalled('1')));
  const leading = views[0];

  test('leads with public data, where Chinese OSS peaks at 31.13% in the week of 4 August 2025', () => {
    const row = leading.table.rows.find((r) => r.week === '2025-08-04' && r.source_type === 'Chinese OSS');
    expect(row).toMatchObject({ share: 31.13, kind: 'public' });
  });

  test('covers the 57 weeks of the report, the ten of 2024 digitised', () => {
    const weeks = [...new Set(leading.table.rows.map((row) => row.week))];
    expect(weeks).toHaveLength(57);
    expect([weeks.at(0), weeks.at(-1)]).toEqual(['2024-10-28', '2025-11-24']);
    const early = leading.table.rows.filter((row) => String(row.week) < '2025-01-06');
    expect(new Set(early.map((row) => row.week)).size).toBe(10);
    expect(new Set(early.map((row) => row.kind))).toEqual(new Set(['digitised']));
  });

  test("offers the picture's own series beside it", () => {
    expect(viewNamed(views, 'picture').table.rows).toHaveLength(171);
  });

  test('marks six releases on Mondays', () => {
    expect(leading.rules).toHaveLength(6);
    for (const rule of leading.rules) expect(new Date(rule.at).getUTCDay()).toBe(1);
  });

  test('does not claim tokens by type for weeks that list nine models only', () => {
    for (const row of leading.table.rows.filter((r) => r.coverage === 'top-9')) {
      expect(row).toMatchObject({ tokens: null, share: null });
    }
  });
});

test('figure 2 offers totals since March 2024, before public shares by type begin', () => {
  const totals = viewNamed(figureCalled('2').views(dataFor(figureCalled('2'))), 'totals');
  expect(totals.table.rows[0]?.week).toBe('2024-03-04');
});

describe('table 1', () => {
  const views = figureCalled('table-1').views(dataFor(figureCalled('table-1')));

  test("keeps the report's ten authors, DeepSeek first with 14.37 trillion", () => {
    expect(views[0].table.rows).toHaveLength(10);
    expect(views[0].table.rows[0]).toMatchObject({ author: 'deepseek', tokens: 14_370_000_000_000, kind: 'stated' });
  });

  test('sets our public sums beside them as derived', () => {
    const rows = viewNamed(views, 'beside').table.rows;
    expect(rows[0]).toMatchObject({ author: 'deepseek', public_tokens: 13_930_693_576_633, kind: 'derived' });
    for (const row of rows) expect(row.public_tokens).toBeGreaterThan(0);
  });
});

describe('figure 3', () => {
  const views = figureCalled('3').views(dataFor(figureCalled('3')));

  test('has MiniMax M2 at 34.8% on the picture in the week of 3 November 2025', () => {
    const rows = viewNamed(views, 'picture').table.rows;
    expect(rows.find((row) => row.week === '2025-11-03' && row.model === 'MiniMax M2')?.share).toBe(34.8);
  });

  test('leads with fifteen open models from public data, and lets unreliable picture values be seen as such', () => {
    expect(views[0].name).toBe('public');
    expect(new Set(views[0].table.rows.map((row) => row.model)).size).toBe(15);
    const flagged = viewNamed(views, 'picture').table.rows.filter((row) => String(row.flag).includes('unreliable'));
    expect(flagged).toHaveLength(43);
    for (const row of flagged) expect(row.uncertainty).toBeGreaterThanOrEqual(5);
  });

  test('leaves a model null before it came out, never 0', () => {
    const rows = views[0].table.rows.filter((row) => row.model === 'minimax/minimax-m2');
    const before = rows.filter((row) => String(row.week) < '2025-10-20');
    expect(before.length).toBeGreaterThan(30);
    for (const row of before) expect(row).toMatchObject({ share: null, tokens: null });
    for (const row of views[0].table.rows) expect(row.tokens).not.toBe(0);
  });
});

test('figure 4 has large models at 82.5% of listed open tokens in its last week, small at 10.7 and medium at 6.8', () => {
  const { rows } = figureCalled('4').views(dataFor(figureCalled('4')))[0].table;
  const last = Object.fromEntries(rows.filter((row) => row.week === '2025-11-24').map((row) => [row.size, row.share]));
  expect(last).toEqual({ small: 10.68, medium: 6.78, large: 82.54 });
});

test('figure 10 ends at 64.0 on the picture, 79.3 for models that can reason, 65.9 for those labelled so by default', () => {
  const views = figureCalled('10').views(dataFor(figureCalled('10')));
  const last = (name: string) => viewNamed(views, name).table.rows.find((row) => row.week === '2025-11-24')?.share;
  expect(last('picture')).toBe(64);
  expect(Number(last('can-reason')).toFixed(1)).toBe('79.3');
  expect(Number(last('reasons-by-default')).toFixed(1)).toBe('65.9');
});

describe('figure 11', () => {
  const recipe = recipes.find(({ id }) => id === '11') ?? figureCalled('11');
  const views = recipe.views(dataFor(recipe));

  test('ranks reasoning models by tokens, Grok Code Fast 1 first as in the report', () => {
    const { rows } = views[0].table;
    expect(rows.map((row) => row.rank)).toEqual(rows.map((_, i) => i + 1));
    expect(rows.map((row) => Number(row.tokens))).toEqual(rows.map((row) => Number(row.tokens)).sort((a, b) => b - a));
    expect(rows[0]?.model).toBe('x-ai/grok-code-fast-1');
  });

  test('ranks each month of the window from one', () => {
    const byMonth = groupBy(viewNamed(views, 'by-month').table.rows, (row) => String(row.month));
    expect([...byMonth.keys()]).toHaveLength(11);
    for (const rows of byMonth.values()) expect(rows.map((row) => row.rank)).toEqual(rows.map((_, i) => i + 1));
  });

  test("keeps the report's own order of five names", () => {
    const facts = viewNamed(views, 'facts').table.rows;
    expect(facts.map((row) => [row.value, row.key])).toEqual([
      [1, 'Grok Code Fast 1'],
      [2, 'Gemini 2.5 Pro'],
      [3, 'Gemini 2.5 Flash'],
      [4, 'Grok 4 Fast'],
      [5, 'gpt-oss-120b'],
    ]);
  });
});

test('figure 26 leads with the quadrants, which is all but one of its facts', () => {
  const recipe = figureCalled('26');
  const [facts] = recipe.views(dataFor(recipe));
  expect(facts.name).toBe('facts');
  expect(facts.table.rows.find((row) => row.value === 0.73)).toBeDefined();
});

test('a stated bound keeps its open end: more than 6000 prompt tokens has a low end and no value', () => {
  const recipe = figureCalled('14');
  const [bars] = recipe.views(dataFor(recipe));
  expect(bars.mark).toMatchObject({ type: 'bar', low: 'low', high: 'high' });
  expect(bars.table.rows.find((row) => row.label === 'late 2025')).toMatchObject({
    value: null,
    low: 6000,
    high: null,
  });
});

describe('figures 27 and 28', () => {
  const views = figureCalled('27').views(dataFor(figureCalled('27')));

  test("have 275 circles under the picture's own two lines, the trend through their mean", () => {
    const [picture] = views;
    expect(picture.table.rows).toHaveLength(275);
    if (picture.mark.type !== 'scatter') throw new Error('not a scatter');
    expect(picture.mark).toMatchObject({ splitX: 0.48, trend: { slope: -0.27 } });
    const logs = (column: string) => picture.table.rows.map((row) => Math.log10(Number(row[column])));
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const { slope = 0, intercept = 0 } = picture.mark.trend ?? {};
    expect(slope * mean(logs('cost')) + intercept).toBeCloseTo(mean(logs('usage_tokens')), 9);
  });

  test('set the answers on price side by side: 0.5 to 0.7 in the text, 2.9 along the line, nothing in table 5', () => {
    const { rows } = viewNamed(views, 'price').table;
    expect(rows.map((row) => row.kind)).toEqual(['stated', 'digitised', 'derived', 'derived', 'derived']);
    expect(rows[0]).toMatchObject({ response: null, low: 0.5, high: 0.7, slope: null });
    expect(rows[1]).toMatchObject({ slope: -0.27, response: 2.89, low: null, high: null });
    expect(Math.abs(Number(rows[2]?.slope) + 0.27)).toBeLessThan(0.05);
    expect(rows[3]).toMatchObject({ slope: -0.000825, r_squared: 2.5e-7 });
  });

  test("know the author of table 5's eight models and of no other point", () => {
    const { rows } = figureCalled('28').views(dataFor(figureCalled('28')))[0].table;
    expect(rows.filter((row) => row.author !== null)).toHaveLength(8);
    expect(rows).toHaveLength(283);
  });
});

test("table 5's eight models have a slope of -0.000825 and an R squared of 2.5e-7", () => {
  const { rows } = viewNamed(figureCalled('table-5').views(dataFor(figureCalled('table-5'))), 'slope').table;
  expect(rows).toMatchObject([{ slope: -0.000825, r_squared: 2.5e-7, kind: 'derived' }]);
});

test('a conflict that touches a figure stands first in the notes of each of its views', () => {
  const recipe = recipes.find(({ id }) => id === '1') ?? figureCalled('1');
  for (const view of recipe.views(dataFor(recipe)))
    expect(english.words(view.notes[0] ?? { en: '', zh: '' })).toMatch(/^Mean share of Chinese open models: /);
});

test("figure 7 tells the text's number from the caption's, and no threshold is drawn as a bar of figures 21a and 21b", () => {
  const bars = figureCalled('7')
    .views(dataFor(figureCalled('7')))[0]
    .table.rows.map((row) => row.label);
  expect(new Set(bars).size).toBe(bars.length);
  for (const id of ['21a', '21b'])
    for (const view of figureCalled(id).views(dataFor(figureCalled(id))))
      if (view.mark.type === 'bar')
        expect(view.table.rows.map((row) => row.value ?? row.low ?? row.high)).not.toContain(7);
});

test('figures 1, 2, 3, 4, 10, 11 and the boards can be had without free variants', () => {
  for (const id of [
    '1',
    '2',
    '3',
    '4',
    '10',
    '11',
    'leaderboard-models',
    'leaderboard-authors',
    'leaderboard-reasoning',
  ]) {
    const names = figureCalled(id)
      .views(dataFor(figureCalled(id)))
      .map(({ name }) => name);
    expect(names.filter((name) => name.endsWith('without-free')).length, id).toBeGreaterThan(0);
  }
  const views = figureCalled('1').views(dataFor(figureCalled('1')));
  const peak = viewNamed(views, 'without-free').table.rows.find(
    (row) => row.week === '2025-08-04' && row.source_type === 'Chinese OSS',
  );
  expect(peak?.share).toBe(21.67);
});
