/** Figures without published data: what the text says about them, as bars, brackets, arrows and words. */
import type { Dataset, Field, Row } from '../../data/dataset.ts';
import { ownValue } from '../../data/own-value.ts';
import { type Localised, label as labelOf, type Words } from '../../i18n/message.ts';
import type { Datasets, FigureView, Recipe, ReportHalf } from '../figure.ts';
import { common } from '../shared/text.ts';
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
  readonly views: (data: Datasets) => readonly FigureView[];
}

/** A figure known only from the text and third-party readings. Related public data come second. */
export function statedReport(id: string, beside?: Beside): ReportHalf {
  return {
    needs: ['stated', ...(beside?.needs ?? [])],
    views: (data) => {
      const [first, ...others] = statedViews(data, id);
      return [first, ...(beside?.views(data) ?? []), ...others];
    },
  };
}

/**
 * Views of the facts stated about a figure (needs `stated`): bars for each unit, shares first, and `facts` with every fact, in
 * words if the report gives no number. Bars come first unless only one fact has a number. Throws if there are no facts.
 */
export function statedViews(data: Datasets, id: string): readonly [FigureView, ...FigureView[]] {
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

/** The recipe with the facts that the report states about the figure as last view, if there are any. */
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

/** Keeps only the notes that name the figure; other notes are shown with the dataset's sources. */
function notedFor(stated: Dataset, id: string): Dataset {
  const names = (note: string) => /figures? (\d+\w?(?:(?:, | and )\d+\w?)*)/.exec(note)?.[1]?.split(/, | and /) ?? [];
  return { ...stated, notes: stated.notes.filter((note) => typeof note === 'string' && names(note).includes(id)) };
}

function factsOf(stated: Dataset, id: string): Row[] {
  return stated.rows.filter((row) => (text(row, 'figure') ?? '').split(' ').includes(id));
}

function factsView(stated: Dataset, rows: readonly Row[]): FigureView {
  return viewOf(stated, {
    name: 'facts',
    title: common.factsTitle,
    measure: common.factsMeasure,
    columns: ['metric', 'key', 'period', 'value', 'low', 'high', 'unit', 'qualifier', 'words', 'source', 'kind'],
    rows,
    mark: { type: 'table' },
  });
}

function barsView(stated: Dataset, unit: string, rows: readonly Row[]): FigureView {
  const measured = pick(stated, 'value', 'low', 'high').map((field) => ({ ...field, unit }));
  return makeView({
    name: unit
      .toLowerCase()
      .replace('%', 'share')
      .replace(/[^a-z0-9]+/g, '-'),
    title: common.barsTitle,
    measure: measureIn(unit),
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

/** Labels each row by the columns that differ between rows. */
function labelled(rows: readonly Row[]): Row[] {
  const telling = ['key', 'metric', 'period'].filter((column) => new Set(rows.map((row) => row[column])).size > 1);
  const named = rows.map((row) => {
    const parts = telling.map((column) => text(row, column)).filter((part) => part !== null);
    return { row, label: parts.length > 0 ? parts.join(', ') : (text(row, 'key') ?? text(row, 'metric')) };
  });
  const times = groupBy(named, ({ label }) => label);
  return named.map(({ row, label }) => {
    // The same fact occurs twice, in the text and in a caption.
    const place = (times.get(label ?? '')?.length ?? 0) > 1 ? text(row, 'source')?.split(', ').at(-1) : undefined;
    return { ...row, label: place === undefined ? label : `${label}, ${place}` };
  });
}

/** The measure of a unit: `% of tokens` is a share of tokens. */
function measureIn(unit: string): Words {
  return ownValue(shares, unit) ?? labelOf('unit', unit);
}

const shares: Readonly<Record<string, Localised>> = {
  '%': { en: 'share, %', zh: '份额，%' },
  '% of prompts': { en: 'share of prompts, %', zh: '占提示词的份额，%' },
  '% of tokens': { en: 'share of tokens, %', zh: '占 token 的份额，%' },
  '% of weekly tokens': { en: 'share of weekly tokens, %', zh: '占每周 token 的份额，%' },
  '% of open tokens': { en: 'share of open tokens, %', zh: '占开源 token 的份额，%' },
  '% of Chinese OSS tokens': { en: 'share of Chinese OSS tokens, %', zh: '占中国开源 token 的份额，%' },
  '% of open programming tokens': { en: 'share of open programming tokens, %', zh: '占开源编程 token 的份额，%' },
  '% of roleplay tokens': { en: 'share of roleplay tokens, %', zh: '占角色扮演 token 的份额，%' },
  '% of programming spend': { en: 'share of programming spend, %', zh: '占编程支出的份额，%' },
  '% of category tokens': { en: 'share of category tokens, %', zh: '占该类别 token 的份额，%' },
  '% of author tokens': { en: 'share of author tokens, %', zh: '占该厂商 token 的份额，%' },
  '% of spend': { en: 'share of spend, %', zh: '占支出的份额，%' },
  '% of cohort': { en: 'share of cohort, %', zh: '占队列的份额，%' },
};

/** Numbers that define a measure or a method; they get no bar. */
const definitions = new Set(['tag-threshold', 'price-response-cut', 'sequence-length-span']);

function hasNumber(row: Row): boolean {
  if (definitions.has(text(row, 'id') ?? '')) return false;
  return ['value', 'low', 'high'].some((column) => number(row, column) !== null);
}
