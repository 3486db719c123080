/** All cohorts of a grid combined into a curve, month by month over those known in the month. */
import type { Row } from '../data/dataset.ts';
import type { CohortMark, LineMark } from '../figures/figure.ts';
import type { Line } from './cell.ts';
import type { Frame } from './frame.ts';
import { numberOf, type ViewOf } from './grid.ts';
import { drawLine } from './line.ts';

export interface Together {
  /** Users of all cohorts. */
  readonly users: number;
  /** % active by month (or week), of the cohorts known in it. */
  readonly shares: ReadonlyMap<number, number>;
}

/** Null if the view lacks the numbers of users and active users, or no later month is known. */
export function allTogether({ mark, table }: ViewOf<CohortMark>): Together | null {
  const { size, kept } = mark;
  if (size === undefined || kept === undefined) return null;
  const months = new Map<number, { came: number; stayed: number }>();
  let users = 0;
  for (const row of table.rows) {
    const [month, came, stayed] = [numberOf(row[mark.column]), numberOf(row[size]), numberOf(row[kept])];
    if (month === null || came === null) continue;
    if (month === 0) users += came;
    // An incomplete month says nothing about returning users.
    if (stayed === null || numberOf(row[mark.value]) === null) continue;
    const sum = months.get(month) ?? { came: 0, stayed: 0 };
    months.set(month, { came: sum.came + came, stayed: sum.stayed + stayed });
  }
  const known = [...months].filter(([, { came }]) => came > 0).sort(([a], [b]) => a - b);
  if (known.length < 2) return null;
  return { users, shares: new Map(known.map(([month, { came, stayed }]) => [month, (100 * stayed) / came])) };
}

/** At most `frame.height` lines. */
export function drawTogether(view: ViewOf<CohortMark>, { shares }: Together, frame: Frame): Line[] {
  const { mark, table } = view;
  const rows = [...shares].map(([month, share]): Row => ({ [mark.column]: month, [mark.value]: share }));
  const line: LineMark = { type: 'line', x: mark.column, y: mark.value, min: 0, max: mark.max };
  const fields = table.fields.filter(({ name }) => name === mark.column || name === mark.value);
  return drawLine({ ...view, table: { fields, rows }, mark: line, uncertainty: undefined, rules: [] }, frame);
}
