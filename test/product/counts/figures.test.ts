/** What holds of every study figure: nothing unknown is a zero, order and copies change nothing, planted truths are found. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { categoryOf } from '../../../src/counts/categories.ts';
import { coverageFrom, coverageSums } from '../../../src/counts/coverage.ts';
import type { StudyOptions } from '../../../src/counts/options.ts';
import { remembering, rowsOf, type Sql } from '../../../src/counts/sql.ts';
import { kinds } from '../../../src/data/dataset.ts';
import type { DataError } from '../../../src/errors.ts';
import type { LogView } from '../../../src/figures/figure.ts';
import { findStudyFigure, recipes, studyFigures } from '../../../src/figures/index.ts';
import { languageName } from '../../../src/figures/share-by-place/log.ts';
import { carriedFigure } from '../../../src/figures/shared/carried.ts';
import type { Message } from '../../../src/i18n/message.ts';
import { random, steady } from '../../counts/cohorts.ts';
import { anyRequest, labels, logOf, type Request, request } from '../../counts/log.ts';
import { english } from '../../i18n/translators.ts';

async function all(log: readonly Request[], options: StudyOptions = {}): Promise<Map<string, LogView[]>> {
  const sql = remembering(await logOf(log));
  const figures = new Map<string, LogView[]>();
  for (const figure of studyFigures) figures.set(figure.name, await figure.run(sql, labels, options));
  return figures;
}

async function coverageOf(sql: Sql) {
  const [row = {}] = await rowsOf(sql, { sums: coverageSums });
  return coverageFrom(row);
}

/** What becomes of every figure of the list. */
async function carriedFigures(sql: Sql) {
  const [coverage, once] = [await coverageOf(sql), remembering(sql)];
  return Promise.all(
    studyFigures.map(async (figure) => ({ figure, ...(await carriedFigure(figure, once, labels, coverage)) })),
  );
}

async function run(name: string, log: readonly Request[], options: StudyOptions = {}): Promise<LogView[]> {
  const figure = findStudyFigure(name);
  if (figure === undefined) throw new Error(`no study figure ${name}`);
  return figure.run(await logOf(log), labels, options);
}

/** A log in which every column is known, of about five months. */
const full: Request[] = fc.sample(anyRequest, { numRuns: 400, seed: 5 }).map(
  (each, i): Request => ({
    ...each,
    ts: each.ts ?? '2025-04-09 12:00:00',
    user_id: each.user_id ?? 'g',
    app: each.app ?? 'Cline',
    model: each.model ?? 'openai/gpt-4o-mini',
    prompt_tokens: each.prompt_tokens ?? 100 + i,
    completion_tokens: each.completion_tokens ?? 10 + i,
    reasoning_tokens: each.reasoning_tokens ?? 1,
    cost_usd: each.cost_usd ?? 0.001,
    is_byok: each.is_byok ?? false,
    finish_reason: each.finish_reason ?? 'stop',
    tool_called: each.tool_called ?? false,
    country: each.country ?? 'US',
    language: each.language ?? 'en',
    category: each.category ?? 'programming',
  }),
);

/** Figures that nothing in the full log belongs to. */
const unused = ['categories-of-google', 'categories-of-xai'];

describe('the list', () => {
  test('has one figure of each name, and every one it stands beside is a figure of the report', () => {
    const names = studyFigures.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const ids = new Set(recipes.map(({ id }) => id));
    for (const { beside } of studyFigures) for (const id of beside) expect([id, ids.has(id)]).toEqual([id, true]);
  });

  test('calls a figure as the report does, where it has one of its own', () => {
    // Two of ours since the report stand beside a view that has its own name.
    const ofReport = studyFigures.filter(({ beside }) => beside.length === 1 && /^(\d|table)/.test(beside[0] ?? ''));
    for (const { name, beside } of ofReport) {
      expect([name, recipes.find(({ id }) => id === beside[0])?.name]).toEqual([name, name]);
    }
  });

  test('answers to a number of the report and to a name', () => {
    expect(findStudyFigure('1')?.name).toBe('token-share-by-source');
    expect(findStudyFigure('25c')?.name).toBe('retention');
    expect(findStudyFigure('price-response')?.beside).toEqual([]);
    expect(findStudyFigure('no such')).toBeUndefined();
  });
});

