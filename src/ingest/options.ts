/** How a log is read. */
import type { Message } from '../i18n/message.ts';
import type { ColumnMap } from './formats/mapped.ts';
import type { ModelName } from './model-names.ts';

export interface LoadOptions {
  /** Name of a format; told from the first records without it. */
  readonly from?: string | undefined;
  readonly map?: ColumnMap | undefined;
  /** Of folders only these files. */
  readonly only?: ReadonlySet<string> | undefined;
  /** For hashing users, sessions and keys; null drops them. */
  readonly salt: string | null;
  /** Whether folders that were worked in are hashed too: what is counted is kept. */
  readonly hashesProjects?: boolean | undefined;
  /** ISO date after which no request can have been. */
  readonly latest: string;
  readonly nameOf: (raw: string) => ModelName;
  /** Whether a model, with its variant, has labels. */
  readonly isLabelled: (name: ModelName) => boolean;
  /** Whether equal rows without an id are counted; by the format unless told. */
  readonly equalRows?: 'keep' | 'drop' | undefined;
  /** Parquet of so many rows or more is not copied; a few million unless told. */
  readonly passThroughRows?: number | undefined;
  /** Done while DuckDB reads, when nothing else is: what is needed after that. */
  readonly meanwhile?: (() => unknown) | undefined;
  /** Told what is being done, for people. */
  readonly notify?: ((what: Message) => void) | undefined;
}
