/** Messages of `clickhouse` in English. Each has its Chinese in ../zh/clickhouse.ts. */

import type { Code, Text } from '../code.ts';
import { number } from '../grammar.ts';

interface Address {
  address: Code;
  example: Code;
}

export const clickhouse = {
  asking: ({ table }: { table: Code }) => `asking ${table}`,
  looking: ({ table }: { table: Code }) => `looking through ${table}`,

  // The address and who asks
  alone: 'A table of ClickHouse is studied alone: give its address and no other log.',
  noAddress: ({ address, example }: Address) => `${address} is no address of a table. It is written ${example}.`,
  noEscape: ({ address, example }: Address) => `${address} has a % that is no escape. It is written ${example}.`,
  hasQuery: ({ address, example }: Address) =>
    `${address} has a query or a fragment, which mean nothing here. It is written ${example}.`,
  noHost: ({ address, example }: Address) => `${address} names no host. It is written ${example}.`,
  namesNoTable: ({ address, example }: Address) => `${address} names no table. It is written ${example}.`,
  nativePort: ({ address, port }: { address: Code; port: Code }) =>
    `${address}: port ${port} speaks ClickHouse's own protocol; this program speaks HTTP, by default on 8443 with TLS and 8123 without.`,
  openPasswordFile: ({ file }: { file: Code }) => `Others can read the password file ${file}: chmod 600 ${file}`,
  passwordFile: ({ file, why }: { file: Code; why: Code }) => `The password file ${file} cannot be read: ${why}.`,
  noClient: ({ why }: { why: Code }) =>
    `a table of ClickHouse needs its client, which is not installed here: npm install @clickhouse/client adds it (with -g, if state-of-ai is). (${why})`,

  // The table
  unknownLayout: ({ table, columns, map }: { table: Code; columns: Code; map: Code }) =>
    `${table} is of no known layout. Its columns: ${columns}. Name those that count: ${map}`,
  noLayout: ({ typed, layouts }: { typed: Code; layouts: readonly Code[] }) =>
    `No table of ClickHouse is read as ${typed}. Layouts: ${layouts.join(', ')}; any other table by --map.`,
  noLayoutButNear: ({ typed, nearest, layouts }: { typed: Code; nearest: Code; layouts: readonly Code[] }) =>
    `No table of ClickHouse is read as ${typed}. Did you mean ${nearest}? Layouts: ${layouts.join(', ')}; any other table by --map.`,
  noDatabase: ({ table, database }: { table: Code; database: Code }) =>
    `${table}: there is no database ${database}, or nothing in it that this user may read.`,
  noTable: ({ shown, table, database, tables }: { shown: Code; table: Code; database: Code; tables: Code }) =>
    `${shown}: there is no table ${table} in ${database}, or this user may not read it. Tables: ${tables}.`,
  noTableButNear: (a: { shown: Code; table: Code; database: Code; nearest: Code; tables: Code }) =>
    `${a.shown}: there is no table ${a.table} in ${a.database}, or this user may not read it. Did you mean ${a.nearest}? Tables: ${a.tables}.`,
  noTimeColumn: ({ columns }: { columns: Code }) =>
    `the table has no column for the time of a request. Its columns: ${columns}. Name them with --map ts=TIME,model=MODEL.`,
  noModelColumn: ({ columns }: { columns: Code }) =>
    `the table has no column for the model of a request. Its columns: ${columns}. Name them with --map ts=TIME,model=MODEL.`,
  columnType: ({ column, type }: { column: Code; type: Code }) =>
    `the column ${column} is ${type}: no request's time, model, count or name can be read from that.`,
  tooManyModels: ({ max }: { max: number }) =>
    `the column of the model has more than ${number(max)} different values: it cannot be the model. Name another one with --map.`,

  // The server
  failure: ({ table, what }: { table: Code; what: Text }) => `${table}: ${what}`,
  says: ({ said }: { said: Code }) => `ClickHouse says: ${said}`,
  silent: ({ table, seconds }: { table: Code; seconds: number }) =>
    `${table}: the server does not answer: nothing came for ${seconds} s.`,
  wrongPassword: ({ user }: { user: Code }) =>
    `the server does not take the user ${user} with this password. Give it with CLICKHOUSE_PASSWORD or --password-file.`,
  mayNotRead: ({ user, said }: { user: Code; said: Code }) => `the user ${user} may not read it: ${said}`,
  noSuchTable: ({ said }: { said: Code }) => `there is no such table: ${said}`,
  tookTooLong: ({ seconds }: { seconds: number }) =>
    `a query took longer than ${seconds} s and was ended. Allow more with --timeout.`,
  memory: ({ size, said }: { size: Code; said: Code }) =>
    `a query needs more memory than it may take (${size} on each server). Allow more with --memory 16GB. The server: ${said}`,
  tooManyRows: ({ max }: { max: number }) =>
    `a query would read more than ${number(max)} rows. Allow more with --max-rows.`,
  tooLarge: ({ said }: { said: Code }) => `an answer is larger than this program takes: ${said}`,
  killed: 'the query was ended on the server by somebody else.',
  shardGone: ({ said }: { said: Code }) =>
    `a server behind the table cannot be reached or went away, so that the figure would lack its rows: ${said}`,
  noLimits: ({ user, said }: { user: Code; said: Code }) => `the server does not let ${user} set a limit: ${said}`,
  busy: 'the server has too many queries already. Try again later.',
  otherType: ({ said }: { said: Code }) =>
    `a column is of another type than was expected: ${said} Say which columns to read with --map.`,
  nothingListens: 'nothing listens there.',
  noSuchHost: 'there is no such host.',
  unreachable: 'the host cannot be reached.',
  untrusted: ({ why }: { why: Code }) =>
    `its certificate is not trusted (${why}). NODE_EXTRA_CA_CERTS=FILE adds one that you trust.`,
  noTls: 'it does not speak TLS there. clickhouse+http:// goes without, where the network is yours.',
  noHttp: 'it does not speak HTTP there. ClickHouse does on 8443 with TLS and on 8123 without.',
  endless: ({ table, max }: { table: Code; max: number }) =>
    `${table}: the answer is larger than ${max} MB. Nothing of it was used.`,
  otherAnswer: 'its answer is not what was asked for. Is it ClickHouse, and nothing in between?',
  passwordSeen:
    'The password in the address is seen by whoever lists the processes of this machine, and stays in the history of the shell. Better: --password-file FILE, or CLICKHOUSE_PASSWORD.',
  brokeOff: 'the connection broke off in the middle of a query. Nothing of its answer was used.',
};
