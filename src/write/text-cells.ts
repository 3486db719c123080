/** A sheet's cells as people read them, for text and Markdown. */
import type { Field } from '../data/dataset.ts';
import { formatValue } from '../data/format.ts';
import type { Translate } from '../i18n/translate.ts';
import { type CellField, valueLabel, valueText } from '../i18n/value-label.ts';
import type { SheetValue } from './sheet.ts';

/** Columns whose values users type back (ids, names, addresses); never translated. */
const machine: readonly string[] = ['id', 'name', 'slug', 'model', 'chapter', 'dataset', 'figures', 'views', 'address'];

/** Plain words: the writer escapes them for a terminal or a document. */
export function cellText(value: SheetValue | undefined, field: CellField, t: Translate): string {
  const isMachine = machine.includes(field.name);
  if (typeof value === 'object' && value !== null)
    return (isMachine ? value : value.map((one) => valueLabel(t, field.name, one))).join(' ');
  return isMachine ? formatValue(value ?? null, field) : valueText(t, value ?? null, field);
}

/** Numbers are right-aligned. */
export function isNumeric(field: Pick<Field, 'type'>): boolean {
  return field.type === 'integer' || field.type === 'number';
}
