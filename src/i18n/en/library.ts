/** What `library` tells people, in English. Each has its Chinese in ../zh/library.ts. */
import type { Code, Text } from '../message.ts';

export const library = {
  noFigure: ({ typed, hint }: { typed: Code; hint: Text }) => `There is no figure ${typed}. ${hint}`,
  namePanel: ({ typed, panels }: { typed: Code; panels: readonly Code[] }) =>
    `Figure ${typed} has ${panels.length} panels: ${panels.join(', ')}. Name one of them.`,
  nearestFigures: ({ figures }: { figures: readonly Code[] }) =>
    `Nearest: ${figures.join(', ')}. All of them: state-of-ai list figures`,
  idOrName: ({ id, name }: { id: Code; name: Code }) => `${id} or ${name}`,
  anyFigure: ({ figures }: { figures: readonly Text[] }) =>
    `A figure is a number or a name: ${figures.join(', ')}, ... All of them: state-of-ai list figures`,
  noChapter: ({ typed, chapters }: { typed: Code; chapters: readonly Code[] }) =>
    `There is no chapter ${typed}. Chapters: ${chapters.join(', ')}.`,
  noChapterButNear: ({ typed, nearest, chapters }: { typed: Code; nearest: Code; chapters: readonly Code[] }) =>
    `There is no chapter ${typed}. Did you mean ${nearest}? Chapters: ${chapters.join(', ')}.`,
};
