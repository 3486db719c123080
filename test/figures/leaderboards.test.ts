/** Promises about leaderboards, held on small made-up markets and on the shipped data. */
import { describe, expect, test } from 'vitest';
import type { Datasets, Row } from '../../src/figures/figure.ts';
import { authorBoard, modelBoard, spanBefore } from '../../src/figures/leaderboards/boards.ts';
import { marketNeeds, marketOf, weeklyTokens, windows } from '../../src/figures/shared/market.ts';
import { toolCallBoard, toolCallNeeds, toolCallSpans, toolShareBoard } from '../../src/figures/tool-calls/boards.ts';
import { datasets } from './data.ts';

const shipped = datasets(...marketNeeds);

/** The shipped labels over made-up weeks. */
function small(rows: readonly (readonly [week: string, model: string, tokens: number])[]): Datasets {
  const weekly = shipped['weekly-model-tokens'];
  if (weekly === undefined) throw new Error('no weekly-model-tokens');
  const made: Row[] = rows.map(([week, model, tokens]) => ({
    week,
    model,
    tokens,
    coverage: 'top-50-daily',
    kind: 'public',
  }));
  return { ...shipped, 'weekly-model-tokens': { ...weekly, rows: made } };
}

const [first, second, third] = ['2025-03-03', '2025-03-10', '2025-03-17'] as const;
const r1 = 'deepseek/deepseek-r1';
const mini = 'openai/gpt-4o-mini';
const made = small([
  [first, r1, 30],
  [first, mini, 50],
  [first, 'other', 20],
  [second, r1, 10],
  [second, `${r1}:free`, 40],
  [second, 'other', 50],
  [third, mini, 60],
  [third, 'other', 40],
]);

describe('modelBoard', () => {
  const market = marketOf(made);

  test('sums variants under their model and divides by all tokens, unlisted ones included', () => {
    const { rows } = modelBoard(market, { from: second, to: second });
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      rank: 1,
      model: r1,
      name: 'DeepSeek R1',
      author: 'deepseek',
      tokens: 50,
      share: 50,
      weeks: 1,
    });
  });

  test('keeps variants apart when asked to', () => {
    const { rows } = modelBoard(marketOf(made, { variants: true }), { from: second, to: second });
    expect(rows.map((row) => [row.model, row.tokens])).toEqual([
      [`${r1}:free`, 40],
      [r1, 10],
    ]);
  });

  test('gives the change in points against the span just before', () => {
    expect(modelBoard(market, { from: second, to: second }).rows[0]?.change).toBe(20);
  });

  test('says null, not 0, for the change of a model that was not listed before, and before the data begin', () => {
    expect(modelBoard(market, { from: third, to: third }).rows[0]).toMatchObject({ model: mini, change: null });
    for (const row of modelBoard(market, { from: first, to: first }).rows) expect(row.change).toBeNull();
  });

  test('has the same columns when no model was listed', () => {
    const empty = modelBoard(market, { from: '2024-01-01', to: '2024-01-01' });
    expect(empty.rows).toEqual([]);
    expect(empty.fields).toEqual(modelBoard(market, { from: first, to: first }).fields);
  });

  test('a filter takes models away without making shares larger', () => {
    const reasoning = marketOf(made, { only: (label) => label.reasoning === true });
    expect(modelBoard(reasoning, { from: first, to: first }).rows).toMatchObject([{ model: r1, share: 30 }]);
  });
});

test('authorBoard sums the models of an author and names its country', () => {
  const authors = shipped.authors;
  if (authors === undefined) throw new Error('no authors');
  const { rows } = authorBoard(marketOf(made), { from: first, to: third }, authors);
  expect(rows.map((row) => [row.author, row.tokens, row.models])).toEqual([
    ['openai', 110, 1],
    ['deepseek', 80, 1],
  ]);
  expect(rows[1]).toMatchObject({ name: 'DeepSeek', country: 'China' });
});

test('the span before is as long and ends the week before', () => {
  expect(spanBefore({ from: '2025-03-10', to: '2025-03-24' })).toEqual({ from: '2025-02-17', to: '2025-03-03' });
});

describe('windows of the shipped data', () => {
  const market = marketOf(shipped);

  test('are 88 weeks and their months by Thursday, the first and last of them incomplete', () => {
    const { weeks, months } = windows(market);
    expect(weeks).toHaveLength(88);
    expect(months.at(0)).toEqual({ month: '2025-01', from: '2025-01-06', to: '2025-01-27', complete: false });
    expect(months.at(1)).toEqual({ month: '2025-02', from: '2025-02-03', to: '2025-02-24', complete: true });
    expect(months.at(-1)?.complete).toBe(false);
    expect(months.filter((month) => !month.complete)).toHaveLength(2);
  });

  test('a model has a value or null in each of them', () => {
    const weeks = weeklyTokens(market, 'minimax/minimax-m2');
    expect(weeks).toHaveLength(88);
    expect(weeks[0]).toEqual({ week: '2025-01-06', tokens: null });
    expect(weeks.some(({ tokens }) => tokens === 0)).toBe(false);
    expect(weeklyTokens(market, 'nobody/nothing')).toEqual([]);
  });

  test('models and the unlisted rest of any week come to its published total', () => {
    const totals = datasets('weekly-totals')['weekly-totals']?.rows.filter((row) => row.coverage === 'data-api') ?? [];
    for (const { week, total, coverage } of market.weeks) {
      if (coverage !== 'top-9') expect(totals.find((row) => row.week === week)?.tokens, week).toBe(total);
    }
  });
});

describe('tool calls', () => {
  const data = datasets(...toolCallNeeds);
  const { weeks, months } = toolCallSpans(data);

  test('are ranked by count, `other` left out of the list but not out of the total', () => {
    const { rows } = toolCallBoard(data, weeks.at(-1) ?? '');
    expect(rows).toHaveLength(9);
    expect(rows.some((row) => row.model === 'other')).toBe(false);
    const listed = rows.reduce((sum, row) => sum + Number(row.share), 0);
    expect(listed).toBeGreaterThan(10);
    expect(listed).toBeLessThan(95);
  });

  test('have no share in a part week, whose total nobody knows', () => {
    for (const row of toolCallBoard(data, weeks[0] ?? '').rows)
      expect(row).toMatchObject({ share: null, change: null });
  });

  test('have shares of tokens for the eleven months of the picture, largest first', () => {
    expect(months).toHaveLength(11);
    const { rows } = toolShareBoard(data, '2025-11');
    expect(rows.map((row) => Number(row.share))).toEqual(rows.map((row) => Number(row.share)).sort((a, b) => b - a));
    for (const row of toolShareBoard(data, '2025-01').rows) expect(row.change).toBeNull();
  });
});