describe('every view', () => {
  test('is plain data: JSON in, JSON out, of the kind asked for, with columns that its mark can find', async () => {
    for (const kind of ['study', 'simulated'] as const) {
      for (const [name, views] of await all(full, { kind, source: 'log.csv' })) {
        for (const view of views) {
          expect(JSON.parse(JSON.stringify(view))).toEqual(view);
          expect([name, view.kinds]).toEqual([name, [kind]]);
          expect(kinds).toContain(kind);
          expect(view.sources[0]).toEqual({ title: 'log.csv' });
          expect(view.title.en).toMatch(kind === 'study' ? /^Your log\b/ : /^Simulated log\b/);
          expect(view.title.zh).toMatch(kind === 'study' ? /^你的日志/ : /^模拟日志/);
          const columns = view.table.fields.map((field) => field.name);
          expect(new Set(columns).size).toBe(columns.length);
          for (const key of ['x', 'y', 'series', 'label', 'value', 'row', 'column'] as const) {
            const column = (view.mark as unknown as Record<string, unknown>)[key];
            if (typeof column === 'string') expect([name, columns]).toEqual([name, expect.arrayContaining([column])]);
          }
          for (const field of view.table.fields) {
            // Unless each row says its own.
            const hasUnit = field.unit !== undefined || columns.includes('unit');
            if (field.type === 'integer' || field.type === 'number')
              expect([name, field.name, hasUnit]).toEqual([name, field.name, true]);
            if (field.type !== 'integer') continue;
            for (const row of view.table.rows) expect(Number.isInteger(row[field.name] ?? 0)).toBe(true);
          }
        }
      }
    }
  });

  test('shows something where the log has everything', async () => {
    const empty = [...(await all(full))].filter(([, views]) => views.length === 0).map(([name]) => name);
    expect(empty).toEqual(unused);
    const { summed, ...coverage } = await coverageOf(await logOf(full));
    expect([summed, coverage.rows]).toEqual([false, 400]);
  });
});

