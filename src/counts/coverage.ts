/** Which figures a log can carry: how much of each column it knows, and what that means figure by figure. */

import { count, type Sum, sum } from './aggregate.ts';
import type { StudyOptions } from './options.ts';
import { rowsOf, type Sql } from './sql.ts';
import type { Span } from './weeks.ts';

/** The columns of `requests` that a figure may need and a log may lack. */
const columns = [
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

/** A tag is the last part of a content path: a category that is a word has none. */
const tagged = "case when category like '/%' then category end";

function expression(column: Column): string {
  return column === 'tag' ? tagged : column;
}

export type Column = (typeof columns)[number];

export interface Coverage {
  readonly rows: number;
  /** More than `rows` where the log keeps sums of requests only. */
  readonly requests: number;
  /** Rows of the log in which the column holds something. */
  readonly known: Readonly<Record<Column, number>>;
  /** True where some rows sum up several requests. */
  readonly summed: boolean;
  /** First and last day, null for a log without a time; undefined where nobody has looked yet. */
  readonly span?: Span | null | undefined;
  /** All models of the log, by their canonical names, null for requests without; undefined where nobody has looked yet. */
  readonly models?: readonly LogModel[] | undefined;
}

export interface LogModel {
  readonly model: string | null;
  readonly variant: string | null;
}

/** One of the columns must be known. */
export interface Need {
  readonly oneOf: readonly [Column, ...Column[]];
  /** A part of the figure is about single requests, so that rows which sum up several carry only the rest. */
  readonly single?: boolean | undefined;
}

/** Tokens of a request are those of its prompt and its completion. */
export const tokenNeeds = [{ oneOf: ['prompt_tokens'] }, { oneOf: ['completion_tokens'] }] as const;

export interface Carried {
  readonly can: 'yes' | 'partly' | 'no';
  /** In a sentence; empty for a plain yes. */
  readonly why: string;
  /** What to add to the log to get all of it; empty where nothing is missing. */
  readonly add: string;
}

const names: Readonly<Record<Column, string>> = {
  ts: 'time',
  user_id: 'user',
  session_id: 'session',
  app: 'application',
  api_key: 'key',
  model: 'model',
  prompt_tokens: 'prompt tokens',
  completion_tokens: 'completion tokens',
  reasoning_tokens: 'reasoning tokens',
  cost_usd: 'cost',
  is_byok: 'own-key flag',
  finish_reason: 'finish reason',
  tool_called: 'tool call',
  country: 'country',
  language: 'language',
  category: 'category',
  tag: 'content path',
};

const advice: Readonly<Partial<Record<Column, string>>> = {
  user_id: 'Send a stable user with every request (`user` for OpenRouter and OpenAI, `end_user` in LiteLLM).',
  cost_usd: 'Log what each request was charged, in USD.',
  reasoning_tokens: 'Log the reasoning tokens that the usage of a reply names.',
  finish_reason: 'Log why each reply ended (its finish reason).',
  tool_called: 'Log why each reply ended (its finish reason).',
  country: 'Log the country of the user, as a two-letter code.',
  language: 'Log the language of the prompt, as a code such as `en`.',
  category: 'Tag each request with what it is for, or give a column with `--map category=...`.',
  tag: 'Log the path a content classifier gives (`/Computers & Electronics/Programming/...`) as the category.',
};

/** What is counted for it; others may count more in the same pass. */
export const coverageSums: Readonly<Record<string, Sum>> = {
  all_rows: count('1'),
  all_requests: sum('requests'),
  most: { kind: 'max', of: 'requests' },
  ...Object.fromEntries(columns.map((column) => [column, count(expression(column))])),
};

/** One pass over the table. */
export async function coverageOf(sql: Sql): Promise<Coverage> {
  const [row = {}] = await rowsOf(sql, { sums: coverageSums });
  return coverageFrom(row);
}

export function coverageFrom(row: Readonly<Record<string, unknown>>): Coverage {
  const known = Object.fromEntries(columns.map((column) => [column, Number(row[column])])) as Record<Column, number>;
  return {
    rows: Number(row.all_rows),
    requests: Number(row.all_requests ?? 0),
    known,
    summed: Number(row.most ?? 1) > 1,
  };
}

/** Yes, partly or no, for a figure's needs. A column known nowhere is "not in this log". */
export function carries(needs: readonly Need[], coverage: Coverage): Carried {
  if (coverage.rows === 0) return { can: 'no', why: 'The log has no requests.', add: '' };
  const answers = needs.map((need) => carriesOne(need, coverage));
  const worst = (['no', 'partly'] as const).find((can) => answers.some((answer) => answer.can === can)) ?? 'yes';
  const held = answers.filter((answer) => answer.can === worst);
  const together = (of: 'why' | 'add') => [...new Set(held.map((answer) => answer[of]).filter(Boolean))].join(' ');
  return { can: worst, why: together('why'), add: together('add') };
}

function carriesOne({ oneOf, single }: Need, { rows, known, summed }: Coverage): Carried {
  const best = oneOf.reduce((a, b) => (known[b] > known[a] ? b : a));
  const add = advice[oneOf[0]] ?? '';
  const name = names[best];
  if (known[best] === 0) {
    return { can: 'no', why: `${capital(oneOf.map((each) => names[each]).join(' or '))}: not in this log.`, add };
  }
  if (known[best] < rows) {
    // Rounded down and kept off 0 and 100: both would say something untrue.
    const percent = Math.min(99, Math.floor((100 * known[best]) / rows));
    return { can: 'partly', why: `${capital(name)}: in ${percent < 1 ? 'under 1' : percent}% of the log's rows.`, add };
  }
  if (single && summed) {
    return {
      can: 'partly',
      why: 'Rows of this log sum up several requests: means, but no median.',
      add: 'Use a log with one row for each request.',
    };
  }
  return { can: 'yes', why: '', add: '' };
}

/** A figure's needs where other things than users are counted as users, or applications stand in for categories. */
export function needsOf({ needs }: { readonly needs: readonly Need[] }, options: StudyOptions): readonly Need[] {
  const id = options.retention?.id ?? 'user_id';
  const instead = (column: Column): readonly Column[] => {
    if (column === 'user_id') return [id];
    return column === 'category' && options.apps !== undefined ? ['category', 'app'] : [column];
  };
  return needs.map((need) => {
    const [first = 'ts', ...others] = need.oneOf.flatMap(instead);
    return { ...need, oneOf: [first, ...others] };
  });
}

/** Whether the log holds something of everything that is needed. */
export async function holds(sql: Sql, needs: readonly Need[], options: StudyOptions): Promise<boolean> {
  if (needs.length === 0) return true;
  const row = options.coverage?.known ?? (await knownOf(sql, [...new Set(needs.flatMap(({ oneOf }) => oneOf))]));
  return needs.every(({ oneOf }) => oneOf.some((column) => Number(row[column] ?? 0) > 0));
}

async function knownOf(sql: Sql, needed: readonly Column[]): Promise<Readonly<Record<string, unknown>>> {
  const sums = Object.fromEntries(needed.map((column) => [column, count(expression(column))]));
  const [row = {}] = await rowsOf(sql, { sums });
  return row;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
