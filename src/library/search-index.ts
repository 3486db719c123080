/** The search index of the whole report: its texts with their numbers in place, its figures, facts and models. Pure. */

import type { Chapter } from '../chapters/chapter.ts';
import { plainText, resolveFigureText, resolveInlines } from '../chapters/references.ts';
import type { Dataset, Row } from '../data/dataset.ts';
import type { Language } from '../i18n/language.ts';
import { english, type Say } from '../i18n/words.ts';
import { buildIndex, type SearchIndex } from './search.ts';

export interface Report {
  readonly chapters: readonly Chapter[];
  readonly figures: readonly { readonly id: string; readonly name: string }[];
  /** Needs `stated`, `models` and whatever the texts refer to. */
  readonly lookup: (name: string) => Dataset | undefined;
  /** What the chapters are written in, and how facts are said in it; English where absent. */
  readonly language?: Language | undefined;
  readonly say?: Say | undefined;
}

/** Throws DataError where a text refers to a number that is not there. */
export function indexReport({ chapters, figures, lookup, language = 'en', say = english }: Report): SearchIndex {
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
    facts: (lookup('stated')?.rows ?? []).map((row) => factIn(row, say)),
    models: lookup('models')?.rows ?? [],
  });
}

const said = ['metric', 'key', 'period', 'qualifier', 'unit', 'words'] as const;

/** A stated fact to be searched in the reader's language; what it belongs to stays as it is. */
function factIn(row: Row, say: Say): Row {
  if (say === english) return row;
  const words = said.map((column) => [
    column,
    typeof row[column] === 'string' ? say(row[column]) : (row[column] ?? null),
  ]);
  return { ...row, ...Object.fromEntries(words) };
}