describe('what is not in a log', () => {
  const columns = [
    'ts',
    'user_id',
    'model',
    'prompt_tokens',
    'completion_tokens',
    'reasoning_tokens',
    'cost_usd',
    'country',
    'language',
    'category',
  ] as const;
  for (const column of columns) {
    test(`a log without ${column} is told so by every figure that needs it, which then shows nothing`, async () => {
      const log = full.map((each): Request => ({ ...each, [column]: null }));
      const sql = remembering(await logOf(log));
      const carried = await carriedFigures(sql);
      for (const { figure, can, why, add } of carried) {
        const needed = figure.needs.some(({ oneOf }) => oneOf.length === 1 && oneOf[0] === column);
        // Nobody in these logs uses Google or xAI, whatever is known of them.
        if (!needed && unused.includes(figure.name)) continue;
        // What would be spent needs a cost or a list price, and the labels here have no prices.
        if (column === 'cost_usd' && figure.name === 'limits') continue;
        expect([figure.name, can === 'no']).toEqual([figure.name, needed]);
        if (!needed) continue;
        expect(why?.en).toContain('not in this log');
        if (['user_id', 'cost_usd', 'country', 'language', 'category'].includes(column)) expect(add).not.toBeNull();
        expect([figure.name, await figure.run(sql, labels, {})]).toEqual([figure.name, []]);
      }
    });
  }

  test('tool calls need the finish reason or the flag; either will do', async () => {
    const without = (keys: readonly (keyof Request)[]) =>
      full.map((each): Request => ({ ...each, ...Object.fromEntries(keys.map((key) => [key, null])) }));
    const both = await run('tool-call-share', full);
    expect((await run('tool-call-share', without(['tool_called'])))[0]?.table).toEqual(both[0]?.table);
    expect((await run('tool-call-share', without(['finish_reason'])))[0]?.table).toEqual(both[0]?.table);
    expect(await run('tool-call-share', without(['finish_reason', 'tool_called']))).toEqual([]);
  });

  test('a column known in some rows is carried in part, and says in how many', async () => {
    const log = full.map((each, i): Request => (i < 100 ? each : { ...each, country: null }));
    const carried = await carriedFigures(await logOf(log));
    expect(carried.find(({ figure }) => figure.name === 'share-by-country')).toMatchObject({
      can: 'partly',
      why: { en: "Country: in 25% of the log's rows." },
    });
    expect(carried.find(({ figure }) => figure.name === 'share-by-language')).toMatchObject({
      can: 'yes',
      why: null,
      add: null,
    });
  });

  test('tags are in paths only: a log of plain words is told so', async () => {
    const log = full.map((each): Request => ({ ...each, category: 'programming' }));
    const carried = await carriedFigures(await logOf(log));
    expect(carried.find(({ figure }) => figure.name === 'tags-of-categories')).toMatchObject({
      can: 'no',
      why: { en: 'Content path: not in this log.' },
    });
    expect(await run('tags-of-categories', log)).toEqual([]);
  });

  test('an empty log carries nothing and breaks nothing', async () => {
    for (const [, views] of await all([])) expect(views).toEqual([]);
    for (const { can } of await carriedFigures(await logOf([]))) expect(can).toBe('no');
  });

  test('a log of sums has means and no medians', async () => {
    const log = [
      request({ ts: '2025-08-04 00:00:00', model: 'm/m', prompt_tokens: 1000, completion_tokens: 500, requests: 10 }),
    ];
    const [view] = await run('sequence-length', log);
    expect(view?.table.rows[0]).toMatchObject({ tokens_per_request: 150, p50: null, p90: null, requests: 10 });
    const carried = await carriedFigures(await logOf(log));
    expect(carried.find(({ figure }) => figure.name === 'sequence-length')).toMatchObject({ can: 'partly' });
  });
});

describe('order and copies', () => {
  test('the rows in another order give the very same views', async () => {
    const shuffled = [...full]
      .map((each, i) => ({ each, key: (i * 7919) % 401 }))
      .sort((a, b) => a.key - b.key)
      .map(({ each }) => each);
    expect(await all(shuffled)).toEqual(await all(full));
  });

  test('copies of rows change no retention and no verdict', async () => {
    const copies = [...full, ...full.slice(0, 150), ...full.slice(50, 90)];
    for (const name of ['retention', 'retention-verdicts'])
      expect(await run(name, copies)).toEqual(await run(name, full));
  });

  test('every row twice changes no share and no price', async () => {
    const [once, twice] = [await all(full), await all([...full, ...full])];
    for (const [name, views] of once) {
      for (const [i, view] of views.entries()) {
        const shares = (from: LogView | undefined) =>
          from?.table.rows.map(({ share = null, cost = null, retention = null }) => [share, cost, retention]);
        expect([name, shares(twice.get(name)?.[i])]).toEqual([name, shares(view)]);
      }
    }
  });

  test('more requests in a month that is active already change no retention', async () => {
    const more = full
      .filter(({ status }) => status === 'ok')
      .map((each): Request => ({ ...each, ts: `${each.ts?.slice(0, 8)}${each.ts?.slice(8, 10)} 23:59:59` }));
    expect(await run('retention', [...full, ...more])).toEqual(await run('retention', full));
  });
});

