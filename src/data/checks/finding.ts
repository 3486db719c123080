/** What a check reports: where in data/ something is wrong, and what. */
import type { Message } from '../../i18n/message.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Dataset, Row } from '../dataset.ts';
import type { ResourceDescriptor } from '../descriptor.ts';

export interface Finding {
  /** Name of a dataset, or `datapackage` for the package as a whole. */
  readonly dataset: string;
  /** Line of the csv, the header being 1; null where no row is to blame. */
  readonly line: number | null;
  readonly column: string | null;
  readonly what: string | Message;
}

/** A dataset as the checks see it: rows with unreadable cells set to null, and its whole description. */
export interface Checked extends Pick<Dataset, 'name' | 'rows'> {
  readonly resource: ResourceDescriptor;
}

/** Datasets by name; one that could not be read at all is absent, and its own finding says why. */
export type Everything = ReadonlyMap<string, Checked>;

/** The line a row stands on. */
export function lineOf(index: number): number {
  return index + 2;
}

/** A row's values under `columns`, as one key. */
export function keyOf(row: Row, columns: readonly string[]): string {
  return columns.map((column) => String(row[column] ?? '')).join(' + ');
}

/** One line for maintainers: `data/models.csv, line 12, column size: ...`. */
export function describeFinding({ dataset, line, column, what }: Finding, t: Translate): string {
  const file = dataset === 'datapackage' ? 'data/datapackage.json' : `data/${dataset}.csv`;
  return `${file}${line === null ? '' : `, line ${line}`}${column === null ? '' : `, column ${column}`}: ${typeof what === 'string' ? what : t.message(what)}`;
}
