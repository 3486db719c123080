/** Implements the library declared in src/public.ts. Synchronous: a csv is read on first use. */
import { fileURLToPath } from 'node:url';
import { kinds } from './data/dataset.ts';
import { openData, syncedFolder } from './data/overlay.ts';
import type { DataPackage } from './data/package.ts';
import { DataError, UsageError } from './errors.ts';
import type { Figure as LoadedFigure, View as LoadedView } from './figures/figure.ts';
import { findRecipe, recipes } from './figures/index.ts';
import { english } from './i18n/speak-english.ts';
import { findView } from './library/find-view.ts';
import { loadFigure, requireRecipe } from './library/library.ts';
import type * as library from './public.ts';

export const dataFolder: string = fileURLToPath(new URL('../data', import.meta.url));

export const figures: typeof library.figures = () =>
  recipes.map(({ id, name, chapter, ours = false }) => ({ id, name, chapter, ours }));

export const figure: typeof library.figure = (idOrName, options = {}) =>
  inWords(() => {
    const { views, ...words } = loaded(idOrName, options);
    return { ...words, views: () => views.map(viewOf) };
  });

export const rows: typeof library.rows = (figureOrDataset, { view, ...options } = {}) =>
  inWords(() => {
    const data = open(options);
    const isFigure = view !== undefined || findRecipe(figureOrDataset) !== undefined;
    if (!isFigure && data.has(figureOrDataset)) return data.dataset(figureOrDataset).rows;
    const { id, views } = loaded(figureOrDataset, options);
    return findView(views, view, id).table.rows;
  });

export const datasets: typeof library.datasets = (options = {}) => inWords(() => open(options).names);

export const dataset: typeof library.dataset = (name, options = {}) =>
  inWords(() => {
    const { title, description, primaryKey, fields, rows, sources, citation, ...dataset } = open(options).dataset(name);
    const notes = dataset.notes.map((note) => (typeof note === 'string' ? note : note.en));
    const held = new Set(rows.map((row) => row.kind));
    const words = { name, title, description, primaryKey, kinds: kinds.filter((kind) => held.has(kind)) };
    return { ...words, fields, rows, notes, sources, citations: citation === '' ? [] : [citation] };
  });

function loaded(idOrName: string, options: library.Options): LoadedFigure {
  const data = open(options);
  return loadFigure({ folder: dataFolder, data: () => data, t: english }, requireRecipe(idOrName));
}

function viewOf({ name, title, measure, kinds, table, notes, sources, citations }: LoadedView): library.View {
  return { name, title, measure, kinds, fields: table.fields, rows: table.rows, notes, sources, citations };
}

const opened = new Map<string | null, DataPackage>();

/** Opened once: each csv is read on first use and cached. */
function open({ offline = false }: library.Options): DataPackage {
  const synced = offline ? null : syncedFolder(process.env, process.platform);
  const data = opened.get(synced) ?? openData(dataFolder, synced);
  opened.set(synced, data);
  return data;
}

/** Errors carry messages as data; scripts get them as text. */
function inWords<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof DataError)) throw error;
    throw new Error(typeof error.reason === 'string' ? error.reason : english.message(error.reason), { cause: error });
  }
}
