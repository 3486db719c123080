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
import { reportCases } from './cases/reports.ts';
import { tableCases } from './cases/tables.ts';
import { inFolder, load } from './engine-at.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openEngine({ memory: '1GB', threads: 2 });
});
afterAll(() => engine.close());

const tokensOf = (row: Readonly<Record<string, unknown>>) =>
  Number(row.prompt_tokens ?? 0) + Number(row.completion_tokens ?? 0);

async function counted({ files, map, equalRows }: Case) {
  const options = { ...(map === undefined ? {} : { map: parseMap([map]) }), equalRows };
  const { rows, accounting } = await inFolder(files, (folder) => load(engine, [folder], options));
  const { kept, duplicates, rejected, other, read } = accounting;
  expect(kept + duplicates + rejected + other).toBe(read);
  const models: Record<string, number> = {};
  for (const row of rows) models[String(row.model_raw)] = (models[String(row.model_raw)] ?? 0) + tokensOf(row);
  return {
    ...accounting,
    models,
    prompt: rows.reduce((sum, { prompt_tokens: prompt }) => sum + Number(prompt ?? 0), 0),
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
] as const)('%s', (_, cases) => {
  test.each(cases.map((each) => [each.what, each] as const))('%s', async (_what, each) => {
    expect(await counted(each)).toMatchObject(each.expect);
  });
});
