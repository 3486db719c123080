import { describe, expect, test } from 'vitest';
import { buildIndex, search } from '../../src/library/search.ts';

const index = buildIndex({
  chapters: [
    {
      id: 'retention',
      title: 'Retention',
      paragraphs: [
        'Most users leave within months, and one early cohort may stay while every later one drains away for good.',
        'DeepSeek rises again after its first loss.',
      ],
    },
    { id: 'geography', title: 'Geography', paragraphs: ['Asia grows.'] },
  ],
  figures: [
    { id: '3', name: 'top-open', title: 'Weeks of opendeepseek', shows: '', reading: '' },
    {
      id: '25a',
      name: 'retention-claude-4-sonnet',
      title: 'Claude 4 Sonnet',
      shows: 'Who comes back.',
      reading: 'A third stays.',
    },
    {
      id: '24',
      name: 'spend-by-region',
      title: 'Spend by region',
      shows: 'Spend of each continent.',
      reading: 'Asia doubles.',
    },
  ],
  facts: [
    {
      id: 'asia-share',
      chapter: 'geography',
      figure: '24',
      metric: 'share of spend',
      key: 'Asia',
      period: 'late 2025',
      value: 31,
      low: null,
      high: null,
      unit: '%',
      qualifier: 'about',
      words: null,
    },
    {
      id: 'shape',
      chapter: 'retention',
      figure: null,
      metric: 'shape',
      key: null,
      period: null,
      value: null,
      low: null,
      high: null,
      unit: null,
      qualifier: null,
      words: 'a glass slipper',
    },
  ],
  models: [
    {
      slug: 'anthropic/claude-4-sonnet',
      model: 'anthropic/claude-4-sonnet',
      name: 'Claude Sonnet 4',
      author: 'anthropic',
    },
    { slug: 'deepseek/deepseek-r1:free', model: 'deepseek/deepseek-r1', name: 'DeepSeek R1', author: 'deepseek' },
    { slug: 'deepseek/deepseek-r1', model: 'deepseek/deepseek-r1', name: 'DeepSeek R1', author: 'deepseek' },
  ],
});

const addresses = (words: string) => search(index, words, 20).map(({ kind, address }) => `${kind} ${address}`);

describe('search', () => {
  test('finds words in titles before words in texts, and figures before chapters before models before facts', () => {
    expect(addresses('asia')).toEqual(['fact 24', 'figure 24', 'chapter geography']);
    expect(addresses('sonnet')).toEqual(['figure 25a', 'model anthropic/claude-4-sonnet']);
    // The model's name begins with the word, which scores higher by itself than a word inside another.
    expect(addresses('deepseek')).toEqual(['figure 3', 'model deepseek/deepseek-r1', 'chapter retention']);
  });

  test('wants every word, in any order and any case', () => {
    expect(addresses('SONNET claude')).toEqual(['figure 25a', 'model anthropic/claude-4-sonnet']);
    expect(search(index, 'sonnet asia', 20).every(({ without }) => without.length === 1)).toBe(true);
  });

  test('names a model once, whatever its variants', () => {
    expect(addresses('deepseek-r1')).toEqual(['model deepseek/deepseek-r1']);
  });

  test('finds names by their letters where no word is held', () => {
    expect(addresses('dpseekr1')).toEqual(['model deepseek/deepseek-r1']);
    expect(addresses('qqqq')).toEqual([]);
    expect(addresses('  ')).toEqual([]);
  });

  test('shows the words around a hit, in whole words, and where the matched letters are', () => {
    const [hit] = search(index, 'drains', 1);
    expect(hit?.snippet).toMatch(/^… .*drains away for good\.$/);
    expect(hit?.positions.map((at) => hit.snippet[at]).join('')).toBe('drains');
    expect(hit?.snippet.length).toBeLessThan(125);
  });

  test('says a fact with its number and unit, and one in words in its words', () => {
    expect(search(index, 'share of spend', 1)[0]).toMatchObject({
      title: 'share of spend, Asia, late 2025',
      snippet: 'about 31 % (asia-share)',
    });
    expect(search(index, 'slipper', 1)[0]).toMatchObject({
      kind: 'fact',
      address: 'retention',
      snippet: 'a glass slipper (shape)',
    });
  });

  test('gives no more hits than asked for', () => {
    expect(search(index, 'e', 3)).toHaveLength(3);
  });

  test('takes any signs without failing', () => {
    for (const words of ['!', '^', '$', "'", '|', '! !', '^$', '\u001b[31m', '(', '\\'])
      expect(() => search(index, words, 5)).not.toThrow();
  });
});

describe('where nothing holds all words', () => {
  test('what holds most of them is shown, with what it lacks', () => {
    const hits = search(index, 'spend region growth', 20);
    expect(hits[0]).toMatchObject({ address: '24', without: ['growth'] });
    expect(hits.every(({ without }) => without.length === 1)).toBe(true);
    expect(search(index, 'spend region', 20).every(({ without }) => without.length === 0)).toBe(true);
  });

  test('signs of fzf mean what they say, and one word that is nowhere is nowhere', () => {
    expect(search(index, 'spend !region growth', 20)).toEqual([]);
    expect(search(index, 'qqqqq', 20)).toEqual([]);
  });
});
