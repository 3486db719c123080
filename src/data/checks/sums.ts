/** Checks that parts add up: shares to 100, weekly models to the weekly total. */
import { type Everything, type Finding, lineOf } from './finding.ts';

/**
 * The shares under each value of `by` (or of the whole dataset) sum to 100 within `tolerance` points.
 * - The report prints tables 2 to 4 with two decimals, and each makes 100.00 exactly.
 * - weekly-source-tokens: four shares rounded to two decimals can miss by 4 x 0.005.
 * - Pictures: the values of a stack are differences of its edges, so that reading errors cancel and the sum misses by
 *   no more than one edge was misread: the period's smallest uncertainty.
 */
const wholes: readonly { dataset: string; by: string | null; tolerance: number | 'uncertainty' }[] = [
  { dataset: 'table-2', by: null, tolerance: 0 },
  { dataset: 'table-3', by: null, tolerance: 0 },
  { dataset: 'table-4', by: null, tolerance: 0 },
  { dataset: 'weekly-source-tokens', by: 'week', tolerance: 0.02 },
  // Five shares of three decimals.
  { dataset: 'weekly-context-requests', by: 'week', tolerance: 0.003 },
  { dataset: 'picture-source-share', by: 'week', tolerance: 'uncertainty' },
  { dataset: 'picture-open-model-share', by: 'week', tolerance: 'uncertainty' },
  { dataset: 'picture-open-model-count-share', by: 'week', tolerance: 'uncertainty' },
  { dataset: 'picture-open-category-share', by: 'week', tolerance: 'uncertainty' },
  { dataset: 'picture-tool-call-share', by: 'month', tolerance: 'uncertainty' },
  { dataset: 'picture-category-share', by: 'week', tolerance: 'uncertainty' },
  { dataset: 'picture-programming-spend-share', by: 'week', tolerance: 'uncertainty' },
];

export function checkShares(all: Everything): Finding[] {
  return wholes.flatMap(({ dataset, by, tolerance }) => {
    const rows = all.get(dataset)?.rows ?? [];
    const groups = new Map<string, { sum: number; line: number; uncertainty: number; complete: boolean }>();
    for (const [i, row] of rows.entries()) {
      const key = by === null ? '' : String(row[by]);
      const group = groups.get(key) ?? {
        sum: 0,
        line: lineOf(i),
        uncertainty: Number.POSITIVE_INFINITY,
        complete: true,
      };
      if (typeof row.share === 'number') group.sum += row.share;
      else group.complete = false;
      if (typeof row.uncertainty === 'number') group.uncertainty = Math.min(group.uncertainty, row.uncertainty);
      groups.set(key, group);
    }
    return [...groups].flatMap(([key, { sum, line, uncertainty, complete }]) => {
      const allowed = tolerance === 'uncertainty' ? uncertainty : tolerance;
      // Binary floating point: 49.15 + 50.85 need not be exactly 100.
      if (!complete || Math.abs(sum - 100) <= allowed + 1e-9) return [];
      const period = key === '' ? 'all rows' : key;
      const what = `shares of ${period} sum to ${sum.toFixed(2)}, not to 100 (tolerance ${allowed})`;
      return [{ dataset, line, column: 'share', what }];
    });
  });
}

/** The weekly total that a week of models must add up to: the Data API's own, or the chart's if the API lacks a day. */
const totalOf: Readonly<Record<string, string>> = { 'top-50-daily': 'data-api', 'top-9': 'chart-capture' };

/** Exact: a data-api total is the sum of the rounded rows, and the chart gives a week as nine models and the rest. */
export function checkWeeklyTotals(all: Everything): Finding[] {
  const sums = new Map<string, { sum: number; line: number }>();
  for (const [i, row] of (all.get('weekly-model-tokens')?.rows ?? []).entries()) {
    const key = `${row.week} ${totalOf[String(row.coverage)] ?? row.coverage}`;
    const group = sums.get(key) ?? { sum: 0, line: lineOf(i) };
    group.sum += typeof row.tokens === 'number' ? row.tokens : 0;
    sums.set(key, group);
  }
  const totals = new Map<string, number>();
  const findings: Finding[] = [];
  for (const [i, row] of (all.get('weekly-totals')?.rows ?? []).entries()) {
    const key = `${row.week} ${row.coverage}`;
    if (typeof row.tokens === 'number') totals.set(key, row.tokens);
    if (row.coverage === 'data-api' && !sums.has(key)) {
      const what = `${row.week} has a data-api total but no rows in weekly-model-tokens`;
      findings.push({ dataset: 'weekly-totals', line: lineOf(i), column: 'week', what });
    }
  }
  for (const [key, { sum, line }] of sums) {
    const total = totals.get(key);
    if (total === sum) continue;
    const what = `models of ${key} sum to ${sum}, weekly-totals says ${total ?? 'nothing'}`;
    findings.push({ dataset: 'weekly-model-tokens', line, column: 'tokens', what });
  }
  return findings;
}

/** A week's programming tokens are the sum over its models, and their share is of the same week's total. */
export function checkProgramming(all: Everything): Finding[] {
  const dataset = 'weekly-programming-totals';
  const sums = new Map<string, number>();
  for (const { week, tokens } of all.get('weekly-programming-models')?.rows ?? []) {
    if (typeof tokens === 'number') sums.set(String(week), (sums.get(String(week)) ?? 0) + tokens);
  }
  const totals = new Map<unknown, unknown>();
  for (const row of all.get('weekly-totals')?.rows ?? []) {
    if (row.coverage === 'data-api') totals.set(row.week, row.tokens);
  }
  return (all.get(dataset)?.rows ?? []).flatMap((row, i) => {
    const finding = (column: string, expected: unknown): Finding[] =>
      row[column] === expected
        ? []
        : [
            {
              dataset,
              line: lineOf(i),
              column,
              what: `computed ${expected}, the file has ${row[column] ?? 'nothing'}`,
            },
          ];
    const { tokens, all_tokens: whole } = row;
    const share =
      typeof tokens === 'number' && typeof whole === 'number' ? Math.round((1000 * tokens) / whole) / 10 : null;
    return [
      ...finding('tokens', sums.get(String(row.week))),
      ...finding('all_tokens', totals.get(row.week) ?? null),
      ...finding('share', share),
    ];
  });
}
