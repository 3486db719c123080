/** The command that reads logs, as plain data; what it runs, with DuckDB, is loaded when it is asked for. */
import { logFormatNames } from '../engine/formats/names.ts';
import type { Command, Flag } from './command.ts';

/** `shared` are flags that mean the same in other commands. */
export function studyCommand(shared: readonly Flag[]): Command {
  return {
    name: 'study',
    args: 'LOG...',
    summary: "Compute the report's figures from your own request log",
    details: [
      'LOG is a file, a folder, a pattern or - for stdin: csv, tsv, json, jsonl or parquet, also with .gz or .zst. OpenRouter activity, LiteLLM SpendLogs, OTLP JSON, Langfuse, Claude Code and Codex are told apart by themselves; any other table by --map. Nothing leaves the machine.',
      'Without --figure it says figure by figure what the log can carry, and what to add. What became of every row is said on stderr.',
      'Users, sessions and keys are hashed with a secret of this machine before they are used.',
      'Needs DuckDB: npm install @duckdb/node-api@1.5.6-r.1',
    ],
    inputs: [0, 100_000],
    flags: [
      { name: 'figure', value: 'NAME', help: 'its rows: token-share-by-source, 1, retention, ...' },
      ...shared,
      {
        name: 'from',
        value: logFormatNames.join('|'),
        choices: logFormatNames,
        help: 'the format, where it is not told apart',
      },
      {
        name: 'map',
        value: 'COLUMN=NAME,...',
        repeats: true,
        help: 'columns of your table: ts=created_at,model=llm,user=customer,prompt=tokens_in,completion=tokens_out,cost=usd',
      },
      { name: 'demo', help: 'a simulated log with planted truths, instead of one of yours' },
      { name: 'users', help: '--no-users drops users, sessions and keys altogether' },
      {
        name: 'memory',
        value: 'SIZE',
        help: 'most memory for DuckDB, such as 4GB; what is more goes to the temp folder',
      },
    ],
    examples: [
      { line: 'study --demo', does: 'what a log with everything in it can carry' },
      { line: 'study --demo --figure retention --format csv', does: 'its cohorts, month by month' },
      { line: 'study openrouter_activity_2025-11-30.csv --figure 1', does: 'your tokens by source type' },
      { line: 'study ~/.claude/projects --figure prompt-length', does: 'from Claude Code conversations' },
      { line: 'study calls.parquet --map ts=time,model=llm,user=customer', does: 'any table of your own' },
    ],
    run: async (context, request) => (await import('./study.ts')).runStudy(context, request),
  };
}
