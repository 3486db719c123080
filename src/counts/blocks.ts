/** Groups use into the five-hour blocks by which Claude counts it, from the hours that have any. Pure. */

const hour = 3600;
const hoursOfBlock = 5;

/**
 * A block begins at the hour (UTC) of its first message and lasts five hours; the next message after it begins another. The same
 * rule as ccusage (github.com/ryoppippi/ccusage, `_session-blocks.ts`: floorToHour, a new block if an entry is more than five
 * hours after the start or after the entry before). Anthropic does not publish its own rule.
 */
export function blocksOf<P>(parts: readonly P[], hourOf: (part: P) => number): readonly Block<P>[] {
  const sorted = [...parts].sort((a, b) => hourOf(a) - hourOf(b));
  const blocks: { from: number; parts: P[] }[] = [];
  for (const part of sorted) {
    const last = blocks.at(-1);
    if (last !== undefined && hourOf(part) < last.from + hoursOfBlock * hour) last.parts.push(part);
    else blocks.push({ from: hourOf(part), parts: [part] });
  }
  return blocks.map(({ from, parts: own }) => ({ from, to: from + hoursOfBlock * hour, parts: own }));
}

export interface Block<P> {
  /** Seconds since 1970. */
  readonly from: number;
  readonly to: number;
  readonly parts: readonly P[];
}
