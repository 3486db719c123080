/** Shares of this log compared with the market's in the same weeks, or with the report's; shared by sections. */
import type { Dataset } from '../../data/dataset.ts';
import { studyFigures } from '../../figures/index.ts';
import { code, type Message, message } from '../../i18n/message.ts';
import type { Translate } from '../../i18n/translate.ts';
import { allDifferences, type Difference } from '../../study/differences.ts';
import { date, facts, type Pairs, share, text, whole } from '../content.ts';
import type { Own } from '../own.ts';

/** Every series that both have; empty for a figure without a counterpart. */
export function besideOf(own: Own, figure: string): readonly Difference[] {
  const mine = own.views(figure);
  const ids = studyFigures.find(({ name }) => name === figure)?.beside ?? [];
  const [id] = ids;
  if (mine.length === 0 || id === undefined) return [];
  // Figures of later weeks only have public data, which the market half already covers.
  const report = ids.filter((each) => !each.startsWith('since-')).flatMap(own.report);
  return allDifferences({ figure: id, report, mine, market: own.market(figure) });
}

/** `{beside:Closed.mine|%1}`; a figure with one line has the key `all`. */
export function besideFacts(name: string, found: readonly Difference[]): Dataset {
  return facts(
    name,
    [
      text('series', 'Series'),
      share('mine', 'Mine'),
      share('other', 'Share'),
      whole('weeks', 'Weeks', 'weeks'),
      date('from', 'From'),
      date('to', 'To'),
    ],
    found.map(({ series, mine, other }) => ({
      series: series ?? 'all',
      mine: mine.value,
      other: other.value,
      weeks: other.weeks,
      from: other.from,
      to: other.to,
    })),
  );
}

/** The last public week: `{public:all.last|date}`. */
export function publicFacts(own: Own): Dataset {
  const weeks = own.market('token-share-by-source').flatMap(({ table }) => table.rows.map(({ week }) => String(week)));
  return facts('public', [text('of', 'Of'), date('last', 'Week')], [{ of: 'all', last: weeks.sort().at(-1) ?? null }]);
}

/** Says which weeks the means cover, from the first row of the table `name`. */
export function weeksSentence(name: string, [first]: readonly Difference[]): Message[] {
  if (first === undefined || first.other.weeks === null) return [];
  const series = code(first.series ?? 'all');
  const table = code(name);
  const weeks = first.other.weeks;
  return [
    first.other.of === 'market'
      ? message('report.sameWeeks', { table, series, weeks })
      : message('report.reportWeeks', { table, series }),
  ];
}

export function pairsOf(found: readonly Difference[], own: Own, t: Translate): Pairs[] {
  const [first] = found;
  if (first === undefined) return [];
  return [
    {
      mine: t('report.mine'),
      other: t(first.other.of === 'market' ? 'report.market' : 'report.theReport'),
      pairs: found.map(({ series, mine, other }) => ({
        name: seriesWords(series ?? '', own, t),
        mine: mine.value,
        other: other.value,
      })),
    },
  ];
}

const sourceTypes = {
  Closed: 'report.closed',
  'Chinese OSS': 'report.chineseOpen',
  'RoW OSS': 'report.otherOpen',
} as const;

/** A source type in words, an author or model by its name, a category or language by its label. */
export function seriesWords(series: string, own: Own, t: Translate): string {
  if (series in sourceTypes) return t(sourceTypes[series as keyof typeof sourceTypes]);
  const called = own.called(series);
  if (called !== series) return called;
  const names = (['category', 'language', 'place', 'series'] as const).map((domain) => t.label(domain, series));
  return names.find((name) => name !== series) ?? series;
}
