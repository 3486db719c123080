/** Which list price a model has on a day, and what tokens come to at it, exactly. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { costOf, listPriceOf, type PricedTokens, priceList, type Rates, usdOf } from '../../src/counts/list-price.ts';
import type { Row } from '../../src/data/dataset.ts';

function row(given: Row): Row {
  return {
    source: 'litellm',
    provider: 'anthropic',
    name: 'a',
    model: 'anthropic/a',
    from_date: '2025-06-01',
    last_seen: '2025-12-31',
    input: 3,
    output: 15,
    ...given,
  };
}

const perToken = (usdPerMillion: number) => BigInt(Math.round(usdPerMillion * 1e6));

function inputOn(rows: readonly Row[], day: string, model = 'anthropic/a', provider?: string) {
  const price = listPriceOf(priceList({ rows }), model, day, provider);
  return price === null ? null : [Number(price.input) / 1e6, price.from, price.isNearest];
}

describe('the price of a day', () => {
  const cut = [row({}), row({ from_date: '2025-09-01', input: 2 })];

  test('is the last one seen by then, and exact between the first and the last snapshot', () => {
    expect(inputOn(cut, '2025-06-01')).toEqual([3, '2025-06-01', false]);
    expect(inputOn(cut, '2025-08-31')).toEqual([3, '2025-06-01', false]);
    expect(inputOn(cut, '2025-09-01')).toEqual([2, '2025-09-01', false]);
    expect(inputOn(cut, '2025-12-31')).toEqual([2, '2025-09-01', false]);
  });

  test('before the first snapshot or after the last is the nearest known one, and says so', () => {
    expect(inputOn(cut, '2025-05-31')).toEqual([3, '2025-06-01', true]);
    expect(inputOn(cut, '2026-11-30')).toEqual([2, '2025-09-01', true]);
  });

  test('is that of a list whose snapshots hold the day before that of one nearby', () => {
    const rows = [
      row({ name: 'a-1', last_seen: '2025-06-20' }),
      row({ source: 'models.dev', name: 'a', from_date: '2025-06-15', input: 4 }),
    ];
    expect(inputOn(rows, '2025-07-01')).toEqual([4, '2025-06-15', false]);
  });

  test("of two lists that differ is LiteLLM's", () => {
    const rows = [row({ source: 'models.dev', input: 4 }), row({ name: 'a-with-a-longer-name' })];
    expect(inputOn(rows, '2025-07-01')).toEqual([3, '2025-06-01', false]);
  });

  test('is none for a model no list has, nor for one that a list does not map', () => {
    expect(inputOn(cut, '2025-07-01', 'anthropic/b')).toBe(null);
    expect(inputOn([row({ model: null })], '2025-07-01')).toBe(null);
    expect(inputOn([row({ output: null })], '2025-07-01')).toBe(null);
  });
});

describe('whose price it is', () => {
  const rows = [
    row({}),
    row({ provider: 'bedrock_converse', input: 3.3 }),
    row({ provider: 'openrouter', input: 3.1 }),
    row({ provider: 'openrouter', name: 'b', model: 'meta-llama/b', input: 0.1 }),
    row({ provider: 'openrouter', name: 'b:free', model: 'meta-llama/b:free', input: 0 }),
  ];

  test("is the provider's that the log names, else the maker's, else OpenRouter's", () => {
    const whose = (model: string, provider?: string) => inputOn(rows, '2025-07-01', model, provider)?.[0];
    expect(whose('anthropic/a')).toBe(3);
    expect(whose('anthropic/a', 'Amazon Bedrock')).toBe(3.3);
    expect(whose('anthropic/a', 'OpenRouter')).toBe(3.1);
    expect(whose('anthropic/a', 'nobody knows it')).toBe(3);
    expect(whose('meta-llama/b', 'DeepInfra')).toBe(0.1);
  });

  test('of a variant is its own, else that of the model; a free one never costs what the model does', () => {
    const whose = (model: string) => inputOn(rows, '2025-07-01', model)?.[0];
    expect(whose('meta-llama/b:free')).toBe(0);
    expect(whose('meta-llama/b:nitro')).toBe(0.1);
    expect(whose('anthropic/a:free')).toBe(undefined);
  });
});

describe('a price that a row lacks', () => {
  const at = (rows: readonly Row[], day = '2025-07-01') => listPriceOf(priceList({ rows }), 'anthropic/a', day);

  test('is that of the same model and input price elsewhere', () => {
    const later = row({ from_date: '2025-09-01', cache_read: 0.3, cache_write_1h: 6 });
    expect(at([row({}), later])).toMatchObject({ cacheRead: perToken(0.3), cacheWrite1h: perToken(6) });
    expect(at([row({}), { ...later, input: 4 }])).toMatchObject({ cacheRead: null, cacheWrite1h: null });
  });

  test('is none where the list says nought beside a price for input', () => {
    expect(at([row({ cache_write_5m: 0 })])?.cacheWrite5m).toBe(null);
    expect(at([row({ input: 0, output: 0, cache_read: 0 })])?.cacheRead).toBe(0n);
  });

  test('above 200K tokens is none unless listed; an hour is dearer there as input is', () => {
    expect(at([row({})])?.above200k).toBe(null);
    const long = row({ cache_write_1h: 6, input_above_200k: 6, output_above_200k: 22.5 });
    expect(at([long])?.above200k).toMatchObject({ input: perToken(6), cacheWrite1h: perToken(12), cacheRead: null });
  });
});

const rates: Rates = {
  input: perToken(3),
  output: perToken(15),
  reasoning: null,
  cacheRead: perToken(0.3),
  cacheWrite5m: perToken(3.75),
  cacheWrite1h: perToken(6),
};
const none: PricedTokens = { input: 0n, cacheRead: 0n, cacheWrite5m: 0n, cacheWrite1h: 0n, output: 0n, reasoning: 0n };

describe('what tokens come to', () => {
  test('is each kind times its price, worked out by hand', () => {
    const tokens = { ...none, input: 1000n, cacheRead: 10_000n, cacheWrite5m: 2000n, cacheWrite1h: 500n, output: 300n };
    // 0.003 + 0.003 + 0.0075 + 0.003 + 0.0045
    expect(usdOf(costOf({ ...tokens, reasoning: 100n }, rates))).toBe(0.021);
  });

  test('charges what has no price of its own as input, an hour as five minutes, reasoning as output', () => {
    const bare: Rates = { ...rates, cacheRead: null, cacheWrite1h: null };
    expect(costOf({ ...none, cacheRead: 1n }, bare)).toBe(rates.input);
    expect(costOf({ ...none, cacheWrite1h: 1n }, bare)).toBe(rates.cacheWrite5m);
    expect(costOf({ ...none, cacheWrite1h: 1n }, { ...bare, cacheWrite5m: null })).toBe(rates.input);
    expect(costOf({ ...none, output: 1n, reasoning: 1n }, rates)).toBe(rates.output);
    expect(costOf({ ...none, output: 1n, reasoning: 1n }, { ...rates, reasoning: 7n })).toBe(7n);
  });

  const count = fc.bigInt(0n, 10n ** 15n);
  const tokens = fc
    .record({
      input: count,
      cacheRead: count,
      cacheWrite5m: count,
      cacheWrite1h: count,
      output: count,
      reasoning: count,
    })
    .map((each) => ({ ...each, output: each.output + each.reasoning }));
  const rate = fc.bigInt(0n, 10n ** 9n);
  const someRates = fc.record({
    input: rate,
    output: rate,
    reasoning: fc.option(rate),
    cacheRead: fc.option(rate),
    cacheWrite5m: fc.option(rate),
    cacheWrite1h: fc.option(rate),
  });
  const added = (a: PricedTokens, b: PricedTokens) =>
    Object.fromEntries(
      Object.entries(a).map(([kind, value]) => [kind, value + b[kind as keyof PricedTokens]]),
    ) as unknown as PricedTokens;

  test('is the same whether tokens are added first or what they come to', () => {
    fc.assert(
      fc.property(tokens, tokens, someRates, (a, b, price) => {
        expect(costOf(added(a, b), price)).toBe(costOf(a, price) + costOf(b, price));
      }),
    );
  });

  test('is never under nought, and nought for no tokens', () => {
    fc.assert(fc.property(tokens, someRates, (a, price) => costOf(a, price) >= 0n && costOf(none, price) === 0n));
  });

  test('is rounded once, to a millionth of a dollar', () => {
    expect(usdOf(499_999n)).toBe(0);
    expect(usdOf(500_000n)).toBe(1e-6);
    expect(usdOf(123_456_789_000_000n)).toBe(123.456789);
    expect(usdOf(-1_500_000n)).toBe(-2e-6);
  });
});
