/** What is known of a log before figures query it: its columns, days and models. */

/** First and last day with a request, both inclusive. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** The columns of `requests` that a figure may need and a log may lack. */
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
  /** Rows of the log in which the column holds something. */
  readonly known: Readonly<Record<Column, number>>;
  /** True where some rows sum up several requests. */
  readonly summed: boolean;
  /** First and last day, null for a log without a time; undefined until computed. */
  readonly span?: Span | null | undefined;
  /** All models of the log, by their canonical names, null for requests without; undefined until computed. */
  readonly models?: readonly LogModel[] | undefined;
}

interface LogModel {
  readonly model: string | null;
  readonly variant: string | null;
}
