/** The report's own numbers, copied here a second time: data/ must keep saying them. */
import { describe, expect, test } from 'vitest';
import type { Row } from '../../src/data/dataset.ts';
import { rowsOf } from './data.ts';

function pairs(dataset: string, key: string, value: string): unknown[] {
  return rowsOf(dataset).map((row) => [row[key], row[value]]);
}

function stated(id: string): Row {
  const row = rowsOf('stated').find((candidate) => candidate.id === id);
  if (row === undefined) throw new Error(`no stated fact ${id}`);
  return row;
}

describe('the tables', () => {
  test('1: tokens of open models by author, in trillions with two decimals', () => {
    const expected = [
      ['DeepSeek', 14.37],
      ['Qwen', 5.59],
      ['Meta LLaMA', 3.96],
      ['Mistral AI', 2.92],
      ['OpenAI', 1.65],
      ['Minimax', 1.26],
      ['Z-AI', 1.18],
      ['TNGTech', 1.13],
      ['MoonshotAI', 0.92],
      ['Google', 0.82],
    ] as const;
    expect(rowsOf('table-1')).toHaveLength(expected.length);
    for (const [i, [name, trillions]] of expected.entries()) {
      const tokens = Math.round(trillions * 100) * 1e10;
      expect(rowsOf('table-1')[i]).toMatchObject({
        rank: i + 1,
        name,
        tokens,
        printed: `${trillions.toFixed(2)} trillion`,
        kind: 'stated',
      });
    }
  });

  test('2: tokens by continent, in the printed order', () => {
    expect(pairs('table-2', 'continent', 'share')).toEqual([
      ['North America', 47.22],
      ['Asia', 28.61],
      ['Europe', 21.32],
      ['Oceania', 1.18],
      ['South America', 1.21],
      ['Africa', 0.46],
    ]);
  });

  test('3: tokens by country', () => {
    expect(pairs('table-3', 'country', 'share')).toEqual([
      ['United States', 47.17],
      ['Singapore', 9.21],
      ['Germany', 7.51],
      ['China', 6.01],
      ['South Korea', 2.88],
      ['Netherlands', 2.65],
      ['United Kingdom', 2.52],
      ['Canada', 1.9],
      ['Japan', 1.77],
      ['India', 1.62],
      ['Others (60+ countries)', 16.76],
    ]);
  });

  test('4: tokens by language', () => {
    expect(pairs('table-4', 'language', 'share')).toEqual([
      ['English', 82.87],
      ['Chinese (Simplified)', 4.95],
      ['Russian', 2.47],
      ['Spanish', 1.43],
      ['Thai', 1.03],
      ['Other (combined)', 7.25],
    ]);
  });

  test.each(['table-2', 'table-3', 'table-4'])('%s sums to exactly 100.00', (name) => {
    expect(rowsOf(name).reduce((sum, row) => sum + Math.round(Number(row.share) * 100), 0)).toBe(100_00);
  });

  test('5: cost and use of the example models', () => {
    expect(rowsOf('table-5').map((row) => [row.segment, row.model, row.cost, row.log10_usage])).toEqual([
      ['Efficient giants', 'google/gemini-2.0-flash', 0.147, 6.68],
      ['Efficient giants', 'deepseek/deepseek-v3-0324', 0.394, 6.55],
      ['Premium leaders', 'anthropic/claude-3.7-sonnet', 1.963, 6.87],
      ['Premium leaders', 'anthropic/claude-sonnet-4', 1.937, 6.84],
      ['Long tail', 'qwen/qwen-2-7b-instruct', 0.052, 2.91],
      ['Long tail', 'ibm/granite-4.0-micro', 0.036, 2.95],
      ['Premium specialists', 'openai/gpt-4', 34.068, 3.53],
      ['Premium specialists', 'openai/gpt-5-pro', 34.965, 3.42],
    ]);
  });

  test('5: tokens are ten to the printed logarithm of millions, within half of its last digit', () => {
    for (const row of rowsOf('table-5')) {
      const log = Math.log10(Number(row.usage_tokens) / 1e6);
      expect(Math.abs(log - Number(row.log10_usage))).toBeLessThan(0.005);
    }
  });
});

