/** Replies from the outside: what cannot be is counted with its place and left out; nothing makes the program fall. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../src/data/clean.ts';
import { DataError } from '../../src/errors.ts';
import { readActivity, withActivity } from '../../src/sync/activity.ts';
import { canonical } from '../../src/sync/new-models.ts';
import { type Ask, modelsAsk, planOf } from '../../src/sync/plan.ts';
import { readReply } from '../../src/sync/replies.ts';

const now = new Date('2026-11-22T12:00:00Z');
const asks = planOf('2026-11-22');
const daily = asks.find(({ series }) => series === 'rankings') as Ask;
const weekly = asks.find(({ series }) => series === 'category') as Ask;
const apps = asks.find(({ series }) => series === 'apps') as Ask;
const meta = { as_of: '2026-11-22T02:00:00Z', version: 'v1', start_date: daily.from, end_date: daily.to };

const good = { date: '2025-08-04', model_permaslug: 'deepseek/deepseek-r1', total_tokens: '12345678901' };
const read = (row: object, ask = daily) => readReply(ask, { data: [good, row], meta }, now);

describe('a value that cannot be', () => {
  test.each([
    ['negative', { ...good, model_permaslug: 'a/b', total_tokens: '-5' }, 'total_tokens', 'negative'],
    ['negative, as a number', { ...good, model_permaslug: 'a/b', total_tokens: -5 }, 'total_tokens', 'negative'],
    ['not finite', { ...good, model_permaslug: 'a/b', total_tokens: 'Infinity' }, 'total_tokens', 'noNumber'],
    ['not a number', { ...good, model_permaslug: 'a/b', total_tokens: 'NaN' }, 'total_tokens', 'noNumber'],
    ['an object', { ...good, model_permaslug: 'a/b', total_tokens: {} }, 'total_tokens', 'noNumber'],
    ['missing', { date: good.date, model_permaslug: 'a/b' }, 'total_tokens', 'missing'],
    ['with a fraction', { ...good, model_permaslug: 'a/b', total_tokens: 0.5 }, 'total_tokens', 'noWholeNumber'],
    ['absurdly large', { ...good, model_permaslug: 'a/b', total_tokens: '9'.repeat(25) }, 'total_tokens', 'tooLarge'],
    ['no day', { ...good, date: '2025-02-30' }, 'date', 'noDate'],
    ['a day in another form', { ...good, date: '4 Aug 2025' }, 'date', 'noDate'],
    ['a day nobody asked for', { ...good, date: '2031-01-01' }, 'date', 'notAsked'],
    ['a name with an escape', { ...good, model_permaslug: 'a/\u001b[31mb' }, 'model_permaslug', 'controlCharacters'],
    [
      'a name that turns text around',
      { ...good, model_permaslug: 'a/\u202eb' },
      'model_permaslug',
      'controlCharacters',
    ],
    ['a name without end', { ...good, model_permaslug: 'a'.repeat(5000) }, 'model_permaslug', 'tooLong'],
    ['no name', { ...good, model_permaslug: 7 }, 'model_permaslug', 'noText'],
    ['an empty name', { ...good, model_permaslug: ' ' }, 'model_permaslug', 'empty'],
    ['a second row of one day and model', { ...good, total_tokens: '1' }, 'row', 'twice'],
  ])('%s', (_, row, field, what) => {
    const { rows, strange } = read(row);
    expect(rows).toEqual([{ date: good.date, model: good.model_permaslug, tokens: 12345678901 }]);
    expect(strange).toEqual([{ reply: daily.key, row: 2, field, what }]);
  });

  test('a week that does not begin on a Monday', () => {
    const monday = { ...good, date: '2025-08-04' };
    const { rows, strange } = readReply(weekly, { data: [monday, { ...good, date: '2025-08-05' }], meta }, now);
    expect(rows).toHaveLength(1);
    expect(strange[0]).toMatchObject({ field: 'date', what: 'noMonday' });
  });

  test('a price below zero or beyond belief, but not -1, which says that it varies', () => {
    const model = { id: 'a/b', name: 'B', context_length: 1, pricing: { prompt: '0.000001', completion: '0' } };
    const priced = (id: string, prompt: string) => ({ ...model, id, pricing: { ...model.pricing, prompt } });
    const list = [model, priced('a/c', '-0.1'), priced('a/d', '5'), priced('a/e', '-1'), priced('a/f', 'free')];
    const { rows, strange } = readReply(modelsAsk(0), { data: list }, now);
    expect(rows.map(({ id, prompt_price }) => [id, prompt_price])).toEqual([
      ['a/b', 1],
      ['a/e', null],
    ]);
    expect(strange.map(({ row, what }) => [row, what])).toEqual([
      [2, 'negative'],
      [3, 'tooLarge'],
      [5, 'noNumber'],
    ]);
  });
});

test('dates with midnight, counts as numbers, and anything more than is documented are taken', () => {
  const { rows, strange } = read({ date: '2025-08-05 00:00:00', model_permaslug: 'x/y', total_tokens: 5, extra: [] });
  expect(strange).toEqual([]);
  expect(rows[1]).toEqual({ date: '2025-08-05', model: 'x/y', tokens: 5 });
});

test('the model list goes on where the reply says so, and only there', () => {
  const page = (next: unknown) => readReply(modelsAsk(0), { data: [], links: { next } }, now).next;
  expect(page('/api/v1/models?offset=500&limit=500')).toBe(500);
  for (const other of [null, undefined, 'https://evil.example/', '/models?offset=-5', '/models?offset=1e9', 7])
    expect(page(other)).toBe(null);
});

test.each([
  ['z-ai/glm-5.3-20260816:free', 'z-ai/glm-5.3'],
  ['z-ai/glm-5.3', 'z-ai/glm-5.3'],
  ['openai/gpt-4.1-2025-04-14', 'openai/gpt-4.1-2025-04-14'],
])('%s is a variant of %s', (slug, model) => expect(canonical(slug)).toBe(model));

/** Anything, and things that nearly are rows. */
const row = fc.oneof(
  fc.anything(),
  fc.record({
    date: fc.oneof(fc.string(), fc.constant('2025-08-04'), fc.anything()),
    model_permaslug: fc.oneof(fc.string({ unit: 'binary' }), fc.anything()),
    total_tokens: fc.oneof(fc.double(), fc.bigInt().map(String), fc.anything()),
    rank: fc.anything(),
    app_name: fc.string({ unit: 'binary' }),
    total_requests: fc.integer(),
    id: fc.string({ unit: 'binary' }),
    name: fc.string({ unit: 'binary' }),
    pricing: fc.anything(),
    context_length: fc.anything(),
  }),
);

