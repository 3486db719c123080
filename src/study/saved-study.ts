/** Serialises a study to text and back. Pure; the file is untrusted input. */

import { cleanText } from '../data/clean.ts';
import type { Row, Value } from '../data/dataset.ts';
import { DataError } from '../errors.ts';
import type { LogView, Mark, ViewWith } from '../figures/figure.ts';
import { each } from '../figures/shared/words.ts';
import { allLanguages } from '../i18n/language.ts';
import type { Localised } from '../i18n/message.ts';
import { asWritten, code, type Message, message } from '../i18n/message.ts';
import type { Accounting, Rejection, TableAccount } from '../ingest/accounting.ts';
import type { StudiedFigure, Study } from './study.ts';
import { isCountsName } from './study-files.ts';

/**
 * Raised when an older program could no longer read what is written. 2: texts are in every language. Files of version 1 have them
 * in English and can still be read.
 */
export const version = 2;
const readable: readonly unknown[] = [1, version];

const format = 'state-of-ai study';

/**
 * Aggregates and the account of rows as text. Paths are cut to their last part, and of the first rejected row only the position
 * is kept, because the reason may quote its content.
 */
export function studyText(study: Study): string {
  const { firstRejection } = study.accounting;
  const first = firstRejection === null ? null : { ...firstRejection, file: lastPart(firstRejection.file), why: null };
  const own = study.source.split(', ').map(lastPart).join(', ');
  const figures = study.figures.map((figure) => ({
    ...figure,
    views: figure.views.map((view) => ({
      ...view,
      sources: view.sources.map((source) => (source.title === study.source ? { ...source, title: own } : source)),
    })),
  }));
  const { kind, accounting, counts: beside } = study;
  const saved = {
    format,
    version,
    kind,
    counts: beside,
    source: own,
    accounting: { ...accounting, firstRejection: first },
    figures,
  };
  return `${JSON.stringify(saved)}\n`;
}

/** The last part of a path, so that no user's folder is saved. */
export function lastPart(path: string): string {
  return path.split(/[\\/]/).filter(Boolean).at(-1) ?? path;
}

/** Throws DataError that names the file and its first invalid part. */
export function readStudy(text: string, file: string): Study {
  let saved: unknown;
  try {
    saved = cleaned(JSON.parse(text));
  } catch (error) {
    const why = asWritten((error as Error).message.replace(/\s+/g, ' '));
    throw new DataError(message('study.noStudyFile', { file: code(file), why }));
  }
  const fail = (part: Message): never => {
    throw new DataError(message('study.brokenFile', { file: code(file), part }));
  };
  const named = (name: string) => message('study.part', { name: code(name) });
  if (!isObject(saved) || saved.format !== format) return fail(message('study.firstLine'));
  if (!readable.includes(saved.version))
    throw new DataError(
      message('study.otherVersion', {
        file: code(file),
        seen: code(cleanText(String(saved.version))),
        known: code(String(version)),
      }),
    );
  const { kind } = saved;
  if (kind !== 'study' && kind !== 'simulated') return fail(named('kind'));
  const { source, accounting, figures } = saved;
  if (typeof source !== 'string') return fail(named('source'));
  if (!isAccounting(accounting)) return fail(named('accounting'));
  if (!Array.isArray(figures)) return fail(named('figures'));
  for (const [i, figure] of figures.entries()) {
    if (!isFigure(figure)) return fail(message('study.figurePart', { figure: i + 1 }));
    for (const [j, view] of figure.views.entries())
      if (!isView(view, kind)) return fail(message('study.viewPart', { view: j + 1, figure: i + 1 }));
  }
  // Accepts only a plain file name: the sender of the file must not choose what is read.
  const counts = typeof saved.counts === 'string' && isCountsName(saved.counts) ? saved.counts : undefined;
  return {
    kind,
    source,
    accounting,
    figures: (figures as SavedFigure[]).map(figureFrom),
    ...(counts === undefined ? {} : { counts }),
  };
}

/** Text of a file: in every language, or in English only. */
type SavedText = Localised | string;

interface SavedFigure extends Omit<StudiedFigure, 'title' | 'why' | 'add' | 'views'> {
  readonly title: SavedText;
  readonly why: SavedText | null;
  readonly add: SavedText | null;
  readonly views: readonly ViewWith<SavedText>[];
}

function figureFrom({ title, why, add, views, ...figure }: SavedFigure): StudiedFigure {
  const orNone = (text: SavedText | null) => (text === null || text === '' ? null : textFrom(text));
  return { ...figure, title: textFrom(title), why: orNone(why), add: orNone(add), views: views.map(viewFrom) };
}

function viewFrom({ title, measure, notes, mark, ...view }: ViewWith<SavedText>): LogView {
  return {
    ...view,
    title: textFrom(title),
    measure: textFrom(measure),
    notes: notes.map(textFrom),
    mark: markFrom(mark),
  };
}

function markFrom(mark: Mark<SavedText>): Mark<Localised> {
  if (mark.type !== 'scatter') return mark;
  const { trend, ...rest } = mark;
  return trend === undefined ? rest : { ...rest, trend: { ...trend, label: textFrom(trend.label) } };
}

function textFrom(text: SavedText): Localised {
  return each((language) => (typeof text === 'string' ? text : text[language]));
}

/** Strips control characters from every string and column name. */
function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map(cleaned);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, held]) => [cleanText(name), cleaned(held)]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const counts = [
  'files',
  'passedOver',
  'read',
  'kept',
  'duplicates',
  'rejected',
  'other',
  'recoded',
  'withoutUser',
  'withoutCost',
  'withoutCategory',
  'withoutTokens',
  'withoutId',
  'tokens',
  'labelledTokens',
] as const satisfies readonly (keyof Accounting)[];

