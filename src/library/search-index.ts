/** The search index of the whole report: texts with their numbers filled in, figures, facts and models. Pure. */

import type { Chapter } from '../chapters/chapter.ts';
import { plainText, resolveFigureText, resolveInlines } from '../chapters/references.ts';
import type { Dataset, Row } from '../data/dataset.ts';
import { allLanguages as languages } from '../i18n/language.ts';
import type { Translate } from '../i18n/translate.ts';
import { valueLabel } from '../i18n/value-label.ts';
import { figureLabel, figureName, reportTitleOf } from './library.ts';
import { buildIndex, type SearchIndex } from './search.ts';

export interface Report {
  readonly chapters: readonly Chapter[];
  readonly figures: readonly { readonly id: string; readonly name: string }[];
  /** Needs `stated`, `models` and the datasets that the texts refer to. */
  readonly lookup: (name: string) => Dataset | undefined;
  /** For the language of the chapters. */
  readonly t: Translate;
}

/** Throws DataError if a text refers to a number that does not exist. */
export function indexReport({ chapters, figures, lookup, t }: Report): SearchIndex {
  const { language } = t;
  const names = new Map(figures.map(({ id, name }) => [id, name]));
  return buildIndex({
    chapters: chapters.map(({ id, title, paragraphs }) => ({
      id,
      title,
      paragraphs: paragraphs.map((inlines) => plainText(resolveInlines(inlines, lookup, language))),
    })),
    figures: chapters.flatMap((chapter) =>
      chapter.figures.map((figure) => ({
        ...resolveFigureText(figure, lookup, language),
        name: names.get(figure.id) ?? '',
        known: knownAs(figure.id, lookup, t),
      })),
    ),
    facts: (lookup('stated')?.rows ?? []).map((row) => factIn(row, t)),
    rows: [...tableRows(lookup, t), ...conflictRows(lookup, t)],
    models: lookup('models')?.rows ?? [],
  });
}

const tables = ['table-1', 'table-2', 'table-3', 'table-4', 'table-5'] as const;

/** Rows of the report's tables, each found by its words and numbers. */
function tableRows(lookup: Report['lookup'], t: Translate): { figure: string; title: string; text: string }[] {
  return tables.flatMap((figure) => {
    const dataset = lookup(figure);
    if (dataset === undefined) return [];
    return dataset.rows.map((row) => {
      const [title = '', ...others] = dataset.fields
        .filter(({ name, type }) => type === 'string' && name !== 'kind')
        // In table 5 a row's model matters more than its segment.
        .toSorted((a, b) => Number(b.name === 'model') - Number(a.name === 'model'))
        .flatMap(({ name }) => (typeof row[name] === 'string' ? [both(t, name, row[name])] : []));
      const numbers = dataset.fields
        .filter(({ name, type }) => (type === 'number' || type === 'integer') && name !== 'rank')
        .flatMap(({ name, title: head }) =>
          typeof row[name] === 'number' ? [`${t.label('column', head)} ${row[name]}`] : [],
        );
      return { figure, title, text: [...others, ...numbers].join(' · ') };
    });
  });
}

/** Each known conflict opens the first figure it concerns. */
function conflictRows(lookup: Report['lookup'], t: Translate): { figure: string; title: string; text: string }[] {
  return (lookup('conflicts')?.rows ?? []).flatMap(({ figures, title, says, but, settled }) => {
    const [figure] = String(figures ?? '').split(/\s+/);
    if (figure === undefined || figure === '') return [];
    const parts = [says, but, settled].flatMap((part) => (typeof part === 'string' ? [t.label('conflict', part)] : []));
    return [{ figure, title: t.label('conflict', String(title ?? '')), text: parts.join(' ') }];
  });
}

/** A name in the user's language, followed by the data's spelling if that differs. */
function both(t: Translate, column: string, value: string): string {
  const named = valueLabel(t, column, value);
  return named === value ? value : `${named} (${value})`;
}

/** Other names of a figure: its number in words, and the report's title in both languages. */
function knownAs(id: string, lookup: Report['lookup'], t: Translate): string[] {
  const titles = languages.flatMap((language) => reportTitleOf(lookup, id, language) ?? []);
  const numbered = /^(?:\d|table-\d)/.test(id) ? languages.map((language) => figureLabel(id, language)) : [];
  return [...new Set([...(numbered.length > 0 ? [t.message(figureName(id)), ...numbered] : []), ...titles])];
}

const readByPeople = ['metric', 'key', 'period', 'qualifier', 'unit', 'words'] as const;

/** A stated fact in the user's language for searching; its figure is unchanged. */
function factIn(row: Row, t: Translate): Row {
  const words = readByPeople.map((column) => {
    const value = row[column];
    return [column, typeof value === 'string' ? t.label(column === 'unit' ? 'unit' : 'fact', value) : (value ?? null)];
  });
  return { ...row, ...Object.fromEntries(words) };
}
