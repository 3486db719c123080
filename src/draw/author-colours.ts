/** The colour each well-known author keeps on boards and in every figure by author. */
import type { Colour } from './cell.ts';

/** By what leads the tokens now and did before; neighbours on a board differ in hue. */
const slots: Readonly<Record<string, number>> = {
  google: 0,
  anthropic: 1,
  openai: 2,
  'x-ai': 3,
  mistralai: 4,
  deepseek: 5,
  upstage: 6,
  qwen: 7,
  alibaba: 7,
  minimax: 8,
  nvidia: 9,
  'z-ai': 10,
  moonshotai: 11,
  xiaomi: 12,
  microsoft: 13,
  tencent: 14,
  meta: 15,
  'meta-llama': 15,
};

/** Null for an author without a colour of their own. */
export function authorColour(author: string): Colour | null {
  const slot = Object.hasOwn(slots, author) ? slots[author] : undefined;
  return slot === undefined ? null : `series.${slot}`;
}
