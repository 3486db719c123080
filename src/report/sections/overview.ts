/** The most important facts: use, money, models, projects, cache, and the largest changes. */
import { daysBetween } from '../../data/week.ts';
import { type Message, message } from '../../i18n/message.ts';
import type { Translate } from '../../i18n/translate.ts';
import { changeFacts, changesOf } from '../changes.ts';
import { type Content, date, facts, numberIn, type Section, whole } from '../content.ts';
import { groupName } from '../names.ts';
import type { Own } from '../own.ts';
import { stackedModels } from '../stack.ts';
import { groupFacts, groupsOf, moneyMeasure, moneyOf, totalFacts, totalOf, totals } from '../usage-facts.ts';

export const overview: Section = { id: 'overview', title: message('report.overview'), make };

function make(own: Own, t: Translate): Content | null {
  const rows = totals(own);
  if (own.span === null || rows.length === 0) return null;
  const money = moneyOf(rows);
  const models = groupsOf(own, 'model', money);
  const projects = groupsOf(own, 'project', money).filter(({ key }) => key !== null);
  const changes = changesOf(own, t);
  const tables = [
    spanFacts(own, models.length, projects.length),
    totalFacts(rows),
    groupFacts('models', models, groupName(own, 'model', t)),
    groupFacts('projects', projects, groupName(own, 'project', t)),
    ...(changes === null ? [] : changeFacts(changes)),
  ];
  return {
    paragraphs: [
      [...usedSentences(own, rows), ...moneySentences(rows)],
      [
        ...topModels(models.length),
        ...(projects.length > 1
          ? [message('report.topProject', { projects: projects.length, isNamed: own.named.projects })]
          : []),
        ...(numberIn(totalOf(rows, 'cache hits'), 'value') === null ? [] : [message('report.cacheShort')]),
      ],
      changes === null ? [] : changes.sentences,
    ].filter((sentences) => sentences.length > 0),
    tables,
    tiles: tilesOf(rows, models.length, projects.length),
    picture: stackedModels(own, t) ?? undefined,
  };
}

function spanFacts({ span }: Own, models: number, projects: number) {
  const days = span === null ? null : daysBetween(span.from, span.to) + 1;
  return facts(
    'span',
    [
      { name: 'of', title: 'Of', type: 'string' },
      date('from', 'From'),
      date('to', 'To'),
      whole('days', 'Days', 'days'),
      whole('models', 'Models', 'models'),
      whole('projects', 'Projects', 'projects'),
    ],
    [{ of: 'all', from: span?.from ?? null, to: span?.to ?? null, days, models, projects }],
  );
}

function usedSentences({ span }: Own, rows: Content['tables'][number]['rows']): Message[] {
  const [requests, tokens] = ['requests', 'tokens'].map((measure) => numberIn(totalOf(rows, measure), 'value'));
  if (tokens == null) return [];
  const isOneDay = span?.from === span?.to;
  return requests == null
    ? [message('report.usedTokens', { isOneDay })]
    : [message('report.used', { requests, isOneDay })];
}

/** The logged cost first, then list prices; one never replaces the other. */
function moneySentences(rows: Content['tables'][number]['rows']): Message[] {
  const row = (measure: string) => totalOf(rows, measure);
  const known = (measure: string) => numberIn(row(measure), 'value') !== null;
  const isWhole = (measure: string) => numberIn(row(measure), 'known') === 100;
  const [logged, list] = [known(moneyMeasure.logged), known(moneyMeasure.list)];
  if (!logged && !list) return [message('report.noCost')];
  return [
    ...(logged ? [message('report.loggedCost', { isWhole: isWhole(moneyMeasure.logged) })] : []),
    ...(list ? [message('report.listValue', { isWhole: isWhole(moneyMeasure.list), isBeside: logged })] : []),
  ];
}

function topModels(models: number): Message[] {
  if (models === 0) return [];
  return [message('report.topModels', { models, named: Math.min(3, models) })];
}

function tilesOf(
  rows: Content['tables'][number]['rows'],
  models: number,
  projects: number,
): NonNullable<Content['tiles']> {
  const tile = (measure: string, format: string, of: Message) =>
    numberIn(totalOf(rows, measure), 'value') === null ? [] : [{ value: `{total:${measure}.value|${format}}`, of }];
  const requests = numberIn(totalOf(rows, 'requests'), 'value');
  return [
    ...tile(moneyMeasure.logged, 'usd2', message('report.tileLogged')),
    ...tile(moneyMeasure.list, 'usd2', message('report.tileList')),
    ...tile('tokens', 'tokens', message('report.tileTokens')),
    ...(requests === null
      ? []
      : [{ value: '{total:requests.value}', of: message('report.tileRequests', { requests }) }]),
    ...tile('cache hits', '%1', message('report.tileCache')),
    ...(models > 1 ? [{ value: '{span:all.models}', of: message('report.tileModels') }] : []),
    ...(projects > 1 ? [{ value: '{span:all.projects}', of: message('report.tileProjects') }] : []),
  ];
}
