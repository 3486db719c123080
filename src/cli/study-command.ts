/** The command that reads logs, as plain data; what it runs, with DuckDB, is loaded when it is asked for. */
import { logFormatNames } from '../ingest/formats/names.ts';
import type { Command, Flag } from './command.ts';

/** How a log is read, wherever one is. */
const logFlags: readonly Flag[] = [
  {
    name: 'from',
    value: 'FORMAT',
    choices: logFormatNames,
    help: `where it is not told apart: ${logFormatNames.join(', ')}`,
  },
  {
    name: 'map',
    value: 'COLUMN=NAME,...',
    repeats: true,
    help: 'columns of your table: ts=created_at,model=llm,user=customer,prompt=tokens_in,completion=tokens_out,cost=usd',
  },
  {
    name: 'equal-rows',
    value: 'keep|drop',
    choices: ['keep', 'drop'],
    help: 'whether rows without an id that are equal in everything each count; by the format unless told',
  },
  { name: 'demo', help: 'a simulated log with planted truths, instead of one of yours' },
  { name: 'users', help: '--no-users drops users, sessions and keys altogether' },
  {
    name: 'memory',
    value: 'SIZE',
    help: 'most memory for DuckDB, or for one query on each server of ClickHouse, such as 4GB; what is more goes to the temp folder',
  },
  {
    name: 'password-file',
    value: 'FILE',
    file: true,
    help: 'a file with the password for ClickHouse, which only you can read',
  },
  {
    name: 'timeout',
    value: 'SECONDS',
    whole: [1, 86_400],
    help: 'longest one query of ClickHouse may take; 300 unless told',
  },
  {
    name: 'max-rows',
    value: 'N',
    whole: [1, Number.MAX_SAFE_INTEGER],
    help: 'most rows one query may read on each server of ClickHouse',
  },
  { name: 'duplicates', help: 'look for request ids that stand twice in a table of ClickHouse' },
];

/** What is counted, and how; all of it is said in the notes of the figures it changes. */
const countFlags: readonly Flag[] = [
  {
    name: 'week-start',
    value: 'monday|sunday',
    choices: ['monday', 'sunday'],
    help: "where weeks begin: monday, as the report's do, or sunday",
  },
  {
    name: 'retention',
    value: 'bounded|unbounded',
    choices: ['bounded', 'unbounded'],
    help: 'bounded, active in month k itself as the report counts, or unbounded, in month k or later',
  },
  { name: 'unit', value: 'month|week', choices: ['month', 'week'], help: 'what cohorts are made of: month or week' },
  {
    name: 'id',
    value: 'user|key|app|session',
    choices: ['user', 'key', 'app', 'session'],
    help: 'who counts as one user in cohorts: user, key, app or session',
  },
  {
    name: 'min-requests',
    value: 'N',
    whole: [1, 1_000_000],
    help: 'count in cohorts only who made so many requests of the model',
  },
  {
    name: 'threshold',
    value: 'NAME=NUMBER,...',
    repeats: true,
    help: 'change what a verdict needs, such as fewest-users=30; the notes of retention-verdicts print all',
  },
  {
    name: 'apps',
    value: 'APP=CATEGORY,...',
    repeats: true,
    help: 'give requests without a category one by their application; figures say how much was inferred so',
  },
];

/** Flags that mean the same in other commands: of rows, and of the explorer. */
export function studyCommand(shared: readonly Flag[], screen: readonly Flag[]): Command {
  return {
    name: 'study',
    args: 'LOG...|NAME|show [NAME]',
    summary: "Compute the report's figures from your own request log",
    details: [
      'LOG is a file, a folder, a pattern or - for stdin: csv, tsv, json, jsonl or parquet, also with .gz or .zst. OpenRouter activity, LiteLLM SpendLogs, OTLP JSON, Langfuse, Claude Code and Codex are told apart by themselves; any other table by --map. Nothing leaves the machine.',
      "On a terminal it opens the explorer with the log's figures beside the report's: v goes from one to the other, and the chapter mine, the last one, has what differs most, the verdicts and what the log carries. With --format, or where no keys can be read, it says figure by figure what the log can carry, and what to add; with --figure it prints rows. What became of every row is said on stderr.",
      'A LOG may also be a table of ClickHouse, clickhouse://user@host:port/db.table: every figure is counted there and only the counts come back. The password is taken from CLICKHOUSE_PASSWORD or --password-file; TLS is used unless the host is this machine. It needs npm install @clickhouse/client as well.',
      '--save keeps the aggregates, never rows or paths, as one file with a NAME: study NAME opens it at once, study show lists the names, study show NAME --raw prints the file.',
      '--add counts a later log into it: what was counted before is told by its request ids. For that a second file lies beside the first, with counts, hashed users and fingerprints of ids; it is not needed to open the study or to send it.',
      'Users, sessions and keys are hashed with a secret of this machine before anything of them is kept.',
      'Needs DuckDB: npm install @duckdb/node-api',
    ],
    inputs: [0, 100_000],
    flags: [
      { name: 'figure', value: 'NAME', help: 'its rows: token-share-by-source, 1, retention, ...' },
      ...shared,
      ...logFlags,
      ...countFlags,
      { name: 'save', value: 'NAME', help: 'keep the aggregates under this name' },
      {
        name: 'add',
        value: 'NAME',
        help: 'count the log into the study saved under this name; what it has already is not counted again',
      },
      { name: 'force', help: 'with --save: write over the study of that name' },
      { name: 'raw', help: 'with show: all of the saved file, as it is' },
      ...screen,
    ],
    examples: [
      { line: 'study --demo', does: 'the explorer, with a simulated log that has everything in it' },
      { line: 'study --demo --format text', does: 'what such a log can carry' },
      { line: 'study --demo --figure retention --format csv', does: 'its cohorts, month by month' },
      { line: 'study openrouter_activity_2025-11-30.csv --figure 1', does: 'your tokens by source type' },
      { line: 'study ~/.claude/projects --figure prompt-length', does: 'from Claude Code conversations' },
      { line: 'study ~/.claude/projects --save claude', does: 'kept: from then on study claude opens it' },
      {
        line: 'study --demo --figure retention --retention unbounded --unit week --limit 5',
        does: 'cohorts by weeks, back at any later time',
      },
      { line: 'study ~/.claude/projects --add claude', does: 'a week later: only what is new is counted' },
      { line: 'study clickhouse://me@data.example.com/db.traces', does: 'your own traces, counted where they lie' },
      { line: 'study calls.parquet --map ts=time,model=llm,user=customer', does: 'any table of your own' },
    ],
    run: async (context, request) => (await import('./study.ts')).runStudy(context, request),
  };
}

/** The same logs, beside the report's rows. */
export function compareCommand(shared: readonly Flag[]): Command {
  return {
    name: 'compare',
    args: 'FIGURE LOG...|NAME',
    summary: "Print the report's rows of a figure and your own side by side",
    details: [
      'The column of says whose a row is: report, market (public data) or mine. FIGURE is as in show; LOG and NAME are as in study. Only measures that both have by the same columns are compared.',
    ],
    inputs: [1, 100_000],
    names: ['figures'],
    flags: [...shared, ...logFlags, ...countFlags],
    examples: [
      { line: 'compare 1 --demo', does: 'source types week by week, the report, the market and a simulated log' },
      {
        line: "compare table-2 team --where 'of!=market' --format csv",
        does: 'continents, with a study that was saved',
      },
    ],
    run: async (context, request) => (await import('./compare.ts')).runCompare(context, request),
  };
}
