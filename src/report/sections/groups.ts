/** Models, projects and users: how much each used, and what it costs. */

import { formatReferred } from '../../chapters/number-words.ts';
import { compactNumber, unknown } from '../../data/format.ts';
import { code, label, type Message, message } from '../../i18n/message.ts';
import type { Translate } from '../../i18n/translate.ts';
import { type Board, type Content, facts, type Section, share, text, whole } from '../content.ts';
import { groupName } from '../names.ts';
import type { Own } from '../own.ts';
import { type Group, groupFacts, groupsOf, type Money, moneyOf, totals } from '../usage-facts.ts';

/** Maximum rows of a table. */
const shown = 12;
/** With more groups than this, a table of unnamed groups is left out. */
const crowd = 25;

type By = 'model' | 'project' | 'user';
const tableOf: Readonly<Record<By, string>> = { model: 'models', project: 'projects', user: 'users' };

export const models = section('model', 1);
export const projects = section('project', 2);
export const users = section('user', 2);

function section(by: By, fewest: number): Section {
  return {
    id: tableOf[by],
    title: message(`report.${tableOf[by] as 'models' | 'projects' | 'users'}`),
    make: (own, t) => make(own, t, by, fewest),
  };
}

function make(own: Own, t: Translate, by: By, fewest: number): Content | null {
  const money = moneyOf(totals(own));
  const all = groupsOf(own, by, money);
  const groups = by === 'model' ? all : all.filter(({ key }) => key !== null);
  if (groups.length < fewest) return null;
  const named = groupName(own, by, t);
  const isHidden = (by === 'project' && !own.named.projects) || (by === 'user' && !own.named.users);
  // Of many unnamed groups, only the use of the largest is shown.
  const isCrowd = isHidden && groups.length > crowd;
  return {
    paragraphs: [
      isCrowd
        ? [message('report.crowd', { table: code(tableOf[by]), count: groups.length }), hidden(by)]
        : [...sentences(by, groups, money), ...(isHidden ? [hidden(by)] : [])],
    ],
    tables: [groupFacts(tableOf[by], groups, named), topFacts(by, groups)],
    ...(isCrowd ? {} : { board: boardOf(by, groups, money, named, t) }),
  };
}

/** Combined share of the largest: the first three, and a tenth of all. */
function topFacts(by: By, groups: readonly Group[]) {
  const together = (count: number) => groups.slice(0, count).reduce((sum, group) => sum + (group.share ?? 0), 0);
  const tenth = Math.max(1, Math.round(groups.length / 10));
  return facts(
    `top-${tableOf[by]}`,
    [
      text('of', 'Of'),
      whole('all', 'All', 'groups'),
      share('three', 'Share'),
      whole('tenth', 'Tenth', 'groups'),
      share('tenth_share', 'Share'),
    ],
    [{ of: 'all', all: groups.length, three: together(3), tenth, tenth_share: together(tenth) }],
  );
}

function hidden(by: By): Message {
  return message(by === 'project' ? 'report.projectsHidden' : 'report.usersHidden');
}

function sentences(by: By, groups: readonly Group[], money: Money | null): Message[] {
  const count = groups.length;
  const dearest = [...groups].sort((a, b) => (b.usd ?? 0) - (a.usd ?? 0))[0];
  const rank = dearest === undefined ? 0 : groups.indexOf(dearest) + 1;
  const id = `report.${tableOf[by] as 'models' | 'projects' | 'users'}Used` as const;
  return [
    message(id, { count, named: Math.min(3, count) }),
    // If the first is also the most expensive, its share of the money is more useful than repeating its name.
    ...(money === null || dearest?.usd == null || dearest.usd === 0 || count < 2
      ? []
      : [message('report.dearest', { table: code(tableOf[by]), rank, money })]),
  ];
}

function boardOf(
  by: By,
  groups: readonly Group[],
  money: Money | null,
  named: (group: Group, rank: number) => string,
  t: Translate,
): Board {
  const number = (title: string) => ({ title: t.label('column', title), isNumber: true });
  const hasRequests = groups.some(({ requests }) => requests !== null);
  const hasChange = groups.some(({ change }) => change !== null);
  const cell = (value: number | null, format: string) =>
    value === null ? unknown : (formatReferred(value, format, t.language) ?? unknown);
  const titles = { model: 'Model', project: 'Project', user: 'User' } as const;
  return {
    columns: [
      { title: t.words(label('column', titles[by])), isNumber: false },
      number('Tokens'),
      number('Share'),
      ...(hasRequests ? [number('Requests')] : []),
      ...(money === null ? [] : [number(money === 'logged' ? 'Logged cost' : 'List-price value')]),
      ...(hasChange ? [number('Change of tokens')] : []),
    ],
    rows: groups.slice(0, shown).map((group, i) => ({
      share: group.share,
      cells: [
        named(group, i + 1),
        group.tokens === null ? unknown : compactNumber(group.tokens),
        cell(group.share, '%1'),
        ...(hasRequests ? [cell(group.requests, '.0')] : []),
        ...(money === null ? [] : [cell(group.usd, 'usd2')]),
        ...(hasChange ? [signed(group.change, t)] : []),
      ],
    })),
    left: Math.max(0, groups.length - shown),
  };
}

function signed(change: number | null, t: Translate): string {
  if (change === null) return unknown;
  const text = formatReferred(Math.abs(change), '%1', t.language) ?? unknown;
  return change > 0 ? `+${text}` : change < 0 ? `−${text}` : text;
}
