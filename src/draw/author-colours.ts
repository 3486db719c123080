/** The colour that each well-known author has on boards and in every figure by author. */
import type { SeriesColour } from './cell.ts';

/** Positions in the palette. Authors that are neighbours in the report's stacks and bars have distant colours. */
const slots: Readonly<Record<string, number>> = {
  google: 0,
  tencent: 1,
  mistralai: 2,
  openai: 3,
  qwen: 4,
  alibaba: 4,
  anthropic: 5,
  'meta-llama': 6,
  meta: 6,
  'x-ai': 7,
  moonshotai: 8,
  deepseek: 9,
  minimax: 10,
  'z-ai': 11,
  nvidia: 12,
  stepfun: 13,
  microsoft: 14,
  xiaomi: 15,
};

/** Undefined for an author without a fixed position. */
export function authorSlot(author: string): number | undefined {
  return Object.hasOwn(slots, author) ? slots[author] : undefined;
}

/** Null for an author without a fixed colour. */
export function authorColour(author: string): SeriesColour | null {
  const slot = authorSlot(author);
  return slot === undefined ? null : `series.${slot}`;
}
