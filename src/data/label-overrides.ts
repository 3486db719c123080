/** Applies the user's labels to `models` and `authors`, and to datasets derived from them. Pure. */
import { DataError } from '../errors.ts';
import { code, type Localised, message } from '../i18n/message.ts';
import type { Dataset, Row, Value } from './dataset.ts';
import { authorColumns, fail, type ModelColumn, modelColumns, type Override } from './label-file.ts';
import type { DataPackage } from './package.ts';
import { sourceTokens } from './source-tokens.ts';

/** The column of `models` that holds the source of each label. */
const sourceColumn: Readonly<Record<ModelColumn, string>> = {
  open_weights: 'weights_source',
  params_total_b: 'params_source',
  size: 'params_source',
  reasoning: 'reasoning_source',
};

/** Both datasets with the overrides applied; later lines win over earlier ones. Changed rows are marked. */
export function overrideLabels(
  models: Dataset,
  authors: Dataset,
  overrides: readonly Override[],
  { file, medium, large }: { readonly file: string; readonly medium: number; readonly large: number },
): { readonly models: Dataset; readonly authors: Dataset } {
  const sizeOf = (billions: Value) =>
    typeof billions !== 'number' ? null : billions < medium ? 'small' : billions < large ? 'medium' : 'large';
  let modelRows = models.rows;
  let authorRows = authors.rows;
  for (const override of overrides) {
    const { key, name, line } = override;
    if (override.model !== undefined) {
      const { model, author } = namedModel(override, override.model, modelRows, authorRows, file);
      if (author !== null) authorRows = [...authorRows, author];
      modelRows = [...modelRows, model];
    }
    const isMeant = (row: Row) => (key === 'author' ? row.author === name : row.slug === name || row.model === name);
    if (!(key === 'author' ? authorRows : modelRows).some(isMeant)) {
      const quoted = code(JSON.stringify(name));
      fail(file, line, key, message(key === 'author' ? 'data.noSuchAuthor' : 'data.noSuchModel', { name: quoted }));
    }
    modelRows = modelRows.map((row) => (isMeant(row) ? modelWith(row, override, file, sizeOf) : row));
    if (key === 'author') authorRows = authorRows.map((row) => (isMeant(row) ? authorWith(row, override, file) : row));
  }
  return { models: changed(models, modelRows, file), authors: changed(authors, authorRows, file) };
}

/** A row for a model name of the user's log: an existing model, or a new one with labels from the file. */
function namedModel(
  { name, labels, line }: Override,
  model: string,
  modelRows: readonly Row[],
  authorRows: readonly Row[],
  file: string,
): { readonly model: Row; readonly author: Row | null } {
  const quoted = (text: string) => code(JSON.stringify(text));
  if (modelRows.some((row) => row.slug === name || row.model === name))
    fail(file, line, 'slug', message('data.modelAlready', { name: quoted(name) }));
  const known = modelRows.find((row) => row.slug === model) ?? modelRows.find((row) => row.model === model);
  const isLabelled = Object.keys(labels).length > 0;
  if (known !== undefined && isLabelled)
    fail(file, line, 'model', message('data.labelledAlready', { model: quoted(model) }));
  if (known !== undefined)
    return { model: { ...known, slug: name, note: noted(known.note, `named in ${file}`) }, author: null };
  if (!isLabelled) fail(file, line, 'model', message('data.newModel', { model: quoted(model) }));
  const author = /^([^/]+)\/[^/]+$/.exec(model)?.[1];
  if (author === undefined) {
    const expected = message('data.authorAndModel');
    return fail(file, line, 'model', message('data.cell', { expected, seen: quoted(model) }));
  }
  const nothing = Object.fromEntries(Object.keys(modelRows[0] ?? {}).map((column) => [column, null]));
  const row = {
    ...nothing,
    slug: name,
    model,
    name: model.slice(author.length + 1),
    author,
    stealth: false,
    kind: 'public',
  };
  if (authorRows.some((each) => each.author === author)) return { model: row, author: null };
  const home = { author, name: author, country: null, origin: null, note: null, source: file, kind: 'public' };
  return { model: row, author: home };
}

