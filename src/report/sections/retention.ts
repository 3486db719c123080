/** Retention: verdicts only if enough users and cohorts are known. */
import { message } from '../../i18n/message.ts';
import type { Translate } from '../../i18n/translate.ts';
import { type Content, facts, type Section, text, textIn, whole } from '../content.ts';
import type { Own } from '../own.ts';
import { viewNamed } from '../usage-facts.ts';

export const retention: Section = { id: 'retention', title: message('report.retention'), make };

const figure = 'retention-verdicts';
const found: ReadonlySet<string> = new Set(['foundational cohort', 'boomerang']);

function make(own: Own, t: Translate): Content | null {
  const view = viewNamed(own.views(figure), 'verdicts');
  if (view === undefined) return null;
  const { rows } = view.table;
  const telling = rows.filter((row) => found.has(textIn(row, 'verdict') ?? ''));
  const untold = rows.filter(({ verdict }) => verdict === 'not enough data').length;
  const none = rows.length - telling.length - untold;
  const verdicts = telling.map((row, i) => ({
    rank: i + 1,
    name: own.called(String(row.model)),
    verdict: t.label('verdict', String(row.verdict)),
    users: row.users ?? null,
    cohorts: row.cohorts ?? null,
  }));
  return {
    paragraphs: [
      [
        ...verdicts.map(({ rank, users, cohorts }) =>
          message('report.verdict', { rank, users: Number(users ?? 0), cohorts: Number(cohorts ?? 0) }),
        ),
        ...(none > 0 ? [message('report.noShape', { none })] : []),
        ...(untold > 0 ? [message('report.verdictUntold', { untold, isAll: untold === rows.length })] : []),
        ...(own.whole.includes(figure) ? [message('report.wholeLog')] : []),
      ],
    ],
    tables: [
      facts(
        'verdicts',
        [
          whole('rank', 'Rank', 'rank'),
          text('name', 'Name'),
          text('verdict', 'Verdict'),
          whole('users', 'Users', 'users'),
          whole('cohorts', 'Cohorts', 'cohorts'),
        ],
        verdicts,
      ),
      facts(
        'verdict-counts',
        [
          text('of', 'Of'),
          whole('none', 'Models', 'models'),
          whole('untold', 'Models', 'models'),
          whole('all', 'Models', 'models'),
        ],
        [{ of: 'all', none, untold, all: rows.length }],
      ),
    ],
    list: view.notes.filter(({ en }) => !en.startsWith('Simulated')).map(t.text),
  };
}
