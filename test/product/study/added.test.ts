/** Logs counted one after the other into a saved study, against all of them counted at once. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Row } from '../../../src/data/dataset.ts';
import type { Engine } from '../../../src/ingest/engine.ts';
import { againLines, countedAlone, countedInto, optionsText } from '../../../src/study/added.ts';
import { openCounts, writeCounts } from '../../../src/study/increment.ts';
import { openStudyLog } from '../../../src/study/open-log.ts';
import type { Study } from '../../../src/study/study.ts';
import { run } from '../../cli/run.ts';
import { anyLog, type Request } from '../../counts/log.ts';
import { inFolder } from '../../ingest/engine-at.ts';
import { data } from '../../study/demo-study.ts';

function written(folder: string, name: string, log: readonly Request[]): string {
  const path = join(folder, name);
  // The header of a json log is what its first records have: all columns, however full of holes.
  writeFileSync(path, `${log.map((row) => JSON.stringify({ ...row, model_raw: row.model })).join('\n')}\n`);
  return path;
}

function open(path: string, from = 'requests') {
  return openStudyLog(
    {
      logs: [path],
      demo: false,
      from,
      map: [],
      salt: 's',
      memory: '1GB',
      today: '2026-01-01',
      copied: true,
    },
    data,
  );
}

/** The study of the first log with the others added, each by way of a file. */
async function oneByOne(
  folder: string,
  logs: readonly (readonly Request[])[],
  change?: (counts: string, engine: Engine) => Promise<void>,
): Promise<Study> {
  return addedUp(
    folder,
    logs.map((rows, i) => written(folder, `part-${i}.jsonl`, rows)),
    undefined,
    change,
  );
}

/** As counts of more requests are than each is kept of. */
async function withoutRows(counts: string, engine: Engine): Promise<void> {
  await engine.run(
    `ATTACH '${counts}' AS large; UPDATE large.about SET whole = false; DELETE FROM large.fixed; DETACH large`,
  );
}

async function addedUp(
  folder: string,
  paths: readonly string[],
  from?: string,
  change: (counts: string, engine: Engine) => Promise<void> = async () => {},
): Promise<Study> {
  let study: Study | undefined;
  for (const [i, path] of paths.entries()) {
    const log = await open(path, from);
    try {
      const before = i === 0 ? null : await openCounts(log.engine, join(folder, `${i - 1}.counts`));
      const counted =
        study === undefined || before === null ? await countedAlone(log) : await countedInto(study, before, log);
      const counts = join(folder, `${i}.counts`);
      await writeCounts(log.engine, counts, counted.asked, optionsText(log.options), before);
      await change(counts, log.engine);
      study = counted.study;
    } finally {
      log.engine.close();
    }
  }
  if (study === undefined) throw new Error('no log');
  return study;
}

async function atOnce(folder: string, rows: readonly Request[]): Promise<Study> {
  return alone(written(folder, 'all.jsonl', rows));
}

async function alone(path: string, from?: string): Promise<Study> {
  const log = await open(path, from);
  try {
    return (await countedAlone(log)).study;
  } finally {
    log.engine.close();
  }
}

/** Rows of every figure but for what cannot be told of two goes: medians and percentiles. */
function figuresOf({ figures }: Study, skipped: ReadonlySet<string>) {
  const bare = ({ p50: _, p90: __, ...row }: Row): Row => row;
  return figures
    .filter(({ name }) => !skipped.has(name))
    .map(({ name, can, views }) => ({
      name,
      can,
      views: views
        .filter((view) => view.name !== 'spread')
        .map((view) => ({ name: view.name, rows: view.table.rows.map(bare) })),
    }));
}

