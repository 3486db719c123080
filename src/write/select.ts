/** Filtering and sorting of rows. `table` and the explorer's leaderboards share it. */
import type { Field, Value } from '../data/dataset.ts';
import type { SheetRow, SheetValue } from './sheet.ts';
import { isNumeric } from './text-cells.ts';

export const operators = ['!=', '>=', '<=', '=', '>', '<', '~'] as const;
type Operator = (typeof operators)[number];

interface Condition {
  readonly column: string;
  readonly operator: Operator;
  readonly value: string;
}

/** Parses `tokens>1.5B`; undefined for text that is not a condition. */
export function readCondition(text: string): Condition | undefined {
  const [, column, operator, value] = /^([^=<>!~]+)(!=|>=|<=|=|>|<|~)(.*)$/s.exec(text) ?? [];
  const known = operators.find((candidate) => candidate === operator);
  if (column === undefined || value === undefined || known === undefined) return undefined;
  return { column: column.trim(), operator: known, value: value.trim() };
}

/**
 * A condition as a test of rows; undefined if its value is invalid for the field. Text compares case-insensitively, `~` matches a
 * part of it, `=A|B` any of several. An empty value matches null (`share=`, `share!=`); null meets no other condition.
 */
export function testOf({ operator, value }: Condition, field: Field): ((row: SheetRow) => boolean) | undefined {
  if (value === '' && operator === '=') return (row) => isUnknown(row[field.name]);
  if (value === '' && operator === '!=') return (row) => !isUnknown(row[field.name]);
  if (operator === '~') {
    const part = value.toLowerCase();
    return (row) => wordsOf(row[field.name]).toLowerCase().includes(part);
  }
  const anyOf = operator === '=' ? value.split('|').map((part) => part.trim()) : [value];
  const targets = anyOf.map((part) => typedValue(part, field)).filter((target) => target !== undefined);
  if (targets.length < anyOf.length) return undefined;
  return (row) => {
    const found = row[field.name];
    return !isUnknown(found) && targets.some((target) => meets(operator, compareValues(found, target)));
  };
}

/**
 * Rows that match every word of a typed filter: `deepseek` may be anywhere in the row, `tokens>1B` and `author=qwen` are
 * conditions on a column by its name or heading. `holds` searches a row as displayed. An incomplete condition keeps all rows; one
 * on an unknown column is searched as a plain word.
 */
export function filterRows<R extends SheetRow>(
  rows: readonly R[],
  fields: readonly Field[],
  filter: string,
  holds = (row: SheetRow, word: string) => anywhere(row, word, fields),
): R[] {
  const tests = wordsOfFilter(filter, fields).map(({ word, field, test }) => {
    if (test !== undefined) return test;
    return field === undefined ? (row: SheetRow) => holds(row, word) : () => true;
  });
  return rows.filter((row) => tests.every((test) => test(row)));
}

/** Words of a filter that look like conditions but are invalid: their column's field, or undefined for an unknown column. */
export function wrongConditions(
  filter: string,
  fields: readonly Field[],
): { word: string; field: Field | undefined }[] {
  return wordsOfFilter(filter, fields)
    .filter(({ condition, test }) => condition !== undefined && test === undefined)
    .map(({ word, field }) => ({ word, field }));
}

/** The conditions in a filter, as `table --where` takes them. */
export function conditionsOf(filter: string, fields: readonly Field[]): string[] {
  return wordsOfFilter(filter, fields).flatMap(({ condition, field, test }) =>
    condition === undefined || field === undefined || test === undefined
      ? []
      : [`${field.name}${condition.operator}${condition.value}`],
  );
}

function wordsOfFilter(filter: string, fields: readonly Field[]) {
  return filter
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => {
      const condition = readCondition(word);
      const column = condition?.column.toLowerCase();
      const field =
        fields.find(({ name }) => name.toLowerCase() === column) ??
        fields.find(({ title }) => title.toLowerCase() === column);
      const test = condition === undefined || field === undefined ? undefined : testOf(condition, field);
      return { word, condition, field, test };
    });
}

function anywhere(row: SheetRow, word: string, fields: readonly Field[]): boolean {
  return fields.some(({ name }) => wordsOf(row[name]).toLowerCase().includes(word.toLowerCase()));
}

export interface SortKey {
  readonly column: string;
  readonly descending: boolean;
}

/**
 * Sorts by the first key, then by the next among ties; stable. Null comes last in both directions, because it is neither largest
 * nor smallest.
 */
export function sortRowsBy<R extends SheetRow>(rows: readonly R[], keys: readonly SortKey[]): R[] {
  return rows.toSorted((a, b) => {
    for (const { column, descending } of keys) {
      const [x, y] = [a[column], b[column]];
      if (isUnknown(x) || isUnknown(y)) {
        if (isUnknown(x) !== isUnknown(y)) return isUnknown(x) ? 1 : -1;
        continue;
      }
      const order = compareValues(x, y);
      if (order !== 0) return descending ? -order : order;
    }
    return 0;
  });
}

type Known = Exclude<SheetValue, null>;

/** Numbers by size, text by code unit without case: the same order on every machine and in every locale. */
function compareValues(a: Known, b: Known): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [x, y] = [wordsOf(a).toLowerCase(), wordsOf(b).toLowerCase()];
  return x < y ? -1 : x > y ? 1 : 0;
}

function meets(operator: Exclude<Operator, '~'>, order: number): boolean {
  if (operator === '=') return order === 0;
  if (operator === '!=') return order !== 0;
  if (operator === '>') return order > 0;
  if (operator === '<') return order < 0;
  return operator === '>=' ? order >= 0 : order <= 0;
}

function isUnknown(value: SheetValue | undefined): value is null | undefined {
  return value === null || value === undefined;
}

function wordsOf(value: SheetValue | undefined): string {
  return typeof value === 'object' && value !== null ? value.join(' ') : String(value ?? '');
}

const suffixes: Readonly<Record<string, number>> = { K: 1e3, M: 1e6, B: 1e9, T: 1e12 };

/** Parses numbers as people write them: `1.5T`, `1_000`, `31%`. */
export function typedValue(text: string, field: Field): NonNullable<Value> | undefined {
  if (isNumeric(field)) {
    const [, digits = '', suffix = ''] = /^([+-]?[\d._]+(?:e[+-]?\d+)?)([KMBT]?)%?$/i.exec(text) ?? [];
    const number = digits === '' ? Number.NaN : Number(digits.replaceAll('_', ''));
    return Number.isNaN(number) ? undefined : number * (suffixes[suffix.toUpperCase()] ?? 1);
  }
  if (field.type !== 'boolean') return text;
  if (/^(true|yes)$/i.test(text)) return true;
  return /^(false|no)$/i.test(text) ? false : undefined;
}
