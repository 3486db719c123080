/** Messages of `study` in English. Each has its Chinese in ../zh/study.ts. */

import type { Code, Text } from '../code.ts';
import { plural } from '../grammar.ts';

export const study = {
  // Saved studies
  noName: ({ typed }: { typed: Code }) =>
    `--save takes a name of letters, digits, dots, - and _, such as team-2026, not ${typed}.`,
  noneSaved: ({ typed }: { typed: Code }) =>
    `There is no saved study ${typed}. None is saved yet: state-of-ai study LOG --save NAME`,
  notSaved: ({ typed, names }: { typed: Code; names: readonly Code[] }) =>
    `There is no saved study ${typed}. Saved ones: ${names.join(', ')}.`,
  saved: ({ name, file }: { name: Code; file: Code }) => `saved as ${name}, in ${file}`,
  savedAlready: ({ typed, name }: { typed: Code; name: Code }) =>
    `${typed} is saved already. --add ${name} counts this log with it; --save ${name} --force writes over it.`,
  waits: ({ name, process, file }: { name: Code; process: Code; file: Code }) =>
    `${name} is being saved by another state-of-ai (process ${process}): waiting for it. If that is none, delete ${file}`,
  noFolder: 'There is no folder for studies: set XDG_DATA_HOME to one.',
  unreadable: ({ file, why }: { file: Code; why: Text }) => `${file} cannot be read: ${why}`,
  unwritable: ({ file, why }: { file: Code; why: Text }) => `The study cannot be saved as ${file}: ${why}`,
  noStudyFile: ({ file, why }: { file: Code; why: Text }) => `${file} is no saved study: ${why}.`,
  brokenFile: ({ file, part }: { file: Code; part: Text }) =>
    `${file} is no saved study: ${part} is missing or of another kind. Save it again from its log.`,
  firstLine: 'its first line',
  part: ({ name }: { name: Code }) => name,
  figurePart: ({ figure }: { figure: number }) => `figure ${figure}`,
  viewPart: ({ view, figure }: { view: number; figure: number }) => `view ${view} of figure ${figure}`,
  otherVersion: ({ file, seen, known }: { file: Code; seen: Code; known: Code }) =>
    `${file} is a saved study of version ${seen}; this program reads version ${known}. Use the state-of-ai that saved it, or save it again from its log.`,

  // Logs added later
  cannotBeAddedTo: ({ max }: { max: number }) =>
    `No log can be added to it later: that needs a log of files with up to ${max} requests.`,
  noCounts: ({ name }: { name: Code }) =>
    `No log can be added to ${name}: its counts are not here. It was sent by somebody, or is too large. Study all logs together.`,
  tooLargeToAdd: ({ max }: { max: number }) =>
    `The log cannot be added: up to ${max} requests of files can. Study all logs together.`,
  countsOfVersion: ({ seen, known }: { seen: Code; known: Code }) => `it is of version ${seen}, not ${known}`,
  countsUnreadable: ({ file, why }: { file: Code; why: Text }) =>
    `The counts in ${file} cannot be read: ${why}. Study all logs together and save that.`,
  simulatedAndReal: 'A simulated log and one of requests that happened are never put together.',
  allCountedBefore: 'Everything in this log was counted before: nothing is added.',
  someCountedBefore: ({ again, all }: { again: number; all: number }) =>
    `${again} of ${all} requests ${plural(again, 'was counted before and is', 'were counted before and are')} not counted again.`,
  grownSince: ({ grown }: { grown: number }) =>
    `${grown} of those ${plural(grown, 'has', 'have')} grown since: ${plural(grown, 'it counts', 'they count')} as ${plural(grown, 'it is', 'they are')} now.`,
  growthUntold: ({ count }: { count: number }) =>
    `${count} of those ${plural(count, 'is an answer', 'are answers')} that may have grown since: counts kept by an older state-of-ai do not tell. Study all logs together for that.`,
  countedWithoutId: ({ count }: { count: number }) =>
    `${count} of those ${plural(count, 'has no id and equals', 'have no id and equal')} one counted before in everything: whether they are the same cannot be told.`,
  countedTwice: ({ format }: { format: Code }) =>
    `Days of this log (${format}) were counted before from a log of another format: requests that stand in both cannot be told, and count twice.`,

  // What a log carries
  counting: ({ figure, all, title }: { figure: number; all: number; title: Text }) =>
    `figure ${figure} of ${all}: ${title.toLowerCase()}`,
  notCarried: ({ name, reasons }: { name: Code; reasons: readonly Text[] }) =>
    [`The log cannot carry ${name}.`, ...reasons].join(' '),
  nothingBeside: ({ figure, reasons }: { figure: Code; reasons: readonly Text[] }) =>
    [`The log has nothing to set beside figure ${figure}.`, ...reasons].join(' '),
  nothingKept: 'Not one request of the log could be kept: nothing is saved.',
};
