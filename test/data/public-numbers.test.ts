/** Values of the committed data against this file's own copies: what was audited by hand before it came in. */
import { describe, expect, test } from 'vitest';
import { type LabelledTokens, labelTokens } from '../../src/data/labels.ts';
import { openPackage } from '../../src/data/package.ts';
import { dataFolder } from './temp-package.ts';

const data = openPackage(dataFolder);
const rowsOf = (name: string) => data.dataset(name).rows;
const labelled = labelTokens(data.dataset('weekly-model-tokens'), data.dataset('models'), data.dataset('authors'));
const lastWeek = '2025-11-24';
/** The weeks of 2025 the report covers, without the two whose lists are too short. */
const usable = labelled.filter((row) => row.coverage === 'top-50-daily' && row.week <= lastWeek);
const weeks = [...new Set(usable.map((row) => row.week))];

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const sum = (rows: readonly LabelledTokens[]) => rows.reduce((total, row) => total + row.tokens, 0);
/** % of all tokens of each usable week that `counts` counts. */
function shares(counts: (row: LabelledTokens) => boolean): number[] {
  return weeks.map((week) => {
    const all = usable.filter((row) => row.week === week);
    return (100 * sum(all.filter(counts))) / sum(all);
  });
}
const round = (value: number | undefined, digits = 1) => Number((value ?? Number.NaN).toFixed(digits));

describe('weekly tokens', () => {
  test('cover 88 weeks and 405 models, two weeks by their top nine only', () => {
    expect(new Set(labelled.map((row) => row.week)).size).toBe(88);
    expect(new Set(labelled.map((row) => row.slug).filter((slug) => slug !== 'other')).size).toBe(405);
    expect([...new Set(labelled.filter((row) => row.coverage === 'top-9').map((row) => row.week))]).toEqual([
      '2025-06-09',
      '2025-07-14',
    ]);
  });

  test('sum to 132.0T over the 45 usable weeks of 2025, 0.50T in the first and 7.18T in the last', () => {
    const inWeek = (week: string) => sum(usable.filter((row) => row.week === week));
    expect(weeks).toHaveLength(45);
    expect(round(sum(usable) / 1e12)).toBe(132);
    expect(round(inWeek('2025-01-06') / 1e12, 2)).toBe(0.5);
    expect(round(inWeek(lastWeek) / 1e12, 2)).toBe(7.18);
  });

  test.each([
    ['deepseek', 13.93],
    ['qwen', 4.52],
    ['meta-llama', 2.99],
    ['mistralai', 2.36],
    ['openai', 1.73],
    ['minimax', 1.39],
    ['z-ai', 2.02],
    ['tngtech', 1.12],
    ['moonshotai', 0.74],
    ['google', 1.13],
  ])('of %s with open weights are %dT to the end of November 2025', (author, trillions) => {
    const rows = labelled.filter((row) => row.week <= lastWeek && row.author === author && row.openWeights);
    expect(round(sum(rows) / 1e12, 2)).toBe(trillions);
  });
});

describe('source types', () => {
  test('of the week of 2025-08-04 are 31.13 Chinese, 6.20 RoW, 51.54 closed, 11.12 unknown', () => {
    const week = rowsOf('weekly-source-tokens').filter((row) => row.week === '2025-08-04');
    expect(Object.fromEntries(week.map((row) => [row.source_type, row.share]))).toEqual({
      'Chinese OSS': 31.13,
      'RoW OSS': 6.2,
      Closed: 51.54,
      Unknown: 11.12,
    });
  });

  test('average 15.2 Chinese OSS, 9.0 RoW OSS, 69.4 closed from outside China, 1.2 unknown among the listed', () => {
    const chinese = shares((row) => row.sourceType === 'Chinese OSS');
    expect(round(mean(chinese))).toBe(15.2);
    expect(round(Math.max(...chinese))).toBe(31.1);
    expect(round(mean(shares((row) => row.sourceType === 'RoW OSS')))).toBe(9);
    expect(round(mean(shares((row) => row.sourceType === 'Closed' && row.origin === 'Rest of world')))).toBe(69.4);
    expect(round(mean(shares((row) => row.sourceType === 'Unknown' && row.slug !== 'other')))).toBe(1.2);
  });

  test('with the ten weeks of 2024 off figure 1, Chinese OSS averages 12.9', () => {
    const before = rowsOf('picture-source-share')
      .filter((row) => String(row.week) < '2025-01-06' && row.source_type === 'Chinese OSS')
      .map((row) => Number(row.share));
    expect(before).toHaveLength(10);
    expect(round(mean([...before, ...shares((row) => row.sourceType === 'Chinese OSS')]))).toBe(12.9);
  });
});

