/** Accounts for every row that was read, so that no row is dropped silently. Pure. */

import { cleanText } from '../data/clean.ts';
import { code, type Message, message } from '../i18n/message.ts';
import type { Fault } from './fault.ts';

export interface Rejection {
  readonly file: string;
  /** Where the row is: a line of a text file, or a row of a table or parquet file, counted from 1. Null if unknown. */
  readonly place: { readonly unit: 'line' | 'row'; readonly number: number } | null;
  /** Null in a saved study, because the reason may quote the row. */
  readonly why: Message | null;
}

/** A file that could not be read at all. */
export interface Unread {
  readonly file: string;
  readonly why: Message;
}

/** `kept + duplicates + rejected + other = read`, always. */
export interface Accounting {
  readonly files: number;
  /** Names of the formats found. */
  readonly formats: readonly string[];
  /** Files in folders that are not logs. They are not counted above. */
  readonly passedOver: number;
  /** All records. */
  readonly read: number;
  readonly kept: number;
  readonly duplicates: number;
  readonly rejected: number;
  readonly firstRejection: Rejection | null;
  /** Records that are not requests: questions, tool results, spans of other work. */
  readonly other: number;
  /** How many files could not be read, and the first few of them. Absent in older saved studies. */
  readonly unreadFiles?: number | undefined;
  readonly firstUnread?: Unread | null | undefined;
  /** Rows whose cost could not be read. They are counted without a cost. */
  readonly unreadCosts?: number | undefined;
  /** Rows whose cached tokens exceed the prompt: the cache is then counted as additional to the prompt. */
  readonly cacheOutside?: number | undefined;
  /** Rows without an id that equal another row in every column, and are counted. */
  readonly equalRows?: number | undefined;
  /** Lines that are not UTF-8 and were read as Windows-1252. */
  readonly recoded: number;
  /** The counts below are of the rows kept. */
  readonly withoutUser: number;
  readonly withoutCost: number;
  readonly withoutCategory: number;
  readonly withoutTokens: number;
  /** Rows without an id of their own. */
  readonly withoutId: number;
  readonly tokens: number;
  /** Tokens of models that have labels. */
  readonly labelledTokens: number;
  /** Models without labels and their tokens, largest first. Absent in studies saved before this list existed. */
  readonly unlabelled?: readonly Unlabelled[] | undefined;
  /** First and last day, null for an empty log. */
  readonly from: string | null;
  readonly to: string | null;
  /** Set if the requests were counted in a remote table instead of read from files; `files` is then 0. */
  readonly table?: TableAccount | undefined;
}

export interface TableFault {
  readonly why: Fault | (string & {});
  /** The column at fault, if it is a single column. */
  readonly column?: string | undefined;
  readonly rows: number;
}

export interface Unlabelled {
  /** The name as figures show it and as `--labels` accepts it. */
  readonly model: string;
  readonly tokens: number;
}

export interface TableAccount {
  /** Why rows were rejected (a Fault; a sentence in older saved studies), and how many for each reason. */
  readonly rejected: readonly TableFault[];
  /** Rows beyond the first of each id. They are counted. Null if repeated ids were not checked. */
  readonly repeated: number | null;
  /** Whether rows that a later row replaces were left out. */
  readonly isFinal: boolean;
  /** Whether the server accepts query limits from this user. */
  readonly isLimited: boolean;
}

/** Tells the user what was read, what became of it, and what it lacks. One message a line. */
export function accountMessages(a: Accounting): Message[] {
  const lines = a.table === undefined ? [filesRead(a)] : tableMessages(a, a.table);
  if (a.firstRejection !== null) lines.push(firstRejected(a.firstRejection));
  const unread = a.unreadFiles ?? 0;
  if (unread > 0)
    lines.push(
      a.firstUnread == null
        ? message('ingest.unreadFiles', { files: unread })
        : message('ingest.unreadFilesFirst', {
            files: unread,
            first: code(a.firstUnread.file),
            why: a.firstUnread.why,
          }),
    );
  if (a.kept > 0) {
    const labels =
      a.tokens === 0
        ? message('ingest.noTokens')
        : message('ingest.labelled', { share: share(a.labelledTokens, a.tokens), tokens: a.tokens });
    lines.push(
      message('ingest.without', {
        user: share(a.withoutUser, a.kept),
        cost: share(a.withoutCost, a.kept),
        category: share(a.withoutCategory, a.kept),
        labels,
      }),
    );
  }
  if (a.unlabelled !== undefined && a.unlabelled.length > 0) lines.push(...unlabelledMessages(a.unlabelled));
  if (a.withoutTokens > 0) lines.push(message('ingest.withoutTokens', { requests: a.withoutTokens }));
  if (a.withoutId > 0)
    lines.push(
      a.equalRows === undefined
        ? message('ingest.withoutId', { requests: a.withoutId })
        : message('ingest.withoutIdKept', { requests: a.withoutId, equal: a.equalRows }),
    );
  if ((a.unreadCosts ?? 0) > 0) lines.push(message('ingest.unreadCosts', { requests: a.unreadCosts ?? 0 }));
  if ((a.cacheOutside ?? 0) > 0) lines.push(message('ingest.cacheOutside', { requests: a.cacheOutside ?? 0 }));
  if (a.other > 0) lines.push(message('ingest.other', { records: a.other }));
  if (a.recoded > 0) lines.push(message('ingest.recoded', { lines: a.recoded }));
  if (a.passedOver > 0) lines.push(message('ingest.passedOver', { files: a.passedOver }));
  return lines;
}