test('whatever comes, what is kept is clean, whole and finite, and what is not is counted', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(daily, weekly, apps, modelsAsk(0)),
      fc.oneof(
        fc.anything(),
        fc.record({ data: fc.oneof(fc.array(row), fc.anything()), meta: fc.oneof(fc.constant(meta), fc.anything()) }),
      ),
      (ask, body) => {
        try {
          const { rows, strange } = readReply(ask, body, now);
          const given = (body as { data: unknown[] }).data.length;
          expect(rows.length + new Set(strange.filter((each) => each.row !== null).map((each) => each.row)).size).toBe(
            given,
          );
          for (const value of rows.flatMap((each) => Object.values(each))) {
            if (typeof value === 'string') expect(cleanText(value)).toBe(value);
            if (typeof value === 'number') expect(Number.isFinite(value) && value >= 0).toBe(true);
          }
          for (const { what, field } of strange) expect(cleanText(what + field)).toBe(what + field);
        } catch (error) {
          expect(error).toBeInstanceOf(DataError);
          expect(cleanText((error as Error).message)).toBe((error as Error).message);
        }
      },
    ),
    { numRuns: 500 },
  );
});

describe('days of activity', () => {
  const day = (date: string, requests: number) => ({
    date,
    model: 'a/b',
    model_permaslug: 'a/b-20250101',
    endpoint_id: 'e',
    provider_name: 'P',
    usage: 0.25,
    byok_usage_inference: 0,
    requests,
    prompt_tokens: 10,
    completion_tokens: 5,
    reasoning_tokens: 0,
  });

  test('that come again take the place of those that are kept; the others stay', () => {
    const first = readActivity({ data: [day('2026-10-20 00:00:00', 1), day('2026-10-21', 2)] }, '2026-11-19').rows;
    const second = readActivity({ data: [day('2026-10-21', 7), day('2026-11-20', 3)] }, '2026-11-21').rows;
    const all = withActivity(first, second);
    expect(all.map(({ date, requests }) => [date, requests])).toEqual([
      ['2026-10-20', 1],
      ['2026-10-21', 7],
      ['2026-11-20', 3],
    ]);
    expect(withActivity(all, [])).toEqual(all);
  });

  test('with values that cannot be are left out and named', () => {
    const rows = [
      day('2026-11-20', 1),
      { ...day('2026-11-19', 1), usage: -1 },
      { ...day('2026-11-18', 1), provider_name: '\u0007' },
      { ...day('2026-01-01', 1) },
      { ...day('2026-11-17', 1), prompt_tokens: '\u001b' },
    ];
    const read = readActivity({ data: rows }, '2026-11-21');
    expect(read.rows).toHaveLength(1);
    expect(read.strange.map(({ row, field }) => [row, field])).toEqual([
      [2, 'usage'],
      [3, 'provider_name'],
      [4, 'date'],
      [5, 'prompt_tokens'],
    ]);
  });
});