describe('reasoning', () => {
  test('is 79.3% of the last week by what models can do, 65.9% by those labelled as reasoning by default', () => {
    const last = weeks.indexOf(lastWeek);
    expect(round(shares((row) => row.reasoning === true)[last])).toBe(79.3);
    expect(round(shares((row) => row.reasoningDefault === true)[last])).toBe(65.9);
  });

  test('by default lies 3.4 points from figure 10 on average; by ability, 15.5', () => {
    const picture = new Map(rowsOf('picture-reasoning-share').map((row) => [row.week, Number(row.share)]));
    const distance = (ours: readonly number[]) =>
      mean(weeks.map((week, i) => Math.abs((ours[i] ?? Number.NaN) - (picture.get(week) ?? Number.NaN))));
    expect(round(distance(shares((row) => row.reasoningDefault === true)))).toBe(3.4);
    expect(round(distance(shares((row) => row.reasoning === true)))).toBe(15.5);
  });

  test('by default is off for Claude 3.7 and 4.x without :thinking and Gemini 2.5 Flash Lite, and for no other model that can reason', () => {
    const off = rowsOf('models').filter((row) => row.reasoning === true && row.reasoning_default === false);
    const hybrids = rowsOf('models').filter(
      (row) =>
        /^(anthropic\/claude-(3-7|4)[-.]|google\/gemini-2\.5-flash-lite)/.test(String(row.slug)) &&
        !String(row.slug).endsWith(':thinking'),
    );
    expect(off).toHaveLength(15);
    expect(off).toEqual(hybrids);
  });

  test('of the week of 2025-06-23 is 16.9% by default: the plain Flash previews and Flash Lite are not in it', () => {
    const at = weeks.indexOf('2025-06-23');
    expect(round(shares((row) => row.reasoningDefault === true)[at])).toBe(16.9);
  });

  test('labels that no token of theirs contradicts are not doubted, and the others are', () => {
    const check = rowsOf('reasoning-check');
    const against = check.filter((row) => row.agrees === false).map((row) => row.model);
    expect(against).toEqual([
      'deepseek/deepseek-v3.2-20251201',
      'google/gemini-2.5-flash',
      'google/gemini-3-flash-preview-20251217',
      'tencent/hy3-preview-20260421:free',
    ]);
    const doubtful = new Map(rowsOf('models').map((row) => [row.slug, row.doubtful]));
    expect(against.filter((slug) => doubtful.get(slug) !== true)).toEqual([]);
  });
});

describe('the pictures against public data', () => {
  const fitOf = (figure: string, series: string, counting: string) =>
    rowsOf('picture-fit').find((row) => row.figure === figure && row.series === series && row.counting === counting);

  test.each([
    ['Chinese OSS', 0.994, 0.59, 0.838, 5.95],
    ['RoW OSS', 0.976, 1.44, 0.938, 1.81],
    ['Closed', 0.981, 1.27, 0.814, 4.45],
  ])('figure 1, %s: r %d and %d points off without free variants, r %d and %d off with them', (series, ...numbers) => {
    const [paid, all] = [fitOf('1', series, 'without-free'), fitOf('1', series, 'all')];
    expect([paid?.correlation, paid?.mean_error, all?.correlation, all?.mean_error]).toEqual(numbers);
  });

  test('figure 3 counts free variants: 0.42 points off with them, 5.61 without', () => {
    expect(fitOf('3', 'all models', 'all')).toMatchObject({ correlation: 0.999, mean_error: 0.42 });
    expect(fitOf('3', 'all models', 'without-free')).toMatchObject({ correlation: 0.81, mean_error: 5.61 });
  });

  test('the Chinese peak is 21.67% without free variants, in the week of 2025-08-04', () => {
    const rows = rowsOf('weekly-source-tokens').filter((row) => row.source_type === 'Chinese OSS');
    const peak = rows.filter((row) => String(row.week) <= lastWeek).map((row) => Number(row.share_without_free));
    expect(Math.max(...peak)).toBe(21.67);
    expect(rows.find((row) => row.week === '2025-08-04')?.share_without_free).toBe(21.67);
  });
});

