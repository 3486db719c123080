/** The largest differences from the market in the same weeks, or from the report if no week is shared. */
import { studyFigures } from '../../figures/index.ts';
import { asWritten, message } from '../../i18n/message.ts';
import type { Translate } from '../../i18n/translate.ts';
import { type Difference, points } from '../../study/differences.ts';
import { type Content, facts, type Pairs, type Section, share, text, whole } from '../content.ts';
import type { Own } from '../own.ts';
import { besideOf, publicFacts, seriesWords } from './beside.ts';

export const market: Section = { id: 'market', title: message('report.besideMarket'), make };

/** Maximum differences of each figure, and of all. */
const ofEach = 3;
const most = { market: 8, report: 5 } as const;

interface Named {
  readonly figure: (typeof studyFigures)[number];
  readonly difference: Difference;
}

function make(own: Own, t: Translate): Content | null {
  const all = studyFigures.flatMap((figure): Named[] =>
    // The section on open and closed models already shows these.
    figure.name === 'token-share-by-source'
      ? []
      : [...besideOf(own, figure.name)]
          .sort((a, b) => points(b) - points(a))
          .slice(0, ofEach)
          .map((difference) => ({ figure, difference })),
  );
  const chosen = (of: Difference['other']['of']) =>
    all
      .filter(({ difference }) => difference.other.of === of)
      .sort((a, b) => points(b.difference) - points(a.difference))
      .slice(0, most[of]);
  const [ofMarket, ofReport] = [chosen('market'), chosen('report')];
  if (ofMarket.length + ofReport.length === 0) return null;
  const ranked = [...ofMarket, ...ofReport];
  return {
    paragraphs: [
      ofMarket.length > 0 ? [message('report.differsMarket')] : [message('report.noWeeks')],
      ...(ofReport.length > 0 ? [[message('report.differsReport', { rank: ofMarket.length + 1 })]] : []),
    ],
    tables: [
      publicFacts(own),
      facts(
        'differences',
        [
          whole('rank', 'Rank', 'rank'),
          text('name', 'Name'),
          share('mine', 'Mine'),
          share('other', 'Share'),
          { name: 'points', title: 'Points', type: 'number' },
          whole('weeks', 'Weeks', 'weeks'),
        ],
        ranked.map((named, i) => ({
          rank: i + 1,
          name: nameOf(named, own, t),
          mine: named.difference.mine.value,
          other: named.difference.other.value,
          points: points(named.difference),
          weeks: named.difference.other.weeks,
        })),
      ),
    ],
    pairs: [pairsOf(ofMarket, own, 'report.market', t), pairsOf(ofReport, own, 'report.theReport', t)].flat(),
  };
}

function nameOf({ figure, difference }: Named, own: Own, t: Translate): string {
  const title = t.text(figure.title);
  return difference.series === null
    ? title
    : t('report.titled', { title: figure.title, series: asWritten(seriesWords(difference.series, own, t)) });
}

function pairsOf(
  found: readonly Named[],
  own: Own,
  other: 'report.market' | 'report.theReport',
  t: Translate,
): Pairs[] {
  if (found.length === 0) return [];
  return [
    {
      mine: t('report.mine'),
      other: t(other),
      pairs: found.map((named) => ({
        name: nameOf(named, own, t),
        mine: named.difference.mine.value,
        other: named.difference.other.value,
      })),
    },
  ];
}
