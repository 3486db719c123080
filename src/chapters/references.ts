/** Replaces references in a text by their numbers. Pure: the caller provides the datasets. */
import type { Dataset, Row, Value } from '../data/dataset.ts';
import { DataError } from '../errors.ts';
import type { Language } from '../i18n/language.ts';
import { code, type Message, message } from '../i18n/message.ts';
import type { Chapter, FigureText } from './chapter.ts';
import type { Inline, Pick, ReferenceInline, Term } from './inline.ts';
import { formatNames, formatReferred } from './number-words.ts';

export type ResolvedInline =
  | { readonly type: 'text'; readonly text: string }
  /** A value of data/; `ref` is the reference as written, which gives its source. */
  | { readonly type: 'number'; readonly text: string; readonly ref: string }
  /** `text` is `[1]`, `ref` the figure's id. */
  | { readonly type: 'figure'; readonly text: string; readonly ref: string };

/** A figure's texts with their numbers filled in. */
interface ResolvedFigureText {
  readonly id: string;
  readonly title: string;
  readonly shows: string;
  readonly reading: string;
  readonly missing: string | null;
}

/** Names of the datasets that a text refers to, without repeats, so that the caller can load them first. */
export function needsOf(inlines: readonly Inline[]): readonly string[] {
  const names = new Set<string>();
  for (const inline of inlines) {
    if (inline.type === 'reference') for (const term of inline.terms) names.add(term.dataset);
  }
  return [...names].sort();
}

/** All inlines of a figure's text. */
export function figureInlines(figure: FigureText): readonly Inline[] {
  return [...figure.shows, ...figure.reading, ...(figure.missing ?? [])];
}

/** All inlines of a chapter, prose and figures. */
export function chapterInlines(chapter: Chapter): readonly Inline[] {
  return [...chapter.paragraphs.flat(), ...chapter.figures.flatMap(figureInlines)];
}

/**
 * Fills in the numbers, formatted for sentences in `language`. Throws a DataError that names the reference: unknown dataset, key,
 * field or format, or an unknown value.
 */
export function resolveInlines(
  inlines: readonly Inline[],
  lookup: (name: string) => Dataset | undefined,
  language: Language = 'en',
): readonly ResolvedInline[] {
  return inlines.map((inline) => {
    if (inline.type === 'text') return inline;
    if (inline.type === 'figure') return { type: 'figure', text: `[${inline.id}]`, ref: inline.id };
    return { type: 'number', text: resolveReference(inline, lookup, language), ref: inline.source };
  });
}

/** A figure's text as plain sentences, ready for a `Figure`. Throws as `resolveInlines` does. */
export function resolveFigureText(
  figure: FigureText,
  lookup: (name: string) => Dataset | undefined,
  language: Language = 'en',
): ResolvedFigureText {
  const sentence = (inlines: readonly Inline[]) => plainText(resolveInlines(inlines, lookup, language));
  return {
    id: figure.id,
    title: figure.title,
    shows: sentence(figure.shows),
    reading: sentence(figure.reading),
    missing: figure.missing === null ? null : sentence(figure.missing),
  };
}

export function plainText(inlines: readonly ResolvedInline[]): string {
  return inlines.map((inline) => inline.text).join('');
}

function resolveReference(
  reference: ReferenceInline,
  lookup: (name: string) => Dataset | undefined,
  language: Language,
): string {
  const [first, ...others] = reference.terms;
  let value = valueAt(first, reference, lookup);
  for (const term of others) {
    const next = valueAt(term, reference, lookup);
    if (typeof value !== 'number' || typeof next !== 'number') {
      return fail(reference, message('data.notNumbers'));
    }
    value = combine(value, term, next);
    if (!Number.isFinite(value)) return fail(reference, message('data.byZero'));
  }
  const text = formatReferred(value, reference.format, language);
  if (text !== null) return text;
  const known = { value: code(JSON.stringify(value)), formats: formatNames.map(code) };
  return fail(
    reference,
    reference.format === null
      ? message('data.needsFormat', known)
      : message('data.badFormat', { ...known, format: code(`"${reference.format}"`) }),
  );
}

function combine(value: number, term: Term, next: number): number {
  if (term.operator === '+') return value + next;
  return term.operator === '-' ? value - next : value / next;
}

function valueAt(
  term: Term,
  reference: ReferenceInline,
  lookup: (name: string) => Dataset | undefined,
): Exclude<Value, null> {
  const dataset = lookup(term.dataset);
  if (dataset === undefined)
    return fail(reference, message('data.refersNoDataset', { dataset: code(`"${term.dataset}"`) }));
  if (!dataset.fields.some((field) => field.name === term.field)) {
    const fields = dataset.fields.map(({ name }) => code(name));
    const field = code(`"${term.field}"`);
    return fail(reference, message('data.refersNoField', { dataset: code(term.dataset), field, fields }));
  }
  if (term.pick !== null) return pickOf(dataset, term, term.pick, reference);
  const row = rowsOf(dataset, term.key)[0];
  if (row === undefined) {
    const row = code(`"${term.key}"`);
    const keys = dataset.primaryKey.map(code);
    return fail(reference, message('data.refersNoRow', { dataset: code(term.dataset), row, keys }));
  }
  const value = row[term.field];
  if (value === undefined || value === null) return fail(reference, message('data.refersUnknown'));
  return value;
}

/** Applied to the rows with a known value; throws if there are none, or if they are not numbers. */
function pickOf(dataset: Dataset, term: Term, pick: Pick, reference: ReferenceInline): Exclude<Value, null> {
  const known = rowsOf(dataset, term.key).flatMap((row) => {
    const value = row[term.field];
    return typeof value === 'number' ? [{ row, value }] : [];
  });
  const [first, ...others] = known;
  if (first === undefined) return fail(reference, message('data.refersUnknown'));
  if (pick === 'mean') return known.reduce((sum, { value }) => sum + value, 0) / known.length;
  const best = others.reduce(
    (far, each) => ((pick === 'max' ? each.value > far.value : each.value < far.value) ? each : far),
    first,
  );
  const value = term.at === null ? best.value : best.row[term.at];
  return value === undefined || value === null ? fail(reference, message('data.refersUnknown')) : value;
}

function rowsOf(dataset: Dataset, key: string): readonly Row[] {
  const columns = dataset.primaryKey;
  const parts = key.split('/');
  // Model slugs contain slashes, so the rest belongs to the last column.
  const values = [...parts.slice(0, columns.length - 1), parts.slice(columns.length - 1).join('/')];
  return dataset.rows.filter((row) => columns.every((column, i) => isMeant(String(row[column]), values[i] ?? '')));
}

function isMeant(value: string, wanted: string): boolean {
  if (wanted === '*') return true;
  const [from, to] = wanted.split('..');
  return to === undefined ? value === wanted : value >= (from ?? '') && value <= to;
}

function fail(reference: ReferenceInline, what: Message): never {
  throw new DataError(message('data.reference', { reference: code(reference.source), what }));
}
