/** Logs that people have, each with its trap, and what is right for them. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Engine, openEngine } from '../../src/ingest/engine.ts';
import { parseMap } from '../../src/ingest/formats/mapped.ts';
import { agentCases } from './cases/agents.ts';
import type { Case } from './cases/case.ts';
import { claudeCases } from './cases/claude-code.ts';
import { codexCases } from './cases/codex.ts';
import { gatewayCases } from './cases/gateways.ts';
import { mappedCases } from './cases/mapped.ts';
import { missingColumnCases } from './cases/missing-columns.ts';
import { reportCases } from './cases/reports.ts';
import { tableCases } from './cases/tables.ts';
import { traceCases } from './cases/traces.ts';
import { writtenCases } from './cases/written.ts';
import { inFolder, load } from './engine-at.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openEngine({ memory: '1GB', threads: 2 });
});
afterAll(() => engine.close());

const tokensOf = (row: Readonly<Record<string, unknown>>) =>
  Number(row.prompt_tokens ?? 0) + Number(row.completion_tokens ?? 0);

const sumOf = (rows: readonly Readonly<Record<string, unknown>>[], name: string) =>
  rows.reduce((sum, row) => sum + Number(row[name] ?? 0), 0);

async function counted({ files, map, equalRows, noUsers }: Case) {
  const salt = noUsers === true ? { salt: null } : {};
  const options = { ...(map === undefined ? {} : { map: parseMap([map]) }), ...salt, equalRows };
  const { rows, accounting } = await inFolder(files, (folder) => load(engine, [folder], options));
  const { kept, duplicates, rejected, other, read } = accounting;
  expect(kept + duplicates + rejected + other).toBe(read);
  const models: Record<string, number> = {};
  for (const row of rows) models[String(row.model_raw)] = (models[String(row.model_raw)] ?? 0) + tokensOf(row);
  return {
    ...accounting,
    models,
    prompt: sumOf(rows, 'prompt_tokens'),
    requests: sumOf(rows, 'requests'),
    cost: Math.round(sumOf(rows, 'cost_usd') * 1e6) / 1e6,
    minutes: rows.map(({ ts }) => String(ts).slice(0, 16)),
    times: rows.map(({ ts }) => String(ts).slice(0, 10)),
  };
}

describe.each([
  ['Claude Code', claudeCases],
  ['Codex', codexCases],
  ['other agents', agentCases],
  ['gateways and traces', gatewayCases],
  ['any table', tableCases],
  ['--map', mappedCases],
  ['exports and reports of vendors', reportCases],
  ['columns away', missingColumnCases],
  ['traces', traceCases],
  ['cells and files', writtenCases],
] as const)('%s', (_, cases) => {
  test.each(cases.map((each) => [each.what, each] as const))('%s', async (_what, each) => {
    expect(await counted(each)).toMatchObject(each.expect);
  });
});