describe('logs added one by one', () => {
  test('give the figures of all of them at once, wherever they are parted and however they overlap', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyLog.filter((log) => log.length > 3),
        fc.double({ min: 0.1, max: 0.9, noNaN: true }),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        async (log, place, overlap) => {
          const rows = log.map((row, i) => ({ ...row, request_id: `r${i}`, model: row.model ?? 'house-model' }));
          const cut = Math.max(1, Math.floor(rows.length * place));
          const back = Math.floor(cut * overlap);
          // A log of nothing that can be used is refused.
          for (const part of [rows.slice(0, cut), rows.slice(cut - back)]) fc.pre(part.some(({ ts }) => ts !== null));
          await inFolder({}, async (folder) => {
            const added = await oneByOne(folder, [rows.slice(0, cut), rows.slice(cut - back)]);
            const all = await atOnce(folder, rows);
            // What the first log had nothing of was never asked of it, and is said.
            const untold = new Set(
              added.figures.filter(({ why }) => why?.en.startsWith('The counts kept') === true).map(({ name }) => name),
            );
            expect(figuresOf(added, untold)).toEqual(figuresOf(all, untold));
            const { kept, tokens, labelledTokens, from, to, withoutUser, withoutCost } = added.accounting;
            expect({ kept, tokens, labelledTokens, from, to, withoutUser, withoutCost }).toEqual(
              (({ kept, tokens, labelledTokens, from, to, withoutUser, withoutCost }) => ({
                kept,
                tokens,
                labelledTokens,
                from,
                to,
                withoutUser,
                withoutCost,
              }))(all.accounting),
            );
            const { read, duplicates, rejected } = added.accounting;
            expect(added.accounting.kept + duplicates + rejected).toBe(read);
          });
        },
      ),
      { numRuns: 8 },
    );
  });

  test('may come in three goes and a different order', () =>
    inFolder({}, async (folder) => {
      const [log = []] = fc.sample(
        anyLog.filter((each) => each.length > 60),
        { numRuns: 1, seed: 11 },
      );
      const rows = log.map((row, i) => ({ ...row, request_id: `r${i}`, model: row.model ?? 'house-model' }));
      const parts = [rows.slice(40), rows.slice(0, 25), rows.slice(20, 45)];
      const added = await oneByOne(folder, parts);
      expect(figuresOf(added, new Set())).toEqual(figuresOf(await atOnce(folder, rows), new Set()));
    }));

  test('give the same from their sums alone, where there are too many requests to keep each', () =>
    inFolder({}, async (folder) => {
      const [log = []] = fc.sample(
        anyLog.filter((each) => each.length > 60),
        { numRuns: 1, seed: 11 },
      );
      const rows = log.map((row, i) => ({ ...row, request_id: `r${i}`, model: row.model ?? 'house-model' }));
      const added = await oneByOne(folder, [rows.slice(0, 25), rows.slice(20)], withoutRows);
      expect(figuresOf(added, new Set())).toEqual(figuresOf(await atOnce(folder, rows), new Set()));
    }));

  test('answer what the first of them could not be asked', () =>
    inFolder({}, async (folder) => {
      const [log = []] = fc.sample(
        anyLog.filter((each) => each.length > 60),
        { numRuns: 1, seed: 12 },
      );
      const rows = log.map((row, i) => ({ ...row, request_id: `r${i}`, model: row.model ?? 'house-model' }));
      const bare = rows.map((row, i) => (i < 30 ? { ...row, user_id: null, cost_usd: null, category: null } : row));
      const added = await oneByOne(folder, [bare.slice(0, 30), bare.slice(25)]);
      expect(figuresOf(added, new Set())).toEqual(figuresOf(await atOnce(folder, bare), new Set()));
    }));
});

/** A line of a Claude Code conversation: an answer as it stood when so many tokens of it were there. */
interface Line {
  readonly answer: number;
  readonly tokens: number;
  readonly isWhole: boolean;
}

/** Answers lie hours apart, so over weeks; a line's model and session follow from its answer. */
function conversation(lines: readonly Line[]): string {
  return lines
    .map(({ answer, tokens, isWhole }) =>
      JSON.stringify({
        type: 'assistant',
        uuid: `u${answer}`,
        sessionId: `s${answer % 3}`,
        timestamp: new Date(Date.parse('2025-10-06T00:00:00Z') + answer * 17 * 3_600_000).toISOString(),
        message: {
          id: `msg_${answer}`,
          model: answer % 2 === 0 ? 'claude-sonnet-4-20250514' : 'claude-opus-4-20250514',
          stop_reason: isWhole ? (answer % 5 === 0 ? 'tool_use' : 'end_turn') : null,
          usage: { input_tokens: 10 + answer, cache_read_input_tokens: 100 * answer, output_tokens: tokens },
        },
      }),
    )
    .join('\n');
}

function conversations(folder: string, logs: readonly (readonly Line[])[]): string[] {
  return logs.map((lines, i) => {
    const path = join(folder, `log-${i}.jsonl`);
    writeFileSync(path, `${conversation(lines)}\n`);
    return path;
  });
}

const partial = (answer: number, tokens: number): Line => ({ answer, tokens, isWhole: false });
const whole = (answer: number, tokens: number): Line => ({ answer, tokens, isWhole: true });

