/**
 * Parses the values of --map: a column, a constant text, a sum of columns, or a time counted from a day. Pure. Accepts names and
 * numbers only, so no SQL can be passed.
 *
 *   ts=created_at                 a column; [a, b + c] if its name contains characters of this grammar
 *   model="gpt-4"                 the same for every row
 *   prompt=input + cache_read     a sum; also a - b, a * 1000, a / 100
 *   ts=elapsed ms from 2024-06-01 a time counted from then, in s, ms, us, ns, minutes or hours
 */
import { ownValue } from '../../data/own-value.ts';
import type { ColumnType } from '../request.ts';

export interface Part {
  readonly name: string;
  /** Factor of the column: -1 if subtracted, 0.01 for `/100`. */
  readonly factor: number;
}

export type ColumnSource =
  | { readonly kind: 'column'; readonly name: string }
  | { readonly kind: 'constant'; readonly text: string }
  | { readonly kind: 'sum'; readonly parts: readonly Part[]; readonly typed: string }
  | {
      readonly kind: 'elapsed';
      readonly name: string;
      readonly perSecond: number;
      /** Milliseconds since 1970. */
      readonly start: number;
      readonly typed: string;
    };

/** Splits at commas outside quotes and brackets: `a=b,c="d, e"` -> `a=b`, `c="d, e"`. */
export function pairsIn(text: string): string[] {
  return split(text, (rest) => (rest.startsWith(',') ? 1 : 0)).map(({ text: part }) => part);
}

/** Undefined if it is not a value of that type: an invalid date, a count that is not a number. */
export function parseSource(typed: string, type: ColumnType): ColumnSource | undefined {
  const text = typed.trim();
  const quoted = /^(["'])(.*)\1$/.exec(text)?.[2];
  if (quoted !== undefined) return isConstantOf(type, quoted) ? { kind: 'constant', text: quoted } : undefined;
  if (type === 'TIMESTAMP') return elapsedOf(text) ?? columnOf(text);
  if (type !== 'BIGINT' && type !== 'DOUBLE') return columnOf(text);
  return sumOf(text) ?? columnOf(text);
}

/** The source as meant for a log with these columns: a column may be named `in+out`. */
export function boundSource(source: ColumnSource, has: (name: string) => boolean): ColumnSource {
  if (source.kind !== 'sum' && source.kind !== 'elapsed') return source;
  return has(source.typed) ? { kind: 'column', name: source.typed } : source;
}

/** The log's columns that a source reads. */
export function namesIn(source: ColumnSource): readonly string[] {
  if (source.kind === 'constant') return [];
  return source.kind === 'sum' ? source.parts.map(({ name }) => name) : [source.name];
}

function columnOf(text: string): ColumnSource {
  return { kind: 'column', name: bare(text) };
}

function bare(text: string): string {
  return /^\[([^\]]+)\]$/.exec(text)?.[1] ?? text;
}

function sumOf(text: string): ColumnSource | undefined {
  const terms = split(text, (rest) => /^(?:\+| - )/.exec(rest)?.[0].length ?? 0);
  const parts = terms.map(({ text: term, mark }) => partOf(term.trim(), mark === ' - ' ? -1 : 1));
  const [only] = parts;
  if (parts.some((part) => part === undefined) || (parts.length === 1 && only?.factor === 1)) return undefined;
  return { kind: 'sum', parts: parts.filter((part) => part !== undefined), typed: text };
}

/** `usd / 100` */
function partOf(term: string, sign: 1 | -1): Part | undefined {
  const [, name = '', factors = ''] =
    /^(\[[^\]]+\]|[^\s].*?)((?:\s*[*/]\s*\d[\d.]*(?:[eE][+-]?\d+)?)*)$/.exec(term) ?? [];
  if (name === '') return undefined;
  let factor: number = sign;
  for (const [, mark, digits] of factors.matchAll(/([*/])\s*(\d[\d.]*(?:[eE][+-]?\d+)?)/g))
    factor = mark === '*' ? factor * Number(digits) : factor / Number(digits);
  return Number.isFinite(factor) && factor !== 0 ? { name: bare(name), factor } : undefined;
}

const perSecond: Readonly<Record<string, number>> = {
  s: 1,
  seconds: 1,
  ms: 1e3,
  milliseconds: 1e3,
  us: 1e6,
  microseconds: 1e6,
  ns: 1e9,
  nanoseconds: 1e9,
  minutes: 1 / 60,
  hours: 1 / 3600,
};

function elapsedOf(text: string): ColumnSource | undefined {
  const [, name = '', unit = '', day = ''] = /^(\[[^\]]+\]|\S.*?)\s+([a-z]+)\s+from\s+(\S.*)$/.exec(text) ?? [];
  const [each, start] = [ownValue(perSecond, unit), momentOf(day)];
  if (name === '' || each === undefined || start === undefined) return undefined;
  return { kind: 'elapsed', name: bare(name), perSecond: each, start, typed: text };
}

/** An ISO time in UTC, as milliseconds since 1970. */
function momentOf(text: string): number | undefined {
  const [, day = '', clock = '00:00'] =
    /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)Z?)?$/.exec(text) ?? [];
  const moment = Date.parse(`${day}T${clock}Z`);
  return Number.isNaN(moment) ? undefined : moment;
}

/** Whether --map may give a column this constant. */
function isConstantOf(type: ColumnType, text: string): boolean {
  if (text.trim() === '') return false;
  if (type === 'BIGINT') return /^\d{1,12}$/.test(text);
  if (type === 'DOUBLE') return /^\d{1,15}(?:\.\d{1,15})?$/.test(text);
  if (type === 'BOOLEAN') return /^(?:true|false)$/.test(text);
  return type === 'VARCHAR' || momentOf(text) !== undefined;
}

/** A constant time as milliseconds since 1970. */
export function constantMoment(text: string): number {
  return momentOf(text) ?? Number.NaN;
}

/** Splits a text at operators outside quotes and brackets; each part has the operator before it. */
function split(
  text: string,
  lengthOfMark: (rest: string) => number,
): { readonly text: string; readonly mark: string }[] {
  const parts: { text: string; mark: string }[] = [];
  let [start, mark, closing] = [0, '', ''];
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? '';
    if (closing !== '') {
      if (letter === closing) closing = '';
      continue;
    }
    // Only at the start of a part: an apostrophe or bracket inside a name is literal.
    const isFirst = /(?:^|[=+*/,]|\s-)\s*$/.test(text.slice(Math.max(0, at - 8), at));
    if (isFirst && '"\'['.includes(letter) && text.includes(letter === '[' ? ']' : letter, at + 1)) {
      closing = letter === '[' ? ']' : letter;
      continue;
    }
    const length = lengthOfMark(text.slice(at, at + 3));
    if (length === 0) continue;
    parts.push({ text: text.slice(start, at), mark });
    mark = text.slice(at, at + length);
    start = at + length;
    at = start - 1;
  }
  parts.push({ text: text.slice(start), mark });
  return parts;
}
