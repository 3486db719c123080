/** Which columns a table for people shows: those that say something in at least one row. */
import type { Field, Row } from '../data/dataset.ts';
import type { View } from '../figures/figure.ts';

/** A column that is unknown throughout is left out of pictures and previews; csv and the page's table keep it. */
export function shownColumns(view: View, rows: readonly Row[] = view.table.rows): Field[] {
  const told = view.table.fields.filter(({ name }) => rows.some((row) => (row[name] ?? null) !== null));
  return told.length > 0 ? told : [...view.table.fields];
}
