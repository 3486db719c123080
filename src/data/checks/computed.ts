/** Checks that computed columns equal what their rule gives, so that they cannot drift from their source. */
import type { Row } from '../dataset.ts';
import { pictureFit, pictureFitNeeds } from '../picture-fit.ts';
import { reasoningCheck, reasoningCheckNeeds } from '../reasoning-check.ts';
import { sourceTokens } from '../source-tokens.ts';
import { type Checked, type Everything, type Finding, lineOf } from './finding.ts';

export function checkComputed(all: Everything): Finding[] {
  return [
    ...checkAgainst(all, 'weekly-source-tokens', ['weekly-model-tokens', 'models', 'authors'], (read) =>
      sourceTokens(read('weekly-model-tokens'), read('models'), read('authors')),
    ),
    ...checkAgainst(all, 'picture-fit', pictureFitNeeds, pictureFit),
    ...checkAgainst(all, 'reasoning-check', reasoningCheckNeeds, reasoningCheck),
    ...checkDoubtful(all),
    ...checkUsageTokens(all),
  ];
}

/** Compares every row and column of `dataset` with those of its recipe. Returns nothing if one of its sources is missing. */
function checkAgainst<N extends string>(
  all: Everything,
  dataset: string,
  needs: readonly N[],
  make: (read: (name: N) => Checked) => readonly Row[],
): Finding[] {
  const stored = all.get(dataset);
  const sources = new Map(needs.map((name) => [name, all.get(name)]));
  const read = (name: N): Checked => sources.get(name) as Checked;
  if (!stored || [...sources.values()].includes(undefined)) return [];
  const computed = make(read);
  const columns = stored.resource.schema.fields.map((field) => field.name);
  const findings: Finding[] = [];
  for (let i = 0; i < Math.max(computed.length, stored.rows.length); i++) {
    const expected: Row = computed[i] ?? {};
    const seen: Row = stored.rows[i] ?? {};
    const column = columns.find((name) => expected[name] !== seen[name]);
    if (column === undefined) continue;
    const what = `computed ${expected[column] ?? 'nothing'}, the file has ${seen[column] ?? 'nothing'}`;
    findings.push({ dataset, line: lineOf(i), column, what });
  }
  return findings;
}

/** A label that the model's own usage contradicts must be marked doubtful. */
function checkDoubtful(all: Everything): Finding[] {
  const dataset = 'models';
  const against = new Set((all.get('reasoning-check')?.rows ?? []).flatMap((row) => (row.agrees ? [] : [row.model])));
  return (all.get(dataset)?.rows ?? []).flatMap((row, i) => {
    if (!against.has(row.slug ?? null) || row.doubtful === true) return [];
    const what = `reasoning-check speaks against reasoning_default of ${row.slug}`;
    return [{ dataset, line: lineOf(i), column: 'doubtful', what }];
  });
}

function checkUsageTokens(all: Everything): Finding[] {
  const dataset = 'picture-cost-usage';
  return (all.get(dataset)?.rows ?? []).flatMap((row, i) => {
    if (typeof row.log10_usage !== 'number') return [];
    const expected = Math.round(1e6 * 10 ** row.log10_usage);
    // Powers differ in the last bits between machines, so one token in 1e12 is allowed.
    if (typeof row.usage_tokens === 'number' && Math.abs(row.usage_tokens - expected) <= 1 + expected * 1e-12)
      return [];
    const what = `computed ${expected}, the file has ${row.usage_tokens ?? 'nothing'}`;
    return [{ dataset, line: lineOf(i), column: 'usage_tokens', what }];
  });
}
