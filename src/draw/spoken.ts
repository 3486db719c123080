/** A reading in the reader's language, for the legend: series keep their machine names everywhere else. */
import type { View } from '../figures/figure.ts';
import { english, type Say } from '../i18n/words.ts';
import { gridOf, hasGrid, nameOfX } from './grid.ts';
import type { Reading } from './reading.ts';
import { textWidth } from './width.ts';

export function spokenReading(view: View, reading: Reading, say: Say = english): Reading {
  if (say === english) return reading;
  return {
    ...reading,
    name: say(reading.name),
    pin: reading.pin === null ? null : say(reading.pin),
    entries: reading.entries.map((entry) => ({ ...entry, series: say(entry.series) })),
    facts: reading.facts.map(({ name, text }) => ({ name: say(name), text: say(text) })),
    widest: { ...reading.widest, name: widestName(view, say) },
  };
}

const widths = new WeakMap<Say, WeakMap<View, number>>();

/** Cells of the widest name of any x, so that the legend stays as wide while the cursor moves. */
function widestName(view: View, say: Say): number {
  if (!hasGrid(view)) return 0;
  const known = widths.get(say) ?? new WeakMap<View, number>();
  widths.set(say, known);
  let widest = known.get(view);
  if (widest === undefined) {
    const grid = gridOf(view);
    const names = [...grid.xs.map((x) => nameOfX(grid, x)), ...view.rules.map(({ label }) => `${label} released`)];
    widest = names.reduce((most, name) => Math.max(most, textWidth(say(name))), 0);
    known.set(view, widest);
  }
  return widest;
}
