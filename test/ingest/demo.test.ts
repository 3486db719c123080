/** The simulated log: the same everywhere, said to be simulated, and a study finds in it what was planted. */
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPackage } from '../../src/data/package.ts';
import { findStudyFigure } from '../../src/figures/index.ts';
import { demoElasticity, demoLog, demoTruths } from '../../src/ingest/demo.ts';
import { openStudyLog, type StudyLog } from '../../src/study/open-log.ts';
import { studyOf } from '../../src/study/study.ts';

const data = openPackage(fileURLToPath(new URL('../../data', import.meta.url)));
let study: StudyLog;
beforeAll(async () => {
  study = await openStudyLog({ logs: [], demo: true, map: [], salt: 'demo', memory: '1GB', today: '2026-11-22' }, data);
});
afterAll(() => study.engine.close());

async function rowsOf(name: string, view = 0) {
  const views = await findStudyFigure(name)?.run(study.engine, study.labels, { kind: study.kind });
  return views?.[view]?.table.rows ?? [];
}

test('the same seed gives the same log, another another', () => {
  expect(demoLog(7)).toEqual(demoLog(7));
  expect(demoLog(7)).not.toEqual(demoLog(8));
});

test('every row is kept, and every figure is carried, tags in part', async () => {
  const { accounting } = study;
  expect(accounting.read).toBe(demoLog().length - 1);
  expect(accounting).toMatchObject({
    kept: accounting.read,
    duplicates: 0,
    rejected: 0,
    from: '2024-11-01',
    to: '2025-11-30',
  });
  const carried = (await studyOf(study)).figures;
  // Only programming has paths in it, so only it has tags.
  expect(carried.filter(({ can }) => can !== 'yes').map(({ name, can }) => [name, can])).toEqual([
    ['tags-of-categories', 'partly'],
  ]);
});

test('every number says that it is simulated', async () => {
  for (const name of ['token-share-by-source', 'retention', 'retention-verdicts', 'price-response'])
    for (const row of await rowsOf(name)) expect(row.kind).toBe('simulated');
});

test('the planted verdicts are found, and no other of their kind', async () => {
  const rows = await rowsOf('retention-verdicts');
  const of = (verdict: string) => rows.filter((row) => row.verdict === verdict);
  expect(of('foundational cohort').map(({ model }) => model)).toEqual([demoTruths.foundational.model]);
  expect(of('foundational cohort')[0]?.because).toContain(demoTruths.foundational.cohort);
  expect(of('boomerang').map(({ model }) => model)).toEqual([demoTruths.boomerang.model]);
  expect(of('boomerang')[0]?.because).toContain(`Cohort ${demoTruths.boomerang.cohort}`);
  expect(rows.filter((row) => row.shape === 'no fit').map(({ model }) => model)).toEqual([demoTruths.noFit.model]);
});

test('the planted elasticity is inside the interval that is found, and the interval is narrow', async () => {
  const [fit = {}] = await rowsOf('price-response', 1);
  expect(Number(fit.low)).toBeLessThan(demoElasticity);
  expect(Number(fit.high)).toBeGreaterThan(demoElasticity);
  expect(Number(fit.high) - Number(fit.low)).toBeLessThan(0.2);
});
