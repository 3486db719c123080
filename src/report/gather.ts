/** Runs a log's figures over the days of a report, or takes the figures of a saved study. */

import { coverageFrom, coverageSums } from '../counts/coverage.ts';
import type { Span } from '../counts/log.ts';
import type { StudyOptions, UsageKey } from '../counts/options.ts';
import { remembering, rowsOf, type Sql } from '../counts/sql.ts';
import { usageParts } from '../counts/usage.ts';
import { addDays, daysBetween } from '../data/week.ts';
import type { LogView, StudyFigure } from '../figures/figure.ts';
import { studyFigures } from '../figures/index.ts';
import { type CarriedFigure, carriedFigure } from '../figures/shared/carried.ts';
import { type Message, message } from '../i18n/message.ts';
import type { StudyLog } from '../study/open-log.ts';
import type { MarketOf } from '../study/same-weeks.ts';
import { type Study, shortfall } from '../study/study.ts';
import { daysOf, type ModelDay, type Named, type Own, type Untold, type UsageCut } from './own.ts';
import { withinDays } from './within.ts';

export interface Asked {
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly zone: string;
  readonly named: Named;
  readonly called: Own['called'];
  readonly market: MarketOf;
  readonly report: Own['report'];
  readonly against: Own['against'];
}

const cuts: readonly UsageCut[] = ['week', 'day', 'model', 'project', 'user'];
/** Cohorts need months, so a report of four weeks uses the whole log for them. */
const wholeLog: ReadonlySet<string> = new Set(['retention', 'retention-verdicts']);
/** Lengths of the last days that are compared with the days before, if no days were asked for. */
const lastDays = [28, 7] as const;

/** The caller closes the engine. */
export async function gatherLog(
  log: StudyLog,
  { since, until, zone, ...asked }: Asked,
  notify: (what: Message) => void = () => {},
): Promise<Own> {
  const all = remembering(log.engine);
  // The log's path would reveal its owner, so it is left out.
  const options: StudyOptions = { ...log.options, coverage: log.coverage, source: undefined };
  const held = spanOfLog(log);
  const span = held === null ? null : cut(held, since, until);
  const isAsked = since !== undefined || until !== undefined;
  const sql = span === null || !isAsked ? all : withinDays(all, daysOf(span, zone));
  const inDays = span === null || !isAsked ? options : await optionsWithin(sql, options, span);
  const found = new Map<string, CarriedFigure>();
  const chosen = studyFigures.filter(({ name }) => name !== 'usage');
  for (const [i, figure] of chosen.entries()) {
    notify(message('study.counting', { figure: i + 1, all: chosen.length, title: figure.title }));
    const run = figure.takesDays
      ? // These figures apply the days themselves; a forecast needs the days before too.
        ([
          all,
          { ...options, usage: { ...options.usage, by: 'week', zone, since: sinceOf(figure, since), until } },
        ] as const)
      : wholeLog.has(figure.name)
        ? ([all, options] as const)
        : ([sql, inDays] as const);
    found.set(figure.name, await carry(log, figure, ...run));
  }
  const board = async (by: UsageKey, days: { since?: string | undefined; until?: string | undefined }) => {
    const figure = studyFigures.find(({ name }) => name === 'usage');
    return figure === undefined ? null : carry(log, figure, all, { ...options, usage: { by, zone, ...days } });
  };
  const boards = new Map<UsageCut, readonly LogView[]>();
  for (const by of cuts) boards.set(by, (await board(by, { since, until }))?.views ?? []);
  const recent = span === null || isAsked ? null : recentSpan(span);
  const ofRecent =
    recent === null ? [] : ((await board('model', { since: recent.from, until: recent.to }))?.views ?? []);
  return {
    kind: log.kind,
    accounting: log.accounting,
    span,
    isAsked,
    zone,
    views: (figure) => found.get(figure)?.views ?? [],
    usage: (by) => boards.get(by) ?? [],
    recent: recent === null || ofRecent.length === 0 ? null : { span: recent, views: ofRecent },
    days: span === null ? [] : await modelDays(all, log, span, zone),
    untold: chosen.flatMap((figure) => untoldOf(figure, found.get(figure.name))),
    whole: isAsked ? [...wholeLog].filter((name) => (found.get(name)?.views.length ?? 0) > 0) : [],
    ...asked,
  };
}

/** The content of a saved study: its own days, and usage by week. */
export function gatherStudy(study: Study, asked: Omit<Asked, 'since' | 'until'>): Own {
  const viewsOf = (name: string) => study.figures.find((figure) => figure.name === name)?.views ?? [];
  const { from, to } = study.accounting;
  return {
    kind: study.kind,
    accounting: study.accounting,
    span: from === null || to === null ? null : { from, to },
    isAsked: false,
    views: viewsOf,
    usage: (by) => (by === 'week' ? viewsOf('usage') : []),
    recent: null,
    days: [],
    untold: study.figures.flatMap(({ title, ...carried }) => untoldOf({ title }, carried)),
    whole: [],
    ...asked,
  };
}

function sinceOf({ name }: StudyFigure, since: string | undefined): string | undefined {
  return name === 'limits' ? undefined : since;
}

function carry(log: StudyLog, figure: StudyFigure, sql: Sql, options: StudyOptions): Promise<CarriedFigure> {
  return carriedFigure(figure, sql, log.labels, options.coverage ?? log.coverage, options);
}

function untoldOf({ title }: Pick<StudyFigure, 'title'>, carried: CarriedFigure | undefined): Untold[] {
  if (carried === undefined || carried.can === 'yes' || carried.why === null) return [];
  return [{ title, can: carried.can, why: shortfall({ why: carried.why, add: null }) }];
}

function spanOfLog({ coverage, accounting }: StudyLog): Span | null {
  if (coverage.span !== undefined) return coverage.span;
  const { from, to } = accounting;
  return from === null || to === null ? null : { from, to };
}

/** The days asked for, limited to those the log has; days outside it are unknown. */
function cut(held: Span, since: string | undefined, until: string | undefined): Span | null {
  const from = since !== undefined && since > held.from ? since : held.from;
  const to = until !== undefined && until < held.to ? until : held.to;
  return from > to ? null : { from, to };
}

/** Coverage and models of the log within the days. */
async function optionsWithin(sql: Sql, options: StudyOptions, span: Span): Promise<StudyOptions> {
  const [row] = await rowsOf(sql, { sums: coverageSums });
  const coverage = row === undefined ? undefined : coverageFrom(row);
  return {
    ...options,
    coverage: coverage === undefined ? undefined : { ...coverage, span, models: options.coverage?.models },
  };
}

function recentSpan({ from, to }: Span): Span | null {
  const days = daysBetween(from, to) + 1;
  // One day more than twice the length, because the first day of a log is seldom complete.
  const length = lastDays.find((each) => days > 2 * each);
  return length === undefined ? null : { from: addDays(to, 1 - length), to };
}

async function modelDays(sql: Sql, log: StudyLog, span: Span, zone: string): Promise<ModelDay[]> {
  const parts = await usageParts(sql, log.labels, { by: 'model', zone }, daysOf(span, zone));
  return parts.flatMap(({ day, name, tokens }) =>
    tokens.prompt === null && tokens.output === null
      ? []
      : [{ day, name, tokens: (tokens.prompt ?? 0) + (tokens.output ?? 0) }],
  );
}
