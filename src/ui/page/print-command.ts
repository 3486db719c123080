/** The command line that prints what is on screen, which `y` copies. */

import { xValues } from '../../draw/chart.ts';
import { hasGrid } from '../../draw/grid.ts';
import { hasBars } from '../../draw/view-transforms.ts';
import type { View } from '../../figures/figure.ts';
import { conditionsOf } from '../../write/select.ts';
import type { Place } from '../state/place.ts';
import type { ViewState } from '../state/state.ts';
import { studyCommand } from './logs.ts';
import { isRowsOnly, rowName, shownFields } from './page.ts';

export function commandOf(place: Place, look: ViewState, view: View | null): string {
  if (place.type === 'cover') return place.id === 'report' ? 'state-of-ai table at-a-glance' : studyCommand;
  if (place.type === 'chapter') return `state-of-ai read ${place.id}`;
  const words = [
    'state-of-ai',
    look.form === 'table' || (view !== null && isRowsOnly(view)) ? 'table' : 'show',
    place.id,
  ];
  if (place.type === 'model') return `state-of-ai ${place.id}`;
  if (view !== null && look.view > 0) words.push('--view', view.name);
  if (view !== null && words[1] === 'show') words.push(...drawingFlags(look, view));
  if (words[1] !== 'table' || view === null) return words.join(' ');
  const { zoom } = look;
  if (zoom !== null && hasGrid(view)) {
    const { x } = view.mark;
    words.push('--where', `'${x}>=${zoom.from}'`, '--where', `'${x}<=${zoom.to}'`);
  }
  for (const condition of conditionsOf(look.table.filter, view.table.fields))
    words.push('--where', `'${condition.replaceAll("'", "'\\''")}'`);
  words.push(...markedFlags(look, view));
  const fields = shownFields(view, look.table);
  if (look.table.hidden.length > 0 && fields.length < view.table.fields.length)
    words.push('--columns', fields.map(({ name }) => name).join(','));
  const field = fields[look.table.column];
  if (look.table.sorted && field !== undefined)
    words.push('--sort', `${field.name}${look.table.descending ? ':desc' : ''}`);
  return words.join(' ');
}

/** Measure, weeks and form of a chart over time, as flags of `show`. */
function drawingFlags({ otherScale, zoom, shape, since, pin, cursor }: ViewState, view: View): string[] {
  if (!hasGrid(view)) return [];
  const xs = xValues(view);
  const at = xs[Math.min(cursor ?? xs.length - 1, xs.length - 1)];
  const then = since && pin !== null ? xs[pin] : undefined;
  const bars = shape === 'bars' && then === undefined && at !== undefined && hasBars(view);
  return [
    ...(otherScale && hasBoth(view) ? ['--other-measure'] : []),
    ...(zoom === null ? [] : ['--from', zoom.from, '--to', zoom.to]),
    ...(then === undefined ? [] : ['--change-since', then]),
    ...(bars && at !== undefined ? ['--bars', at] : []),
    ...(shape === 'lines' && then === undefined && view.mark.type === 'line' ? ['--lines'] : []),
  ];
}

function hasBoth({ table }: View): boolean {
  return ['share', 'tokens'].every((column) => table.fields.some(({ name }) => name === column));
}

/** The marked rows by their key column: `--where 'model=a|b'`. */
function markedFlags({ table: { marked, onlyMarked } }: ViewState, { table }: View): string[] {
  const column = ['model', 'author', 'name'].find((wanted) => table.fields.some(({ name }) => name === wanted));
  if (!onlyMarked || column === undefined) return [];
  const names = table.rows.filter((row) => marked.includes(rowName(row))).map((row) => String(row[column]));
  return names.length === 0 ? [] : ['--where', `'${column}=${[...new Set(names)].join('|').replaceAll("'", "'\\''")}'`];
}
