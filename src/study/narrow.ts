/** Counts only the requests of a log that meet conditions and, for most figures, fall in a span of days. */
import type { Condition, DaySpan } from '../counts/aggregate.ts';
import { resolvedModels } from '../counts/asked-columns.ts';
import type { Coverage } from '../counts/log.ts';
import { narrowed } from '../counts/narrowed.ts';
import type { StudyLabels, StudyOptions } from '../counts/options.ts';
import { remembering, type Sql } from '../counts/sql.ts';
import { DataError } from '../errors.ts';
import { code, type Localised, message } from '../i18n/message.ts';
import type { ModelName } from '../ingest/model-names.ts';
import { summaryOf } from '../ingest/summary.ts';

export interface Narrow {
  readonly only: readonly Condition[];
  /** The conditions as typed. */
  readonly typed: readonly string[];
  /** Figures that compare days with earlier ones apply the span themselves. */
  readonly span?: DaySpan | undefined;
}

/** Restricts figures that do not apply a span themselves. */
export interface Within {
  readonly engine: Sql;
  readonly coverage: Coverage;
  readonly options: StudyOptions;
}

interface OpenedLog {
  readonly engine: Sql;
  readonly coverage: Coverage;
  readonly options: StudyOptions;
  readonly labels: StudyLabels;
  readonly isLabelled: (name: ModelName) => boolean;
}

interface Counted {
  readonly within?: Within | undefined;
  readonly narrowed: { readonly requests: number; readonly of: number };
}

/** Throws DataError if no request is left. */
export async function narrowedLog<L extends OpenedLog>(log: L, { only, typed, span }: Narrow): Promise<L & Counted> {
  const all = log.coverage.requests;
  const met = only.length === 0 ? log : await meeting(log, resolvedModels(only, log.coverage, log.labels), typed);
  const within = span === undefined ? undefined : await inDays(met, span);
  const counted = within?.coverage.requests ?? met.coverage.requests;
  return { ...met, ...(within === undefined ? {} : { within }), narrowed: { requests: counted, of: all } };
}

async function meeting<L extends OpenedLog>(log: L, only: readonly Condition[], typed: readonly string[]): Promise<L> {
  const engine = narrowed(log.engine, { only });
  const coverage = await coverageOf(engine, log, typed.join(', '));
  const { en, zh } = { en: typed.join(', '), zh: typed.join('、') };
  const note = { en: `Only requests with ${en}.`, zh: `只计符合 ${zh} 的请求。` };
  return { ...log, engine, coverage, options: { ...log.options, coverage, narrowed: [note] } };
}

async function inDays(log: OpenedLog, span: DaySpan): Promise<Within> {
  const engine = remembering(narrowed(log.engine, { span }));
  const coverage = await coverageOf(engine, log, [span.from ?? '', span.to ?? ''].join('..'));
  const options = { ...log.options, coverage, narrowed: [...(log.options.narrowed ?? []), daysNote(span)] };
  return { engine, coverage, options };
}

async function coverageOf(engine: Sql, { isLabelled }: OpenedLog, asked: string): Promise<Coverage> {
  const { coverage } = await summaryOf(engine, isLabelled);
  if (coverage.rows === 0) throw new DataError(message('asked.noneMeets', { asked: code(asked) }));
  return coverage;
}

function daysNote({ zone, from, to }: DaySpan): Localised {
  const en = [...(from === undefined ? [] : [`from ${from}`]), ...(to === undefined ? [] : [`to ${to}`])].join(' ');
  const zh = `${from ?? ''} 至 ${to ?? ''}`.trim();
  return { en: `Only requests ${en} (${zone}).`, zh: `只计 ${zh}（${zone}）的请求。` };
}
