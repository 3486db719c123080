/** Whether a log can carry a figure: one answer, in the list, in the explorer and for `--figure`, on logs of several kinds. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { studyFigures } from '../../src/figures/index.ts';
import { inEnglish } from '../../src/i18n/words.ts';
import { viewsBeside } from '../../src/study/beside-report.ts';
import { carriesRows, mineFigures } from '../../src/study/mine-chapter.ts';
import { openStudyLog } from '../../src/study/open-log.ts';
import { type Study, studyOf } from '../../src/study/study.ts';
import { data } from './demo-study.ts';

const folder = mkdtempSync(join(tmpdir(), 'carried-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A coding agent's log: one author's closed models, no user, no category, no cost. */
function agentLog(): string {
  const file = join(folder, 'session.jsonl');
  const lines = Array.from({ length: 40 }, (_, i) => ({
    type: 'assistant',
    sessionId: 's',
    requestId: `req_${i}`,
    timestamp: new Date(Date.UTC(2025, 8, 1 + i, 10)).toISOString(),
    message: {
      id: `msg_${i}`,
      model: i % 2 === 0 ? 'claude-sonnet-4-20250514' : 'claude-opus-4-1-20250805',
      role: 'assistant',
      stop_reason: i % 3 === 0 ? 'end_turn' : 'tool_use',
      usage: {
        input_tokens: 100 + i,
        cache_read_input_tokens: 1000,
        cache_creation_input_tokens: 50,
        output_tokens: 20 + i,
      },
    },
  }));
  writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'));
  return file;
}

async function studied(logs: readonly string[], wanted?: string): Promise<Study> {
  const request = { demo: logs.length === 0, map: [], salt: 'salt', memory: '1GB', today: '2026-01-01' };
  const log = await openStudyLog({ ...request, logs }, data);
  try {
    return await studyOf(log, undefined, ({ name }) => wanted === undefined || name === wanted);
  } finally {
    log.engine.close();
  }
}

describe.each([
  ['the demo', () => []],
  ["a coding agent's log of closed models", () => [agentLog()]],
] as const)('of %s', (name, logs) => {
  test('the list, the explorer and --figure say the same of every figure, and a no has its reason', async () => {
    const study = await studied(logs());
    const list = carriesRows(study, inEnglish);
    expect(list.map(({ figure }) => figure)).toEqual(studyFigures.map((figure) => figure.name));
    const mine = mineFigures(study, inEnglish);
    for (const [i, figure] of study.figures.entries()) {
      const row = list[i] ?? {};
      expect([figure.name, row.carries]).toEqual([figure.name, figure.can]);
      expect([figure.name, figure.views.length > 0]).toEqual([figure.name, figure.can !== 'no']);
      if (figure.can === 'no') expect(row.why, figure.name).toMatch(/^\S.*\.$/);
      const [id] = figure.beside;
      const shown =
        id === undefined || figure.name.startsWith('retention')
          ? mine.some((each) => each.name === figure.name)
          : viewsBeside(study, id, null).some((each) => each.figure === figure.name);
      expect([figure.name, shown]).toEqual([figure.name, figure.can !== 'no']);
    }
    // One by one, as --figure asks.
    for (const figure of study.figures.filter((_, i) => name !== 'the demo' || i % 6 === 0)) {
      const [alone] = (await studied(logs(), figure.name)).figures;
      expect(alone).toMatchObject({ name: figure.name, can: figure.can, why: figure.why, add: figure.add });
    }
  }, 120_000);
});

test('a log of closed models is told that no open model is in it', async () => {
  const study = await studied([agentLog()]);
  const of = (name: string) => study.figures.find((figure) => figure.name === name);
  for (const name of ['top-open-models', 'open-tokens-by-author'])
    expect(of(name)).toMatchObject({ can: 'no', why: { en: 'No open model is in this log.' } });
  for (const name of ['open-token-share-by-size', 'open-model-count-by-size'])
    expect(of(name)).toMatchObject({ can: 'no', why: { en: 'No open model of a known size is in this log.' } });
  expect(of('token-share-by-source')?.can).toBe('yes');
  expect(of('retention')?.why?.en).toMatch(/^User: not in this log/);
});
