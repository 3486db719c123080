/** What public data show beside the report's figures: named as such, never a share or a length nobody can know. */
import { describe, expect, test } from 'vitest';
import { listPriceNeeds, listPriceRows } from '../../src/figures/cost-and-usage/list-prices.ts';
import type { View } from '../../src/figures/figure.ts';
import { findRecipe } from '../../src/figures/index.ts';
import { lengthNeeds, meanLength, whole } from '../../src/figures/request-lengths/report.ts';
import { programmingNeeds, programmingTokens } from '../../src/figures/token-share-by-category/programming.ts';
import { dataFor, datasets, viewNamed } from './data.ts';

function view(id: string, name: string): View {
  const recipe = findRecipe(id);
  if (recipe === undefined) throw new Error(`no figure ${id}`);
  return viewNamed(recipe.views(dataFor(recipe)), name);
}

describe('programming in public data', () => {
  test('leaves out the week that does not list the rest, for it has no total', () => {
    const rows = programmingTokens(datasets(...programmingNeeds));
    expect(new Set(rows.map((row) => row.week)).size).toBe(50);
    expect(rows.some((row) => row.week === '2026-05-04')).toBe(false);
  });

  test('knows the label of every model it names', () => {
    for (const row of programmingTokens(datasets(...programmingNeeds)))
      expect(row.label === undefined, row.model).toBe(row.model === 'other');
  });

  test('is nine models a week by source type, the rest unknown', () => {
    const rows = view('8', 'public').table.rows.filter((row) => row.week === '2025-11-24');
    const shares = Object.fromEntries(rows.map((row) => [row.source_type, row.share]));
    expect(shares).toMatchObject({ Closed: expect.any(Number), Unknown: expect.any(Number) });
    expect(rows.reduce((sum, row) => sum + Number(row.models ?? 0), 0)).toBe(9);
  });

  test('says beside figure 20 that tokens are not spend, and keeps the picture first', () => {
    const recipe = findRecipe('20');
    expect(recipe?.views(dataFor(recipe))[0].name).toBe('picture');
    expect(view('20', 'public-tokens').notes.join(' ')).toContain('Tokens, not spend');
  });

  test('shows no share of all tokens in a week whose scale is in doubt', () => {
    const { rows } = view('19', 'public-programming').table;
    const doubtful = rows.filter((row) => String(row.flag).startsWith('scale doubtful'));
    expect(doubtful).toHaveLength(17);
    for (const row of doubtful) expect(row).toMatchObject({ share: null, tokens: expect.any(Number) });
  });
});

describe('lengths of requests in public data', () => {
  const data = datasets(...lengthNeeds);

  test('count only rows whose detail is whole, and leave a week without any out', () => {
    for (const row of whole(data)) {
      const parts = Number(row.prompt_tokens) + Number(row.completion_tokens);
      expect(Math.abs(parts / Number(row.tokens) - 1)).toBeLessThan(0.011);
    }
    const weeks = view('14', 'public').table.rows.map((row) => row.week);
    expect(weeks).not.toContain('2026-05-04');
    expect(weeks).toHaveLength(24);
  });

  test('are tokens over requests: prompt and completion make the sequence', () => {
    const rows = whole(data).filter((row) => row.week === '2025-11-24');
    const [prompt, completion, both] = (['prompt', 'completion', 'sequence'] as const).map((length) =>
      Number(meanLength(rows, length)),
    );
    expect(Math.abs(Number(prompt) + Number(completion) - Number(both))).toBeLessThanOrEqual(1);
    expect(meanLength([], 'prompt')).toBeNull();
  });

  test.each(['14', '15', '17', '18'])(
    'figure %s keeps what the report says first and the coverage in the notes',
    (id) => {
      const recipe = findRecipe(id);
      if (recipe === undefined) throw new Error(id);
      const [first] = recipe.views(dataFor(recipe));
      expect(first.kinds).not.toContain('public');
      expect(view(id, 'public').notes.join(' ')).toMatch(/nine or ten largest models/);
    },
  );

  test('ranges of a week make 100%', () => {
    const rows = view('14', 'public-ranges').table.rows.filter((row) => row.week === '2026-09-07');
    expect(rows.reduce((sum, row) => sum + Number(row.share), 0)).toBeCloseTo(100, 2);
  });
});

test('figure 12 counts calls of whole weeks only', () => {
  const { rows } = view('12', 'public-calls').table;
  expect(rows.map((row) => row.week)).not.toContain('2026-05-11');
  expect(rows).toHaveLength(13);
  expect(rows.at(-1)).toMatchObject({ week: '2026-09-07', calls: 1_531_512_965, kind: 'public' });
});

describe('list prices against public tokens', () => {
  const rows = listPriceRows(datasets(...listPriceNeeds));

  test('price 85.8% of the listed tokens of 2025, and are derived', () => {
    const priced = rows.reduce((sum, row) => sum + (Number(row.usage_tokens) * Number(row.priced_share)) / 100, 0);
    const weekly = datasets('weekly-model-tokens')['weekly-model-tokens']?.rows ?? [];
    const listed = weekly.filter((row) => String(row.week) <= '2025-11-24' && row.model !== 'other');
    const all = listed.reduce((sum, row) => sum + Number(row.tokens), 0);
    expect(((100 * priced) / all).toFixed(1)).toBe('85.8');
    expect(new Set(rows.map((row) => row.kind))).toEqual(new Set(['derived']));
  });

  test('leave out what was free: Grok 4.1 Fast has no cost in 2025', () => {
    expect(rows.some((row) => row.model === 'x-ai/grok-4.1-fast')).toBe(false);
    for (const row of rows) expect(Number(row.cost)).toBeGreaterThan(0);
  });

  test("blend prompt and completion by the report's mean request where the model's own mix is not public", () => {
    const sonnet = rows.find((row) => row.model === 'anthropic/claude-4-sonnet');
    // 3 USD a million in, 15 out, 6000 tokens in and 400 out.
    expect(sonnet).toMatchObject({ mix: 'stated', prompt_share: 93.75, cost: 3.75, source_type: 'Closed' });
    const grok = rows.find((row) => row.model === 'x-ai/grok-code-fast-1');
    expect(grok?.mix).toBe('own');
  });

  test('say what list price leaves out, in both figures', () => {
    for (const id of ['27', '28']) expect(view(id, 'list-price').notes.join(' ')).toMatch(/caches and discounts/);
  });
});
