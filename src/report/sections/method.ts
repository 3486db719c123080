/** How it was counted, its limits, and what is left out on purpose. */
import { code, message } from '../../i18n/message.ts';
import type { Translate } from '../../i18n/translate.ts';
import { type Content, facts, type Section, text, whole } from '../content.ts';
import type { Own } from '../own.ts';
import { viewNamed } from '../usage-facts.ts';

export const method: Section = { id: 'method', title: message('report.method'), make };

function make(own: Own, t: Translate): Content {
  const { accounting: account } = own;
  const total = viewNamed(own.usage('week'), 'total');
  // The note on simulated data is shown once elsewhere.
  const notes = total === undefined ? [] : total.notes.filter(({ en }) => !en.startsWith('Simulated')).map(t.text);
  const citations = new Set(
    ['token-share-by-source', 'token-share-by-author'].flatMap((figure) =>
      own.market(figure).flatMap((view) => view.citations),
    ),
  );
  return {
    paragraphs: [
      [
        message('report.account', {
          read: account.read,
          kept: account.kept,
          duplicates: account.duplicates,
          rejected: account.rejected,
          isTable: account.table !== undefined,
        }),
        ...(own.isAsked ? [message('report.ofThese')] : []),
        message('report.privacy'),
      ],
    ],
    tables: [
      facts(
        'account',
        [
          text('of', 'Of'),
          whole('read', 'Read', 'rows'),
          whole('kept', 'Kept', 'rows'),
          whole('duplicates', 'Duplicates', 'rows'),
          whole('rejected', 'Rejected', 'rows'),
        ],
        [
          {
            of: 'all',
            read: account.read,
            kept: account.kept,
            duplicates: account.duplicates,
            rejected: account.rejected,
          },
        ],
      ),
    ],
    list: [
      ...(own.kind === 'simulated' ? [t('report.simulated')] : []),
      ...notes,
      t('report.labels', { share: code(labelledShare(own)) }),
      ...(own.named.projects && own.named.users ? [] : [t('report.namesLeftOut', own.named)]),
      t('report.marketMethod'),
      ...citations,
    ],
  };
}

/** Rounded down, so that 100 means all. */
function labelledShare({ accounting: { tokens, labelledTokens } }: Own): string {
  return tokens === 0 ? '0' : (Math.floor((1000 * labelledTokens) / tokens) / 10).toFixed(1);
}
