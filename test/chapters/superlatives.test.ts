/** Sentences that say most, least, always or never: each is worked out from the data again, or is not a matter of data. */
import { describe, expect, test } from 'vitest';
import type { Chapter } from '../../src/chapters/chapter.ts';
import type { Inline } from '../../src/chapters/inline.ts';
import { loadChapters } from '../../src/chapters/load.ts';
import type { Row } from '../../src/data/dataset.ts';
import { labelTokens } from '../../src/data/labels.ts';
import { folder, lookup, rowsOf } from './data.ts';

const strong =
  /\b(?:largest|lowest|highest|smallest|least of|never|always|throughout|most weeks|no other|more than the next|fastest|by far|nearly every|most used|used most|second with|none exceeds|fewer than every other|all changed|widest|longest|peaked|most of it)\b/i;

function sharesIn(dataset: string, week: string): Map<string, number> {
  const rows = rowsOf(dataset).filter((row) => row.week === week);
  return new Map(rows.map((row) => [String(row.category ?? row.source_type ?? row.model), Number(row.share)]));
}

/** Names by size, largest first. */
function ranked(sizes: ReadonlyMap<string, number>): string[] {
  return [...sizes].sort(([, a], [, b]) => b - a).map(([name]) => name);
}

const dataset = (name: string) => {
  const found = lookup(name);
  if (found === undefined) throw new Error(`no dataset ${name}`);
  return found;
};

function marketTokens(from: string, to: string, keyOf: 'model' | 'author', counts = (_: Row) => true) {
  const sums = new Map<string, number>();
  for (const row of labelTokens(dataset('weekly-model-tokens'), dataset('models'), dataset('authors'))) {
    const key = row[keyOf];
    if (row.week < from || row.week > to || key === null || key === 'other' || !counts(row as unknown as Row)) continue;
    sums.set(key, (sums.get(key) ?? 0) + row.tokens);
  }
  return sums;
}

const lastWeek = '2025-11-24';
const latest = String(rowsOf('weekly-model-tokens').at(-1)?.week);
const tagged = [...new Set(rowsOf('picture-category-share').map((row) => String(row.week)))].sort();
const lastTagged = tagged.at(-1) ?? '';
const open = (row: Row) => row.openWeights === true;

function bySize(): boolean {
  const tokens = (size: string) =>
    [...marketTokens(lastWeek, lastWeek, 'model', (row) => open(row) && row.size === size).values()].reduce(
      (a, b) => a + b,
      0,
    );
  const sizes = new Map(['small', 'medium', 'large'].map((size) => [size, tokens(size)]));
  return ranked(sizes).join() === 'large,small,medium';
}

/** A piece of the sentence as it stands, references as `…`, and whether the data bear it out. */
const borneOut: readonly (readonly [sentence: string, holds: () => boolean])[] = [
  [
    'Programming is the largest use and still growing, while roleplay is the largest use of open models',
    () => {
      const openUse = sharesIn('picture-open-category-share', lastWeek);
      return (
        ranked(sharesIn('picture-category-share', lastTagged))[0] === 'programming' && ranked(openUse)[0] === 'roleplay'
      );
    },
  ],
  [
    'Open models peaked in August 2025',
    () => {
      const byWeek = new Map<string, number>();
      for (const row of rowsOf('weekly-source-tokens'))
        if (String(row.week) <= lastWeek && String(row.source_type).endsWith('OSS'))
          byWeek.set(String(row.week), (byWeek.get(String(row.week)) ?? 0) + Number(row.share));
      return ranked(byWeek)[0] === '2025-08-11';
    },
  ],
  [
    'DeepSeek alone has …, more than the next three together',
    () => {
      const [first = 0, ...others] = rowsOf('table-1').map((row) => Number(row.tokens));
      return first > others.slice(0, 3).reduce((sum, each) => sum + each, 0);
    },
  ],
  [
    'no other category that could be read exceeds …',
    () => {
      const rows = rowsOf('picture-prompt-length').filter((row) => row.week === lastWeek && row.prompt_tokens !== null);
      return ranked(new Map(rows.map((row) => [String(row.category), Number(row.prompt_tokens)])))[1] === 'finance';
    },
  ],
  [
    'Roleplay comes second with …, then technology with … and science with …',
    () =>
      ranked(sharesIn('picture-category-share', lastTagged)).slice(0, 4).join() ===
      'programming,roleplay,technology,science',
  ],
  ['public data give the large class most of the open tokens and the medium class the least of the three', bySize],
  [
    'roleplay is second at the end with …',
    () => ranked(sharesIn('picture-category-share', lastTagged))[1] === 'roleplay',
  ],
  [
    'Anthropic holds most of it: … in early July, … in its lowest week after the first',
    () =>
      rowsOf('picture-programming-spend-share')
        .filter((row) => row.author === 'anthropic')
        .slice(1)
        .every((row) => Number(row.share) > 50),
  ],
  [
    'The most used of the eight, Claude 3.7 Sonnet, is not among the cheap ones',
    () => {
      const use = new Map(rowsOf('table-5').map((row) => [String(row.model), Number(row.usage_tokens)]));
      const cost = new Map(rowsOf('table-5').map((row) => [String(row.model), Number(row.cost)]));
      return (
        ranked(use)[0] === 'anthropic/claude-3.7-sonnet' && ranked(cost).indexOf('anthropic/claude-3.7-sonnet') < 4
      );
    },
  ],
  [
    'in a model that is among the most used by tokens',
    () =>
      ranked(marketTokens('2025-01-06', lastWeek, 'model'))
        .slice(0, 5)
        .includes('google/gemini-2.0-flash-001'),
  ],
  [
    'its picture is above that in fewer than every other week',
    () => {
      const weeks = rowsOf('picture-open-category-share').filter((row) => row.category === 'roleplay');
      return weeks.filter((row) => Number(row.share) > 50).length * 2 < weeks.length;
    },
  ],
  [
    'Nearly every listed token now goes through a model that can reason',
    () => {
      const all = marketTokens(latest, latest, 'model');
      const reasoning = marketTokens(latest, latest, 'model', (row) => row.reasoning === true);
      const sum = (tokens: ReadonlyMap<string, number>) => [...tokens.values()].reduce((a, b) => a + b, 0);
      return sum(reasoning) / sum(all) > 0.99;
    },
  ],
  [
    'The names at the top have all changed',
    () => {
      const before = ranked(marketTokens(lastWeek, lastWeek, 'model', open)).slice(0, 5);
      const now = ranked(marketTokens(latest, latest, 'model', open)).slice(0, 5);
      return before.every((model) => !now.includes(model));
    },
  ],
];

