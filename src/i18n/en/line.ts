/** Messages of the command line of the explorer in English. Each has its Chinese in ../zh/line.ts. */

import type { Code, Text } from '../code.ts';
import { counted } from '../grammar.ts';

export const line = {
  // What `:` does with each word; other words are the shell's
  show: 'open a figure as its chart; with flags, print it as the shell does',
  table: 'open a figure as its table; with flags or > FILE, its rows as the shell has them',
  read: 'open a chapter; with flags or > FILE, its text as the shell has it',
  go: 'go to a chapter, a figure or a model',
  find: 'find words in text, figures, rows, models, keys and commands',
  filter: 'show only the rows that hold these words',
  list: 'all chapters and figures in one list; of models or datasets, as the shell lists them',
  sources: 'where the numbers come from and what conflicts are known',
  help: 'every key',
  tour: 'two minutes: how to read a chart, find a number and sort a leaderboard',
  quit: 'leave; the terminal is as it was',

  // What became of a line
  running: ({ line: typed }: { line: Code }) => `running ${typed}`,
  endsIt: 'ends it',
  ended: ({ line: typed }: { line: Code }) => `${typed} was ended`,
  stillRunning: ({ line: typed }: { line: Code }) => `${typed} is still running; Esc ends it`,
  wrote: ({ file, lines }: { file: Code; lines: number }) => `${counted(lines, 'line')} written to ${file}`,
  done: ({ line: typed }: { line: Code }) => `${typed}: done`,
  said: ({ text }: { text: Code }) => `${text}`,
  failed: ({ line: typed, exit }: { line: Code; exit: number }) => `${typed} ended with ${exit} and said nothing`,
  cut: 'The rest is left out here; > FILE takes all of it.',
  tooMuch: ({ megabytes }: { megabytes: number }) => `more than ${megabytes} MB: run it in a shell`,

  // Why a line is not run
  fileThere: ({ file }: { file: Code }) => `${file} exists already; >| in place of > writes over it`,
  unwritable: ({ file, why }: { file: Code; why: Text }) => `${file} cannot be written: ${why}`,
  unstarted: ({ why }: { why: Text }) => `the command could not be started: ${why}`,
  notHere: ({ line: typed }: { line: Code }) => `${typed} is for the shell; here a line goes to places only`,
  pipe: 'there is no shell behind this line: > FILE writes what a command prints',
  several: 'one command on a line',
  input: 'a command here reads no input: name the file',
  append: 'nothing is added to a file here: > FILE writes a new one',
  quote: 'a quote is not closed',
  noFile: 'the name of a file is missing after >',

  // Further words that find a command in the search
  alsoStudy: 'my own logs, my data, usage, spend, claude code, codex',
  alsoExport: 'picture, image, download, csv file, save',
  alsoTable: 'csv, json, excel, spreadsheet, data, download',
  alsoSync: 'update, newer numbers, fresh data',
};
