/** Chinese names of values of the data, by what kind of thing they name. */
import type { Labels } from '../labels.ts';
import { conflicts } from './labels-conflicts.ts';
import { notes } from './labels-notes.ts';

export const labels: Labels = { conflict: conflicts, note: notes };