function filesRead({ files, formats, read, kept, duplicates, rejected, other, from, to }: Accounting): Message {
  const params = { files, formats: formats.map(code), read: read - other, kept, duplicates, rejected };
  return from === null || to === null
    ? message('ingest.filesRead', params)
    : message('ingest.filesReadFrom', { ...params, from: code(from), to: code(to) });
}

function tableMessages(a: Accounting, { rejected, repeated, isFinal, isLimited }: TableAccount): Message[] {
  const params = { layout: code(a.formats.join(', ')), read: a.read, kept: a.kept, rejected: a.rejected };
  const lines = [
    a.from === null || a.to === null
      ? message('ingest.tableRead', params)
      : message('ingest.tableReadFrom', { ...params, from: code(a.from), to: code(a.to) }),
  ];
  if (rejected.length > 0)
    lines.push(
      message('ingest.rowsRejected', {
        reasons: rejected.map((each) => message('ingest.rowsWith', { rows: each.rows, fault: tableFault(each) })),
      }),
    );
  if (repeated === null) lines.push(message('ingest.notLookedFor'));
  else lines.push(repeated === 0 ? message('ingest.noneRepeated') : message('ingest.repeated', { rows: repeated }));
  if (isFinal) lines.push(message('ingest.isFinal'));
  if (!isLimited) lines.push(message('ingest.notLimited'));
  return lines;
}

function tableFault({ why, column = '' }: TableFault): Message {
  const named = { column: code(column) };
  switch (why) {
    case 'noCount':
      return message('ingest.columnNoCount', named);
    case 'noNumber':
      return message('ingest.columnNoNumber', named);
    case 'notTime':
      return message('ingest.columnNotTime', named);
    case 'noTime':
      return message('ingest.rowNoTime');
    case 'noModel':
      return message('ingest.rowNoModel');
    case 'inFuture':
      return message('ingest.rowInFuture');
    case 'tooEarly':
      return message('ingest.rowTooEarly');
    default:
      return message('ingest.asSaved', { text: code(why) });
  }
}

function firstRejected({ file, place, why }: Rejection): Message {
  const params = { file: code(file), why: why ?? message('ingest.whyNotSaved') };
  if (place === null) return message('ingest.firstRejected', params);
  return place.unit === 'line'
    ? message('ingest.firstRejectedLine', { ...params, line: place.number })
    : message('ingest.firstRejectedRow', { ...params, row: place.number });
}

const maxListed = 5;

function unlabelledMessages(unlabelled: readonly Unlabelled[]): Message[] {
  const models = unlabelled
    .slice(0, maxListed)
    .map(({ model, tokens }) => message('ingest.modelTokens', { model: code(cleanText(model)), tokens }));
  const [{ model = '' } = {}] = unlabelled;
  return [
    message('ingest.unlabelled', { models, more: unlabelled.length - models.length }),
    message('ingest.nameThem', { cell: code(csvCell(cleanText(model))) }),
  ];
}

function csvCell(text: string): string {
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Never shows 0% or 100% unless it is exactly that: rounding to either would be untrue. */
function share(part: number, whole: number): Message {
  if (part === 0 || whole === 0) return message('ingest.percent', { percent: code('0') });
  if (part === whole) return message('ingest.percent', { percent: code('100') });
  const percent = (100 * part) / whole;
  if (percent < 0.1) return message('ingest.underTenth');
  return percent > 99.9 ? message('ingest.overRest') : message('ingest.percent', { percent: code(percent.toFixed(1)) });
}
