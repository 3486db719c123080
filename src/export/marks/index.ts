/** The marks that become charts: a table does not. */
import { isMarked } from '../../draw/grid.ts';
import type { View } from '../../figures/figure.ts';
import type { PictureLook } from '../options.ts';
import { barChart } from './bar.ts';
import type { Chart } from './chart.ts';
import { cohortChart } from './cohort.ts';
import { lineChart } from './line.ts';
import { pointChart } from './point.ts';
import { scatterChart } from './scatter.ts';
import { stackChart } from './stack.ts';

/** The chart of a view, or null for one that is a table of rows. */
export function chartOf(view: View, look: PictureLook): Chart | null {
  if (isMarked(view, 'stack')) return stackChart(view, look);
  if (isMarked(view, 'line')) return lineChart(view, look);
  if (isMarked(view, 'bar')) return barChart(view, look);
  if (isMarked(view, 'scatter')) return scatterChart(view, look);
  if (isMarked(view, 'cohort')) return cohortChart(view, look);
  return isMarked(view, 'point') ? pointChart(view, look) : null;
}
