/** What can go wrong between here and ClickHouse, each said in one line that somebody can act on. Pure. */
import { DataError } from '../errors.ts';

export interface Circumstances {
  /** The address without a password. */
  readonly shown: string;
  readonly user: string;
  readonly limits: Limits;
}

/** What one query may take on the server. */
export interface Limits {
  readonly memoryBytes: number;
  readonly seconds: number;
  /** Rows read, by each server. */
  readonly rows: number;
}

/** `what` is a server's or Node's own message; what nobody foresaw keeps its first line. */
export function failureOf(error: unknown, { shown, user, limits }: Circumstances): DataError {
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const number = /^\d+$/.test(code) ? Number(code) : Number(/Code: (\d+)/.exec(message)?.[1] ?? 'NaN');
  const said =
    (number === 0 || Number.isNaN(number) ? undefined : byNumber(number, message, user, limits)) ??
    byName(code, message);
  return new DataError(`${shown}: ${said ?? `ClickHouse says: ${firstSentence(message)}`}`);
}

/** Whether the request cannot have reached the server: only then is it sent once more. */
export function isUnsent(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code === 'ECONNREFUSED' || code === 'EAI_AGAIN' || code === 'EHOSTUNREACH';
}

function byNumber(number: number, message: string, user: string, limits: Limits): string | undefined {
  switch (number) {
    case 192:
    case 193:
    case 194:
    case 516:
      return `the server does not take the user ${user} with this password. Give it with CLICKHOUSE_PASSWORD or --password-file.`;
    case 291:
    case 497:
      return `the user ${user} may not read it: ${firstSentence(message)}`;
    case 60:
    case 81:
      return `there is no such table: ${firstSentence(message)}`;
    case 159:
    case 160:
      return `a query took longer than ${limits.seconds} s and was ended. Allow more with --timeout.`;
    case 241:
      return `a query needs more memory than it may take (${sizeOf(limits.memoryBytes)} on each server). Allow more with --memory 16GB. The server: ${firstSentence(message)}`;
    case 158:
      return `a query would read more than ${limits.rows.toLocaleString('en-US')} rows. Allow more with --max-rows.`;
    case 307:
    case 396:
      return `an answer is larger than this program takes: ${firstSentence(message)}`;
    case 394:
      return 'the query was ended on the server by somebody else.';
    case 32:
    case 198:
    case 209:
    case 210:
    case 279:
    case 425:
      return `a server behind the table cannot be reached or went away, so that the figure would lack its rows: ${firstSentence(message)}`;
    case 164:
    case 452:
      return `the server does not let ${user} set a limit: ${firstSentence(message)}`;
    case 202:
      return 'the server has too many queries already. Try again later.';
    case 6:
    case 27:
    case 38:
    case 41:
    case 43:
    case 53:
    case 72:
    case 386:
      return `a column is of another type than was expected: ${firstSentence(message)} Say which columns to read with --map.`;
    default:
      return undefined;
  }
}

function byName(code: string, message: string): string | undefined {
  if (code === 'ECONNREFUSED') return 'nothing listens there.';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'there is no such host.';
  if (code === 'EHOSTUNREACH' || code === 'ENETUNREACH' || code === 'ETIMEDOUT') return 'the host cannot be reached.';
  if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code))
    return `its certificate is not trusted (${code}). NODE_EXTRA_CA_CERTS=FILE adds one that you trust.`;
  if (code === 'EPROTO' || /wrong version number|packet length too long/i.test(message))
    return 'it does not speak TLS there. clickhouse+http:// goes without, where the network is yours.';
  if (/Port \d+ is for clickhouse-client/.test(message) || code.startsWith('HPE_'))
    return 'it does not speak HTTP there. ClickHouse does on 8443 with TLS and on 8123 without.';
  if (code === 'ECONNRESET' || code === 'EPIPE' || /socket hang up|aborted|the answer broke off/i.test(message))
    return 'the connection broke off in the middle of a query. Nothing of its answer was used.';
  return undefined;
}

/** Without the version, the stack and the other ends that ClickHouse's messages have; 300 letters at most. */
function firstSentence(message: string): string {
  const text = message
    .replace(/\s+/g, ' ')
    .replace(/^Code: \d+[.,]? ?/, '')
    .replace(/(, )?e\.(displayText\(\) = |what\(\) = .*$)/g, '')
    .replace(/^(DB::\w*Exception: )+/, '')
    .replace(/ ?\([A-Z][A-Z0-9_]{2,}\).*$/, '')
    .replace(/ ?\(version [^)]*\)+.*$/, '')
    .replace(/ ?Stack trace:.*$/i, '')
    .replace(/ ?: ?While .*$/i, '')
    .trim();
  const short = text.length > 300 ? `${text.slice(0, 300)}...` : text;
  return /[.!?]$/.test(short) ? short : `${short}.`;
}

export function sizeOf(bytes: number): string {
  return bytes >= 1e9 ? `${Number((bytes / 1e9).toPrecision(3))} GB` : `${Number((bytes / 1e6).toPrecision(3))} MB`;
}
