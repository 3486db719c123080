/** A view with what people read of it in their language: title, measure, notes and headings. Rows keep their values. */
import type { Field } from '../data/dataset.ts';
import type { Figure, Mark, View } from '../figures/figure.ts';
import { english, type Say } from './words.ts';

const views = new WeakMap<Say, WeakMap<View, View>>();

/**
 * The same view always gives the same one back, as drawings are remembered by it. Its rows are not touched: names are
 * keys there (a series that is hidden, a model that is opened), and drawing says them.
 */
export function viewIn(view: View, say: Say): View {
  if (say === english) return view;
  const known = views.get(say) ?? new WeakMap<View, View>();
  views.set(say, known);
  let said = known.get(view);
  if (said === undefined) {
    said = {
      ...view,
      title: say(view.title),
      measure: say(view.measure),
      mark: markIn(view.mark, say),
      notes: view.notes.map(say),
      table: { ...view.table, fields: fieldsIn(view.table.fields, say) },
    };
    known.set(view, said);
  }
  return said;
}

/** A figure whose words are in the language already, with its views. */
export function figureIn(figure: Figure, say: Say): Figure {
  if (say === english) return figure;
  const [first, ...others] = figure.views;
  return { ...figure, views: [viewIn(first, say), ...others.map((view) => viewIn(view, say))] };
}

/** Headings in the language; names of columns stay what csv and `--where` call them. */
export function fieldsIn(fields: readonly Field[], say: Say): readonly Field[] {
  return fields.map((field) => ({ ...field, title: say(field.title) }));
}

/** Only a trend line is named by its mark. */
function markIn(mark: Mark, say: Say): Mark {
  if (mark.type !== 'scatter' || mark.trend === undefined) return mark;
  return { ...mark, trend: { ...mark.trend, label: say(mark.trend.label) } };
}
