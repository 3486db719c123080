/** A log and its right result. */
export interface Case {
  readonly what: string;
  /** Files of a folder, which is read as a whole. */
  readonly files: Readonly<Record<string, string | Buffer>>;
  /** The value of --map. */
  readonly map?: string;
  readonly equalRows?: 'keep' | 'drop';
  /** As with --no-users. */
  readonly noUsers?: true;
  readonly expect: Readonly<Record<string, unknown>> & {
    /** Tokens by model name as in the log. */
    readonly models?: Readonly<Record<string, number>>;
    readonly prompt?: number;
    /** Days of the rows, in order. */
    readonly times?: readonly string[];
  };
}

export function jsonl(...records: readonly unknown[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}
