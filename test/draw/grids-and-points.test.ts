/** Cohort grids and stated points, by picture. */
import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/draw/cell.ts';
import { drawCohort } from '../../src/draw/cohort.ts';
import { drawPoints } from '../../src/draw/points.ts';
import type { CohortMark, PointMark } from '../../src/figures/figure.ts';
import { colours, field, frameOf, makeView, picture } from './scene.ts';

const cohortFields = [field('cohort', 'yearmonth'), field('month', 'integer', 'month'), field('kept', 'number', '%')];
const cohortMark: CohortMark = { type: 'cohort', row: 'cohort', column: 'month', value: 'kept', max: 100 };
const cohort = makeView(
  cohortMark,
  cohortFields,
  ['2025-01', '2025-02', '2025-03'].flatMap((name, i) =>
    Array.from({ length: 4 }, (_, month) => ({ cohort: name, month, kept: month > 3 - i ? null : 100 / (month + 1) })),
  ),
);

describe('a cohort grid', () => {
  test('has a number in each cell on its heat, and the missing mark where nothing was measured', () => {
    const frame = frameOf(40, 4);
    expect(picture(drawCohort(cohort, frame), frame)).toMatchInlineSnapshot(`
      "
                   0      1      2      3     xx
      2025-01  100.0   50.0   33.3   25.0     xx
      2025-02  100.0   50.0   33.3      ·     xx
      2025-03  100.0   50.0      ·      ·     xx
      xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
      "
    `);
    expect(colours(drawCohort(cohort, frame))[2]).toMatchInlineSnapshot(`
      [
        "2025-02 ",
        "  ",
        " 100.0  text/heat.9",
        "  50.0  text/heat.5",
        "  33.3  text/heat.3",
        "     ·  faint",
        "     ",
      ]
    `);
  });
  test('keeps the cell under the cursor in sight', () => {
    const frame = frameOf(24, 3);
    expect(picture(drawCohort(cohort, frame, { cursor: 10 }), frame)).toMatchInlineSnapshot(`
      "
             ‹     1      2 › xx
      2025-02   50.0   33.3   xx
      2025-03   50.0      ·   xx
      xxxxxxxxxxxxxxxxxxxxxxxxxx
      "
    `);
    const chosen = drawCohort(cohort, frame, { cursor: 10 })[2]?.find(({ style }) => style.inverse);
    expect(chosen?.text.trim()).toBe('·');
  });
  test('marks what is above its scale and survives frames of any size', () => {
    const over = makeView(cohortMark, cohortFields, [{ cohort: 'a', month: 0, kept: 120 }]);
    const frame = frameOf(16, 2);
    expect(picture(drawCohort(over, frame), frame)).toMatchInlineSnapshot(`
      "
             0        xx
      a  120.0▲       xx
      xxxxxxxxxxxxxxxxxx
      "
    `);
    expect(drawCohort(cohort, frameOf(0, 4))).toEqual([]);
    expect(drawCohort(cohort, frameOf(1, 1)).map(textOf)).toEqual([' ']);
    expect(drawCohort(makeView(cohortMark, cohortFields, []), frame).map(textOf)).toEqual(['no rows']);
  });
});

const pointFields = [
  field('month', 'integer', 'month'),
  field('kept', 'number', '% of cohort'),
  field('low', 'number', '% of cohort'),
  field('high', 'number', '% of cohort'),
  field('said_by', 'string'),
  field('kind', 'string'),
];
const pointMark: PointMark = {
  type: 'point',
  x: 'month',
  y: 'kept',
  low: 'low',
  high: 'high',
  series: 'said_by',
  min: 0,
  max: 100,
};
type Fact = readonly [month: number | null, kept: number | null, low: number | null, high: number | null, who: string];
function points(facts: readonly Fact[]) {
  return makeView(
    pointMark,
    pointFields,
    facts.map(([month, kept, low, high, said_by]) => ({
      month,
      kept,
      low,
      high,
      said_by,
      kind: said_by === 'report' ? 'stated' : 'third-party',
    })),
  );
}

describe('stated points', () => {
  const facts = points([
    [5, 40, null, null, 'report'],
    [4, 40, null, null, 'reader'],
    [1, null, 40, 60, 'reader'],
    [3, null, 70, null, 'reader'],
    [2, null, null, 30, 'report'],
    [null, null, null, null, 'report'],
    [0, null, null, null, 'report'],
  ]);
  test('each have their own mark, ranges brackets, bounds arrows; words are not drawn and nothing is joined', () => {
    const frame = frameOf(44, 13);
    expect(picture(drawPoints(facts, frame), frame)).toMatchInlineSnapshot(`
      "
      100 ┤                                       xx
          │                      ▲                xx
       75 ┤                      │                xx
          │                      ┴                xx
          │         ┬                             xx
       50 ┤         │                             xx
          │         ┴                   ◇      ●  xx
       25 ┤                ┬                      xx
          │                │                      xx
          │                ▼                      xx
        0 ┤                                       xx
          └──┬──────┬──────┬─────┬──────┬──────┬──xx
             0      1      2     3      4      5  xx
      xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
      "
    `);
    const ascii = frameOf(44, 13, { ascii: true });
    expect(picture(drawPoints(facts, ascii), ascii)).toMatchInlineSnapshot(`
      "
      100 +                                       xx
          |                      ^                xx
       75 +                      |                xx
          |                      -                xx
          |         -                             xx
       50 +         |                             xx
          |         -                   x      o  xx
       25 +                -                      xx
          |                |                      xx
          |                v                      xx
        0 +                                       xx
          +--+------+------+-----+------+------+--xx
             0      1      2     3      4      5  xx
      xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
      "
    `);
  });
  test('of one month stand side by side', () => {
    const frame = frameOf(24, 6);
    const view = points([
      [3, 50, null, null, 'report'],
      [3, 50, null, null, 'reader'],
      [3, null, 40, 60, 'other reader'],
    ]);
    expect(picture(drawPoints(view, frame), frame)).toMatchInlineSnapshot(`
      "
      100 ┤                   xx
          │               ┬ ● xx
          │               ┴   xx
        0 ┤                   xx
          └─┬────┬─────┬────┬─xx
            0    1     2    3 xx
      xxxxxxxxxxxxxxxxxxxxxxxxxx
      "
    `);
  });
  test('beyond the axis are marked as clipped', () => {
    const frame = frameOf(20, 6);
    expect(picture(drawPoints(points([[1, 140, null, null, 'report']]), frame), frame)).toMatchInlineSnapshot(`
      "
      100 ┤             ▲ xx
          │               xx
          │               xx
        0 ┤               xx
          └─┬───────────┬─xx
            0           1 xx
      xxxxxxxxxxxxxxxxxxxxxx
      "
    `);
  });
  test('fit frames of any size, and none at all', () => {
    expect(drawPoints(facts, frameOf(0, 2))).toEqual([]);
    expect(drawPoints(facts, frameOf(1, 1))).toHaveLength(1);
    const frame = frameOf(20, 5);
    expect(picture(drawPoints(points([]), frame), frame)).toMatchInlineSnapshot(`
      "
      100 ┤               xx
          │               xx
        0 ┤               xx
          └─┬───────────┬─xx
            0           1 xx
      xxxxxxxxxxxxxxxxxxxxxx
      "
    `);
  });
});
