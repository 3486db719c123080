/** The type of every table the program reads: columns, rows and sources. Contains no reading code. */
import type { Localised } from '../i18n/message.ts';

/** Where a number comes from. Every row of every dataset has one, and every output shows it. */
export const kinds = ['stated', 'digitised', 'public', 'derived', 'third-party', 'study', 'simulated'] as const;
export type Kind = (typeof kinds)[number];

/** Null is unknown, never 0 and never an empty string. Dates are ISO strings (a week is its Monday, UTC). */
export type Value = string | number | boolean | null;
export type Row = Readonly<Record<string, Value>>;

export type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'yearmonth';

/** One column, defined once for csv, screen, json and docs. */
export interface Field {
  readonly name: string;
  readonly title: string;
  readonly type: FieldType;
  /** `%`, `tokens`, `USD per 1M tokens`, `calls`, ... Absent for names and dates. */
  readonly unit?: string | undefined;
  readonly description?: string | undefined;
  /** Generated sentences in the column, in every language; cells hold the English. */
  readonly words?: readonly Localised[] | undefined;
}

export interface Source {
  readonly title: string;
  /** Where in the source: a page section, a figure, an API call. */
  readonly locator?: string | undefined;
  readonly path?: string | undefined;
}

export interface Licence {
  readonly name: string;
  readonly title: string;
  readonly path?: string | undefined;
}

export interface Dataset {
  readonly name: string;
  readonly title: string;
  /** What one row is, in a sentence. */
  readonly description: string;
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
  readonly rows: readonly Row[];
  readonly sources: readonly Source[];
  readonly licences: readonly Licence[];
  /** The line to print with the numbers if they are republished. */
  readonly citation: string;
  /** What a reader must know before quoting: coverage, gaps, rules applied. Strings are English and have labels. */
  readonly notes: readonly (string | Localised)[];
}

/** The datasets a figure needs, by name. */
export type Datasets = Readonly<Record<string, Dataset>>;
