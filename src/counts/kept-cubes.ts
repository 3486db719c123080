/** What is kept of a log that is saved so that its boards can be made of it by any cut: the finest groups of each. */
import type { Aggregate } from './aggregate.ts';
import { keptCube } from './usage.ts';

export const keptCubes: readonly Aggregate[] = [keptCube({})];
