/** Translates a view's texts: title, measure, notes and headings. Rows keep their values. */
import type { Field } from '../data/dataset.ts';
import type { Words } from '../i18n/message.ts';
import type { Translate } from '../i18n/translate.ts';
import type { Figure, FigureWith, Mark, View, ViewWith } from './figure.ts';

const known = new WeakMap<Translate, WeakMap<ViewWith<Words>, View>>();

/**
 * Memoised per view, because drawings are cached by identity. Rows are not changed: names are keys (hidden series, opened
 * models), and drawing translates them.
 */
export function viewIn(view: ViewWith<Words>, t: Translate): View {
  const views = known.get(t) ?? new WeakMap<ViewWith<Words>, View>();
  known.set(t, views);
  let found = views.get(view);
  if (found === undefined) {
    found = {
      ...view,
      title: t.words(view.title),
      measure: t.words(view.measure),
      mark: markIn(view.mark, t),
      notes: view.notes.map(t.words),
      table: { ...view.table, fields: fieldsIn(view.table.fields, t) },
    };
    views.set(view, found);
  }
  return found;
}

/** Translates the views of a figure whose own texts (title, reading) are already in the language. */
export function figureIn(figure: FigureWith<Words>, t: Translate): Figure {
  const [first, ...others] = figure.views;
  return { ...figure, views: [viewIn(first, t), ...others.map((view) => viewIn(view, t))] };
}

/** Translates headings; column names stay as csv and `--where` use them. */
function fieldsIn(fields: readonly Field[], t: Translate): readonly Field[] {
  return t.language === 'en' ? fields : fields.map((field) => ({ ...field, title: t.label('column', field.title) }));
}

/** Only a trend line has a text in its mark. */
function markIn(mark: Mark<Words>, t: Translate): Mark {
  if (mark.type !== 'scatter') return mark;
  const { trend, ...rest } = mark;
  return trend === undefined ? rest : { ...rest, trend: { ...trend, label: t.words(trend.label) } };
}