describe('labels', () => {
  test('name a model with its family, so that a name can stand alone', () => {
    const names = rowsOf('models').map((row) => String(row.name));
    expect(names.filter((name) => /^(R1|V3|K2|M2|Embed)\b/.test(name))).toEqual([]);
    expect(rowsOf('models').find((row) => row.slug === 'deepseek/deepseek-r1-0528')?.name).toBe('DeepSeek R1 0528');
  });

  test('marked doubtful are these', () => {
    const doubtful = rowsOf('models').filter((row) => row.doubtful === true);
    expect([...new Set(doubtful.map((row) => row.model))]).toEqual([
      'deepseek/deepseek-v3.2',
      'google/gemini-2.5-flash',
      'google/gemini-3-flash-preview',
      'inclusionai/ling-3.0-flash-sante',
      'intfloat/multilingual-e5-large',
      'mistralai/mistral-tiny',
      'poolside/laguna-m.1',
      'qwen/qwen3.8-max',
      'tencent/hy3-preview',
      'tngtech/tng-r1t-chimera',
      'upstage/solar-pro4',
    ]);
  });

  test('never call a stealth listing anything but Unknown', () => {
    const stealth = new Set(
      rowsOf('models')
        .filter((row) => row.stealth === true)
        .map((row) => row.slug),
    );
    expect(stealth.size).toBe(19);
    const types = labelled.filter((row) => stealth.has(row.slug)).map((row) => row.sourceType);
    expect(new Set(types)).toEqual(new Set(['Unknown']));
  });

  test('of the six releases figure 1 marks carry the day they were listed', () => {
    expect(rowsOf('releases').map((row) => [row.date, row.label])).toEqual([
      ['2024-12-06', 'Llama 3.3'],
      ['2024-12-26', 'V3'],
      ['2025-01-20', 'R1'],
      ['2025-07-11', 'K2'],
      ['2025-07-23', 'Qwen3 Coder'],
      ['2025-08-05', 'GPT OSS'],
    ]);
  });
});

describe('pictures', () => {
  test.each([
    ['picture-source-share', 171],
    ['picture-open-model-share', 412],
    ['picture-open-model-count-share', 159],
    ['picture-open-category-share', 307],
    ['picture-reasoning-share', 57],
    ['picture-tool-call-share', 68],
    ['picture-prompt-length', 210],
    ['picture-category-share', 282],
    ['picture-programming-spend-share', 204],
    ['picture-cost-usage', 275],
  ])('%s has all %d values, each digitised and with its uncertainty', (name, count) => {
    const rows = rowsOf(name);
    expect(rows).toHaveLength(count);
    const uncertainty = name === 'picture-cost-usage' ? 'uncertainty_log10' : 'uncertainty';
    expect(rows.every((row) => row.kind === 'digitised' && Number(row[uncertainty]) > 0)).toBe(true);
  });

  test("figure 27's two lines are its trend and its median", () => {
    expect(rowsOf('picture-cost-usage-lines').map((row) => [row.line, row.value, row.kind])).toEqual([
      ['median', 0.48, 'digitised'],
      ['trend', -0.27, 'digitised'],
    ]);
  });

  test('a few values stand where the report shows them', () => {
    expect(rowsOf('picture-reasoning-share').at(-1)).toMatchObject({ week: '2025-11-24', share: 64 });
    const programming = rowsOf('picture-category-share').filter((row) => row.category === 'programming');
    expect(programming.at(-1)).toMatchObject({ share: 49.2 });
    const spend = rowsOf('picture-programming-spend-share').filter((row) => row.author === 'anthropic');
    expect(spend.find((row) => row.week === '2025-11-17')).toMatchObject({ share: 57.7 });
    expect(spend[0]).toMatchObject({ share: 49.7, flag: expect.stringContaining('partial week') });
    const minimax = rowsOf('picture-open-model-share').filter((row) => row.model === 'MiniMax M2');
    expect(minimax.find((row) => row.week === '2025-11-03')).toMatchObject({ share: 34.8 });
    expect(rowsOf('picture-cost-usage').filter((row) => row.source_type === 'Open')).toHaveLength(117);
  });
});
