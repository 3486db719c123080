/** What is kept of a log that is saved so that its boards can be made of it by any cut: the finest groups of each. */
import type { Aggregate } from './aggregate.ts';
import { sketchOf, speedSums } from './speed.ts';
import { keptGroups, usageSums } from './usage.ts';

/** Those who ask are not told apart in times: they would be as many groups as there are requests. */
const untimed = ['user_id', 'session_id'];

export const keptCubes: readonly Aggregate[] = [
  { by: keptGroups(), sums: { ...usageSums, ...speedSums } },
  sketchOf(keptGroups(untimed), 'latency_ms'),
  sketchOf(keptGroups(untimed), 'ttft_ms'),
];
