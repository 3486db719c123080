/** Every command as plain data. Help, the README's reference and the tests are made from this list. */

import { exportFormatNames } from '../export/formats.ts';
import type { Command, Flag } from './command.ts';
import { listNames, runList } from './list.ts';
import { colourFlag, formatFlag, langFlag, themeFlag } from './output.ts';
import { shellCommands } from './shell-commands.ts';
import { compareCommand, studyCommand } from './study-command.ts';
import { syncCommand } from './sync-command.ts';
import { runTable } from './table.ts';

const widthFlag: Flag = {
  name: 'width',
  value: 'CELLS',
  whole: [20, 1000],
  help: 'width; else the terminal, 80 on a pipe',
};
const asciiFlag: Flag = { name: 'ascii', help: 'plain ASCII instead of block and line characters' };
const brailleFlag: Flag = { name: 'braille', help: 'lines in braille dots, finer than block characters' };
const plainFlag: Flag = { name: 'plain', help: 'sentences instead of a screen, for screen readers' };
const mouseFlag: Flag = { name: 'mouse', help: 'clicks and the wheel; --no-mouse leaves them to the terminal' };
const heightFlag: Flag = { name: 'height', value: 'ROWS', whole: [4, 500], help: 'rows of the drawing; else 20' };
const viewFlag: Flag = {
  name: 'view',
  value: 'NAME',
  help: "one of the figure's other views; list figures names them",
};
const labelsFlag: Flag = {
  name: 'labels',
  value: 'FILE',
  file: true,
  help: 'a csv of labels of your own over ours: slug or author, and model, open_weights, params_total_b, size, reasoning, origin or country',
};
const rowFlags: readonly Flag[] = [
  { name: 'where', value: 'COL=VALUE', repeats: true, help: 'only rows that meet the condition' },
  { name: 'sort', value: 'COL[:desc][,COL]', help: 'order of the rows; unknown values come last' },
  { name: 'columns', value: 'A,B', help: 'only these columns, in this order' },
];
const limitFlag: Flag = { name: 'limit', value: 'N', whole: [1, 100_000_000], help: 'at most N rows' };

