/** What became of every row that was read. Pure; a row is never dropped in silence. */
import { grouped } from '../data/decimal.ts';

export interface Rejection {
  readonly file: string;
  /** `line 12`, `row 12` of a table or parquet file; null where the place is not known. */
  readonly place: string | null;
  readonly why: string;
}

/** `kept + duplicates + rejected = read`, always. */
export interface Accounting {
  readonly files: number;
  /** Names of formats that were met. */
  readonly formats: readonly string[];
  /** Files in folders that are no logs, and are not counted above. */
  readonly passedOver: number;
  /** Records that are requests, or broken. */
  readonly read: number;
  readonly kept: number;
  readonly duplicates: number;
  readonly rejected: number;
  readonly firstRejection: Rejection | null;
  /** Records that are no requests: questions, tool results, spans of other work. */
  readonly other: number;
  /** Lines that are no UTF-8 and were read as Windows-1252. */
  readonly recoded: number;
  /** Of those kept: */
  readonly withoutUser: number;
  readonly withoutCost: number;
  readonly withoutCategory: number;
  readonly withoutTokens: number;
  /** Without an id of their own: equal rows were counted once. */
  readonly withoutId: number;
  readonly tokens: number;
  /** Tokens of models that have labels. */
  readonly labelledTokens: number;
  /** Models without labels and their tokens, most first; absent in what was saved before they were listed. */
  readonly unlabelled?: readonly Unlabelled[] | undefined;
  /** First and last day, null for an empty log. */
  readonly from: string | null;
  readonly to: string | null;
  /** Where the requests were not read but counted in a table elsewhere; `files` is 0 then. */
  readonly table?: TableAccount | undefined;
}

export interface Unlabelled {
  /** As it stands in figures, and as `--labels` takes it for a slug. */
  readonly model: string;
  readonly tokens: number;
}

export interface TableAccount {
  /** Why rows were rejected, and how many for that. */
  readonly rejected: readonly { readonly why: string; readonly rows: number }[];
  /** Rows beyond the first of each id; they are counted. null: nobody looked for them. */
  readonly repeated: number | null;
  /** Rows that a later one replaces were left out. */
  readonly isFinal: boolean;
  /** Whether the server takes limits from this user. */
  readonly isLimited: boolean;
}

/** Lines for people: what was read, what became of it, and what it lacks. */
export function accountingLines(a: Accounting): string[] {
  const span = a.from === null ? '' : `, ${a.from} to ${a.to}`;
  const lines =
    a.table !== undefined
      ? tableLines(a, a.table, span)
      : [
          `${plural(a.files, 'file')} (${a.formats.join(', ') || 'empty'}), ${plural(a.read, 'request')} read: ${count(a.kept)} kept, ${plural(a.duplicates, 'duplicate')}, ${count(a.rejected)} rejected${span}`,
        ];
  if (a.firstRejection !== null) {
    const { file, place, why } = a.firstRejection;
    lines.push(`first rejected: ${file}${place === null ? '' : `, ${place}`}: ${why}`);
  }
  if (a.kept > 0) {
    const labelled = a.tokens === 0 ? null : share(a.labelledTokens, a.tokens);
    lines.push(
      `without user ${share(a.withoutUser, a.kept)}, without cost ${share(a.withoutCost, a.kept)}, without category ${share(a.withoutCategory, a.kept)}; ${labelled === null ? 'no tokens' : `labels cover ${labelled} of ${count(a.tokens)} tokens`}`,
    );
  }
  if (a.unlabelled !== undefined && a.unlabelled.length > 0) lines.push(...unlabelledLines(a.unlabelled));
  if (a.withoutTokens > 0) lines.push(`${plural(a.withoutTokens, 'request')} without token counts`);
  if (a.withoutId > 0) lines.push(`${plural(a.withoutId, 'request')} without an id: equal rows were counted once`);
  if (a.other > 0) lines.push(`${plural(a.other, 'other record')} that are no requests`);
  if (a.recoded > 0) lines.push(`${plural(a.recoded, 'line')} read as Windows-1252: not UTF-8`);
  if (a.passedOver > 0) lines.push(`${plural(a.passedOver, 'file')} in the folders passed over: no logs`);
  return lines;
}

function tableLines(a: Accounting, { rejected, repeated, isFinal, isLimited }: TableAccount, span: string): string[] {
  const lines = [
    `1 table (${a.formats.join(', ')}), ${plural(a.read, 'request')} counted: ${count(a.kept)} kept, ${count(a.rejected)} rejected${span}`,
  ];
  if (rejected.length > 0)
    lines.push(`rejected: ${rejected.map(({ why, rows }) => `${plural(rows, 'row')} with ${why}`).join(', ')}`);
  if (repeated === null) lines.push('duplicates were not looked for: --duplicates does');
  else
    lines.push(
      repeated === 0
        ? 'no request id stands there twice'
        : `${plural(repeated, 'row')} repeat a request id; they are counted`,
    );
  if (isFinal) lines.push('rows that a later one replaces are left out (FINAL)');
  if (!isLimited) lines.push('the server takes no limits from this user: only its own hold');
  return lines;
}

const mostListed = 5;

function unlabelledLines(unlabelled: readonly Unlabelled[]): string[] {
  const listed = unlabelled.slice(0, mostListed).map(({ model, tokens }) => `${model} ${count(tokens)}`);
  const more = unlabelled.length - listed.length;
  const [{ model = '' } = {}] = unlabelled;
  return [
    `models without labels, by tokens: ${listed.join(', ')}${more > 0 ? ` and ${count(more)} more` : ''}`,
    `what they are is said in a csv for --labels: slug,model and then, for each, ${csvCell(model)},AUTHOR/MODEL`,
  ];
}

function csvCell(text: string): string {
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Kept off 0% and 100% unless it is: both would say something untrue. */
function share(part: number, whole: number): string {
  if (part === 0 || whole === 0) return '0%';
  if (part === whole) return '100%';
  const percent = (100 * part) / whole;
  return percent < 0.1 ? 'under 0.1%' : percent > 99.9 ? 'over 99.9%' : `${percent.toFixed(1)}%`;
}

function plural(n: number, noun: string): string {
  return `${count(n)} ${noun}${n === 1 ? '' : 's'}`;
}

function count(n: number): string {
  // Not toLocaleString: the first one loads Intl, which takes longer than the whole account.
  return grouped(String(n), 4);
}
