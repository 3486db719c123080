/** The search index of the whole report: its texts with their numbers in place, its figures, facts and models. Pure. */

import type { Chapter } from '../chapters/chapter.ts';
import { plainText, resolveFigureText, resolveInlines } from '../chapters/references.ts';
import type { Dataset, Row } from '../data/dataset.ts';
import type { Translate } from '../i18n/translate.ts';
import { buildIndex, type SearchIndex } from './search.ts';

export interface Report {
  readonly chapters: readonly Chapter[];
  readonly figures: readonly { readonly id: string; readonly name: string }[];
  /** Needs `stated`, `models` and whatever the texts refer to. */
  readonly lookup: (name: string) => Dataset | undefined;
  /** Of the language the chapters are written in. */
  readonly t: Translate;
}

/** Throws DataError where a text refers to a number that is not there. */
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
      })),
    ),
    facts: (lookup('stated')?.rows ?? []).map((row) => factIn(row, t)),
    models: lookup('models')?.rows ?? [],
  });
}

const readByPeople = ['metric', 'key', 'period', 'qualifier', 'unit', 'words'] as const;

/** A stated fact to be searched in the reader's language; what it belongs to stays as it is. */
function factIn(row: Row, t: Translate): Row {
  const words = readByPeople.map((column) => {
    const value = row[column];
    return [column, typeof value === 'string' ? t.label(column === 'unit' ? 'unit' : 'fact', value) : (value ?? null)];
  });
  return { ...row, ...Object.fromEntries(words) };
}
