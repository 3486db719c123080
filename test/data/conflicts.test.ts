/** Every number in a known conflict, worked out again from data/: a note that is wrong is worse than none. */
import { describe, expect, test } from 'vitest';
import type { Row } from '../../src/data/dataset.ts';
import { type LabelledTokens, labelTokens } from '../../src/data/labels.ts';
import { openPackage } from '../../src/data/package.ts';
import { recipes } from '../../src/figures/index.ts';
import { english } from '../i18n/translators.ts';
import { dataFolder } from './temp-package.ts';

const data = openPackage(dataFolder);
const rowsOf = (name: string) => data.dataset(name).rows;
const labelled = labelTokens(data.dataset('weekly-model-tokens'), data.dataset('models'), data.dataset('authors'));
const lastWeek = '2025-11-24';
const within2025 = labelled.filter((row) => row.week <= lastWeek);

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]) => sum(values) / values.length;
const one = (value: number) => value.toFixed(1);
const tokens = (rows: readonly LabelledTokens[]) => sum(rows.map((row) => row.tokens));
const trillions = (value: number, decimals: number) => (value / 1e12).toFixed(decimals);

function find(dataset: string, where: Row): Row {
  const row = rowsOf(dataset).find((each) => Object.entries(where).every(([name, value]) => each[name] === value));
  if (row === undefined) throw new Error(`${dataset} has no ${JSON.stringify(where)}`);
  return row;
}

/** A stated value, or the bound that stands for it. */
function stated(id: string): number {
  const row = find('stated', { id });
  return Number(row.value ?? row.low ?? row.high);
}

function publicShares(week: string): Readonly<Record<string, number>> {
  const rows = rowsOf('weekly-source-tokens').filter((row) => row.week === week);
  return Object.fromEntries(rows.map((row) => [String(row.source_type), Number(row.share)]));
}

function openShare(week: string): number {
  const shares = publicShares(week);
  return Number(shares['Chinese OSS']) + Number(shares['RoW OSS']);
}

const weeks2025 = [...new Set(within2025.filter((row) => row.coverage === 'top-50-daily').map((row) => row.week))];

function pictured(dataset: string, where: Row, column = 'share'): number[] {
  const rows = rowsOf(dataset).filter((row) => Object.entries(where).every(([name, value]) => row[name] === value));
  return rows.map((row) => Number(row[column]));
}

function programming(week: string): Readonly<Record<string, number>> {
  const labels = new Map<unknown, Row>();
  // A listing may use a canonical name of which only variants are labelled.
  for (const row of rowsOf('models')) labels.set(row.model, row);
  for (const row of rowsOf('models')) labels.set(row.slug, row);
  const origin = new Map(rowsOf('authors').map((row) => [row.author, row.origin]));
  const sums: Record<string, number> = { China: 0, 'Rest of world': 0, Closed: 0, rest: 0 };
  const rows = rowsOf('weekly-programming-models').filter((row) => row.week === week);
  for (const row of rows) {
    const label = labels.get(row.model);
    const key =
      label === undefined || label.open_weights === null
        ? 'rest'
        : label.open_weights
          ? String(origin.get(label.author ?? null))
          : 'Closed';
    sums[key] = (sums[key] ?? 0) + Number(row.tokens);
  }
  const all = sum(Object.values(sums));
  return Object.fromEntries(Object.entries(sums).map(([key, value]) => [key, (100 * value) / all]));
}

function sizeShares(week: string): Readonly<Record<string, string>> {
  const open = labelled.filter((row) => row.week === week && row.openWeights === true);
  const of = (size: string) => one((100 * tokens(open.filter((row) => row.size === size))) / tokens(open));
  return { small: of('small'), medium: of('medium'), large: of('large') };
}

function reasoningShares(counts: (row: LabelledTokens) => boolean): number[] {
  return weeks2025.map((week) => {
    const all = within2025.filter((row) => row.week === week);
    return (100 * tokens(all.filter(counts))) / tokens(all);
  });
}

/** % of a week's tokens without free variants, of some source types. */
function withoutFree(week: unknown, types: readonly string[]): number {
  const rows = rowsOf('weekly-source-tokens').filter((row) => row.week === week);
  return sum(
    rows.filter((row) => types.includes(String(row.source_type))).map((row) => Number(row.share_without_free)),
  );
}

