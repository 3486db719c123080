/** Verdicts on the report's claims: the rule on made-up numbers, and what the shipped data say today. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureNeeds, measures } from '../../src/figures/claims-today/measures.ts';
import { answerOf, verdictOf } from '../../src/figures/claims-today/verdict.ts';
import { recipes } from '../../src/figures/index.ts';
import { sinceWindow } from '../../src/figures/since-the-report/report.ts';
import { english } from '../i18n/translators.ts';
import { dataFor, datasets, figureCalled, viewNamed } from './data.ts';

describe('the verdict', () => {
  test.each([
    [30, 35, 'at-least', 30, null, 'holds'],
    [25, 29, 'at-least', 30, null, 'no longer'],
    [25, 35, 'at-least', 30, null, 'cannot be told'],
    [20, 25, 'at-most', 25, null, 'holds'],
    [26, 40, 'at-most', 25, null, 'no longer'],
    [20, 40, 'at-most', 25, null, 'cannot be told'],
    [12, 14, 'near', 13, 2, 'holds'],
    [16, 20, 'near', 13, 2, 'no longer'],
    [2, 9, 'near', 13, 2, 'no longer'],
    [14, 20, 'near', 13, 2, 'cannot be told'],
    [61, null, 'near', 1, 0, 'no longer'],
    [1, null, 'near', 1, 0, 'cannot be told'],
    [null, null, 'at-least', 30, null, 'cannot be told'],
    [31, 31, 'none', 30, null, 'cannot be told'],
    [31, 31, 'at-least', null, null, 'cannot be told'],
  ] as const)('for %s to %s, %s %s within %s, is: %s', (low, high, comparison, reference, tolerance, verdict) => {
    expect(answerOf({ low, high }, { comparison, reference, tolerance })).toBe(verdict);
  });

  test('never turns around when less is known', () => {
    const value = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(
        value,
        value,
        value,
        fc.constantFrom('near' as const, 'at-least' as const, 'at-most' as const),
        (a, b, reference, comparison) => {
          const [low, high] = [Math.min(a, b), Math.max(a, b)];
          const test = { comparison, reference, tolerance: 3 };
          const exact = answerOf({ low: a, high: a }, test);
          expect([exact, 'cannot be told']).toContain(answerOf({ low, high }, test));
        },
      ),
    );
  });
});

describe('the verdict over weeks', () => {
  /** Weeks by the ends of their values. */
  const over = (...ends: readonly (readonly [number, number])[]) => ({
    value: null,
    low: null,
    high: null,
    period: null,
    note: { en: '', zh: '' },
    weeks: ends.map(([low, high], i) => ({ week: `week ${i + 1}`, value: low, low, high })),
  });
  const atMost25 = { comparison: 'at-most', reference: 25, tolerance: null } as const;

  test.each([
    [
      [
        [10, 12],
        [20, 24],
      ],
      'holds',
      0,
    ],
    [
      [
        [10, 12],
        [20, 30],
      ],
      'cannot be told',
      0,
    ],
    [
      [
        [30, 32],
        [20, 24],
      ],
      'broken in 1 week',
      1,
    ],
    [
      [
        [30, 32],
        [26, 28],
        [20, 40],
      ],
      'broken in 2 weeks',
      2,
    ],
    [
      [
        [10, 12],
        [30, 32],
      ],
      'no longer',
      1,
    ],
    [[], 'cannot be told', 0],
  ] as const)('of every week: %j is %s', (ends, verdict, broken) => {
    expect(verdictOf(over(...ends), 'every-week', atMost25)).toMatchObject({ verdict, broken, weeks: ends.length });
  });

  test.each([
    [
      [
        [30, 32],
        [20, 24],
      ],
      'holds',
    ],
    [
      [
        [30, 32],
        [20, 40],
      ],
      'cannot be told',
    ],
    [
      [
        [30, 32],
        [26, 28],
      ],
      'no longer',
    ],
  ] as const)('of some week: %j is %s', (ends, verdict) => {
    expect(verdictOf(over(...ends), 'some-week', atMost25).verdict).toBe(verdict);
  });

  test('names the broken week that is farthest from the claim', () => {
    const { worst } = verdictOf(over([26, 27], [31, 35], [20, 24]), 'every-week', atMost25);
    expect(worst).toMatchObject({ week: 'week 2', value: 31 });
  });
});

/** All but the one that spans both. */
const sinceTheReport = recipes.filter(({ chapter, id }) => chapter === 'since-the-report' && id !== 'at-a-glance');

