/** Opens a ClickHouse table as a log: the server counts figures, and the account of rows is made here. */

import type { Coverage } from '../counts/log.ts';
import { remembering, type Sql } from '../counts/sql.ts';
import { DataError, UsageError } from '../errors.ts';
import { code, type Message, message } from '../i18n/message.ts';
import type { Accounting, TableAccount, TableFault } from '../ingest/accounting.ts';
import type { Engine } from '../ingest/engine.ts';
import { withHashedIds } from '../ingest/hash-ids.ts';
import type { ModelName } from '../ingest/model-names.ts';
import type { Additions } from '../ingest/packages.ts';
import { summaryOf } from '../ingest/summary.ts';
import { type Address, isAddress, parseAddress } from './address.ts';
import { credentialsOf } from './credentials.ts';
import { type Limits, otherAnswer } from './failure.ts';
import { checkedFor, type NamedModel, type Requests, rawOf, requestsOf, withNames } from './requests.ts';
import { openServer, type Server } from './server.ts';
import { tableOf } from './table.ts';
import { warehouse } from './warehouse.ts';

export interface OpenedTable {
  readonly engine: Engine;
  readonly accounting: Accounting;
  readonly coverage: Coverage;
  readonly source: string;
}

/** What to study, and limits for queries on the server. */
export interface TableRequest {
  /** One address. */
  readonly logs: readonly string[];
  readonly from?: string | undefined;
  /** As typed: `ts=created_at,model=m`. */
  readonly map: readonly string[];
  /** null drops users, sessions and keys. */
  readonly salt: string | null;
  readonly server?: ServerRequest | undefined;
  readonly additions?: Additions | undefined;
}

export interface ServerRequest {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly passwordFile?: string | undefined;
  /** Memory of one query on each server, in the notation of `memory`. */
  readonly memory?: string | undefined;
  readonly seconds?: number | undefined;
  /** Rows a query may read on each server. */
  readonly rows?: number | undefined;
  /** Whether to look for repeated request ids. */
  readonly duplicates: boolean;
}

export interface Opening {
  readonly opened?: ((engine: Engine) => void) | undefined;
  readonly notify?: ((what: Message) => void) | undefined;
  readonly nameOf: (raw: string) => ModelName;
  readonly isLabelled: (name: ModelName) => boolean;
  readonly latest: string;
}

/** Sanity limit: a column with more distinct values than this is not the model column. */
const maxModels = 20_000;

/** `local` holds the answers; closing the result closes it too. Throws UsageError and DataError. */
export async function openTable(local: Engine, request: TableRequest, opening: Opening): Promise<OpenedTable> {
  const [typed = ''] = request.logs;
  if (request.logs.length > 1 || !isAddress(typed)) throw new UsageError(message('clickhouse.alone'));
  const address = parseAddress(typed);
  const asking = request.server ?? { env: {}, duplicates: false };
  const credentials = credentialsOf(address, asking.env, asking.passwordFile);
  let stop = async () => {};
  let server: Server | undefined;
  const engine: Engine = {
    ...local,
    // Only the server knows the progress.
    progress: () => null,
    interrupt: () => {
      void stop();
      local.interrupt();
    },
    close: () => {
      server?.close();
      local.close();
    },
  };
  opening.opened?.(engine);
  opening.notify?.(message('clickhouse.asking', { table: code(address.shown) }));
  const canceller = (cancel: () => Promise<void>) => {
    stop = cancel;
  };
  server = await openServer(address, credentials, limitsOf(asking), canceller, request.additions);
  try {
    return await counted(server, address, local, engine, request, opening);
  } catch (error) {
    server.close();
    throw error;
  }
}

/** Counts the table's rows before any figure is counted. */
async function counted(
  server: Server,
  address: Address,
  local: Engine,
  engine: Engine,
  request: TableRequest,
  opening: Opening,
): Promise<OpenedTable> {
  const { columns, layout, isFinal } = await tableOf(server, address, request);
  const requests = requestsOf({
    ...address,
    layout,
    columns,
    isFinal,
    latest: opening.latest,
    users: request.salt !== null,
  });
  opening.notify?.(message('clickhouse.looking', { table: code(address.shown) }));
  const { kept, rejected, other } = await sorted(server, requests, address.shown);
  const checked = checkedFor(requests, ({ why, column }) =>
    rejected.some((met) => met.why === why && met.column === column),
  );
  const named = withNames(checked, await namesOf(server, checked, opening.nameOf));
  const counts = warehouse(local, server, named, once(opening.nameOf), address.shown);
  const asked = remembering(request.salt === null ? counts : withHashedIds(counts, request.salt));
  const repeated = request.server?.duplicates === true ? await repeatedIn(server, named, address.shown) : null;
  const { accounting, coverage } = await accounted(asked, opening, {
    table: { rejected, repeated, isFinal, isLimited: server.isLimited },
    kept,
    other,
  });
  return {
    engine: { ...engine, rows: asked.rows, counted: asked.counted, people: asked.people },
    accounting: { ...accounting, formats: [layout.name] },
    coverage,
    source: address.shown,
  };
}