describe('an answer that was still growing', () => {
  /** The logs added one by one must say what all of their lines in one log say. */
  const agree = (logs: readonly (readonly Line[])[]) =>
    inFolder({}, async (folder) => {
      const added = await addedUp(folder, conversations(folder, logs), 'claude-code');
      const [path = ''] = conversations(folder, [logs.flat()]);
      const all = await alone(path, 'claude-code');
      // What the first log had nothing of was never asked of it, and is said.
      const untold = new Set(
        added.figures.filter(({ why }) => why?.en.startsWith('The counts kept') === true).map(({ name }) => name),
      );
      expect(figuresOf(added, untold)).toEqual(figuresOf(all, untold));
      const { kept, tokens, duplicates, rejected, other, read } = added.accounting;
      expect({ kept, tokens }).toEqual({ kept: all.accounting.kept, tokens: all.accounting.tokens });
      expect(kept + duplicates + rejected + other).toBe(read);
      return added;
    });

  test('counts as it is in the end, whatever it was when it was first counted', async () => {
    const added = await agree([[partial(0, 3)], [whole(0, 1590), whole(1, 100)]]);
    expect(added.accounting.tokens).toBe(10 + 1590 + (11 + 100) + 100);
  });

  test('stays as it is where a later log has less of it', () =>
    agree([[whole(0, 1590)], [partial(0, 3), whole(1, 5)]]));

  test('may grow over several logs, and each may be added again', () =>
    agree([
      [partial(0, 3), whole(1, 7)],
      [partial(0, 40)],
      [whole(0, 41), partial(8, 1)],
      [whole(0, 41)],
      [whole(8, 9)],
    ]));

  test('cannot be told in counts that an older program kept, which is said', () =>
    inFolder({}, async (folder) => {
      const [first = '', second = ''] = conversations(folder, [[partial(0, 3), whole(1, 5)], [whole(0, 1590)]]);
      const path = join(folder, '0.counts');
      const log = await open(first, 'claude-code');
      const { study, asked } = await countedAlone(log);
      await writeCounts(log.engine, path, asked, optionsText(log.options), null);
      await log.engine.run(
        `ATTACH '${path}' AS old; DROP TABLE old.growing; DROP TABLE old.fixed; ALTER TABLE old.about DROP COLUMN whole`,
      );
      const tables = await log.engine.rows(`SELECT held FROM old.answers WHERE held LIKE 'answer%'`);
      for (const { held } of tables) await log.engine.run(`ALTER TABLE old.${held} DROP COLUMN _rows`);
      log.engine.close();
      const later = await open(second, 'claude-code');
      const added = await countedInto(study, await openCounts(later.engine, path), later);
      later.engine.close();
      expect(added.again).toMatchObject({ requests: 1, grown: 0, growthUntold: 1 });
      expect(added.study.accounting).toMatchObject({ kept: 2, tokens: study.accounting.tokens });
      expect(againLines(added).map(({ id }) => id)).toEqual(['study.allCountedBefore', 'study.growthUntold']);
    }));

  test('is one of many in any order', async () => {
    const line = fc.record({ answer: fc.nat(30), tokens: fc.nat(2000) });
    const lines = line.map(({ answer, tokens }) =>
      tokens > 1000 ? whole(answer, 1000 + answer) : partial(answer, tokens),
    );
    const logs = fc.array(fc.array(lines, { minLength: 5, maxLength: 40 }), { minLength: 2, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(logs, async (each) => void (await agree(each))),
      { numRuns: 4 },
    );
  });
});

const header = 'request_id,ts,user_id,model,prompt_tokens,completion_tokens';
const early = `${header}\nr1,2025-08-04 10:00:00,ada,openai/gpt-4o,10,5\nr2,2025-08-05 10:00:00,bob,openai/gpt-4o,7,3\n`;
const late = `${header}\nr2,2025-08-05 10:00:00,bob,openai/gpt-4o,7,3\nr3,2025-09-02 10:00:00,ada,openai/gpt-4o,30,2\n`;

describe('study --add', () => {
  const at = (use: (env: Record<string, string>, folder: string) => void, files = {}) =>
    inFolder({ 'early.csv': early, 'late.csv': late, 'temp/.keep': '', ...files }, async (folder) =>
      use({ HOME: folder, XDG_DATA_HOME: folder, TMPDIR: join(folder, 'temp') }, folder),
    );
  const tokens = (env: Record<string, string>) =>
    run(['study', 'team', '--figure', 'weekly-model-tokens', '--view', 'tokens', '--format', 'json'], env).stdout;

  test('counts only what is new, and says what was not', () =>
    at((env, folder) => {
      run(['study', join(folder, 'early.csv'), '--save', 'team'], env);
      const { stderr, code } = run(['study', join(folder, 'late.csv'), '--add', 'team'], env);
      expect(code).toBe(0);
      expect(stderr).toContain('1 of 2 requests was counted before and is not counted again.');
      expect(stderr).toContain('2 files (requests), 4 requests read: 3 kept, 1 duplicate, 0 rejected');
      const before = tokens(env);
      expect(before).toContain('32');
      const again = run(['study', join(folder, 'late.csv'), '--add', 'team'], env);
      expect(again.stderr).toContain('Everything in this log was counted before: nothing is added.');
      expect(tokens(env)).toBe(before);
      // Ada came back a month later, and was told by what is kept of her.
      const { stdout } = run(['study', 'team', '--figure', 'retention', '--format', 'csv'], env);
      expect(stdout).toContain('2025-08,2,0');
    }));

  test('says what had grown, and keeps no id of it', () =>
    at((env, folder) => {
      const [first = '', second = ''] = conversations(folder, [[partial(0, 3)], [whole(0, 1590)]]);
      run(['study', first, '--save', 'mine'], env);
      const studies = join(folder, 'state-of-ai/studies');
      const [counts = ''] = readdirSync(studies).filter((name) => name.endsWith('.counts'));
      const kept = readFileSync(join(studies, counts));
      expect(run(['study', second, '--add', 'mine'], env).stderr).toContain('1 of those has grown since');
      expect(run(['study', second, '--add', 'mine'], env).stderr).toContain('nothing is added');
      expect(kept.toString('latin1')).not.toContain('msg_0');
    }));

  test('keeps counts beside the study, without a name, a path or a prompt, and only the newest', () =>
    at((env, folder) => {
      run(['study', join(folder, 'early.csv'), '--save', 'team'], env);
      run(['study', join(folder, 'late.csv'), '--add', 'team'], env);
      const studies = join(folder, 'state-of-ai/studies');
      const counts = readdirSync(studies).filter((name) => name.endsWith('.counts'));
      expect(counts).toHaveLength(1);
      const bytes = readFileSync(join(studies, counts[0] ?? '')).toString('latin1');
      for (const word of ['ada', 'bob', folder]) expect(bytes).not.toContain(word);
    }));

  test('says why where a study came without its counts, was sent, or is of another kind', () =>
    at((env, folder) => {
      run(['study', join(folder, 'early.csv'), '--save', 'team'], env);
      run(['study', 'team', '--save', 'copy'], env);
      const add = (name: string, ...more: string[]) =>
        run(['study', join(folder, 'late.csv'), '--add', name, ...more], env);
      expect(add('copy')).toMatchObject({ code: 2, stderr: expect.stringContaining('its counts are not here') });
      expect(add('nobody')).toMatchObject({ code: 2, stderr: expect.stringContaining('Saved ones: copy, team.') });
      expect(add('team', '--unit', 'week').stderr).toContain('team is counted as it was saved: --unit');
      expect(run(['study', '--demo', '--add', 'team'], env).stderr).toContain('are never put together');
      const studies = join(folder, 'state-of-ai/studies');
      for (const name of readdirSync(studies).filter((each) => each.endsWith('.counts')))
        writeFileSync(join(studies, name), 'no database');
      expect(add('team')).toMatchObject({ code: 1, stderr: expect.stringContaining('cannot be read') });
    }));

  test('--save writes over a study only where it is told to', () =>
    at((env, folder) => {
      const save = (...more: string[]) => run(['study', join(folder, 'early.csv'), '--save', 'team', ...more], env);
      expect(save().code).toBe(0);
      expect(save()).toMatchObject({ code: 2, stderr: expect.stringContaining('"team" is saved already.') });
      expect(save('--force').code).toBe(0);
      const counts = () =>
        readdirSync(join(folder, 'state-of-ai/studies')).filter((file) => /^team\..*\.counts$/.test(file));
      expect(counts()).toHaveLength(1);
      // Onto itself it stays what it is; where a copy takes its place, no hashed user of it is left behind.
      run(['study', 'team', '--save', 'team', '--force'], env);
      expect(counts()).toHaveLength(1);
      run(['study', join(folder, 'late.csv'), '--save', 'other'], env);
      run(['study', 'other', '--save', 'team', '--force'], env);
      expect(counts()).toHaveLength(0);
    }));
});
