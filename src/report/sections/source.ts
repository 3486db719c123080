/** Open and closed models, compared with the market. */

import { viewIn } from '../../figures/in-words.ts';
import { message } from '../../i18n/message.ts';
import type { Translate } from '../../i18n/translate.ts';
import { type Content, facts, numberIn, type Section, share, text, textIn } from '../content.ts';
import type { Own } from '../own.ts';
import { besideFacts, besideOf, pairsOf, publicFacts, weeksSentence } from './beside.ts';

export const source: Section = { id: 'source', title: message('report.source'), make };

const figure = 'token-share-by-source';

function make(own: Own, t: Translate): Content | null {
  const [view] = own.views(figure);
  if (view === undefined) return null;
  const sums = new Map<string, number>();
  for (const row of view.table.rows) {
    const type = textIn(row, 'source_type');
    if (type !== null) sums.set(type, (sums.get(type) ?? 0) + (numberIn(row, 'tokens') ?? 0));
  }
  const all = [...sums.values()].reduce((sum, each) => sum + each, 0);
  if (all === 0) return null;
  const unknown = sums.get('Unknown') ?? 0;
  const beside = besideOf(own, figure);
  const closed = beside.find(({ series }) => series === 'Closed');
  const weeks = new Set(view.table.rows.map(({ week }) => week)).size;
  return {
    paragraphs: [
      sums.get('Closed') === all
        ? [message('report.allClosed')]
        : [message('report.sourceShares'), ...(unknown > 0 ? [message('report.sourceUnknown')] : [])],
      closed === undefined
        ? [message('report.noWeeks')]
        : [...weeksSentence('sides', beside), message('report.closedBeside', { of: closed.other.of })],
    ],
    tables: [
      facts(
        'source',
        [text('source_type', 'Source type'), share('share', 'Share')],
        ['Chinese OSS', 'RoW OSS', 'Closed', 'Unknown'].map((type) => ({
          source_type: type,
          share: (100 * (sums.get(type) ?? 0)) / all,
        })),
      ),
      besideFacts('sides', beside),
      publicFacts(own),
    ],
    ...(weeks > 2 ? { picture: viewIn(view, t) } : {}),
    pairs: pairsOf(beside, own, t),
  };
}
