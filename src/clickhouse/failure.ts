/** Failures of ClickHouse and the connection, each as a one-line actionable message. Pure. */
import { DataError, withoutSecrets } from '../errors.ts';
import { code, type Message, message } from '../i18n/message.ts';
import { otherwise } from './answer.ts';

export interface Circumstances {
  /** The address without a password. */
  readonly shown: string;
  readonly user: string;
  /** Removed from messages, because a server or proxy may echo it. */
  readonly password: string;
  readonly limits: Limits;
}

/** Limits of one query on the server. */
export interface Limits {
  readonly memoryBytes: number;
  readonly seconds: number;
  /** Rows read, on each server. */
  readonly rows: number;
}

/** `what` is the server's or Node's message; unknown errors keep their first line. */
export function failureOf(error: unknown, { shown, user, password, limits }: Circumstances): DataError {
  const text = withoutSecrets((error instanceof Error ? error.message : String(error)).slice(0, 10_000), [password]);
  const errorCode = error instanceof Error && 'code' in error ? String(error.code) : '';
  const number = /^\d+$/.test(errorCode) ? Number(errorCode) : Number(/Code: (\d+)/.exec(text)?.[1] ?? 'NaN');
  const reason =
    (number === 0 || Number.isNaN(number) ? undefined : byNumber(number, text, user, limits)) ??
    byName(errorCode, text);
  return new DataError(
    message('clickhouse.failure', {
      table: code(shown),
      what: reason ?? message('clickhouse.says', { said: code(firstSentence(text)) }),
    }),
  );
}

/** The error if a response is not an answer to the query. */
export function otherAnswer(shown: string): DataError {
  return new DataError(message('clickhouse.failure', { table: code(shown), what: message('clickhouse.otherAnswer') }));
}

/** Whether the request certainly did not reach the server; only then is it retried. */
export function isUnsent(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code === 'ECONNREFUSED' || code === 'EAI_AGAIN' || code === 'EHOSTUNREACH';
}

function byNumber(number: number, text: string, name: string, limits: Limits): Message | undefined {
  const user = code(name);
  const reason = code(firstSentence(text));
  switch (number) {
    case 192:
    case 193:
    case 194:
    case 516:
      return message('clickhouse.wrongPassword', { user });
    case 291:
    case 497:
      return message('clickhouse.mayNotRead', { user, said: reason });
    case 60:
    case 81:
      return message('clickhouse.noSuchTable', { said: reason });
    case 159:
    case 160:
      return message('clickhouse.tookTooLong', { seconds: limits.seconds });
    case 241:
      return message('clickhouse.memory', { size: code(sizeOf(limits.memoryBytes)), said: reason });
    case 158:
      return message('clickhouse.tooManyRows', { max: limits.rows });
    case 307:
    case 396:
      return message('clickhouse.tooLarge', { said: reason });
    case 394:
      return message('clickhouse.killed');
    case 32:
    case 198:
    case 209:
    case 210:
    case 279:
    case 425:
      return message('clickhouse.shardGone', { said: reason });
    case 164:
    case 452:
      return message('clickhouse.noLimits', { user, said: reason });
    case 202:
      return message('clickhouse.busy');
    case 6:
    case 27:
    case 38:
    case 41:
    case 43:
    case 53:
    case 72:
    case 386:
      return message('clickhouse.otherType', { said: reason });
    default:
      return undefined;
  }
}

function byName(errorCode: string, text: string): Message | undefined {
  if (errorCode === 'ECONNREFUSED') return message('clickhouse.nothingListens');
  if (errorCode === 'ENOTFOUND' || errorCode === 'EAI_AGAIN') return message('clickhouse.noSuchHost');
  if (errorCode === 'EHOSTUNREACH' || errorCode === 'ENETUNREACH' || errorCode === 'ETIMEDOUT')
    return message('clickhouse.unreachable');
  if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY/.test(errorCode))
    return message('clickhouse.untrusted', { why: code(errorCode) });
  if (errorCode === 'EPROTO' || /wrong version number|packet length too long/i.test(text))
    return message('clickhouse.noTls');
  if (/Port \d+ is for clickhouse-client/.test(text) || errorCode.startsWith('HPE_'))
    return message('clickhouse.noHttp');
  if (errorCode === 'ECONNRESET' || errorCode === 'EPIPE' || /socket hang up|aborted|the answer broke off/i.test(text))
    return message('clickhouse.brokeOff');
  if (text === otherwise) return message('clickhouse.otherAnswer');
  return undefined;
}

/** Strips version, stack and other trailers from ClickHouse messages; at most 300 characters. */
function firstSentence(answer: string): string {
  const text = answer
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

function sizeOf(bytes: number): string {
  return bytes >= 1e9 ? `${Number((bytes / 1e9).toPrecision(3))} GB` : `${Number((bytes / 1e6).toPrecision(3))} MB`;
}