describe('what the text states', () => {
  test.each([
    ['chinese-oss-mean', 13],
    ['row-oss-mean', 13.7],
    ['closed-row-mean', 70],
    ['chinese-oss-lowest', 1.2],
    ['chinese-oss-peak', 30],
    ['open-roleplay-share', 52],
    ['prompt-tokens-early', 1500],
    ['completion-tokens-late', 400],
    ['programming-share-early', 11],
    ['roleplay-writers-share', 15.6],
    ['science-machine-learning-share', 80.4],
    ['asia-spend-share-late', 31],
    ['claude-4-sonnet-retention', 40],
    ['median-category-cost', 0.73],
    ['roleplay-games-share-appendix', 58],
    ['classified-prompts', 0.25],
  ])('%s is %d', (id, value) => {
    expect(stated(id)).toMatchObject({ value, low: null, high: null, kind: 'stated' });
  });

  test.each([
    ['tokens-analysed', 100, null],
    ['programming-share-late', 50, null],
    ['sequence-length-early', null, 2000],
    ['largest-open-model-share', null, 25],
    ['size-medium', 15, 70],
    ['price-response', 0.5, 0.7],
    ['qwen-programming-share', 40, 60],
  ])('%s is a bound or a range and has no value: %s to %s', (id, low, high) => {
    expect(stated(id)).toMatchObject({ value: null, low, high });
  });

  test('is a date or words where it is no number', () => {
    expect(stated('window-start')).toMatchObject({ value: null, words: '2024-11-03', unit: 'date' });
    expect(stated('window-end').words).toBe('2025-11-30');
    expect(stated('reasoning-share-early')).toMatchObject({ value: null, words: 'negligible' });
  });

  test('says something in every row: a value, a bound or words', () => {
    const silent = rowsOf('stated').filter((row) => [row.value, row.low, row.high, row.words].every((v) => v === null));
    expect(silent).toEqual([]);
  });

  test('is kept apart from what others read off the pictures', () => {
    for (const row of rowsOf('stated')) {
      expect(/^a (third party|talk)/.test(String(row.source)), String(row.id)).toBe(row.kind === 'third-party');
    }
  });
});

describe('retention', () => {
  test('has two values stated by the report and no other number of its own', () => {
    const values = rowsOf('retention-facts')
      .filter((row) => row.kind === 'stated' && row.retention !== null)
      .map((row) => [row.panel, row.cohort, row.month, row.retention]);
    expect(values).toEqual([
      ['25a', '2025-05', 5, 40],
      ['25b', '2025-06', 5, 40],
    ]);
  });

  test('names models as the models dataset does', () => {
    const known = new Set(rowsOf('models').map((row) => row.model));
    const named = rowsOf('retention-facts').map((row) => row.model);
    expect(named.filter((model) => model !== null && !known.has(model))).toEqual([]);
  });
});

describe('the conflicts', () => {
  const conflict = (id: string) => rowsOf('conflicts').find((row) => row.id === id) ?? {};
  const open = (week: string) =>
    rowsOf('weekly-source-tokens')
      .filter((row) => row.week === week && String(row.source_type).endsWith('OSS'))
      .reduce((sum, row) => sum + Number(row.share), 0);

  test('quote public data as the datasets have it', () => {
    const peak = Math.max(...rowsOf('weekly-source-tokens').map((row) => (late(row) ? 0 : open(String(row.week)))));
    expect(conflict('third-by-year-end').but).toContain(`end at ${open('2025-11-24').toFixed(1)}`);
    expect(conflict('third-by-year-end').but).toContain(`${peak.toFixed(1)} at the most (week of 2025-08-11)`);
    expect(open('2025-08-11')).toBe(peak);
  });

  test('quote pictures as the datasets have them', () => {
    const chinese = rowsOf('picture-source-share').filter((row) => row.source_type === 'Chinese OSS');
    const mean = chinese.reduce((sum, row) => sum + Number(row.share), 0) / chinese.length;
    expect(conflict('figure-1-picture').but).toContain(`means of ${mean.toFixed(1)} /`);
    expect(conflict('figure-1-picture').but).toContain(
      `a Chinese peak of ${Math.max(...chinese.map((row) => Number(row.share)))}`,
    );
  });

  test('name figures that have a text', () => {
    const id = /^(?:\d{1,2}[a-h]?|table-\d)$/;
    for (const row of rowsOf('conflicts'))
      for (const figure of String(row.figures).split(' ')) expect(figure).toMatch(id);
  });
});

/** After the report's window. */
function late(row: Row): boolean {
  return String(row.week) > '2025-11-30';
}
