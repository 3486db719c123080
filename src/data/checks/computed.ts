/** Checks that computed columns equal what their rule makes of the others, so that they cannot drift from their source. */
import type { Row } from '../dataset.ts';
import { sourceTokens } from '../source-tokens.ts';
import { type Everything, type Finding, lineOf } from './finding.ts';

export function checkComputed(all: Everything): Finding[] {
  return [...checkSourceTokens(all), ...checkUsageTokens(all)];
}

function checkSourceTokens(all: Everything): Finding[] {
  const dataset = 'weekly-source-tokens';
  const [stored, tokens, models, authors] = [dataset, 'weekly-model-tokens', 'models', 'authors'].map((name) =>
    all.get(name),
  );
  if (!stored || !tokens || !models || !authors) return [];
  const computed = sourceTokens(tokens, models, authors);
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

function checkUsageTokens(all: Everything): Finding[] {
  const dataset = 'picture-cost-usage';
  return (all.get(dataset)?.rows ?? []).flatMap((row, i) => {
    if (typeof row.log10_usage !== 'number') return [];
    const expected = Math.round(1e6 * 10 ** row.log10_usage);
    // Powers differ in the last bits between machines: allow one token in a million million.
    if (typeof row.usage_tokens === 'number' && Math.abs(row.usage_tokens - expected) <= 1 + expected * 1e-12)
      return [];
    const what = `computed ${expected}, the file has ${row.usage_tokens ?? 'nothing'}`;
    return [{ dataset, line: lineOf(i), column: 'usage_tokens', what }];
  });
}
