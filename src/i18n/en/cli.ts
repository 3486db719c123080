/** Messages of `cli` in English. Each has its Chinese in ../zh/cli.ts. The help of commands is in their own files. */

import type { Code, Text } from '../code.ts';
import { counted, plural } from '../grammar.ts';
import { didYouMean } from './hints.ts';

/** The names of a command's flags as text. */
function listed(flags: readonly Code[]): string {
  return flags.length === 0 ? 'no flags' : flags.join(', ');
}

interface Install {
  name: Code;
  megabytes: number;
  folder: Code;
}

interface FoundLog {
  agent: Code;
  files: number;
  size: Code;
  at: Code;
}

export const cli = {
  // Help
  description: ({ english }: { english: Text }) => `${english}`,
  usage: 'Usage',
  examples: 'Examples',
  flags: 'Flags',
  sentence: ({ text }: { text: Text }) => `${text}.`,
  mayRepeat: ({ help }: { help: Text }) => `${help}; may be repeated`,
  moreHelp: 'Flags of a command: state-of-ai COMMAND --help. Also --version.',
  exitCodes:
    'Exit code: 0 fine, 1 data could not be read, 2 wrong usage, 130 interrupted. stdout is data; messages and progress go to stderr.',

  // What was typed
  withoutCommand: 'state-of-ai without a command',
  command: ({ name }: { name: Code }) => name,
  noCommand: ({ typed, commands }: { typed: Code; commands: readonly Code[] }) =>
    `There is no command ${typed}. Commands: ${commands.join(', ')}.`,
  flagOfOthers: ({
    flag,
    owners,
    command,
    flags,
  }: {
    flag: Code;
    owners: readonly Text[];
    command: Text;
    flags: readonly Code[];
  }) => `${flag} is a flag of ${owners.join(', ')}; ${command} takes ${listed(flags)}.`,
  unknownFlag: ({ typed, command, flags }: { typed: Code; command: Text; flags: readonly Code[] }) =>
    `Unknown flag ${typed}. ${command} takes ${listed(flags)}.`,
  unknownFlagButNear: ({ typed, near }: { typed: Code; near: Code }) => `Unknown flag ${typed}.${didYouMean(near)}`,
  renamedFlag: ({ old, now }: { old: Code; now: Code }) => `${old} is called ${now} now, and still works.`,
  needsArguments: ({ command, args, example }: { command: Text; args: Code; example: Code }) =>
    `${command} needs ${args}. For example: ${example}`,
  tooManyArguments: ({
    command,
    max,
    typed,
    near,
    example,
  }: {
    command: Text;
    max: number;
    typed: readonly Code[];
    near?: Code | undefined;
    example: Code;
  }) => {
    const takes = max === 0 ? 'no arguments' : max === 1 ? 'one argument' : `at most ${max} arguments`;
    const hint = near === undefined ? ` For example: ${example}` : didYouMean(`the command ${near}`);
    return `${command} takes ${takes}, not ${typed.join(' ')}.${hint}`;
  },
  takesNoValue: ({ flag, typed }: { flag: Code; typed: Code }) => `${flag} takes no value, but ${typed} gives it one.`,
  needsValue: ({ flag, value }: { flag: Code; value: Code }) => `${flag} needs a value: ${flag} ${value}.`,
  givenTwice: ({ flag, count, values }: { flag: Code; count: number; values: readonly Code[] }) =>
    `${flag} was given ${count} times (${values.join(', ')}); give it once.`,
  noNegation: ({ flag, value }: { flag: Code; value: Code }) =>
    `${flag.replace('--', '--no-')} means nothing: ${flag} takes ${value}.`,
  noChoice: ({
    flag,
    typed,
    near,
    choices,
  }: {
    flag: Code;
    typed: Code;
    near?: Code | undefined;
    choices: readonly Code[];
  }) => `${flag} cannot be ${typed}.${didYouMean(near)} It is one of ${choices.join(', ')}.`,
  noWholeNumber: ({ flag, min, max, typed }: { flag: Code; min: Code; max: Code; typed: Code }) =>
    `${flag} takes a whole number from ${min} to ${max}, not ${typed}.`,

  // Lists and tables
  chapters: 'Chapters',
  figures: 'Figures and tables',
  datasets: 'Datasets',
  models: 'Models',
  noList: ({ typed, near, lists }: { typed: Code; near?: Code | undefined; lists: readonly Code[] }) =>
    `There is no list of ${typed}.${didYouMean(near)} It is one of ${lists.join(', ')}.`,
  noRowMeets: ({ total }: { total: Code }) => `No row of ${total} meets the condition.`,
  noViewsOfDataset: ({ name }: { name: Code }) => `${name} is a dataset and has no views; only figures have.`,
  noTable: ({ typed, figures, datasets }: { typed: Code; figures: readonly Text[]; datasets: readonly Code[] }) =>
    `There is no figure or dataset ${typed}. It could be a figure (${figures.join(', ')}, ...) or a dataset (${datasets.join(', ')}, ...). All of them: state-of-ai list figures, state-of-ai list datasets`,
  noTableButNear: ({ typed, near }: { typed: Code; near: readonly Code[] }) =>
    `There is no figure or dataset ${typed}. Nearest: ${near.join(', ')}. All of them: state-of-ai list figures, state-of-ai list datasets`,

  // A figure, a place, sources
  otherViews: ({ view, others }: { view: Code; others: readonly Code[] }) =>
    `view ${view} (also: ${others.join(', ')})`,
  sourcesCommand: ({ figure }: { figure: Code }) => `Sources and known conflicts: state-of-ai sources ${figure}`,
  contents: 'State of AI: contents',
  afterContents: 'state-of-ai show 1, read introduction, table 1, find WORDS; --help for the rest.',
  modelTokens: ({ model }: { model: Code }) =>
    `Tokens a week: state-of-ai table weekly-model-tokens --where model=${model}`,
  sourcesOfAll: 'Sources of every dataset',
  sourcesOfFigure: ({ figure }: { figure: Text }) => `Sources of ${figure}`,
  noTheme: ({ typed, near, themes }: { typed: Code; near?: Code | undefined; themes: readonly Code[] }) =>
    `There is no theme ${typed}.${didYouMean(near)} Themes: ${themes.join(', ')}, or a JSON file.`,
  themeUnreadable: ({ file, why }: { file: Code; why: Text }) => `The theme file ${file} cannot be read: ${why}`,

  // Search
  hitFigure: 'figure',
  hitChapter: 'chapter',
  hitModel: 'model',
  hitFact: 'fact',
  without: ({ words }: { words: readonly Code[] }) => `without ${words.join(', ')}`,
  hitsFor: ({ words }: { words: Code }) => `Hits for ${words}`,
  nothingFound: ({ words }: { words: Code }) => `Nothing holds ${words}. Fewer or shorter words find more.`,
  mostFound: ({ words }: { words: Code }) => `Nothing holds all of ${words}: these hold most of it.`,
  tooManyWords: ({ max }: { max: number }) => `find takes up to ${max} words. Fewer find more.`,
  openHit: 'Open a hit: state-of-ai and its first word.',

  // Export
  exportNeedsFigure: 'export needs a FIGURE, or --all. For example: state-of-ai export 1 -o figure-1.svg',
  exportOneFormat: ({ count }: { count: number }) =>
    `export writes one figure in one format, not ${count}; --all writes several.`,
  pngNeedsFile: 'A png is no text: name a file for it with -o FILE.png.',
  exportNeedsFormat: ({ formats }: { formats: readonly Code[] }) =>
    `export needs a file or a format: -o FILE.svg, or --format with one of ${formats.join(', ')}.`,
  formatUntold: ({ file, endings, formats }: { file: Code; endings: readonly Code[]; formats: readonly Code[] }) =>
    `The name ${file} does not tell the format. End it in one of ${endings.join(' ')}, or add --format with one of ${formats.join(', ')}.`,
  exportAllOf: ({ typed }: { typed: Code }) => `--all exports every figure; ${typed} is one too many.`,
  exportAllViews: '--all exports every view; --view names one.',
  watchFiles: ({ typed }: { typed: Code }) => `--watch follows files and folders; ${typed} is neither.`,
  watchAlone: ({ flag }: { flag: Code }) => `--watch does not go with ${flag}.`,
  watchScreen: '--watch is for the explorer: it needs a terminal, and none of --format and --figure.',
  exportAllWeeks: ({ flag }: { flag: Code }) => `--all exports all weeks; ${flag} is for one figure.`,
  exportAllNeedsFolder: 'export --all needs a folder: -o DIR.',
  folderNotEmpty: ({ folder }: { folder: Code }) =>
    `${folder} is not an empty folder. Name another, or add --force to write into it.`,
  fileNotFolder: ({ file }: { file: Code }) => `${file} is a file; export --all writes into a folder.`,
  fileExists: ({ file }: { file: Code }) =>
    `${file} exists already. Name another file, or add --force to write over it.`,
  unreadable: ({ file, why }: { file: Code; why: Text }) => `${file} cannot be read: ${why}`,
  unmakeable: ({ file, why }: { file: Code; why: Text }) => `${file} cannot be made: ${why}`,
  unwritable: ({ file, why }: { file: Code; why: Text }) => `${file} cannot be written: ${why}`,
  wrote: ({ file }: { file: Code }) => `Wrote ${file}`,
  wroteBoth: ({ file, beside }: { file: Code; beside: Code }) => `Wrote ${file} and ${beside}`,
  wroteAll: ({ count, index }: { count: number; index: Code }) =>
    `Wrote ${count} ${plural(count, 'file', 'files')}. Open ${index}`,

  // Settings
  configUnreadable: ({ file, why }: { file: Code; why: Text }) =>
    `The configuration ${file} cannot be read: ${why}. To start without it: --no-config`,
  configNoJson: ({ place, why }: { place: Code; why: Text }) =>
    `${place}: this is no JSON: ${why}. To start without this file: --no-config`,
  configNoObject: ({ place }: { place: Code }) =>
    `${place}: the file must hold one JSON object. To start without this file: --no-config`,
  configProblem: ({ place, what }: { place: Code; what: Text }) => `${place}: ${what}${what.endsWith('?') ? '' : '.'}`,
  configProblems: ({ problems }: { problems: readonly Text[] }) =>
    `${problems.join(' ')} To start without this file: --no-config`,
  noSetting: ({ typed, settings }: { typed: Code; settings: readonly Code[] }) =>
    `there is no setting ${typed}; settings: ${settings.join(', ')}`,
  noSettingButNear: ({ typed, near }: { typed: Code; near: Code }) =>
    `there is no setting ${typed}; did you mean ${near}?`,
  settingCannotBe: ({ name, typed, why }: { name: Code; typed: Code; why: Text }) =>
    `${name} cannot be ${typed}; ${why}`,
  variableCannotBe: ({ variable, typed, why }: { variable: Code; typed: Code; why: Text }) =>
    `The variable ${variable} cannot be ${typed}; ${why}.`,
  isBudget: 'it is an amount of USD and what it is for: 200/month, 50/week or 10/day',
  isTruth: 'it is true or false',
  isText: ({ example }: { example: Code }) => `it is a text, such as ${example}`,
  isOneOf: ({ near, choices }: { near?: Code | undefined; choices: readonly Code[] }) =>
    `${near === undefined ? '' : `did you mean ${near}? `}it is one of ${choices.join(', ')}`,
  isTheme: ({ near, choices }: { near?: Code | undefined; choices: readonly Code[] }) =>
    `${near === undefined ? '' : `did you mean ${near}? `}it is one of ${choices.join(', ')}, or the path of a JSON file`,
  noHome: 'No home is known here: neither HOME nor XDG_CONFIG_HOME is set.',
  noConfigTopic: ({ typed, topics }: { typed: Code; topics: readonly Code[] }) =>
    `There is no config ${typed}. It is one of ${topics.join(', ')}, or nothing.`,
  fileIgnored: 'ignored: --no-config',
  fileRead: 'was read',
  fileMissing: 'not there; defaults hold',
  nowhere: 'none: no home is known',
  fromFlag: 'flag',
  fromEnvironment: 'environment',
  fromFile: 'file',
  fromDefault: 'default',
  noCompletions: ({ typed, near, shells }: { typed: Code; near?: Code | undefined; shells: readonly Code[] }) =>
    `There are no completions for ${typed}.${didYouMean(near)} Shells: ${shells.join(', ')}.`,

  // The user's own log
  rawNeedsShow: '--raw goes with show: state-of-ai study show NAME --raw',
  demoHasLog: ({ typed }: { typed: Code }) => `--demo brings a log of its own; ${typed} is one too many.`,
  foundLog: ({ agent, files, size, at }: FoundLog) => `found ${agent}: ${counted(files, 'file')}, ${size}, in ${at}`,
  installAsk: ({ name, megabytes, folder }: Install) =>
    `${name} is not installed here. Install it into ${folder} (${megabytes} MB, from the npm registry)? [Y/n]`,
  installing: ({ name, megabytes, folder }: Install) => `installing ${name} into ${folder} (${megabytes} MB)`,
  installNeeded: ({ name, megabytes, folder, line, why }: Install & { line: Code; why: Code }) =>
    `${name} is not installed here. This installs it into ${folder} (${megabytes} MB) and goes on: ${line} (${why})`,
  installNowhere: ({ name }: { name: Code }) =>
    `${name} is not installed here, and no home is known to install it in: set HOME or XDG_DATA_HOME.`,
  installFailed: ({ name, why }: { name: Code; why: Code }) => `${name} could not be installed: ${why}`,
  noHomeToLookIn:
    'study needs a LOG, or --demo: HOME is not set, so there is nowhere to look for one. For example: state-of-ai study ~/.claude/projects',
  foundNone: ({ looked, others }: { looked: readonly Code[]; others: number }) =>
    `No agent's log was found in ${looked.join(', ')} and ${counted(others, 'other place')}. Name a LOG, or see what study does with one: state-of-ai study --demo`,
  addAlone: ({ flag }: { flag: Code }) => `--add counts a log into a saved study; ${flag} does not go with it.`,
  savedAsCounted: ({ flag }: { flag: Code }) =>
    `A saved study keeps its counts as they are: ${flag} needs its log. Name the log again.`,
  addedAsCounted: ({ flag, name }: { flag: Code; name: Code }) =>
    `${name} is counted as it was saved: ${flag} needs its log. Name the log again.`,
  savedWithout: ({ name }: { name: Code }) => `The log cannot carry ${name}. It was saved without it.`,
  countsBeside: ({ file }: { file: Code }) => `Counts for adding logs lie beside it, with hashed users: ${file}`,
  simulatedLog: 'This log is simulated: nothing in it happened.',
  whatLogCarries: ({ source }: { source: Code }) => `What ${source} can carry`,
  noLogFigure: ({ typed, first }: { typed: Code; first: readonly Code[] }) =>
    `No log gives a figure ${typed}. The first ones: ${first.join(', ')}. All of them: state-of-ai study --demo`,
  noLogFigureButNear: ({ typed, near }: { typed: Code; near: readonly Code[] }) =>
    `No log gives a figure ${typed}. Nearest: ${near.join(', ')}. All of them: state-of-ai study --demo`,
  noMemory: ({ typed }: { typed: Code }) => `--memory takes an amount such as 4GB or 500MB, not ${typed}.`,
  noDay: ({ flag, typed }: { flag: Code; typed: Code }) =>
    `${flag} takes a day such as 2026-11-01, a week such as 2026-W45 or a month such as 2026-11, not ${typed}.`,
  noLast: ({ typed }: { typed: Code }) => `--last takes days, weeks or months such as 7d, 4w or 3mo, not ${typed}.`,
  lastOrSince: 'Give --last or --since, not both: each says where the days begin.',
  sinceAfterUntil: ({ since, until }: { since: Code; until: Code }) =>
    `--since ${since} is after --until ${until}: no day lies between.`,
  noTimezone: ({ typed }: { typed: Code }) =>
    `There is no time zone ${typed}. They are called as in Europe/Berlin, Asia/Shanghai or UTC.`,
  noThreshold: ({ typed, near, thresholds }: { typed: Code; near?: Code | undefined; thresholds: readonly Code[] }) =>
    `There is no threshold ${typed}.${didYouMean(near)} There are ${thresholds.join(', ')}.`,
  noThresholdNumber: ({ name, typed }: { name: Code; typed: Code }) =>
    `--threshold ${name} takes a number of 0 or more, not ${typed}.`,
  noCategory: ({ typed, categories }: { typed: Code; categories: readonly Code[] }) =>
    `There is no category ${typed}. There are ${categories.join(', ')}.`,
  noPair: ({ flag, example, typed }: { flag: Code; example: Code; typed: Code }) =>
    `${flag} takes NAME=VALUE pairs such as ${example}; ${typed} is none.`,
  nothingToCompare: ({ figure }: { figure: Code }) => `No log gives anything to set beside figure ${figure}.`,
  cardEnding: ({ file }: { file: Code }) => `--card writes .svg or .png, which ${file} is not.`,
  reportEnding: ({ file }: { file: Code }) =>
    `A report is .html or .md, which ${file} does not say; --format html or --format md does.`,
  noNames: ({ typed }: { typed: Code }) => `--names takes projects, users or projects,users, not ${typed}.`,
  compareNeeds: 'compare needs a figure, and a LOG, a saved study or --demo: state-of-ai compare 1 --demo',
  otherColumns: ({ figure }: { figure: Code }) =>
    `The report gives figure ${figure} by other columns than a log has. Each alone: state-of-ai table ${figure}, state-of-ai study LOG --figure ${figure}`,
  ownChapter: 'Your own log',
  lookingWhatItCarries: 'looking what the log can carry',
  countingFigure: ({ title }: { title: Text }) => `counting ${title.toLowerCase()}`,
  doingFor: ({ doing, seconds }: { doing: Code; seconds: number }) => `${doing} (${seconds} s)`,
  doingPart: ({ doing, percent, left }: { doing: Code; percent: number; left: number }) =>
    `${doing}: ${percent}%, ${left} s left`,
  doingRows: ({
    doing,
    percent,
    rows,
    pace,
    left,
  }: {
    doing: Code;
    percent: number;
    rows: Code;
    pace: Code;
    left: number;
  }) => `${doing}: ${percent}%, ${rows} rows, ${pace} rows/s, ${left} s left`,

  // Sync
  noSyncTopic: ({ typed, topics }: { typed: Code; topics: readonly Code[] }) =>
    `sync knows ${topics.join(', ')}, not ${typed}. Without it, the public numbers.`,
  dryRunOrReset: '--dry-run and --reset do not go together.',
  syncOffline: 'sync fetches from the network; --offline forbids that.',
  saveNeedsActivity: '--save goes with activity: state-of-ai sync activity',
  noSyncFolder: 'There is no folder for what is synced: set XDG_DATA_HOME to one.',
  syncDeleted: ({ folder }: { folder: Code }) => `What was synced is deleted from ${folder}`,
  nothingSynced: 'Nothing was synced.',
  nothingSent: 'Nothing was sent.',
  syncPlan: 'What a sync asks for',
  syncGoesOn: 'An interrupted sync goes on where it stopped.',
  syncRequests: ({ host, sent, used, max }: { host: Code; sent: number; used: number; max: number }) =>
    `Requests to ${host}: ${sent}. In the last 24 hours ${used} of ${max} were made.`,
  syncTomorrow: 'That is not enough for all of it: the rest comes with a sync tomorrow.',
  syncTakes: ({ pace, minutes }: { pace: number; minutes: number }) =>
    `At ${pace} a minute that takes ${counted(minutes, 'minute')} at most.`,
  syncWithoutKey: ({ sent, all }: { sent: number; all: number }) =>
    `OPENROUTER_API_KEY is not set: only the model list can be fetched, ${sent} of ${counted(all, 'request')}. Keys: https://openrouter.ai/keys`,
  seriesRequests: ({ series, count }: { series: Text; count: number }) => `  ${series}: ${count}`,
  notFetched: ({ series, why }: { series: Text; why: Text }) => `not fetched: ${series}: ${why}`,
  nothingFetched: 'Nothing could be fetched; all stays as it was.',
  synced: ({ count, day, folder }: { count: number; day: Code; folder: Code }) =>
    `Datasets synced: ${count}, as of ${day}, in ${folder}`,
  syncInterrupted: 'interrupted. What came is kept: state-of-ai sync goes on from there.',
  syncStopped: ({ why }: { why: Text }) =>
    `state-of-ai: ${why}${/[.?!]$/.test(why) ? '' : '.'} What came is kept: state-of-ai sync goes on from there.`,
  strangeValues: ({ count }: { count: number }) => `Strange values left out: ${count}`,
  strangeKind: ({ reply, field, what }: { reply: Code; field: Code; what: Text }) => `  ${reply}: ${field} ${what}`,
  strangeRows: ({ reply, field, what, rows }: { reply: Code; field: Code; what: Text; rows: readonly number[] }) =>
    `  ${reply}: ${field} ${what} (row ${rows.join(', ')})`,
  strangeManyRows: ({
    reply,
    field,
    what,
    rows,
    more,
  }: {
    reply: Code;
    field: Code;
    what: Text;
    rows: readonly number[];
    more: number;
  }) => `  ${reply}: ${field} ${what} (row ${rows.join(', ')} and ${more} more)`,
  moreKinds: ({ count }: { count: number }) => `  and ${counted(count, 'more kind')}`,
  activityRequest: ({ host }: { host: Code }) => `1 request to ${host}: the last 30 whole days of the account.`,
  activityNeedsKey:
    'sync activity needs a management key in OPENROUTER_MANAGEMENT_KEY: https://openrouter.ai/settings/management-keys',
  noActivity: 'The account has no activity in these days: there is nothing to study.',
  activityDays: ({ came, kept, file }: { came: number; kept: number; file: Code }) =>
    `Days that came: ${came}; days kept: ${kept}, in ${file}`,
  opensStudy: ({ name }: { name: Code }) => `To open it: state-of-ai study ${name}`,
  daysDeleted: ({ file }: { file: Code }) => `The days kept in ${file} are deleted; the study stays.`,
  noDaysKept: 'No days are kept.',
  daysUnreadable: ({ file }: { file: Code }) =>
    `${file} cannot be read as days of activity. Move it away, or: state-of-ai sync activity --reset`,

  // Bugs
  systemSays: ({ why }: { why: Text }) => `the system says: ${why}`,
  systemSaysOf: ({ what, why }: { what: Code; why: Text }) => `${what}: ${why}`,
  bug: 'This is a bug in state-of-ai, not something you did.',
  reportBug: 'Please report it with the lines above and the command you ran.',
};
