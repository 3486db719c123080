/** Labels of a model as columns of rows that name one, added only on request. Pure. */
import type { Dataset, Field } from '../data/dataset.ts';
import type { Sheet } from '../write/sheet.ts';

const modelColumns: readonly Field[] = [
  { name: 'author', title: 'Author', type: 'string' },
  { name: 'open_weights', title: 'Open weights', type: 'boolean' },
  { name: 'country', title: 'Country', type: 'string', description: "Of the author's seat." },
];

/** The sheet with the columns of `asked` that it lacks, if its rows have a model; otherwise unchanged. */
export function withModelColumns(
  sheet: Sheet,
  asked: string,
  data: (name: 'models' | 'authors') => Pick<Dataset, 'rows'>,
): Sheet {
  const has = (name: string) => sheet.fields.some((field) => field.name === name);
  const added = modelColumns.filter(
    ({ name }) => !has(name) && new RegExp(`(^|[^\\w-])${name}([^\\w-]|$)`, 'i').test(asked),
  );
  if (!has('model') || added.length === 0) return sheet;
  const models = new Map(data('models').rows.flatMap((row) => [[row.slug, row] as const, [row.model, row] as const]));
  const authors = new Map(data('authors').rows.map((row) => [row.author, row]));
  return {
    ...sheet,
    fields: [...sheet.fields, ...added],
    rows: sheet.rows.map((row) => {
      const slug = typeof row.model === 'string' ? row.model : null;
      const model = slug === null ? undefined : models.get(slug);
      // The author of a model without labels is in its slug.
      const author = model?.author ?? row.author ?? (slug?.includes('/') ? slug.split('/')[0] : null) ?? null;
      const known = {
        author,
        open_weights: model?.open_weights ?? null,
        country: authors.get(String(author))?.country ?? null,
      };
      return { ...row, ...Object.fromEntries(added.map(({ name }) => [name, known[name as keyof typeof known]])) };
    }),
  };
}