/**
 * A package whose `models`, `authors` and `weekly-source-tokens` follow the overrides. Other datasets are unchanged, and all are
 * read lazily. `dataset` throws DataError for a line that names no known model or author.
 */
export function withOverrides(data: DataPackage, overrides: readonly Override[], file: string): DataPackage {
  let labels: ReturnType<typeof overrideLabels> | undefined;
  let source: Dataset | undefined;
  const overridden = () => {
    labels ??= overrideLabels(data.dataset('models'), data.dataset('authors'), overrides, {
      file,
      ...sizeClasses(data.dataset('stated')),
    });
    return labels;
  };
  return {
    ...data,
    dataset(name) {
      if (name === 'models') return overridden().models;
      if (name === 'authors') return overridden().authors;
      if (name !== 'weekly-source-tokens') return data.dataset(name);
      source ??= sourceWith(data, overridden(), file);
      return source;
    },
  };
}

function sourceWith(data: DataPackage, labels: ReturnType<typeof overrideLabels>, file: string): Dataset {
  const rows = sourceTokens(data.dataset('weekly-model-tokens'), labels.models, labels.authors);
  const before = data.dataset('weekly-source-tokens');
  return {
    ...before,
    rows,
    notes: [{ en: `Grouped with labels from ${file}.`, zh: `按 ${file} 中的标注分组。` }, ...before.notes],
  };
}

/** The report's bounds of the medium class, in billions of parameters. */
function sizeClasses(stated: Dataset): { medium: number; large: number } {
  const row = stated.rows.find(({ id }) => id === 'size-medium');
  if (typeof row?.low !== 'number' || typeof row.high !== 'number') throw new DataError(message('data.noSizes'));
  return { medium: row.low, large: row.high };
}

function modelWith(row: Row, { labels }: Override, file: string, sizeOf: (billions: Value) => Value): Row {
  const given = modelColumns.flatMap((column) => {
    const value = labels[column];
    return value === undefined ? [] : [[column, value] as const];
  });
  if (given.length === 0) return row;
  const changes: Record<string, Value> = Object.fromEntries(given);
  if ('params_total_b' in changes && !('size' in changes)) changes.size = sizeOf(changes.params_total_b ?? null);
  // Overriding `reasoning` overrides `reasoning_default` too: our rule for hybrids no longer applies.
  if ('reasoning' in changes) changes.reasoning_default = changes.reasoning ?? null;
  for (const [column] of given) changes[sourceColumn[column]] = file;
  const names = given.map(([column]) => column).join(', ');
  return { ...row, ...changes, doubtful: false, note: noted(row.note, `${names} from ${file}`) };
}

function authorWith(row: Row, { labels }: Override, file: string): Row {
  const given = authorColumns.flatMap((column) => {
    const value = labels[column];
    return value === undefined ? [] : [[column, value] as const];
  });
  if (given.length === 0) return row;
  const names = given.map(([column]) => column).join(', ');
  return { ...row, ...Object.fromEntries(given), source: file, note: noted(row.note, `${names} from ${file}`) };
}

function noted(note: Value | undefined, addition: string): string {
  return typeof note === 'string' ? `${note}; ${addition}` : addition;
}

function changed(dataset: Dataset, rows: readonly Row[], file: string): Dataset {
  const before = new Set(dataset.rows);
  const count = rows.filter((row) => !before.has(row)).length;
  if (count === 0) return dataset;
  const note: Localised = {
    en: `${count} ${count === 1 ? 'row carries' : 'rows carry'} labels from ${file}.`,
    zh: `有 ${count} 行带有 ${file} 中的标注。`,
  };
  return { ...dataset, rows, notes: [note, ...dataset.notes], sources: [...dataset.sources, { title: file }] };
}
