/** A sheet's cells as a person reads them: the one place where its values become words, for text and Markdown. */
import type { Field } from '../data/dataset.ts';
import { formatValue } from '../data/format.ts';
import { english, type Say } from '../i18n/words.ts';
import type { SheetValue } from './sheet.ts';

/** Columns of what is typed back: ids, names and addresses. They are the same in every language. */
const machine: readonly string[] = ['id', 'name', 'slug', 'model', 'chapter', 'dataset', 'figures', 'views', 'address'];

/** Safe for a terminal and without line breaks is the writer's business: this only chooses the words. */
export function cellText(
  value: SheetValue | undefined,
  field: Pick<Field, 'name' | 'type' | 'unit'>,
  say: Say = english,
): string {
  const isMachine = machine.includes(field.name);
  if (typeof value === 'object' && value !== null) return (isMachine ? value : value.map(say)).join(' ');
  const text = formatValue(value ?? null, field);
  return isMachine || typeof value === 'number' ? text : say(text);
}

/** Numbers line up at their right edge. */
export function isNumeric(field: Pick<Field, 'type'>): boolean {
  return field.type === 'integer' || field.type === 'number';
}