/** How near figure 1's picture is to public data, as the conflict says it. */
function fitOfFigure1(series: string): string[] {
  const fitBy = (counting: string) => find('picture-fit', { figure: '1', series, counting });
  const [all, paid] = [fitBy('all'), fitBy('without-free')];
  return [
    `over ${paid.points} weeks the Chinese series is ${paid.mean_error} points off on average (correlation ${paid.correlation})`,
    `with all variants it is ${all.mean_error} off (${all.correlation})`,
  ];
}

function billions(tokens: number): string {
  return (tokens / 1e9).toFixed(0);
}

/** Trillions of open tokens of an author in the public weeks of the window. */
function authorTotal(author: unknown): string {
  return trillions(tokens(within2025.filter((row) => row.author === author && row.openWeights)), 2);
}

function modelTotal(model: string): string {
  return trillions(tokens(within2025.filter((row) => row.model === model)), 1);
}

/** For each conflict, the words its numbers make; each must stand in what it says, in this spelling. */
const recomputed: Readonly<Record<string, () => string[]>> = {
  'chinese-oss-mean': () => {
    const early = rowsOf('picture-source-share').filter(
      (row) => String(row.week) < '2025-01-06' && row.source_type === 'Chinese OSS',
    );
    const all = [
      ...early.map((row) => Number(row.share)),
      ...weeks2025.map((week) => publicShares(week)['Chinese OSS'] ?? 0),
    ];
    return [
      `ten weeks of its picture, Chinese OSS comes to ${one(mean(all))}%`,
      `mean of ${one(stated('chinese-oss-mean'))}%`,
      `RoW OSS ${stated('row-oss-mean')}%`,
    ];
  },
  'figure-1-picture': () => {
    const series = (type: string) => pictured('picture-source-share', { source_type: type });
    const means = ['Chinese OSS', 'RoW OSS', 'Closed'].map((type) => one(mean(series(type)))).join(' / ');
    const peak = weeks2025.reduce((best, week) =>
      (publicShares(week)['Chinese OSS'] ?? 0) > (publicShares(best)['Chinese OSS'] ?? 0) ? week : best,
    );
    return [
      `means of ${means} and a Chinese peak of ${one(Math.max(...series('Chinese OSS')))}`,
      `the peak is ${one(publicShares(peak)['Chinese OSS'] ?? 0)}, in the week of ${peak}`,
      `nearly ${stated('chinese-oss-peak')}`,
      `the peak is ${one(Math.max(...weeks2025.map((week) => withoutFree(week, ['Chinese OSS']))))}, and over`,
      ...fitOfFigure1('Chinese OSS'),
    ];
  },
  'means-below-100': () => [
    `They add to ${one(stated('chinese-oss-mean') + stated('row-oss-mean') + stated('closed-row-mean'))}.`,
  ],
  'third-by-year-end': () => {
    const atLeastAThird = weeks2025.filter((week) => openShare(week) >= 100 / 3);
    const peak = weeks2025.reduce((best, week) => (openShare(week) > openShare(best) ? week : best));
    const end = pictured('picture-source-share', { week: lastWeek, source_type: 'Chinese OSS' });
    const endRow = pictured('picture-source-share', { week: lastWeek, source_type: 'RoW OSS' });
    expect(atLeastAThird).toHaveLength(4);
    const openPaid = (week: unknown) => withoutFree(week, ['Chinese OSS', 'RoW OSS']);
    const paidPeak = weeks2025.reduce((best, week) => (openPaid(week) > openPaid(best) ? week : best));
    expect(openPaid(paidPeak)).toBeLessThan(100 / 3);
    return [
      `picture ends at ${one(sum([...end, ...endRow]))}`,
      `Public data end at ${one(openShare(lastWeek))}, with ${one(publicShares(lastWeek).Unknown ?? 0)} more`,
      `four weeks from ${atLeastAThird.at(0)} to ${atLeastAThird.at(-1)}`,
      `${one(openShare(peak))} at the most (week of ${peak})`,
      `they end at ${one(openPaid(lastWeek))} and never hold a third`,
      `the most is ${one(openPaid(paidPeak))} (week of ${paidPeak})`,
    ];
  },
  'chinese-oss-majority': () => {
    const [text, caption] = [
      stated('chinese-oss-code-and-technology-share'),
      stated('chinese-oss-code-and-technology-share-caption'),
    ];
    expect(Math.max(text, caption)).toBeLessThan(50);
    return [`at ${text}%`, `caption says ${caption}%`];
  },
  'asia-tokens-or-spend': () => [
    `about ${stated('asia-spend-share-early')}% to about ${stated('asia-spend-share-late')}%`,
    `Table 2 has ${find('table-2', { continent: 'Asia' }).share}%`,
  ],
  'north-america-too-small': () => {
    const [us, canada] = ['United States', 'Canada'].map((country) => Number(find('table-3', { country }).share));
    const america = Number(find('table-2', { continent: 'North America' }).share);
    const parts = Number(us) + Number(canada);
    expect(parts).toBeGreaterThan(america);
    return [`${us}%`, `together ${parts.toFixed(2)}%`, `North America ${america}%`];
  },
  'oceania-order': () => {
    const names = rowsOf('table-2').map((row) => row.continent);
    const share = (continent: string) => Number(find('table-2', { continent }).share);
    expect(names.indexOf('Oceania')).toBeLessThan(names.indexOf('South America'));
    expect(share('Oceania')).toBeLessThan(share('South America'));
    return [`Oceania (${share('Oceania')})`, `South America (${share('South America')})`];
  },
  'no-model-above-25': () => {
    const week = '2025-11-03';
    const open = labelled.filter((row) => row.week === week && row.openWeights);
    const m2 = tokens(open.filter((row) => row.model === 'minimax/minimax-m2'));
    const m2Free = tokens(open.filter((row) => row.slug === 'minimax/minimax-m2:free'));
    return [
      `exceeds ${stated('largest-open-model-share')}%`,
      `${find('picture-open-model-share', { week, model: 'MiniMax M2' }).share}% of the top 15 in the week of ${week}`,
      `have it at ${one((100 * m2) / tokens(open))}%`,
      `Of MiniMax M2's ${billions(m2)} billion tokens in that week ${billions(m2Free)} billion were of its free variant`,
    ];
  },
  'r1-in-2024': () => {
    const held = weeks2025.filter((week) => {
      const open = within2025.filter((row) => row.week === week && row.openWeights);
      return tokens(open.filter((row) => row.author === 'deepseek')) > tokens(open) / 2;
    });
    expect(String(find('releases', { label: 'R1' }).date)).toMatch(/^2025-01/);
    return [`in ${held.length} weeks between ${held.at(0)} and ${held.at(-1)}`];
  },
  'row-open-code': () => {
    const [early, last] = [programming('2025-11-03'), programming(lastWeek)];
    // Even with all unnamed models, open ones from outside China stay under half of the open part in that week.
    expect(early.rest).toBeLessThan(Number(early.China));
    expect(early['Rest of world']).toBe(0);
    expect(last.rest).toBeGreaterThan(Number(last.China));
    return [
      `hold ${one(Number(early.China))}%`,
      `together have ${one(Number(early.rest))}%`,
      `the rest, ${one(Number(last.rest))}%`,
    ];
  },
  'large-open-models': () => {
    const { small, medium, large } = sizeShares(lastWeek);
    return [
      `about ${stated('small-share-late')}% small and ${stated('large-share-late')}% large`,
      `${lastWeek} have ${small}% small, ${medium}% medium and ${large}% large`,
    ];
  },
  'reasoning-counting': () => {
    const can = reasoningShares((row) => row.reasoning === true);
    const byDefault = reasoningShares((row) => row.reasoningDefault === true);
    const off = mean(
      weeks2025.map((week, i) =>
        Math.abs((byDefault[i] ?? 0) - Number(find('picture-reasoning-share', { week }).share)),
      ),
    );
    return [
      `ends at ${one(Number(find('picture-reasoning-share', { week: lastWeek }).share))}%`,
      `end at ${one(can.at(-1) ?? 0)}%`,
      `labelled as reasoning by default, at ${one(byDefault.at(-1) ?? 0)}%`,
      `${one(off)} points off`,
    ];
  },
  'open-roleplay-half': () => {
    const shares = pictured('picture-open-category-share', { category: 'roleplay' });
    const above = shares.filter((share) => share > stated('open-roleplay-share-usual'));
    return [
      `above ${stated('open-roleplay-share-usual')}% of open tokens`,
      `in ${above.length} of ${shares.length} weeks`,
      `between ${one(Math.min(...shares))} and ${one(Math.max(...shares))} (the first bar`,
      `and ${one(mean(shares))} on average; it ends at ${one(shares.at(-1) ?? 0)}`,
    ];
  },
  'gemma-3-12b-date': () => {
    expect(find('stated', { id: 'named-release-gemma-3-12b' }).words).toBe('2025-08');
    return ['August 2025', `from ${find('models', { slug: 'google/gemma-3-12b-it' }).release_date}.`];
  },
  'tool-calls-start': () => [`about ${stated('tool-call-share-early')}%`],
  'sonnet-among-reasoning': () => {
    const named = rowsOf('stated').filter((row) => String(row.id).startsWith('reasoning-rank-'));
    expect(named).toHaveLength(5);
    expect(named.filter((row) => String(row.key).includes('Claude'))).toEqual([]);
    return ['The caption names five'];
  },
  'revised-history': () => {
    const said = (week: string, model: string) => {
      const then = Number(find('archived-rankings', { week, model }).tokens);
      const inWeek = labelled.filter((row) => row.week === week);
      const now = tokens(model === 'all models' ? inWeek : inWeek.filter((row) => row.model === model));
      return { then, now };
    };
    const [august, june] = ['2025-08-25', '2025-06-23'].map((week) => ({
      all: said(week, 'all models'),
      sonnet: said(week, 'anthropic/claude-4-sonnet'),
    }));
    if (august === undefined || june === undefined) return [];
    expect(august.all.now).toBeLessThan(august.all.then);
    expect(june.all.now).toBeGreaterThan(june.all.then);
    return [
      `${trillions(august.all.then, 2)} trillion tokens in all and ${billions(august.sonnet.then)} billion`,
      `${trillions(june.all.then, 2)} trillion and ${billions(june.sonnet.then)} billion`,
      `have ${trillions(august.all.now, 2)} trillion and ${billions(august.sonnet.now)} billion, and ${trillions(june.all.now, 2)} trillion and ${billions(june.sonnet.now)} billion`,
    ];
  },
  'programming-over-half': () => {
    const shares = pictured('picture-category-share', { category: 'programming' });
    const before = shares.slice(-4, -1);
    return [
      `passed ${stated('programming-share-late')}%`,
      `ends at ${one(shares.at(-1) ?? 0)}%`,
      `read ${one(Math.min(...before))}% to ${one(Math.max(...before))}%`,
    ];
  },
  'programming-early-2025': () => {
    const [first = 0, second = 0] = pictured('picture-category-share', { category: 'programming' });
    return [`about ${stated('programming-share-early')}%`, `reads ${one(first)} `, `next reads ${one(second)}`];
  },
  'anthropic-below-60': () => {
    const at = (week: string) => Number(find('picture-programming-spend-share', { week, author: 'anthropic' }).share);
    const first = String(rowsOf('picture-programming-spend-share')[0]?.week);
    return [`reads ${one(at('2025-11-17'))} there`, `first bar (${first}) reads ${one(at(first))}`];
  },
  'xai-left-out': () => {
    const xai = pictured('picture-programming-spend-share', { author: 'x-ai' });
    const google = rowsOf('picture-programming-spend-share').filter(
      (row) => row.author === 'google' && String(row.week) >= '2025-08-01' && String(row.week) <= '2025-10-31',
    );
    const [low, high] = [Math.min, Math.max].map((end) => Math.round(end(...google.map((row) => Number(row.share)))));
    return [
      `${one(Math.min(...xai))} to ${one(Math.max(...xai))}%`,
      `Google at ${low} to ${high}%`,
      `steady at about ${stated('google-spend-share')}%`,
    ];
  },
  'price-elasticity': () => {
    const slope = Number(find('picture-cost-usage-lines', { line: 'trend' }).value);
    const cut = stated('price-response-cut');
    const range = find('stated', { id: 'price-response' });
    return [
      `price cut of ${cut}% goes with ${range.low} to ${range.high}% more use`,
      `slope of ${slope}, which is about ${one(100 * ((1 - cut / 100) ** slope - 1))}%`,
    ];
  },
  'two-medians': () => {
    const line = find('picture-cost-usage-lines', { line: 'median' }).value;
    return [`median cost is ${stated('median-category-cost')} USD`, `stands at about ${line}`];
  },
  'roleplay-games-58-or-60': () => [
    `nearly ${stated('roleplay-games-share')}%`,
    `says ${stated('roleplay-games-share-appendix')}%`,
  ],
  'science-in-two-quadrants': () => {
    const quadrants = ['quadrant-science-premium', 'quadrant-science-mass-market'].map(
      (id) => find('stated', { id }).words,
    );
    expect(new Set(quadrants).size).toBe(2);
    return ['Science'];
  },
  'author-totals': () => {
    const table = rowsOf('table-1').map((row) => row.author);
    return [
      rowsOf('table-1')
        .map((row) => trillions(Number(row.tokens), 2))
        .slice(0, 1)
        .map((first) => `DeepSeek ${first}`)
        .join(),
      `${table.map(authorTotal).join(', ')}. They start`,
    ];
  },
  'table-5-usage': () => {
    const use = (model: string) => find('table-5', { model });
    const printed = (model: string) => String(use(model).log10_usage);
    const [sonnet, flash] = ['anthropic/claude-sonnet-4', 'google/gemini-2.0-flash'] as const;
    return [
      `${printed(sonnet)} and ${printed(flash)}, that is ${trillions(Number(use(sonnet).usage_tokens), 1)} and ${trillions(Number(use(flash).usage_tokens), 1)} trillion`,
      `at ${modelTotal('anthropic/claude-4-sonnet')} and ${modelTotal('google/gemini-2.0-flash-001')} trillion`,
      `${trillions(Number(use('anthropic/claude-3.7-sonnet').usage_tokens), 1)} against ${modelTotal('anthropic/claude-3-7-sonnet')}`,
    ];
  },
  'window-start': () => {
    const first = ['picture-source-share', 'picture-open-model-share', 'picture-reasoning-share'].map(
      (name) => rowsOf(name)[0]?.picture_date ?? rowsOf(name)[0]?.week,
    );
    const dates = [...new Set(first)].sort();
    return [
      `${find('stated', { id: 'window-start' }).words} to ${find('stated', { id: 'window-end' }).words}`,
      dates.join(' or '),
    ];
  },
  'growth-and-length': () => {
    const [before, after, prompt] = ['completion-tokens-early', 'completion-tokens-late', 'prompt-tokens-late'].map(
      stated,
    );
    return [
      `From ${before} to ${after} is ${one(Number(after) / Number(before))} times`,
      `make ${one((Number(prompt) + Number(after)) / 1000)}K`,
      `over ${one(stated('sequence-length-late') / 1000)}K`,
    ];
  },
  'retention-essay': () => {
    const fact = (id: string) => find('retention-facts', { id });
    const [report, essay] = [fact('gemini-2-5-pro-month-5'), fact('gemini-2-5-pro-month-5-essay')];
    const [sonnet, early] = [fact('claude-4-sonnet-month-5'), fact('claude-4-sonnet-month-4')];
    expect([report.month, essay.month, sonnet.retention]).toEqual([5, 5, report.retention]);
    return [
      `about ${report.retention}% in month ${report.month}`,
      `${early.retention}% in month ${early.month} for Claude 4 Sonnet and ${essay.retention}% in month ${essay.month}`,
    ];
  },
};

