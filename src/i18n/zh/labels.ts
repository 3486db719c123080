/** Chinese names of values of the data, by what kind of thing they name. */
import type { Labels } from '../labels.ts';

export const labels: Labels = {};