/** What the report says in words, how we count, and other things no row of the data could contradict. */
const notOfData = [
  'Keep one thing in mind throughout',
  'The authors never saw a prompt or an answer',
  'each day lists the fifty largest models',
  'It is never zero, and no curve is drawn through it',
  'Programming is the category the report finds growing throughout',
  'Qwen is … to … programming throughout',
  '… to … programming throughout',
  'Inside the six largest categories',
  'The make-up by tag of each of the six largest categories',
  'In law the two largest tags have …',
  "By spend, North America is the largest region and holds, in the report's words",
  'The share of all tokens of the ten largest countries',
  'The curves were never published',
  "By the report's text technology is heavily used at the highest cost",
  'programming and roleplay are used most at or under the median',
  "OpenRouter goes on publishing what each week's largest models serve",
  'The largest launches since keep, lose or multiply',
  "those below a day's fifty largest",
  "below a day's fifty largest",
  'of the largest models that came out after the report',
  "the tokens of a day's fifty largest models",
  'it is never counted as zero',
  'are never put in one list',
  'Only the nine largest of a week are published',
];

function plain(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => (inline.type === 'text' ? inline.text : inline.type === 'reference' ? '…' : ''))
    .join('');
}

function sentencesOf(chapter: Chapter): string[] {
  const texts = [
    ...chapter.paragraphs.map(plain),
    ...chapter.figures.flatMap(({ shows, reading, missing }) => [shows, reading, missing ?? []].map(plain)),
  ];
  return [
    ...texts.flatMap((text) => text.split(/(?<=[.!?]) (?=[A-Z…])/)),
    ...chapter.figures.map(({ title }) => title),
  ];
}

const sentences = loadChapters(folder, 'en').flatMap(sentencesOf);

describe('a sentence that says most, least, always or never', () => {
  test.each(borneOut)('follows from the rows it points at: %s', (sentence, holds) => {
    expect(
      sentences.some((each) => each.includes(sentence)),
      'it stands in a chapter',
    ).toBe(true);
    expect(holds()).toBe(true);
  });

  test('is worked out here, or is no matter of data', () => {
    const known = [...borneOut.map(([sentence]) => sentence), ...notOfData];
    expect(sentences.filter((each) => strong.test(each) && !known.some((piece) => each.includes(piece)))).toEqual([]);
  });

  test('is not kept on a list after it left the text', () => {
    expect(notOfData.filter((piece) => !sentences.some((each) => each.includes(piece)))).toEqual([]);
  });

  test('Claude 3.7 Sonnet leads the tool calls of February and March, GPT-4o mini those of January, April and May', () => {
    const leaders = ['2025-01', '2025-02', '2025-03', '2025-04', '2025-05'].map((month) => {
      const rows = rowsOf('picture-tool-call-share').filter((row) => row.month === month);
      return ranked(new Map(rows.map((row) => [String(row.model), Number(row.share)])))[0];
    });
    const [mini, sonnet] = ['openai/gpt-4o-mini', 'anthropic/claude-3-7-sonnet-20250219'];
    expect(leaders).toEqual([mini, sonnet, sonnet, mini, mini]);
  });

  test('the order of authors changed since the report', () => {
    const first = (week: string) => ranked(marketTokens(week, week, 'author')).slice(0, 5);
    expect(first(latest)).not.toEqual(first(lastWeek));
  });
});
