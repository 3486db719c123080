/** Facts about a log that figures need before querying: columns, days and models. */

/** First and last day with a request, both inclusive. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** Columns of `requests` that a figure may need and a log may lack. */
export const columns = [
  'ts',
  'user_id',
  'session_id',
  'app',
  'api_key',
  'model',
  'prompt_tokens',
  'completion_tokens',
  'reasoning_tokens',
  'cost_usd',
  'is_byok',
  'finish_reason',
  'tool_called',
  'country',
  'language',
  'category',
  'tag',
] as const;

export type Column = (typeof columns)[number];

export interface Coverage {
  readonly rows: number;
  /** Larger than `rows` if the log holds sums instead of single requests. */
  readonly requests: number;
  /** How many rows have a value in each column. */
  readonly known: Readonly<Record<Column, number>>;
  /** True if some rows sum up several requests. */
  readonly summed: boolean;
  /** First and last day; null for a log without times; undefined until computed. */
  readonly span?: Span | null | undefined;
  /** All models of the log, by canonical name, null for requests without one; undefined until computed. */
  readonly models?: readonly LogModel[] | undefined;
}

interface LogModel {
  readonly model: string | null;
  readonly variant: string | null;
}
