/** DuckDB as the rest of the program has it. */
import { expect, test } from 'vitest';
import { withEngine } from '../../ingest/engine-at.ts';
import { told } from '../../told.ts';

test('says how far a statement is while it runs', () =>
  withEngine(async (engine) => {
    await engine.run('CREATE TABLE numbers AS SELECT range AS n FROM range(4000000)');
    let running = true;
    const seen: number[] = [];
    const asked = engine.run('SELECT count(DISTINCT md5(n::VARCHAR)) FROM numbers').finally(() => {
      running = false;
    });
    while (running) {
      const progress = engine.progress();
      if (progress !== null && progress.part > 0 && progress.rows > 0) seen.push(progress.part);
      await new Promise((resolve) => setImmediate(resolve));
    }
    await asked;
    expect(seen.length).toBeGreaterThan(0);
  }));

test('an interrupted statement says so', () =>
  withEngine(async (engine) => {
    const asked = engine.run('SELECT count(DISTINCT md5(a.range::VARCHAR)) FROM range(40000) a, range(40000) b');
    // One that has not begun yet does not hear it.
    const again = setInterval(() => engine.interrupt(), 5);
    try {
      expect(await told(asked)).toBe('Interrupted.');
    } finally {
      clearInterval(again);
    }
  }));
