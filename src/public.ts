/**
 * The library: what `state-of-ai table` prints, for scripts. `import { rows } from 'state-of-ai'`.
 *
 * Rows are plain objects with exact values; null is unknown, never 0. All words are English. As in the pipe, numbers
 * that `state-of-ai sync` brought are used where there are any, unless `offline` is set.
 */
// Declarations only: the build copies this file to dist/index.d.ts, so it imports nothing. src/index.ts has the code.

/** Where a number comes from. */
export type Kind = 'stated' | 'digitised' | 'public' | 'derived' | 'third-party' | 'study' | 'simulated';

/** A week is its Monday (`2025-08-04`); shares are percentages; null is unknown. */
export type Value = string | number | boolean | null;
export type Row = Readonly<Record<string, Value>>;

/** A column of the rows. */
export interface Field {
  readonly name: string;
  readonly title: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'yearmonth';
  /** `%`, `tokens`, `USD per 1M tokens`, ...; absent for names and dates. */
  readonly unit?: string | undefined;
  readonly description?: string | undefined;
}

export interface Source {
  readonly title: string;
  /** Where in the source: a section, a figure, an API call. */
  readonly locator?: string | undefined;
  /** Its address. */
  readonly path?: string | undefined;
}

/** Rows with what is needed to quote them. */
export interface Rows {
  readonly kinds: readonly Kind[];
  readonly fields: readonly Field[];
  readonly rows: readonly Row[];
  /** What to know before quoting them. */
  readonly notes: readonly string[];
  readonly sources: readonly Source[];
  /** The lines to print wherever the numbers are republished. */
  readonly citations: readonly string[];
}

/** One way of showing a figure: `public`, `picture`, `report`, ... */
export interface View extends Rows {
  readonly name: string;
  readonly title: string;
  /** What the numbers are, with their unit: `share of weekly tokens, %`. */
  readonly measure: string;
}

export interface FigureName {
  /** What the report calls it: `1`, `25a`, `table-1`; a figure of ours has its name here. */
  readonly id: string;
  /** `token-share-by-source`. */
  readonly name: string;
  /** Id of its chapter. */
  readonly chapter: string;
  /** Ours rather than the report's. */
  readonly ours: boolean;
}

export interface Figure extends FigureName {
  readonly title: string;
  /** What it measures, in a sentence. */
  readonly shows: string;
  /** What to read off it. */
  readonly reading: string;
  /** What nobody outside the report's authors knows about it, or null. */
  readonly missing: string | null;
  /** Its views; the first leads. */
  views(): readonly View[];
}

export interface Dataset extends Rows {
  readonly name: string;
  readonly title: string;
  /** What one row is, in a sentence. */
  readonly description: string;
  readonly primaryKey: readonly string[];
}

export interface Options {
  /** Only the shipped numbers: what was synced is not looked at. */
  readonly offline?: boolean | undefined;
}

export interface RowOptions extends Options {
  /** A view of the figure; the leading one if absent. */
  readonly view?: string | undefined;
}

/** The folder with `datapackage.json` and the csv files. */
export declare const dataFolder: string;

/** Every figure of the report and of public data, in the report's order, then ours. */
export declare function figures(): readonly FigureName[];

/** A figure by its number (`1`, `fig-1`, `table-2`) or name. Throws an Error that says which names are near. */
export declare function figure(idOrName: string, options?: Options): Figure;

/** The rows of a figure's view, or of a dataset. Throws an Error that says which names are near. */
export declare function rows(figureOrDataset: string, options?: RowOptions): readonly Row[];

/** The names of the datasets. */
export declare function datasets(options?: Options): readonly string[];

/** A dataset by its name. Throws an Error where there is none. */
export declare function dataset(name: string, options?: Options): Dataset;
