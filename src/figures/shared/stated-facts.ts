/** Figures whose picture nobody outside has: what the text states about them, as bars, brackets, arrows and words. */
import type { Dataset, Field, Row } from '../../data/dataset.ts';
import type { Datasets, Recipe, View } from '../figure.ts';
import { groupBy, number, text } from './rows.ts';
import { makeView, need, pick, viewOf } from './view.ts';

const label: Field = {
  name: 'label',
  title: 'Fact',
  type: 'string',
  description: 'What tells this fact from the others beside it: its key, measure or period.',
};

/** Views of public data that measure something close to what a figure shows. */
export interface Beside {
  readonly needs: readonly string[];
  readonly views: (data: Datasets) => readonly View[];
}

/**
 * A figure known only from the report's words and other people's readings of its picture; what public data show beside
 * them comes second.
 */
export function statedFigure(id: string, name: string, chapter: string, beside?: Beside): Recipe {
  return {
    id,
    name,
    chapter,
    needs: ['stated', ...(beside?.needs ?? [])],
    views: (data) => {
      const [first, ...others] = statedViews(data, id);
      return [first, ...(beside?.views(data) ?? []), ...others];
    },
  };
}

/**
 * Views of the facts stated about a figure (needs `stated`): one of bars for each unit, shares first, and `facts` with
 * every fact, in words where the report has no number. Bars lead unless there is but one among words. Throws if there is
 * no fact at all.
 */
export function statedViews(data: Datasets, id: string): readonly [View, ...View[]] {
  const stated = notedFor(need(data, 'stated'), id);
  const rows = factsOf(stated, id);
  if (rows.length === 0) throw new Error(`The dataset stated has no fact about figure ${id}.`);
  const all = factsView(stated, rows);
  const [first, ...others] = [...groupBy(rows.filter(hasNumber), (row) => text(row, 'unit'))]
    .sort(([a], [b]) => Number(b.startsWith('%')) - Number(a.startsWith('%')))
    .map(([unit, group]) => barsView(stated, unit, group));
  if (first === undefined) return [all];
  const lonely = first.table.rows.length === 1 && rows.filter(hasNumber).length * 2 < rows.length;
  return lonely ? [all, first, ...others] : [first, ...others, all];
}

/** The same recipe with what the report states about the figure as a last view, where it states anything. */
export function withFacts(recipe: Recipe): Recipe {
  return {
    ...recipe,
    bare: recipe,
    needs: [...new Set([...recipe.needs, 'stated'])],
    views: (data) => {
      const [first, ...others] = recipe.views(data);
      const stated = notedFor(need(data, 'stated'), recipe.id);
      const rows = factsOf(stated, recipe.id);
      const known = [first, ...others].some((view) => view.name === 'facts');
      return rows.length === 0 || known ? [first, ...others] : [first, ...others, factsView(stated, rows)];
    },
  };
}

/** With the notes that name the figure: the dataset serves all of them, and the rest of its notes stand with its sources. */
function notedFor(stated: Dataset, id: string): Dataset {
  const names = (note: string) => /figures? (\d+\w?(?:(?:, | and )\d+\w?)*)/.exec(note)?.[1]?.split(/, | and /) ?? [];
  return { ...stated, notes: stated.notes.filter((note) => names(note).includes(id)) };
}

function factsOf(stated: Dataset, id: string): Row[] {
  return stated.rows.filter((row) => (text(row, 'figure') ?? '').split(' ').includes(id));
}

function factsView(stated: Dataset, rows: readonly Row[]): View {
  return viewOf(stated, {
    name: 'facts',
    title: 'What is said about it, each with its place',
    measure: 'as stated; a bound is a bound',
    columns: ['metric', 'key', 'period', 'value', 'low', 'high', 'unit', 'qualifier', 'words', 'source', 'kind'],
    rows,
    mark: { type: 'table' },
  });
}

function barsView(stated: Dataset, unit: string, rows: readonly Row[]): View {
  const measured = pick(stated, 'value', 'low', 'high').map((field) => ({ ...field, unit }));
  return makeView({
    name: unit
      .toLowerCase()
      .replace('%', 'share')
      .replace(/[^a-z0-9]+/g, '-'),
    title: 'What is said about it, in numbers',
    measure: unit.startsWith('%') ? unit.replace('%', 'share').concat(', %') : unit,
    from: [stated],
    fields: [label, ...measured, ...pick(stated, 'qualifier', 'metric', 'key', 'period', 'source', 'kind')],
    rows: labelled(rows),
    mark: {
      type: 'bar',
      label: 'label',
      value: 'value',
      low: 'low',
      high: 'high',
      ...(unit.startsWith('%') ? { max: 100 } : {}),
    },
  });
}

/** Rows with a label made of whatever differs among them. */
function labelled(rows: readonly Row[]): Row[] {
  const telling = ['key', 'metric', 'period'].filter((column) => new Set(rows.map((row) => row[column])).size > 1);
  return rows.map((row) => {
    const parts = telling.map((column) => text(row, column)).filter((part) => part !== null);
    return { ...row, label: parts.length > 0 ? parts.join(', ') : (text(row, 'key') ?? text(row, 'metric')) };
  });
}

function hasNumber(row: Row): boolean {
  return ['value', 'low', 'high'].some((column) => number(row, column) !== null);
}
