/** How a model comes to its source type, and how weekly rows get their labels. */
import { describe, expect, test } from 'vitest';
import type { Row } from '../../src/data/dataset.ts';
import { labelModels, labelTokens, sourceTypeOf } from '../../src/data/labels.ts';
import { sourceTokens } from '../../src/data/source-tokens.ts';
import { DataError } from '../../src/errors.ts';
import { inWords } from '../i18n/translators.ts';

describe('source type', () => {
  test.each([
    [true, 'China', false, 'Chinese OSS'],
    [true, 'Rest of world', false, 'RoW OSS'],
    [false, 'China', false, 'Closed'],
    [false, 'Rest of world', false, 'Closed'],
    [false, null, false, 'Closed'],
    [null, 'China', false, 'Unknown'],
    [true, null, false, 'Unknown'],
    [true, 'Rest of world', true, 'Unknown'],
    [false, 'Rest of world', true, 'Unknown'],
  ] as const)('open weights %s, origin %s, stealth %s is %s', (openWeights, origin, stealth, sourceType) => {
    expect(sourceTypeOf({ openWeights, origin, stealth })).toBe(sourceType);
  });
});

const authors = {
  rows: [
    { author: 'qwen', name: 'Alibaba Qwen', origin: 'China' },
    { author: 'openai', name: 'OpenAI', origin: 'Rest of world' },
    { author: 'openrouter', name: 'Stealth', origin: null },
  ],
};
const model = (slug: string, author: string, labels: Row = {}): Row => ({
  slug,
  model: slug.replace(/:.*/, ''),
  name: slug,
  author,
  open_weights: true,
  size: null,
  reasoning: null,
  reasoning_default: null,
  release_date: '2025-08-05',
  stealth: false,
  doubtful: false,
  ...labels,
});
const models = {
  rows: [
    model('qwen/open:free', 'qwen', { size: 'large', reasoning: true, reasoning_default: false, doubtful: true }),
    model('openai/gpt-oss', 'openai'),
    model('openai/gpt', 'openai', { open_weights: false }),
    model('openrouter/alpha', 'openrouter', { stealth: true, open_weights: null }),
  ],
};
const served = (week: string, slug: string, tokens: number, coverage = 'top-50-daily'): Row => ({
  week,
  model: slug,
  tokens,
  coverage,
});

describe('labelled tokens', () => {
  test('carry what is known of the model, and null for the rest', () => {
    const [row] = labelTokens({ rows: [served('2025-08-04', 'qwen/open:free', 5)] }, models, authors);
    expect(row).toEqual({
      week: '2025-08-04',
      slug: 'qwen/open:free',
      model: 'qwen/open',
      name: 'qwen/open:free',
      author: 'qwen',
      authorName: 'Alibaba Qwen',
      origin: 'China',
      sourceType: 'Chinese OSS',
      openWeights: true,
      size: 'large',
      reasoning: true,
      reasoningDefault: false,
      releaseDate: '2025-08-05',
      doubtful: true,
      tokens: 5,
      coverage: 'top-50-daily',
    });
  });

  test('count `other` and a slug nobody labelled as Unknown, without losing their tokens', () => {
    const rows = labelTokens(
      { rows: [served('2025-08-04', 'other', 7), served('2025-08-04', 'new/model', 9)] },
      models,
      authors,
    );
    expect(rows).toMatchObject([
      { model: 'other', name: 'Other models', author: null, sourceType: 'Unknown', openWeights: null, tokens: 7 },
      { model: 'new/model', name: 'new/model', author: null, sourceType: 'Unknown', openWeights: null, tokens: 9 },
    ]);
  });

  test('refuse a row without tokens: unknown is not zero', () => {
    const rows = [{ week: '2025-08-04', model: 'openai/gpt', tokens: null, coverage: 'top-50-daily' }];
    expect(inWords(() => labelTokens({ rows }, models, authors))).toThrow(DataError);
  });

  test('give an author nobody described no name and no origin', () => {
    expect(labelModels(models, { rows: [] }).get('openai/gpt-oss')).toMatchObject({
      author: 'openai',
      authorName: null,
      origin: null,
      sourceType: 'Unknown',
    });
  });
});

describe('weekly source tokens', () => {
  test('sum each week by type, all four types, shares of everything listed', () => {
    const rows = [
      served('2025-08-11', 'openai/gpt', 1),
      served('2025-08-04', 'openai/gpt', 4),
      served('2025-08-04', 'qwen/open:free', 2),
      served('2025-08-04', 'other', 1),
      served('2025-08-04', 'openrouter/alpha', 2),
    ];
    expect(
      sourceTokens({ rows }, models, authors).map((row) => [row.week, row.source_type, row.tokens, row.share]),
    ).toEqual([
      ['2025-08-04', 'Chinese OSS', 2, 22.22],
      ['2025-08-04', 'Closed', 4, 44.44],
      ['2025-08-04', 'RoW OSS', 0, 0],
      ['2025-08-04', 'Unknown', 3, 33.33],
      ['2025-08-11', 'Chinese OSS', 0, 0],
      ['2025-08-11', 'Closed', 1, 100],
      ['2025-08-11', 'RoW OSS', 0, 0],
      ['2025-08-11', 'Unknown', 0, 0],
    ]);
  });

  test('give no share where only the top nine are listed', () => {
    const rows = [served('2025-06-09', 'openai/gpt', 4, 'top-9')];
    expect(sourceTokens({ rows }, models, authors).map((row) => row.share)).toEqual([null, null, null, null]);
  });
});
