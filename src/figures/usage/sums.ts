/** Sums of the parts of a board. A sum covers only known values. */
import { usdOf } from '../../counts/list-price.ts';
import type { UsagePart } from '../../counts/usage.ts';
import { round } from '../shared/rows.ts';

export interface Sums {
  /** Null if the log does not say how many. */
  readonly requests: number | null;
  /** Requests with both counts of tokens. */
  readonly withTokens: number;
  /** Each null if no request has it. */
  readonly tokens: number | null;
  readonly input: number | null;
  readonly read: number | null;
  readonly written: number | null;
  readonly hour: number | null;
  readonly output: number | null;
  readonly reasoning: number | null;
  /** Share of prompt tokens read from a cache, over requests that report it, %. */
  readonly hit: number | null;
  /** Logged USD, and the share of requests with a logged cost, %. */
  readonly logged: number | null;
  readonly loggedShare: number | null;
  /** USD at list prices, and the share of tokens with a price, %. */
  readonly worth: number | null;
  readonly pricedShare: number | null;
}

export function sumsOf(parts: readonly UsagePart[]): Sums {
  const total = (of: (part: UsagePart) => number | null) => totalOf(parts.map(of));
  const [prompt, output] = [total(({ tokens }) => tokens.prompt), total(({ tokens }) => tokens.output)];
  const [read, written] = [total(({ tokens }) => tokens.read), total(({ tokens }) => tokens.written)];
  const unsaid = total(({ unsaid: rows }) => rows) ?? 0;
  // If some rows do not say how many requests they sum up, the total is unknown.
  const requests = unsaid > 0 ? null : total((part) => part.requests);
  const readOf = total((part) => part.readOf) ?? 0;
  const tokens = prompt === null || output === null ? null : prompt + output;
  const priced = totalOf(parts.flatMap((part) => (part.worth === null ? [] : [tokensOf(part)]))) ?? 0;
  return {
    requests,
    withTokens: total((part) => part.withTokens) ?? 0,
    tokens,
    input: prompt === null ? null : prompt - (read ?? 0) - (written ?? 0),
    read,
    written,
    hour: total((part) => part.tokens.hour),
    output,
    reasoning: total((part) => part.tokens.reasoning),
    hit: read === null || readOf === 0 ? null : round((100 * read) / readOf, 1),
    logged: moneyOf(parts.map(({ paid }) => paid)),
    loggedShare: shareOf(total((part) => part.paidRequests) ?? 0, requests),
    worth: moneyOf(parts.map(({ worth }) => worth)),
    pricedShare: tokens === null ? null : shareOf(priced, tokens),
  };
}

export function tokensOf({ tokens: { prompt, output } }: UsagePart): number {
  return (prompt ?? 0) + (output ?? 0);
}

function totalOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}

/** Added before rounding. */
export function moneyOf(values: readonly (bigint | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : usdOf(known.reduce((sum, value) => sum + value, 0n));
}

/** Null without a whole. 100 only for all of it, 0 only for none. */
export function shareOf(part: number, of: number | null): number | null {
  if (of === 0 || of === null) return null;
  const share = round((100 * part) / of, 1);
  if (share === 100 && part < of) return 99.9;
  return share === 0 && part > 0 ? 0.1 : share;
}
