/** The series of any view: names, colours, cursor positions, and the legend key of each. */
import type { PointMark, View } from '../figures/figure.ts';
import { cloudOf } from './cloud.ts';
import type { Frame } from './frame.ts';
import { fillOf, type Glyphs, glyphsOf, lineLettersOf, markersOf, patternsOf } from './glyphs.ts';
import { distinct, type GridSeries, gridOf, hasGrid, isMarked, seriesNamed, textOfValue, type ViewOf } from './grid.ts';

/** The series of a view in the mark's order (bottom of a stack first) with the colours they are drawn in. */
export function seriesOf(view: View): readonly GridSeries[] {
  if (hasGrid(view)) return gridOf(view).series;
  const { mark, table } = view;
  if ((mark.type !== 'bar' && mark.type !== 'scatter') || mark.series === undefined) return [];
  const order = mark.type === 'scatter' ? mark.order : undefined;
  return seriesNamed(order ?? distinct(table.rows, mark.series));
}

/** The cursor's positions: weeks, bars, points (by x, then y), cells of a grid (row by row), rows of a table. */
export function xValues(view: View): readonly string[] {
  if (hasGrid(view)) return gridOf(view).xs;
  if (isMarked(view, 'scatter')) return cloudOf(view).map(({ name }, i) => name ?? `point ${i + 1}`);
  const { mark, table } = view;
  switch (mark.type) {
    case 'bar':
      return table.rows.map((row) => textOfValue(row[mark.label]));
    case 'cohort': {
      const columns = distinct(table.rows, mark.column);
      return distinct(table.rows, mark.row).flatMap((row) => columns.map((column) => `${row} · ${column}`));
    }
    case 'table':
      return table.rows.map((row) => textOfValue(row[table.fields[0]?.name ?? '']));
    default:
      return [];
  }
}

/** The legend's key of each series: a square if colours distinguish them, otherwise the pattern or marker drawn. */
export function keysOf(view: View, series: readonly GridSeries[], frame: Pick<Frame, 'ascii' | 'colour'>): string[] {
  const glyphs: Glyphs = glyphsOf(frame);
  const { type } = view.mark;
  const names = series.map(({ name }) => name);
  if (type === 'scatter') return markersOf(names, frame);
  if (type === 'line') return lineLettersOf(names, frame) ?? names.map(() => glyphs.key);
  if (isMarked(view, 'point')) return pointMarks(view, glyphs);
  if (fillOf(frame) === 'blend') return names.map(() => glyphs.key);
  return patternsOf(
    names,
    frame,
    series.map(({ colour }) => colour),
  );
}

/** The marker of each series of a point view; third-party-only series use the hollow set. */
export function pointMarks(view: ViewOf<PointMark>, glyphs: Glyphs): string[] {
  const grid = gridOf(view);
  const others = new Set(
    view.table.rows.filter((row) => row.kind === 'third-party').map((row) => textOfValue(row[view.mark.series])),
  );
  const used = { stated: 0, thirdParty: 0 };
  return grid.series.map(({ name }) => {
    const set = others.has(name) ? 'thirdParty' : 'stated';
    return glyphs[set][used[set]++ % glyphs[set].length] ?? glyphs.dot;
  });
}
