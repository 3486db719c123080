/** `--where` on a log: conditions on requests are applied before counting, the others to rows. */
import type { Condition } from '../counts/aggregate.ts';
import { askedColumns } from '../counts/asked-columns.ts';
import { UsageError } from '../errors.ts';
import { code, message } from '../i18n/message.ts';
import { quote } from '../i18n/quote.ts';
import { readCondition, typedValue } from '../write/select.ts';
import { listFlag, type ParsedArgs } from './command.ts';

interface Conditions {
  /** Conditions on requests, applied before counting. */
  readonly ofLog: readonly Condition[];
  /** As typed. */
  readonly typed: readonly string[];
  /** Conditions on rows, applied afterwards, as typed. */
  readonly ofRows: readonly string[];
}

/** `isOfRows` names columns whose conditions apply to rows anyway. Throws UsageError for an impossible value. */
export function logConditions(args: ParsedArgs, isOfRows: (column: string) => boolean = () => false): Conditions {
  const [ofLog, typed, ofRows]: [Condition[], string[], string[]] = [[], [], []];
  for (const text of listFlag(args, 'where')) {
    const read = readCondition(text);
    const column = read?.column.toLowerCase() ?? '';
    if (read === undefined || !Object.hasOwn(askedColumns, column) || isOfRows(column)) {
      ofRows.push(text);
      continue;
    }
    ofLog.push(conditionOf(text, column, read.operator, read.value));
    typed.push(text);
  }
  return { ofLog, typed, ofRows };
}

function conditionOf(typed: string, name: string, operator: Condition['operator'], value: string): Condition {
  const { column = '', type = 'text' } = askedColumns[name] ?? {};
  if (value === '' && (operator === '=' || operator === '!=')) return { column, operator, values: [] };
  const parts = operator === '=' ? value.split('|').map((part) => part.trim()) : [value];
  const wrong = { typed: quote(typed), column: code(name), value: quote(value) };
  if (type === 'number' || type === 'boolean') {
    const values = parts.map((part) => typedValue(part, { name, title: name, type }));
    const isOdd = operator === '~' || (type === 'boolean' && operator !== '=');
    if (isOdd || values.some((each) => each === undefined))
      throw new UsageError(message(type === 'number' ? 'library.noNumber' : 'library.noTruth', wrong));
    return { column, operator, values: values.filter((each) => each !== undefined) };
  }
  if (type === 'id' && operator !== '=') throw new UsageError(message('asked.idNeedsEquals', { column: code(name) }));
  // Hashed names are matched exactly as written.
  return { column, operator, values: parts, ...(type === 'id' ? { exact: true } : {}) };
}
