/** Stretches of five hours by which Claude counts use, from the hours in which there was any. Pure. */

const hour = 3600;
const hoursOfBlock = 5;

/**
 * A block begins with the hour (UTC) of its first message and lasts five hours; the first message after that begins the next.
 * So does ccusage (github.com/ryoppippi/ccusage, `_session-blocks.ts`: floorToHour, a new block where an entry lies more than
 * five hours after the start or after the entry before). Anthropic does not publish its own rule.
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
