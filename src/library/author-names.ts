/** Shows authors in pictures by their common names: Z.ai instead of z-ai. Pure. */
import type { Dataset, Row } from '../data/dataset.ts';
import type { Figure, View } from '../figures/figure.ts';

const column = 'author';

/** Rows for programs keep the slugs that other tables use. */
export function withAuthorNames<T extends Pick<Figure, 'views'>>(figure: T, authors: Pick<Dataset, 'rows'>): T {
  const names = new Map(authors.rows.map(({ author, name }) => [String(author), short(String(name ?? author))]));
  return { ...figure, views: figure.views.map((view) => named(view, names)) } as T;
}

function named(view: View, names: ReadonlyMap<string, string>): View {
  // A table keeps slugs, which key other tables, and often has a name column too.
  if (view.mark.type === 'table' || !view.table.fields.some(({ name }) => name === column)) return view;
  const nameOf = (author: string) => names.get(author) ?? author;
  const rows = view.table.rows.map(
    (row): Row => (typeof row.author === 'string' ? { ...row, author: nameOf(row.author) } : row),
  );
  const { mark } = view;
  const isBySeries = 'series' in mark && mark.series === column;
  return {
    ...view,
    table: { ...view.table, rows },
    mark: isBySeries && 'order' in mark && mark.order !== undefined ? { ...mark, order: mark.order.map(nameOf) } : mark,
  } as View;
}

/** `Z.ai (Zhipu AI)`: the text in brackets is for tables only. */
function short(name: string): string {
  return name.replace(/ \([^)]*\)$/, '');
}