describe('a known conflict', () => {
  const conflicts = rowsOf('conflicts');

  test.each(conflicts.map((row) => [String(row.id), row] as const))('%s: its numbers are those of data/', (id, row) => {
    const said = `${row.says} ${row.but} ${row.settled}`;
    const words = recomputed[id]?.();
    expect(words, `no test works out ${id} again`).toBeDefined();
    for (const word of words ?? []) expect(said).toContain(word);
  });

  test('is there for each one that is worked out again', () => {
    expect(Object.keys(recomputed).sort()).toEqual(conflicts.map((row) => String(row.id)).sort());
  });

  test('is tied to figures that exist, and stands in the notes of each of their views', () => {
    for (const row of conflicts) {
      const figures = String(row.figures).split(' ');
      expect(figures.length).toBeGreaterThan(0);
      for (const id of figures) {
        const recipe = recipes.find((each) => each.id === id);
        expect(recipe, `${row.id}: figure ${id}`).toBeDefined();
        const datasets = Object.fromEntries((recipe?.needs ?? []).map((name) => [name, data.dataset(name)]));
        for (const view of recipe?.views(datasets) ?? [])
          expect(
            view.notes.map(english.words).some((note) => note.startsWith(`${row.title}: `)),
            `${id} ${view.name}`,
          ).toBe(true);
      }
    }
  });
});