describe('weeks', () => {
  const day = (ts: string, prompt = 1) =>
    request({ ts, model: 'openai/gpt-4o-mini', prompt_tokens: prompt, completion_tokens: 0 });

  test('begin on Monday in UTC, or on Sunday where asked', async () => {
    const log = [day('2025-08-03 23:59:59'), day('2025-08-04 00:00:00')];
    const weeks = async (options: StudyOptions) => [
      ...new Set((await run('1', log, options))[0]?.table.rows.map(({ week }) => week)),
    ];
    expect(await weeks({})).toEqual(['2025-07-28', '2025-08-04']);
    expect(await weeks({ weekStart: 'sunday' })).toEqual(['2025-08-03']);
  });

  test('cut off by an end of the log are no fall: their tokens stand apart', async () => {
    const log = [
      day('2025-08-06 00:00:00', 5),
      day('2025-08-11 00:00:00', 7),
      day('2025-08-17 00:00:00', 1),
      day('2025-08-18 10:00:00', 2),
    ];
    const [view] = await run('2', log);
    const closed = view?.table.rows.filter((row) => row.source_type === 'Closed');
    expect(
      closed?.map(({ week, tokens, tokens_in_part_week: part, coverage }) => [week, tokens, part, coverage]),
    ).toEqual([
      ['2025-08-04', null, 5, 'part of a week'],
      ['2025-08-11', 8, null, 'whole week'],
      ['2025-08-18', null, 2, 'part of a week'],
    ]);
    expect(view?.notes.map(({ en }) => en)).toContain('The first or last week is only partly inside the log.');
  });

  test('without a request are weeks with none, and their shares unknown', async () => {
    const [view] = await run('1', [day('2025-08-04 00:00:00', 5), day('2025-08-24 00:00:00', 7)]);
    expect(
      view?.table.rows.filter(({ week }) => week === '2025-08-11').map(({ tokens, share }) => [tokens, share]),
    ).toEqual(Array(4).fill([0, null]));
  });
});

describe('costs', () => {
  const paid = (given: Partial<Request>) =>
    request({
      ts: '2025-08-04 00:00:00',
      model: 'openai/gpt-4o-mini',
      prompt_tokens: 900_000,
      completion_tokens: 100_000,
      cost_usd: 2,
      cost_source: 'billed',
      is_byok: false,
      ...given,
    });

  test('leave own keys and free requests out of a price, and count both as use', async () => {
    const [view] = await run('effective-price', [
      paid({}),
      paid({ is_byok: true, cost_usd: 0.1 }),
      paid({ variant: 'free', cost_usd: 0 }),
    ]);
    expect(view?.table.rows).toMatchObject([{ cost: 2, priced_tokens: 1_000_000, usage_tokens: 3_000_000 }]);
    expect(view?.notes.map(({ en }) => en).join(' ')).toMatch(
      /1 request was paid with the user's own key.*1 request cost nothing/,
    );
  });

  test('never mix billed costs with list prices', async () => {
    const mixed = await run('effective-price', [paid({}), paid({ cost_usd: 9, cost_source: 'list' })]);
    expect(mixed[0]?.table.rows[0]?.cost).toBe(2);
    expect(mixed[0]?.notes.map(({ en }) => en).join(' ')).toContain('1 request has a list price only');
    const listed = await run('effective-price', [paid({ cost_usd: 9, cost_source: 'list' })]);
    expect(listed[0]?.table.rows[0]?.cost).toBe(9);
    expect(listed[0]?.notes[0]?.en).toContain('From list prices');
  });

  test('a planted elasticity is found', async () => {
    // use = 1e9 * price^-0.6, with a little noise that does not lean.
    const names = labels.models.rows
      .map(({ model }) => String(model))
      .filter((model, i, models) => models.indexOf(model) === i)
      .slice(0, 20);
    const log = names.map((model, i) => {
      const price = 0.05 * 1.3 ** i;
      const use = Math.round(1e9 * price ** -0.6 * (i % 2 === 0 ? 1.05 : 1 / 1.05));
      return paid({ model, prompt_tokens: use, completion_tokens: 0, cost_usd: (price * use) / 1e6 });
    });
    const line = (await run('price-response', log)).find(({ name }) => name === 'slope')?.table.rows[0];
    expect(line).toMatchObject({ models: 20, verdict: 'use falls with price, less than in proportion', why: null });
    expect(Math.abs(Number(line?.slope) + 0.6)).toBeLessThan(0.02);
    expect(Number(line?.low)).toBeLessThan(-0.6);
    expect(Number(line?.high)).toBeGreaterThan(-0.6);
  });
});

