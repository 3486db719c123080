/** Messages of `library` in English. Each has its Chinese in ../zh/library.ts. */
import type { Code, Text } from '../code.ts';
import { didYouMean } from './hints.ts';

export const library = {
  notKnown: ({ what }: { what: Text }) => `Not known: ${what}`,
  inReport: ({ title }: { title: Text }) => `In the report: ${title}`,
  onlyOfLog: ({ figure }: { figure: Code }) =>
    `${figure} is a figure of your own log, not of the report: state-of-ai study --figure ${figure}`,
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
  noPlace: ({ typed, commands, places }: { typed: Code; commands: readonly Code[]; places: readonly Code[] }) => {
    const guesses = [...commands.map((command) => `the command ${command}`), ...places];
    const hint = didYouMean(guesses.length === 0 ? undefined : guesses.join(', '));
    return `There is no command, figure, chapter or model ${typed}.${hint} See state-of-ai --help and state-of-ai list`;
  },
  noView: ({
    figure,
    typed,
    near,
    views,
  }: {
    figure: Code;
    typed: Code;
    near?: Code | undefined;
    views: readonly Code[];
  }) => `Figure ${figure} has no view ${typed}.${didYouMean(near)} Its views: ${views.join(', ')}.`,

  // Rows
  noCondition: ({ typed, operators }: { typed: Code; operators: readonly Code[] }) =>
    `--where ${typed} is no condition. Write COL=VALUE, or one of ${operators.join(' ')} in place of =.`,
  noTruth: ({ typed, column, value }: { typed: Code; column: Code; value: Code }) =>
    `--where ${typed}: ${column} is true, false or, for unknown, nothing; ${value} is not.`,
  noNumber: ({ typed, column, value }: { typed: Code; column: Code; value: Code }) =>
    `--where ${typed}: ${column} is a number, as in ${column}>10 or ${column}>=1.5B; ${value} is not.`,
  noOrder: ({ typed, column }: { typed: Code; column: Code }) =>
    `--sort ${typed} has an unknown order. Write ${column}, ${column}:asc or ${column}:desc.`,
  noColumn: ({
    flag,
    table,
    typed,
    near,
    columns,
  }: {
    flag: Code;
    table: Code;
    typed: Code;
    near?: Code | undefined;
    columns: readonly Code[];
  }) => `${flag}: ${table} has no column ${typed}.${didYouMean(near)} Its columns: ${columns.join(', ')}.`,

  // Forms of a view
  noOtherMeasure: '--other-measure: only stacks that know shares and amounts have one.',
  noCut: '--from and --to: only charts over weeks or months have such a form; this figure has not.',
  emptyCut: ({ first, last }: { first: Code; last: Code }) =>
    `--from and --to leave nothing: the figure goes from ${first} to ${last}.`,
  noFormOfWeek: ({ flag }: { flag: Code }) => `${flag}: only stacks and lines have such a form; this figure has not.`,
  noWeeks: ({ name }: { name: Code }) => `--by month: ${name} has no rows by week.`,
  notByMonth: ({ name, column }: { name: Code; column: Code }) =>
    `--by month: ${column} of ${name} does not follow from that of its weeks.`,
  byMonth: ({ measure }: { measure: Code }) => `${measure}; weeks put together to months`,
  monthRule:
    'A week is in the month of its Thursday. Tokens, requests and calls are added; a share is of all of the month.',
  noLines: '--lines: only a stack has such a form; this figure has not.',
  notOnAxis: ({ flag, typed, first, last, near }: { flag: Code; typed: Code; first: Code; last: Code; near: Code }) =>
    `${flag} ${typed} is not on the axis, which goes from ${first} to ${last}. Near it: ${near}.`,

  // Sources
  sources: 'Sources',
  everyDataset: 'every dataset',
  figureNumber: ({ id }: { id: Code }) => `figure ${id}`,
  tableNumber: ({ id }: { id: Code }) => `table ${id}`,
  ownFigure: ({ name }: { name: Code }) => name,
  figureAndTitle: ({ figure, title }: { figure: Text; title: Text }) => `${figure}, ${title}`,
  shownBy: ({ views }: { views: Code }) => `view ${views}`,
  kinds: ({ kinds }: { kinds: readonly Text[] }) => kinds.join(', '),
  from: ({ source }: { source: Text }) => `From: ${source}`,
  licence: ({ licence }: { licence: Text }) => `Licence: ${licence}`,
  cite: ({ citation }: { citation: Text }) => `Cite: ${citation}`,
  note: ({ note }: { note: Text }) => `Note: ${note}`,
  knownConflicts: 'Known conflicts',
};
