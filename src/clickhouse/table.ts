/** Finds the table of an address: its columns, its layout, and whether later rows replace earlier ones. */

import { nearestNames } from '../data/nearest.ts';
import { DataError, UsageError } from '../errors.ts';
import { type Code, code, message } from '../i18n/message.ts';
import { quote } from '../i18n/quote.ts';
import { mapExample, parseMap } from '../ingest/formats/mapped.ts';
import type { Address } from './address.ts';
import { columnsOf, type TableColumn } from './columns.ts';
import { layouts } from './layouts/index.ts';
import type { TableLayout } from './layouts/layout.ts';
import { mappedLayout } from './layouts/mapped.ts';
import type { Server } from './server.ts';
import { literal } from './text.ts';

interface LogTable {
  readonly columns: readonly TableColumn[];
  readonly layout: TableLayout;
  readonly isFinal: boolean;
}

interface LayoutChoice {
  readonly from?: string | undefined;
  /** As typed; empty if nothing is mapped. */
  readonly map: readonly string[];
}

/** Throws UsageError for an unknown layout, and DataError for a missing or unrecognised table. */
export async function tableOf(server: Pick<Server, 'ask'>, address: Address, wanted: LayoutChoice): Promise<LogTable> {
  const forced = layoutAsked(wanted);
  const { database, table, shown } = address;
  const rows = await server.ask(
    `select name, type from system.columns where database = ${literal(database)} and table = ${literal(table)}`,
  );
  const columns = rows.map(([name, type]) => ({ name: name ?? '', type: type ?? '' }));
  if (columns.length === 0) throw await noTable(server, address);
  const layout = forced ?? layouts.find(({ detect }) => detect(columnsOf(columns)));
  if (layout === undefined)
    throw new DataError(
      message('clickhouse.unknownLayout', {
        table: code(shown),
        columns: someOf(columns.map(({ name }) => name)),
        map: code(mapExample),
      }),
    );
  return { columns, layout, isFinal: await isReplacing(server, database, table) };
}

function layoutAsked({ from, map }: LayoutChoice): TableLayout | undefined {
  if (map.length > 0) {
    if (from !== undefined && from !== 'map') throw new UsageError(message('ingest.mapAndFrom', { from: code(from) }));
    return mappedLayout(parseMap(map));
  }
  if (from === undefined) return undefined;
  const layout = layouts.find(({ name }) => name === from);
  if (layout !== undefined) return layout;
  const names = layouts.map(({ name }) => name);
  const near = nearestNames(from, names, 1)[0];
  const params = { typed: quote(from), layouts: names.map(code) };
  throw new UsageError(
    near === undefined
      ? message('clickhouse.noLayout', params)
      : message('clickhouse.noLayoutButNear', { ...params, nearest: code(near) }),
  );
}

async function noTable(server: Pick<Server, 'ask'>, { shown, database, table }: Address): Promise<DataError> {
  const rows = await server.ask(
    `select name from system.tables where database = ${literal(database)} order by name limit 1000`,
  );
  const names = rows.flatMap(([name]) => (name === null || name === undefined ? [] : [name]));
  if (names.length === 0)
    return new DataError(message('clickhouse.noDatabase', { table: code(shown), database: code(database) }));
  const near = nearestNames(table, names, 1)[0];
  const params = { shown: code(shown), table: code(table), database: code(database), tables: someOf(names) };
  return new DataError(
    near === undefined
      ? message('clickhouse.noTable', params)
      : message('clickhouse.noTableButNear', { ...params, nearest: code(near) }),
  );
}

function someOf(names: readonly string[]): Code {
  return code(`${names.slice(0, 20).join(', ')}${names.length > 20 ? ', ...' : ''}`);
}

/** Langfuse and others rewrite rows and let the server drop old versions eventually; FINAL drops them at query time. */
async function isReplacing(server: Pick<Server, 'ask'>, database: string, table: string): Promise<boolean> {
  const engineOf = async (of: string, name: string) => {
    const [row] = await server.ask(
      `select engine, engine_full from system.tables where database = ${literal(of)} and name = ${literal(name)}`,
    );
    return { engine: row?.[0] ?? '', full: row?.[1] ?? '' };
  };
  const { engine, full } = await engineOf(database, table);
  const replaces = (name: string) => /Replacing|Collapsing/.test(name);
  if (engine !== 'Distributed') return replaces(engine);
  // The local table of a distributed one is usually on the queried server too.
  const [, of, local] = /^Distributed\('?[^',]+'?, '?([^',]+)'?, '?([^',)]+)'?/.exec(full) ?? [];
  return of !== undefined && local !== undefined && replaces((await engineOf(of, local)).engine);
}
