/** Which columns a table for people shows: those with a value in at least one row. */
import type { Field, Row } from '../data/dataset.ts';
import type { View } from '../figures/figure.ts';

/** Leaves out columns that are null in all rows; csv and the page's table keep them. */
export function shownColumns(view: View, rows: readonly Row[] = view.table.rows): Field[] {
  const known = view.table.fields.filter(({ name }) => rows.some((row) => (row[name] ?? null) !== null));
  return known.length > 0 ? known : [...view.table.fields];
}

/** Columns without information in a preview: constant ones and those that follow from others. */
const uninformative = ['rank', 'kind', 'source', 'flag', 'unit', 'said_by'];

/** The first columns, at most `count`, that are known in at least half of the rows and vary. */
export function informativeColumns(view: View, rows: readonly Row[], count: number): Field[] {
  const shown = shownColumns(view, rows).filter(({ name }) => !uninformative.includes(name));
  const named = shown.some(({ name }) => name === 'name');
  const informative = shown.filter(({ name }) => {
    if (named && name === 'model') return false;
    const values = rows.map((row) => row[name] ?? null);
    const known = values.filter((value) => value !== null);
    return known.length * 2 >= rows.length && (rows.length === 1 || new Set(values).size > 1);
  });
  return (informative.length > 0 ? informative : shown).slice(0, count);
}
