/** Cohorts as rows, months after launch as columns: retention as number and colour of each cell. */
import { formatValue, unknown } from '../../data/format.ts';
import { distinct, fieldOf, type ViewOf } from '../../draw/grid.ts';
import { contrastOn, themes } from '../../draw/theme.ts';
import type { CohortMark } from '../../figures/figure.ts';
import { fontSize, type PictureOptions } from '../options.ts';
import { pixelWidth } from '../text-width.ts';
import { type Chart, datum, fieldName, tooltip } from './chart.ts';

const steps = 10;
const tall = 28;

export function cohortChart(view: ViewOf<CohortMark>, options: PictureOptions): Chart {
  const { mark, table } = view;
  const field = fieldOf(table.fields, mark.value);
  const rows = distinct(table.rows, mark.row);
  const levels = Array.from({ length: steps }, (_, i) => `heat.${i}` as const);
  const light = levels.findIndex((level) => contrastOn(level, themes.light) === '#000000');
  const limit = (mark.max / steps) * (light === -1 ? steps : light);
  const texts = table.rows.map((row) => formatValue(row[mark.value] ?? null, field));
  const numbered = { window: [{ op: 'row_number', as: '__row' }] };
  const x = {
    field: fieldName(mark.column),
    type: 'ordinal',
    sort: null,
    axis: {
      title: fieldOf(table.fields, mark.column).title,
      orient: 'top',
      labelAngle: 0,
      domain: false,
      ticks: false,
    },
  };
  const y = {
    field: fieldName(mark.row),
    type: 'ordinal',
    sort: null,
    axis: { title: null, domain: false, ticks: false },
  };
  return {
    height: Math.max(1, rows.length) * tall,
    gutter: rows.reduce((most, row) => Math.max(most, pixelWidth(row, fontSize)), 0) + 8,
    layer: [
      {
        transform: [{ filter: `!isValid(${datum(mark.value)})` }],
        mark: { type: 'rect', color: options.theme.missing },
        encoding: { x, y },
      },
      {
        transform: [{ filter: `isValid(${datum(mark.value)})` }],
        mark: { type: 'rect', stroke: options.theme.background ?? 'transparent', strokeWidth: 1.5 },
        encoding: {
          x,
          y,
          color: {
            field: fieldName(mark.value),
            type: 'quantitative',
            scale: {
              type: 'threshold',
              domain: Array.from({ length: steps - 1 }, (_, i) => ((i + 1) * mark.max) / steps),
              range: levels.map((level) => options.theme.colour(level)),
            },
            legend: null,
          },
          tooltip: tooltip(view, options),
        },
      },
      {
        transform: [numbered, { calculate: `${JSON.stringify(texts)}[datum.__row - 1]`, as: '__text' }],
        mark: { type: 'text', baseline: 'middle' },
        encoding: {
          x,
          y,
          text: { field: '__text' },
          color: {
            condition: [
              { test: `datum.__text === ${JSON.stringify(unknown)}`, value: options.theme.muted },
              { test: `${datum(mark.value)} >= ${limit}`, value: '#000000' },
            ],
            value: '#ffffff',
          },
        },
      },
    ],
  };
}
