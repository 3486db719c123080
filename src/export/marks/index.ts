/** Marks that become charts; a table does not. */
import { isMarked } from '../../draw/grid.ts';
import type { View } from '../../figures/figure.ts';
import type { PictureOptions } from '../options.ts';
import { barChart } from './bar.ts';
import type { Chart } from './chart.ts';
import { cohortChart } from './cohort.ts';
import { lineChart } from './line.ts';
import { pointChart } from './point.ts';
import { scatterChart } from './scatter.ts';
import { stackChart } from './stack.ts';

/** The chart of a view; null for a table. */
export function chartOf(view: View, options: PictureOptions): Chart | null {
  if (isMarked(view, 'stack')) return stackChart(view, options);
  if (isMarked(view, 'line')) return lineChart(view, options);
  if (isMarked(view, 'bar')) return barChart(view, options);
  if (isMarked(view, 'scatter')) return scatterChart(view, options);
  if (isMarked(view, 'cohort')) return cohortChart(view, options);
  return isMarked(view, 'point') ? pointChart(view, options) : null;
}
