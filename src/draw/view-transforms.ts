/** View transforms: a range of weeks, a stack as lines or bars, change since a week, the other measure. */
import type { Field, Row } from '../data/dataset.ts';
import type { View } from '../figures/figure.ts';
import { code, label } from '../i18n/message.ts';
import type { Translate } from '../i18n/translate.ts';
import { gridOf, hasGrid, nameOfX, numberOf, shortNameOfX, textOfValue } from './grid.ts';

const transforms = new WeakMap<View, Map<string, View>>();
/** Transforms cached for each view; others are recomputed. */
const maxTransforms = 64;

/** Drawings are cached by view identity, so the same transform of a view must return the same object. */
function cached(view: View, key: string, make: () => View): View {
  const forms = transforms.get(view) ?? new Map<string, View>();
  transforms.set(view, forms);
  let form = forms.get(key);
  if (form === undefined) {
    form = make();
    if (forms.size >= maxTransforms) forms.clear();
    forms.set(key, form);
  }
  return form;
}

/** The column of amounts behind a stack of shares (or the reverse); null if only one is known. */
function otherMeasure({ mark, table }: View): string | null {
  if (mark.type !== 'stack') return null;
  const other = mark.y === 'share' ? 'tokens' : mark.y === 'tokens' ? 'share' : null;
  return other !== null && table.fields.some(({ name }) => name === other) ? other : null;
}

/** A stack of shares as one of amounts, or the reverse; null if only one is known. */
export function inOtherMeasure(view: View, t: Translate): View | null {
  const other = otherMeasure(view);
  const { mark } = view;
  if (other === null || mark.type !== 'stack') return null;
  const scale = other === 'share' ? 'share' : 'amount';
  const measure = t(scale === 'share' ? 'draw.shareOfWeek' : 'draw.tokensOfWeek');
  return cached(view, 'other', () => ({ ...view, measure, mark: { ...mark, y: other, scale } }));
}

/** The range between two x values, both included, in the order of the axis; null for views without such an axis. */
export function between(view: View, from: string | undefined, to: string | undefined): View | null {
  if (!hasGrid(view)) return null;
  if (from === undefined && to === undefined) return view;
  return cached(view, `between ${from} ${to}`, () => {
    const { xs, step } = gridOf(view);
    const named = (x: string | undefined) => (x === undefined ? -1 : xs.indexOf(x));
    // Names are compared by their order on the axis; dates can be compared even if the data lack them.
    const before = (a: string, b: string) =>
      step === 'name' ? named(a) < named(b) : step === 'number' ? Number(a) < Number(b) : a < b;
    const inside = new Set(
      xs.filter((x) => (from === undefined || !before(x, from)) && (to === undefined || !before(to, x))),
    );
    const { x } = view.mark;
    const rows = view.table.rows.filter((row) => inside.has(textOfValue(row[x])));
    return {
      ...view,
      table: { ...view.table, rows },
      rules: view.rules.filter(({ at }) => inside.has(at)),
    };
  });
}

/** Whether `asBars` applies to the view: several series, none negative. */
export function hasBars(view: View): boolean {
  const { mark } = view;
  if ((mark.type !== 'stack' && mark.type !== 'line') || mark.series === undefined || !hasGrid(view)) return false;
  const grid = gridOf(view);
  return grid.series.length >= 2 && !grid.values.flat().some((value) => value !== null && value < 0);
}

/** A stack as a line for each series; null for anything else. */
export function asLines(view: View): View | null {
  const { mark } = view;
  if (mark.type !== 'stack') return null;
  const { x, y, series, order } = mark;
  return cached(view, 'lines', () => ({ ...view, mark: { type: 'line', x, y, series, order, min: 0 } }));
}

/**
 * The series of one x as bars, in the stack's order from its bottom, so that they keep their colours; a series without a row
 * there is unknown. All x share one axis, so that bars are comparable between weeks. Null if there is only one series, or if a
 * negative value would need a bar to the left.
 */
export function asBars(view: View, at: string, t: Translate): View | null {
  const { mark } = view;
  if ((mark.type !== 'stack' && mark.type !== 'line') || mark.series === undefined) return null;
  if (!hasGrid(view) || !hasBars(view)) return null;
  const grid = gridOf(view);
  const known = grid.values.flat().filter((value) => value !== null);
  const { series, y } = mark;
  const index = grid.xs.indexOf(at);
  return cached(view, `bars ${at}`, () => ({
    ...view,
    measure: `${view.measure} · ${nameOfX(grid, at, t)}`,
    table: {
      ...view.table,
      rows: grid.series.map(({ name }, s): Row => grid.rows[s]?.[index] ?? { [series]: name, [y]: null }),
    },
    mark: {
      type: 'bar',
      label: series,
      value: y,
      series,
      max: known.reduce((most, value) => Math.max(most, value), 0),
    },
    rules: [],
  }));
}

/**
 * Each series minus its value at one x, as lines: percentage points for shares. Unknown if either value is. Each reading is off
 * by at most its uncertainty, so the difference by at most the sum of both.
 */
export function sinceThen(view: View, then: string, t: Translate): View | null {
  const { mark } = view;
  if ((mark.type !== 'stack' && mark.type !== 'line') || !hasGrid(view)) return null;
  return cached(view, `since ${then}`, () => {
    const grid = gridOf(view);
    const pin = grid.xs.indexOf(then);
    const { uncertainty } = view;
    const spreadOf = (row: Row | undefined) => (uncertainty === undefined ? null : numberOf(row?.[uncertainty]));
    const rows = grid.rows.flatMap((cells, s) =>
      cells.flatMap((row, x): Row[] => {
        if (row === undefined) return [];
        const [now, was] = [grid.values[s]?.[x] ?? null, grid.values[s]?.[pin] ?? null];
        const [spread, spreadThen] = [spreadOf(row), spreadOf(cells[pin])];
        return [
          {
            ...row,
            change: now === null || was === null ? null : now - was,
            change_uncertainty: x === pin ? 0 : spread === null || spreadThen === null ? null : spread + spreadThen,
          },
        ];
      }),
    );
    const share = grid.field.unit === '%';
    const unit = share ? '%-points' : grid.field.unit;
    const change: Field = {
      name: 'change',
      title: t.label('column', 'Change'),
      type: 'number',
      ...(unit === undefined ? {} : { unit }),
    };
    const when = code(shortNameOfX(grid, then, t));
    const { x, series } = mark;
    return {
      ...view,
      measure: share
        ? t('draw.pointsSince', { when })
        : t('draw.changeSince', {
            when,
            unit: unit === undefined ? label('column', grid.field.title) : label('unit', unit),
          }),
      table: { fields: [...view.table.fields, change], rows },
      mark: { type: 'line', x, y: 'change', series, order: grid.series.map(({ name }) => name) },
      ...(uncertainty === undefined ? {} : { uncertainty: 'change_uncertainty' }),
    };
  });
}
