/** Options for reading a log. */
import type { Message } from '../i18n/message.ts';
import type { ColumnMap } from './formats/mapped.ts';
import type { ModelName } from './model-names.ts';

export interface LoadOptions {
  /** Name of a format; detected from the first records if absent. */
  readonly from?: string | undefined;
  readonly map?: ColumnMap | undefined;
  /** Only these files of folders are read. */
  readonly only?: ReadonlySet<string> | undefined;
  /** Salt for hashing users, sessions and keys; null drops them. */
  readonly salt: string | null;
  /** Whether project folders are hashed too, because the counts are saved. */
  readonly hashesProjects?: boolean | undefined;
  /** ISO date; later requests are rejected. */
  readonly latest: string;
  readonly nameOf: (raw: string) => ModelName;
  /** Whether a model, with its variant, has labels. */
  readonly isLabelled: (name: ModelName) => boolean;
  /** Whether equal rows without an id are counted; the format decides if absent. */
  readonly equalRows?: 'keep' | 'drop' | undefined;
  /** Parquet with at least this many rows is not copied; the constant `passThroughRows` by default. */
  readonly passThroughRows?: number | undefined;
  /** Runs while DuckDB reads and this thread is idle: loads what is needed afterwards. */
  readonly meanwhile?: (() => unknown) | undefined;
  /** Receives progress messages for the user. */
  readonly notify?: ((what: Message) => void) | undefined;
}