describe('the claims', () => {
  const { rows } = figureCalled('claims-today').views(dataFor(figureCalled('claims-today')))[0].table;
  const claim = (id: string) => rows.find((row) => row.id === id) ?? {};

  test('are eighteen, each with its number in `stated` and a verdict', () => {
    expect(rows).toHaveLength(18);
    for (const row of rows) expect(row.verdict).toMatch(/^(holds|broken in \d+ weeks?|no longer|cannot be told)$/);
    for (const row of rows) expect(row.note, String(row.id)).toBeTruthy();
  });

  test('name measures that exist, and every measure is used', () => {
    const used = new Set(datasets('claims').claims?.rows.map((row) => row.measure));
    expect([...used].sort()).toEqual(Object.keys(measures).sort());
  });

  test('have the verdicts the data of September 2026 give', () => {
    expect(Object.fromEntries(rows.map((row) => [row.id, row.verdict]))).toEqual({
      'open-third': 'no longer',
      'open-past-30': 'holds',
      'chinese-open-mean': 'no longer',
      'chinese-open-peak': 'no longer',
      'row-open-mean': 'cannot be told',
      'closed-mean': 'no longer',
      'no-open-monopoly': 'broken in 1 week',
      'reasoning-majority': 'holds',
      'grok-code-leads': 'no longer',
      'programming-half': 'cannot be told',
      'row-leads-open-code': 'no longer',
      'anthropic-spend': 'cannot be told',
      'prompts-6k': 'cannot be told',
      'answers-400': 'cannot be told',
      'tool-calls-rise': 'cannot be told',
      'roleplay-half': 'cannot be told',
      'asia-third': 'cannot be told',
      'sonnet-keeps-40': 'cannot be told',
    });
  });

  test("quote the report's number and the latest one with what unlisted models leave open", () => {
    // 59.01 + 5.89 of the week of 2026-09-07, and 6.40 unknown.
    expect(claim('open-third')).toMatchObject({ report: 33, latest: 64.9, latest_low: 64.9, latest_high: 71.3 });
    expect(claim('reasoning-majority')).toMatchObject({ report: 50, qualifier: 'more than', latest: 91.92 });
    expect(claim('no-open-monopoly')).toMatchObject({ report: 25, latest: 20.44, latest_low: 18.6 });
  });

  test('name the worst week of a claim that is broken: MiniMax M2.5 over 25% even if all unlisted tokens were open', () => {
    expect(claim('no-open-monopoly')).toMatchObject({
      weeks: 41,
      broken: 1,
      undecided: 6,
      worst_week: '2026-02-16',
      worst: 35.3,
      worst_name: 'MiniMax M2.5',
    });
  });

  test('bound the mean prompt by the ends of its ranges, and name no mean', () => {
    const { latest, latest_low: low, latest_high: high } = claim('prompts-6k');
    expect(latest).toBeNull();
    expect(Number(low)).toBeGreaterThan(6000);
    expect(Number(high)).toBeGreaterThan(5 * Number(low));
  });

  test('hold at the end of the report itself what its text says of its last weeks', () => {
    const data = datasets(...measureNeeds);
    const ended = Object.fromEntries(
      Object.entries(data).map(([name, dataset]) => [
        name,
        { ...dataset, rows: dataset.rows.filter((row) => row.week === undefined || String(row.week) <= '2025-11-24') },
      ]),
    );
    const reasoning = measures['reasoning-share']?.(ended, null);
    expect(reasoning?.period).toBe('week of 2025-11-24');
    const test = { comparison: 'at-least', reference: 50, tolerance: null } as const;
    expect(answerOf(reasoning ?? { low: null, high: null }, test)).toBe('holds');
    const rank = measures['reasoning-rank']?.(ended, 'x-ai/grok-code-fast-1');
    expect(rank?.value).toBeLessThanOrEqual(2);
  });
});

describe('the figures since the report', () => {
  test('begin the week after its last and end with the data', () => {
    expect(sinceWindow(datasets('picture-source-share', 'weekly-model-tokens'))).toEqual({
      from: '2025-12-01',
      to: '2026-09-07',
    });
    for (const recipe of sinceTheReport) {
      for (const view of recipe.views(dataFor(recipe))) {
        const weeks = view.table.rows.flatMap((row) => (typeof row.week === 'string' ? [row.week] : []));
        for (const week of weeks) expect(week >= '2025-12-01', `${recipe.id}: ${week}`).toBe(true);
      }
    }
  });

  test('are ours, and say that only listed models are seen', () => {
    for (const recipe of sinceTheReport) {
      expect(recipe).toMatchObject({ ours: true, chapter: 'since-the-report' });
      if (recipe.id === 'claims-today') continue;
      for (const view of recipe.views(dataFor(recipe)))
        expect(view.notes.map(english.words).join(' ')).toContain("day's top 50");
    }
  });

  test('keep a model that is not listed unknown, and the rest of the open ones apart', () => {
    const recipe = sinceTheReport.find(({ id }) => id === 'since-open-models');
    if (recipe === undefined) throw new Error('no since-open-models');
    const rows = viewNamed(recipe.views(dataFor(recipe)), 'weekly').table.rows;
    for (const row of rows) expect(row.tokens).not.toBe(0);
    expect(rows.some((row) => row.share === null)).toBe(true);
  });
});
