/** The search index of the whole report: its texts with their numbers in place, its figures, facts and models. Pure. */
import type { Dataset } from '../data/dataset.ts';
import type { Chapter } from '../text/chapter.ts';
import { plainText, resolveFigureText, resolveInlines } from '../text/references.ts';
import { buildIndex, type SearchIndex } from './search.ts';

export interface Report {
  readonly chapters: readonly Chapter[];
  readonly figures: readonly { readonly id: string; readonly name: string }[];
  /** Needs `stated`, `models` and whatever the texts refer to. */
  readonly lookup: (name: string) => Dataset | undefined;
}

/** Throws DataError where a text refers to a number that is not there. */
export function indexReport({ chapters, figures, lookup }: Report): SearchIndex {
  const names = new Map(figures.map(({ id, name }) => [id, name]));
  return buildIndex({
    chapters: chapters.map(({ id, title, paragraphs }) => ({
      id,
      title,
      paragraphs: paragraphs.map((inlines) => plainText(resolveInlines(inlines, lookup))),
    })),
    figures: chapters.flatMap((chapter) =>
      chapter.figures.map((figure) => ({ ...resolveFigureText(figure, lookup), name: names.get(figure.id) ?? '' })),
    ),
    facts: lookup('stated')?.rows ?? [],
    models: lookup('models')?.rows ?? [],
  });
}