function isAccounting(value: unknown): value is Accounting {
  if (!isObject(value) || !isTexts(value.formats)) return false;
  if (!counts.every((name) => typeof value[name] === 'number')) return false;
  const { from, to, firstRejection: first } = value;
  if (first !== null && !isRejection(first)) return false;
  if (value.unlabelled !== undefined && !isUnlabelled(value.unlabelled)) return false;
  return isTextOrNull(from) && isTextOrNull(to) && (value.table === undefined || isTableAccount(value.table));
}

/** Studies of earlier versions have the place and the reason as text. */
function isRejection(value: unknown): value is Rejection {
  if (!isObject(value) || typeof value.file !== 'string') return false;
  const { place } = value;
  if (typeof place === 'string') {
    const [, unit, number] = /^(line|row) (\d+)$/.exec(place) ?? [];
    value.place = unit === undefined ? null : { unit, number: Number(number) };
  } else if (place !== null && !isPlace(place)) return false;
  value.why = null;
  return true;
}

function isPlace(value: unknown): boolean {
  return isObject(value) && (value.unit === 'line' || value.unit === 'row') && typeof value.number === 'number';
}

function isUnlabelled(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every((each) => isObject(each) && isText(each.model) && typeof each.tokens === 'number')
  );
}

function isTableAccount(value: unknown): value is TableAccount {
  if (!isObject(value) || !Array.isArray(value.rejected)) return false;
  const { rejected, repeated, isFinal, isLimited } = value;
  return (
    rejected.every(
      (each) =>
        isObject(each) &&
        isText(each.why) &&
        (each.column === undefined || isText(each.column)) &&
        typeof each.rows === 'number',
    ) &&
    (repeated === null || typeof repeated === 'number') &&
    typeof isFinal === 'boolean' &&
    typeof isLimited === 'boolean'
  );
}

function isFigure(value: unknown): value is Omit<SavedFigure, 'views'> & { views: unknown[] } {
  if (!isObject(value) || !Array.isArray(value.views) || !isTexts(value.beside)) return false;
  const { name, title, can, why, add } = value;
  if (!isText(name) || !isSavedText(title) || ![why, add].every((text) => text === null || isSavedText(text)))
    return false;
  return can === 'yes' || can === 'partly' || can === 'no';
}

function isView(value: unknown, kind: Study['kind']): value is ViewWith<SavedText> {
  if (!isObject(value) || !isText(value.name) || ![value.title, value.measure].every(isSavedText)) return false;
  const { kinds, table, mark, rules, notes, sources, licences, citations, datasets } = value;
  // A view of the log must not pass as one of the report.
  if (!isTexts(kinds) || kinds.some((each) => each !== kind)) return false;
  if (!Array.isArray(notes) || !notes.every(isSavedText)) return false;
  if (![citations, datasets].every(isTexts) || !Array.isArray(rules)) return false;
  if (!isTitled(sources) || !isTitled(licences) || !isObject(table)) return false;
  const { fields, rows } = table;
  if (!Array.isArray(fields) || !Array.isArray(rows) || !fields.every(isField)) return false;
  const columns = fields.map(({ name }) => name);
  return rows.every((row) => isRow(row, columns, kind)) && isMark(mark, columns);
}

const fieldTypes: readonly unknown[] = ['string', 'integer', 'number', 'boolean', 'date', 'yearmonth'];

function isField(value: unknown): value is { name: string } {
  return isObject(value) && isText(value.name) && isText(value.title) && fieldTypes.includes(value.type);
}

function isRow(row: unknown, columns: readonly string[], kind: Study['kind']): row is Row {
  if (!isObject(row) || !columns.every((name) => isValue(row[name]))) return false;
  return row.kind === undefined || row.kind === kind;
}

function isValue(value: unknown): value is Value {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

/** The columns that each mark draws, and its other properties. */
const markColumns: Readonly<Record<Mark['type'], readonly string[]>> = {
  stack: ['x', 'y', 'series'],
  line: ['x', 'y'],
  bar: ['label', 'value'],
  scatter: ['x', 'y'],
  cohort: ['row', 'column', 'value'],
  point: ['x', 'y', 'low', 'high', 'series'],
  table: [],
};

const optionalColumns = ['series', 'label', 'low', 'high', 'size', 'kept'] as const;

function isMark(mark: unknown, columns: readonly string[]): mark is Mark<SavedText> {
  if (!isObject(mark) || typeof mark.type !== 'string' || !Object.hasOwn(markColumns, mark.type)) return false;
  const needed = markColumns[mark.type as Mark['type']];
  const isColumn = (name: unknown) => typeof name === 'string' && columns.includes(name);
  if (!needed.every((part) => isColumn(mark[part]))) return false;
  if (!optionalColumns.every((part) => mark[part] === undefined || isColumn(mark[part]))) return false;
  if (mark.order !== undefined && !isTexts(mark.order)) return false;
  if (mark.type === 'stack' && mark.order === undefined) return false;
  const numbers = [mark.min, mark.max, mark.splitX, mark.splitY];
  if (!numbers.every((part) => part === undefined || typeof part === 'number')) return false;
  const { trend } = mark;
  if (trend === undefined) return true;
  return (
    isObject(trend) &&
    typeof trend.slope === 'number' &&
    typeof trend.intercept === 'number' &&
    isSavedText(trend.label)
  );
}

function isSavedText(value: unknown): value is SavedText {
  return isText(value) || (isObject(value) && allLanguages.every((language) => isText(value[language])));
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isTextOrNull(value: unknown): boolean {
  return value === null || isText(value);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isText);
}

function isTitled(value: unknown): boolean {
  return Array.isArray(value) && value.every((each) => isObject(each) && isText(each.title));
}
