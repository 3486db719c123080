/**
 * Boards of a saved study by another cut, of other days or of part of it: made of the counts beside it, which lie in a file of
 * DuckDB. What they were never asked is told, never guessed.
 */
import {
  type Aggregate,
  aggregateSql,
  type Condition,
  type GroupKey,
  joinedSql,
  type Sum,
} from '../counts/aggregate.ts';
import { resolvedModels } from '../counts/asked-columns.ts';
import { duckDb } from '../counts/duckdb-dialect.ts';
import { narrowed } from '../counts/narrowed.ts';
import { NotKept, type Sql } from '../counts/sql.ts';
import { identifier } from '../counts/sql-text.ts';
import type { DataPackage } from '../data/package.ts';
import { DataError } from '../errors.ts';
import { code, codes, message } from '../i18n/message.ts';
import { type Engine, openEngine } from '../ingest/engine.ts';
import { withNamedIds } from '../ingest/hash-ids.ts';
import { identifiers } from '../ingest/request.ts';
import { summaryOf } from '../ingest/summary.ts';
import { type KeptCounts, openCounts } from './increment.ts';
import { labelsFor, type StudyRequest, type Watcher } from './open-log.ts';
import { type Study, studyOf } from './study.ts';

interface KeptBoard {
  readonly study: Study;
  /** Of its counts. */
  readonly path: string;
  readonly figure: string;
  readonly request: Pick<StudyRequest, 'memory' | 'additions' | 'options' | 'narrow' | 'salt'>;
}

/** The study with this one figure, counted anew. The engine is closed. Throws DataError for what the counts do not tell. */
export async function boardOfKept(
  { study, path, figure, request }: KeptBoard,
  data: Pick<DataPackage, 'dataset'>,
  { opened, notify }: Watcher,
): Promise<Study> {
  const engine = await openEngine({ memory: request.memory, additions: request.additions });
  try {
    opened?.(engine);
    const { labels, isLabelled } = labelsFor(data);
    const kept = await openCounts(engine, path);
    const whole = ofCounts(engine, kept);
    const { coverage } = await summaryOf(whole, isLabelled);
    const only = resolvedModels(request.narrow?.only ?? [], coverage, labels);
    requireDimensions(only);
    const named = request.salt === null ? whole : withNamedIds(whole, request.salt, [...identifiers, 'project']);
    const typed = request.narrow?.typed ?? [];
    const notes =
      typed.length === 0
        ? []
        : [{ en: `Only requests with ${typed.join(', ')}.`, zh: `只计符合 ${typed.join('、')} 的请求。` }];
    const { kind, source, accounting } = study;
    const options = { ...request.options, kind, source, coverage, narrowed: notes };
    const log = { engine: narrowed(named, { only }), labels, accounting, coverage, kind, source, options };
    return await studyOf(log, notify, ({ name }) => name === figure);
  } finally {
    engine.close();
  }
}

/** Columns that the counts tell apart, with the words for them. */
const dimensions: Readonly<Record<string, string>> = {
  provider: 'provider',
  agent: 'agent',
  app: 'app',
  project: 'project',
  team: 'team',
  user_id: 'user',
  api_key: 'key',
  session_id: 'session',
  model: 'model',
  variant: 'variant',
};

function requireDimensions(only: readonly Condition[]): void {
  for (const { column } of only)
    if (!isOfDimensions(column)) {
      const words = [...new Set([...Object.values(dimensions).filter((word) => word !== 'variant'), 'author'])];
      throw new DataError(message('boards.notOfCounts', { column: code(column), columns: codes(words) }));
    }
}

function isOfDimensions(expression: string): boolean {
  return namesIn(expression).every((name) => Object.hasOwn(dimensions, name));
}

/** The columns of an expression. */
function namesIn(expression: string): readonly string[] {
  const words = expression.replace(/'[^']*'/g, '').match(/[a-z_]\w*/g) ?? [];
  return words.filter((word) => word !== 'concat' && word !== 'coalesce');
}

/** Answers of kept counts: those that were asked as they are, coarser ones added up from finer ones. */
function ofCounts(engine: Pick<Engine, 'rows'>, kept: KeptCounts): Sql {
  const cubes = [...kept.held].flatMap(([question, table]) => {
    const asked = JSON.parse(question) as Aggregate;
    return isCube(asked) ? [{ asked, table }] : [];
  });
  return {
    rows: (text, parameters) => engine.rows(text, parameters),
    async counted(aggregate) {
      const { by = {}, sums = {} } = aggregate;
      const table = kept.held.get(JSON.stringify(aggregate));
      const names = [...Object.keys(by), ...Object.keys(sums)].map(identifier);
      if (table !== undefined) return `(select ${names.join(', ')} from kept.${table})`;
      for (const cube of cubes) {
        const sql = fromCube(aggregate, cube);
        if (sql !== undefined) return `(${sql})`;
      }
      throw new NotKept();
    },
    people: () => Promise.reject(new NotKept()),
  };
}

function isCube({ by, where, span, only }: Aggregate): boolean {
  const at = by?.at;
  return typeof at === 'object' && 'seconds' in at && where === undefined && span === undefined && only === undefined;
}

interface Cube {
  readonly asked: Aggregate;
  readonly table: string;
}

/** Undefined where the cube does not hold all that is asked. */
function fromCube(
  { by = {}, sums = {}, where, span, only = [] }: Aggregate,
  { asked, table }: Cube,
): string | undefined {
  const places = new Map(Object.entries(asked.sums ?? {}).map(([name, sum]) => [JSON.stringify(sum), name]));
  const found = Object.entries(sums).map(([name, sum]) => [name, sum, places.get(JSON.stringify(sum))] as const);
  const { at, ...own } = asked.by ?? {};
  const names = new Map(Object.entries(own).map(([name, key]) => [key, name]));
  const has = (key: GroupKey) => typeof key !== 'string' || names.has(key);
  if (where !== undefined || at === undefined) return undefined;
  if (!Object.values(by).every(has) || found.some(([, , place]) => place === undefined)) return undefined;
  const isKept = (column: string) => namesIn(column).every((name) => Object.hasOwn(own, name));
  if (!only.every(({ column }) => isKept(column))) return undefined;
  const placed = Object.fromEntries(
    found.map(([name, sum, place]) => [name, { ...sum, of: place ?? '', when: undefined }]),
  );
  const dialect = { ...duckDb, sum: (sum: Sum) => joinedSql(identifier(sum.of), sum) };
  const named = Object.fromEntries(Object.entries(by).map(([name, key]) => [name, names.get(key) ?? key]));
  const columns = Object.keys(own).map(identifier);
  const finer = `select make_timestamp("at"::bigint * 1000000) as ts, ${columns.join(', ')}, ${[...places.values()].map(identifier).join(', ')} from kept.${table}`;
  return `with requests as (${finer}) ${aggregateSql({ by: named, sums: placed, span, only }, dialect)}`;
}