/** What prints rows is at hand at once; what draws or wraps text is loaded when asked for. */
export const commands: readonly Command[] = [
  {
    name: '',
    args: '[PLACE]',
    summary: 'Open the explorer, at a chapter, a figure or a model',
    details: [
      'Where no keys can be read (a pipe, TERM=dumb, CI), it prints the contents or the place as text instead and ends.',
    ],
    inputs: [0, 8],
    names: ['chapters', 'figures', 'models'],
    flags: [widthFlag, heightFlag, asciiFlag, brailleFlag, plainFlag, mouseFlag, themeFlag, langFlag, colourFlag],
    examples: [
      { line: '', does: 'the explorer, at its first chapter' },
      { line: 'open-vs-closed', does: 'at a chapter' },
      { line: 'deepseek/deepseek-r1', does: 'at a model' },
    ],
    run: async (context, request) => (await import('./for-people.ts')).runExplore(context, request, commandNames),
  },
  {
    name: 'list',
    args: '[chapters|figures|datasets|models]',
    summary: 'List what there is; figures unless told',
    inputs: [0, 1],
    words: listNames,
    flags: [formatFlag, langFlag],
    examples: [
      { line: 'list figures', does: 'number, name, chapter, title, kinds and views of each' },
      { line: 'list datasets --format json', does: 'the tables behind them' },
    ],
    run: runList,
  },
  {
    name: 'show',
    args: 'FIGURE',
    summary: 'Draw a figure on stdout',
    details: ['FIGURE is its number (1, fig1, 25a, table-2) or its name (token-share-by-source).'],
    inputs: [1, 1],
    names: ['figures'],
    flags: [
      widthFlag,
      heightFlag,
      viewFlag,
      { name: 'from', value: 'WEEK', help: 'first week or month drawn: 2025-08-04' },
      { name: 'to', value: 'WEEK', help: 'last week or month drawn' },
      { name: 'since', value: 'WEEK', help: 'the change since then, in percentage points for shares' },
      { name: 'bars', value: 'WEEK', help: 'bars of one week or month' },
      { name: 'lines', help: 'a line for each series instead of a stack' },
      { name: 'other-measure', help: 'amounts where the figure shows shares, or the other way round' },
      asciiFlag,
      brailleFlag,
      labelsFlag,
      themeFlag,
      langFlag,
      colourFlag,
    ],
    examples: [
      { line: 'show 1', does: 'who served the tokens, week by week' },
      { line: 'show 3 --width 100 --color always', does: 'in colour, also into a pipe' },
      { line: 'show 1 --view picture --ascii', does: "the report's own picture, in plain letters" },
    ],
    run: async (context, request) => (await import('./for-people.ts')).runShow(context, request),
  },
  {
    name: 'table',
    args: 'FIGURE|DATASET',
    summary: 'Print the rows of a figure or a dataset on stdout',
    details: [
      'csv, tsv and ndjson are rows only, with exact values; json carries title, units, kinds, sources and citation as well. An unknown value is an empty cell or null, never 0.',
      'Conditions: COL=VALUE, also != > >= < <= and ~ (contains, any case). Numbers may be written 1.5B or 2T. COL= asks for unknown values, which meet no other condition. COL=A|B is met by any of them. Several conditions must all hold.',
    ],
    inputs: [1, 1],
    names: ['figures', 'datasets'],
    flags: [formatFlag, ...rowFlags, limitFlag, viewFlag, labelsFlag, langFlag],
    examples: [
      { line: 'table 1 --format csv', does: 'weekly shares by source type' },
      { line: 'table table-1 --sort tokens:desc --format json', does: "the report's ten open authors" },
      { line: 'table models --where author=deepseek', does: 'the labels of every DeepSeek model' },
      {
        line: "table weekly-model-tokens --where 'week>=2025-11-01' --where 'tokens>500B' --sort tokens:desc --limit 10",
        does: 'the largest weeks of any model',
      },
    ],
    run: runTable,
  },
  {
    name: 'read',
    args: 'CHAPTER',
    summary: "Print a chapter's text on stdout",
    details: ['CHAPTER is its number or its id; list chapters names them.'],
    inputs: [1, 1],
    names: ['chapters'],
    flags: [widthFlag, langFlag, colourFlag],
    examples: [
      { line: 'read introduction', does: 'the first chapter' },
      { line: 'read 3 --width 60', does: 'the third, narrow' },
    ],
    run: async (context, request) => (await import('./for-people.ts')).runRead(context, request),
  },
  {
    name: 'find',
    args: 'WORDS',
    summary: 'Search text, figures, stated facts and models',
    details: [
      'Each hit begins with its address: state-of-ai ADDRESS opens it. All words must be there; ^start, end$, !not and a | b are understood.',
    ],
    inputs: [1, 50],
    flags: [
      { ...limitFlag, help: 'at most N hits; else 20' },
      { ...formatFlag, help: 'text unless told' },
      widthFlag,
      langFlag,
      colourFlag,
    ],
    examples: [
      { line: 'find retention', does: 'every place that speaks of it' },
      { line: 'find price elasticity --format json', does: 'the hits for a program' },
    ],
    run: async (context, request) => (await import('./for-people.ts')).runFind(context, request),
  },
  {
    name: 'sources',
    args: '[FIGURE]',
    summary: 'Tell where each number comes from: source, licence, citation, known conflicts',
    inputs: [0, 1],
    names: ['figures'],
    flags: [{ ...formatFlag, help: 'text unless told' }, widthFlag, langFlag, colourFlag],
    examples: [
      { line: 'sources 1', does: 'of one figure, with what is known to disagree' },
      { line: 'sources --format csv', does: 'of every dataset' },
    ],
    run: async (context, request) => (await import('./for-people.ts')).runSources(context, request),
  },
  {
    name: 'export',
    args: '[FIGURE]',
    summary: 'Write a figure to a file: picture, page, chart specification or table',
    details: [
      'The ending of FILE tells the format: .svg, .png, .html (one page, nothing else needed), .vl.json (Vega-Lite, to edit) or .csv (with its title, units, sources and notes in FILE.metadata.json). Without -o, text goes to stdout.',
      '--all writes every figure into a folder, with an index.html to open or send, and beside the pages svg, csv and vega-lite files or those that --format names.',
      'A file that exists is only written over with --force.',
    ],
    inputs: [0, 1],
    names: ['figures'],
    flags: [
      { name: 'output', short: 'o', value: 'FILE', file: true, help: 'where to; with --all a folder' },
      { name: 'all', help: 'every figure, and an index of them' },
      {
        name: 'format',
        value: exportFormatNames.join('|'),
        choices: exportFormatNames,
        repeats: true,
        help: 'the format, where the name of the file does not tell',
      },
      viewFlag,
      labelsFlag,
      { ...themeFlag, help: 'light unless told: dark, high-contrast, colour-blind, or a JSON file' },
      { name: 'width', value: 'PX', whole: [280, 4000], help: 'width of the picture; else 800' },
      { name: 'height', value: 'PX', whole: [160, 4000], help: 'height; else what the drawing needs' },
      { name: 'force', help: 'write over what is there' },
      langFlag,
    ],
    examples: [
      { line: 'export 1 -o figure-1.svg', does: 'who served the tokens, as a picture' },
      { line: 'export 25a -o claude.html', does: 'a page with its picture, values and sources' },
      { line: 'export 3 --format vega-lite', does: 'the specification on stdout, for the Vega editor' },
      { line: 'export --all -o state-of-ai-figures', does: 'everything, with an index to open' },
    ],
    run: async (context, request) => (await import('./export.ts')).runExport(context, request),
  },
  studyCommand(
    [viewFlag, formatFlag, ...rowFlags, limitFlag, labelsFlag],
    [asciiFlag, brailleFlag, plainFlag, mouseFlag, themeFlag, langFlag, colourFlag],
  ),
  compareCommand([formatFlag, ...rowFlags, limitFlag, labelsFlag, langFlag]),
  syncCommand([{ ...formatFlag, help: 'of --dry-run: text on a terminal and csv on a pipe, unless told' }, langFlag]),
  ...shellCommands(() => commands, [themeFlag, langFlag, colourFlag, mouseFlag, brailleFlag, asciiFlag, plainFlag]),
];

const commandNames: readonly string[] = commands.map(({ name }) => name).filter((name) => name !== '');
