/** The row of a request that every log is normalised to. DuckDB's `requests` has exactly these columns. */

export type ColumnType = 'VARCHAR' | 'TIMESTAMP' | 'BIGINT' | 'DOUBLE' | 'BOOLEAN';

export interface RequestColumn {
  readonly name: string;
  readonly type: ColumnType;
  readonly unit?: string | undefined;
  readonly description: string;
}

/** Null means unknown in every column, never 0. A figure that needs a column of nulls says that the log lacks it. */
export const requestColumns = [
  { name: 'request_id', type: 'VARCHAR', description: "the log's own id; of equal ids the most complete row is kept" },
  { name: 'ts', type: 'TIMESTAMP', description: 'when it began, UTC' },
  { name: 'user_id', type: 'VARCHAR', description: 'salted hash of the user' },
  { name: 'session_id', type: 'VARCHAR', description: 'salted hash of the session or conversation' },
  { name: 'app', type: 'VARCHAR', description: 'the application that asked' },
  { name: 'agent', type: 'VARCHAR', description: 'the coding agent that asked, where it was one' },
  { name: 'project', type: 'VARCHAR', description: 'last part of the folder that was worked in' },
  { name: 'team', type: 'VARCHAR', description: "the team or organisation that the gateway's key belongs to" },
  { name: 'api_key', type: 'VARCHAR', description: "salted hash of the key's name or hash" },
  { name: 'model_raw', type: 'VARCHAR', description: 'the model as the log writes it' },
  { name: 'model', type: 'VARCHAR', description: 'canonical slug, author/slug without date and variant' },
  { name: 'variant', type: 'VARCHAR', description: 'free, thinking, nitro, ...' },
  { name: 'provider', type: 'VARCHAR', description: 'who served it' },
  { name: 'prompt_tokens', type: 'BIGINT', unit: 'tokens', description: 'with those read from and written to a cache' },
  { name: 'completion_tokens', type: 'BIGINT', unit: 'tokens', description: 'with reasoning' },
  {
    name: 'reasoning_tokens',
    type: 'BIGINT',
    unit: 'tokens',
    description: 'those of the completion spent on reasoning',
  },
  { name: 'cached_tokens', type: 'BIGINT', unit: 'tokens', description: 'those of the prompt read from a cache' },
  { name: 'cache_write_tokens', type: 'BIGINT', unit: 'tokens', description: 'those of the prompt written to a cache' },
  {
    name: 'cache_write_1h_tokens',
    type: 'BIGINT',
    unit: 'tokens',
    description: 'those of them kept for an hour; unknown where the log does not tell',
  },
  { name: 'cost_usd', type: 'DOUBLE', unit: 'USD', description: 'what was charged, net of cache discounts' },
  { name: 'cost_source', type: 'VARCHAR', description: 'billed, list or none' },
  { name: 'is_byok', type: 'BOOLEAN', description: "paid with the user's own key at the provider" },
  {
    name: 'finish_reason',
    type: 'VARCHAR',
    description: 'stop, length, tool_calls, ... (Anthropic names brought to these)',
  },
  { name: 'tool_called', type: 'BOOLEAN', description: 'ended in a tool call' },
  { name: 'status', type: 'VARCHAR', description: 'ok, error or cancelled' },
  { name: 'latency_ms', type: 'DOUBLE', unit: 'ms', description: 'start to end' },
  { name: 'ttft_ms', type: 'DOUBLE', unit: 'ms', description: 'start to first token' },
  {
    name: 'limit_percent',
    type: 'DOUBLE',
    unit: '%',
    description: "used of the vendor's own limit, as the vendor said it with the answer",
  },
  { name: 'limit_minutes', type: 'BIGINT', unit: 'minutes', description: 'how long that limit counts' },
  { name: 'limit_resets', type: 'BIGINT', unit: 's', description: 'when it begins anew: seconds since 1970' },
  { name: 'limit2_percent', type: 'DOUBLE', unit: '%', description: "the same of the vendor's second limit" },
  { name: 'limit2_minutes', type: 'BIGINT', unit: 'minutes', description: 'how long the second limit counts' },
  { name: 'limit2_resets', type: 'BIGINT', unit: 's', description: 'when the second limit begins anew' },
  { name: 'country', type: 'VARCHAR', description: 'of the user, as the log writes it' },
  { name: 'language', type: 'VARCHAR', description: 'of the prompt, as the log writes it' },
  { name: 'category', type: 'VARCHAR', description: 'tag or category, as the log writes it' },
  { name: 'source', type: 'VARCHAR', description: 'format of the log the row came from' },
  {
    name: 'requests',
    type: 'BIGINT',
    unit: 'requests',
    description: 'how many requests the row sums up: 1, but for logs that keep sums only',
  },
] as const satisfies readonly RequestColumn[];

/** The columns read from a log. Model and variant are resolved afterwards. */
export const readColumns = requestColumns.filter(({ name }) => name !== 'model' && name !== 'variant');

/**
 * The table behind the view `requests`. It stores only columns that vary between rows: a constant would take as much room and
 * time. Models are in the table `named`, keyed by the log's own names.
 */
export const rowsTable = 'request_rows';
/** A view of all columns read, preceded by `row`, the position in `rowsTable`. */
export const numberedView = 'numbered_requests';

/** Names of projects by their hashes in `requests`, if projects are hashed. */
export const projectNames = 'project_names';

export type RequestColumnName = (typeof requestColumns)[number]['name'];

/** Columns that identify people: hashed before they are stored, or dropped. */
export const identifiers = ['user_id', 'session_id', 'api_key'] as const satisfies readonly RequestColumnName[];

/** Hashed on request: few figures need it, and hashing while reading costs a tenth of the time, more than any other column. */
export const hashedLate: RequestColumnName = 'session_id';