function limitsOf({ memory = '8GB', seconds = 300, rows = 20_000_000_000 }: ServerRequest): Limits {
  const [, amount = '', unit = '', binary] = /^([\d.]+)\s*([kmgt])(i?)b$/i.exec(memory) ?? [];
  const power = ' kmgt'.indexOf(unit.toLowerCase());
  return { memoryBytes: Math.floor(Number(amount) * (binary ? 1024 : 1000) ** power), seconds, rows };
}

/** Counts how many rows are requests, and why unusable ones cannot be used. */
async function sorted(server: Server, { from, isRequest, checks }: Requests, shown: string) {
  const cases = checks.map(({ when }, i) => `${when}, ${i + 1}`).join(', ');
  const answer = await server.ask(
    `select toString(if(${isRequest}, multiIf(${cases}, 0), -1) as place), toString(count()) from ${from} group by place`,
  );
  const rows = new Map(answer.map(([place, n]) => [wholeIn(place, shown), wholeIn(n, shown)]));
  const rejected: TableFault[] = [];
  for (const [place, n] of [...rows].sort(([a], [b]) => a - b)) {
    const check = checks[place - 1];
    if (check === undefined) continue;
    const { why, column } = check;
    const at = rejected.findIndex((met) => met.why === why && met.column === column);
    if (at === -1) rejected.push({ why, column, rows: n });
    else rejected[at] = { why, column, rows: (rejected[at]?.rows ?? 0) + n };
  }
  return { kept: rows.get(0) ?? 0, other: rows.get(-1) ?? 0, rejected };
}

/** Looks up each distinct name once, not once per row. */
function once(nameOf: Opening['nameOf']): Opening['nameOf'] {
  const known = new Map<string, ModelName>();
  return (raw) => {
    const name = known.get(raw) ?? nameOf(raw);
    known.set(raw, name);
    return name;
  };
}

/** Names are few and rows many, so each name is resolved once. */
async function namesOf(server: Server, requests: Requests, nameOf: Opening['nameOf']): Promise<NamedModel[]> {
  const raw = rawOf(requests);
  const { from, where } = requests;
  const answer = await server.ask(
    `select ${raw} as raw from ${from} where ${where} group by raw order by raw limit ${maxModels + 1}`,
  );
  if (answer.length > maxModels) throw new DataError(message('clickhouse.tooManyModels', { max: maxModels }));
  return answer.map(([name]) => ({ raw: name ?? '', ...nameOf(name ?? '') }));
}

/** Only on request, because the server keeps every id in memory for it. */
async function repeatedIn(server: Server, { from, columns, where }: Requests, shown: string): Promise<number | null> {
  const id = columns.get('request_id');
  if (id === undefined) return null;
  const [row] = await server.ask(`select toString(count(${id}) - uniqExact(${id})) from ${from} where ${where}`);
  return wholeIn(row?.[0], shown);
}

/** Throws DataError if it is not a whole number, so that nothing counts as NaN. */
function wholeIn(value: string | null | undefined, shown: string): number {
  const number = /^-?\d{1,19}$/.test(value ?? '') ? Number(value) : Number.NaN;
  if (Number.isNaN(number)) throw otherAnswer(shown);
  return number;
}

interface TableCount {
  readonly table: TableAccount;
  readonly kept: number;
  readonly other: number;
}

async function accounted(asked: Sql, { isLabelled }: Opening, { table, kept, other }: TableCount) {
  const { coverage, ...held } = await summaryOf(asked, isLabelled);
  // Rows may have been added since they were counted.
  const without = (column: 'user_id' | 'cost_usd' | 'category') => Math.max(0, kept - coverage.known[column]);
  const rejected = table.rejected.reduce((total, { rows }) => total + rows, 0);
  const accounting = {
    files: 0,
    passedOver: 0,
    read: kept + rejected,
    kept,
    duplicates: 0,
    rejected,
    firstRejection: null,
    other,
    recoded: 0,
    ...held,
    withoutUser: without('user_id'),
    withoutCost: without('cost_usd'),
    withoutCategory: without('category'),
    withoutId: 0,
    table,
  };
  return { accounting, coverage };
}