describe('planted cohorts in a log', () => {
  /** Ten whole months; a request in the middle of each active one, and one that marks the last day. */
  function logWith(model: string, habitOf: (cohort: number) => ReturnType<typeof steady>): Request[] {
    const draw = random(11);
    const months = 10;
    const at = (index: number, day: string) => `2024-${String(index + 1).padStart(2, '0')}-${day} 12:00:00`;
    const requests: Request[] = [];
    for (let cohort = 0; cohort < months; cohort += 1) {
      for (let user = 0; user < 120; user += 1) {
        for (const [k, active] of habitOf(cohort)(draw, months - cohort).entries()) {
          if (active)
            requests.push(
              request({
                ts: at(cohort + k, '15'),
                user_id: `${cohort}-${user}`,
                model,
                status: 'ok',
                prompt_tokens: 1,
                completion_tokens: 1,
              }),
            );
        }
      }
    }
    return [...requests, request({ ts: '2024-01-01 00:00:00', model }), request({ ts: '2024-10-31 23:00:00', model })];
  }

  test('a glass slipper, a boomerang and a model that never fits are each told apart', async () => {
    const back: ReturnType<typeof steady> = (draw, count) =>
      Array.from({ length: count }, (_, k) => k === 0 || draw() < (k < 3 ? 0.04 : 0.3));
    const log = [
      ...logWith('a/slipper', (cohort) => steady(cohort === 1 ? 0.5 : 0.12)),
      ...logWith('b/boomerang', (cohort) => (cohort === 4 ? back : steady(0.12))),
      ...logWith('c/no-fit', () => steady(0.1)),
    ];
    const [view, tests] = await run('retention-verdicts', log);
    expect(view?.table.rows.map(({ model, verdict, shape }) => [model, verdict, shape])).toEqual([
      ['a/slipper', 'foundational cohort', null],
      ['b/boomerang', 'boomerang', null],
      ['c/no-fit', 'none', 'no fit'],
    ]);
    expect(view?.table.rows[0]?.because).toContain('2024-02 (n = 120');
    expect(view?.table.rows[1]?.because).toContain('Cohort 2024-05 (n = 120)');
    // The first month's cohort may be older than the log: it is shown and marked, and decides nothing.
    const [cohorts] = await run('retention', log);
    expect(
      cohorts?.table.rows.filter(({ left_truncated: cut }) => cut === true).every(({ cohort }) => cohort === '2024-01'),
    ).toBe(true);
    expect(tests?.table.rows.map(({ cohort }) => cohort)).not.toContain('2024-01');
    expect(view?.notes.map(({ en }) => en).join(' ')).toContain('50 users or more');
  });

  test('more weeks than can be counted are refused with a way out', async () => {
    const log = ['2020-01-01', '2025-01-01'].map((day) =>
      request({ ts: `${day} 00:00:00`, user_id: 'a', model: 'a/m' }),
    );
    const error = await run('retention', log, { retention: { unit: 'week' } }).catch(
      (thrown: DataError) => thrown.reason,
    );
    expect(english.message(error as Message)).toMatch(/262 weeks.*Count months/);
    const [view] = await run('retention', log);
    expect(view?.table.rows.filter(({ cohort, retained }) => cohort === '2020-01' && retained !== 0)).toHaveLength(2);
  });

  test('weeks beyond the bits of a BIGINT are counted all the same', async () => {
    const log = ['2023-01-02', '2024-12-30', '2025-01-06'].map((day) =>
      request({ ts: `${day} 00:00:00`, user_id: 'a', model: 'a/m' }),
    );
    const [view] = await run('retention', log, { retention: { unit: 'week' } });
    expect(view?.table.rows.filter(({ retained }) => retained === 1).map(({ month }) => month)).toEqual([0, 104]);
  });

  test('a month that is not over is null, never a fall', async () => {
    const log = logWith('a/model', () => steady(0.5)).map(
      (each): Request => (each.ts === '2024-10-31 23:00:00' ? { ...each, ts: '2024-10-20 00:00:00' } : each),
    );
    const [view] = await run('retention', log);
    const last = view?.table.rows.filter(({ cohort, month }) => cohort === '2024-02' && Number(month) === 8);
    expect(last).toMatchObject([{ retained: null, retention: null, censored: true }]);
  });

  test('unbounded never rises, and is never under bounded', async () => {
    const log = logWith('a/model', () => steady(0.3));
    const of = async (counting: 'bounded' | 'unbounded') =>
      (await run('retention', log, { retention: { counting } }))[0]?.table.rows ?? [];
    const [bounded, unbounded] = [await of('bounded'), await of('unbounded')];
    for (const [i, row] of unbounded.entries()) {
      if (row.retained === null) continue;
      expect(Number(row.retained)).toBeGreaterThanOrEqual(Number(bounded[i]?.retained));
      if (row.month !== 0) expect(Number(row.retained)).toBeLessThanOrEqual(Number(unbounded[i - 1]?.retained));
      else expect(row.retention).toBe(100);
    }
    expect(bounded.filter(({ month }) => month === 0).reduce((sum, row) => sum + Number(row.cohort_size), 0)).toBe(
      1200,
    );
  });

  test('a user needs as many requests as asked for, and failed ones do not count', async () => {
    const at = (ts: string, user: string, status = 'ok') => request({ ts, user_id: user, model: 'a/model', status });
    const log = [
      at('2025-01-01 00:00:00', 'a'),
      at('2025-01-02 00:00:00', 'a'),
      at('2025-01-31 00:00:00', 'b'),
      at('2025-01-31 00:00:00', 'c', 'error'),
    ];
    const size = async (minRequests: number) =>
      (await run('retention', log, { retention: { minRequests } }))[0]?.table.rows[0]?.cohort_size;
    expect(await size(1)).toBe(2);
    expect(await size(2)).toBe(1);
  });
});

describe('words of a log', () => {
  test('are brought to a category by name, or by the longest path they lie under', () => {
    const told = (word: string) => categoryOf(labels.categories, word);
    expect(told('Programming')).toBe('programming');
    expect(told(' /computers & electronics/programming/Java/ ')).toBe('programming');
    expect(told('/Computers & Electronics/Software/Business & Productivity Software/Word Processing')).toBe(
      'productivity',
    );
    expect(told('/Games/Roleplaying Games')).toBe('roleplay');
    expect(told('/Arts & Entertainment/Roleplaying Games/x')).toBe('roleplay');
    expect(told('/Arts & Entertainment/Music')).toBeNull();
    expect(told('/Computers & Electronics')).toBeNull();
    expect(told('/Adults Only')).toBeNull();
    expect(told('marketing/seo')).toBe('marketing');
    expect(told('my own tag')).toBeNull();
  });

  test('name languages as the report does, and stay as they are where they are no tag', () => {
    expect(['en', 'zh-Hans', 'zh_Hans', 'ru', 'xx', 'not a tag'].map(languageName)).toEqual([
      'English',
      'Chinese (Simplified)',
      'Chinese (Simplified)',
      'Russian',
      'xx',
      'not a tag',
    ]);
  });
});
