/** A sheet's cells as a person reads them: the one place where its values become words, for text and Markdown. */
import type { Field } from '../data/dataset.ts';
import { formatValue } from '../data/format.ts';
import type { SheetValue } from './sheet.ts';

/** Safe for a terminal and without line breaks is the writer's business: this only chooses the words. */
export function cellText(value: SheetValue | undefined, field: Pick<Field, 'type' | 'unit'>): string {
  if (typeof value === 'object' && value !== null) return value.join(' ');
  return formatValue(value ?? null, field);
}

/** Numbers line up at their right edge. */
export function isNumeric(field: Pick<Field, 'type'>): boolean {
  return field.type === 'integer' || field.type === 'number';
}
