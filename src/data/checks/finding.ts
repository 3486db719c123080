/** The result of a check: where in data/ something is wrong, and what. */
import type { Message } from '../../i18n/message.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Dataset, Row } from '../dataset.ts';
import type { ResourceDescriptor } from '../descriptor.ts';

export interface Finding {
  /** Name of a dataset, or `datapackage` for the package as a whole. */
  readonly dataset: string;
  /** Line of the csv, the header being 1; null if no single row is at fault. */
  readonly line: number | null;
  readonly column: string | null;
  readonly what: string | Message;
}

/** A dataset as checks see it: unreadable cells are null, and the description is complete. */
export interface Checked extends Pick<Dataset, 'name' | 'rows'> {
  readonly resource: ResourceDescriptor;
}

/** Datasets by name. A dataset that could not be read at all is absent and has its own finding. */
export type Everything = ReadonlyMap<string, Checked>;

/** The csv line of a row. */
export function lineOf(index: number): number {
  return index + 2;
}

/** A row's values in `columns`, as one key. */
export function keyOf(row: Row, columns: readonly string[]): string {
  return columns.map((column) => String(row[column] ?? '')).join(' + ');
}

/** One line for maintainers: `data/models.csv, line 12, column size: ...`. */
export function describeFinding({ dataset, line, column, what }: Finding, t: Translate): string {
  const file = dataset === 'datapackage' ? 'data/datapackage.json' : `data/${dataset}.csv`;
  return `${file}${line === null ? '' : `, line ${line}`}${column === null ? '' : `, column ${column}`}: ${typeof what === 'string' ? what : t.message(what)}`;
}
