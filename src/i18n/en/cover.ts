/** Messages of the cover, of a chapter's figures in small and of the page on the user's own logs, in English. Each has its Chinese in ../zh/cover.ts. */

import type { Code } from '../code.ts';
import { counted } from '../grammar.ts';

export const cover = {
  title: 'At a glance',
  heading: ({ tokens }: { tokens: Code }) =>
    `What people do with language models: more than ${tokens} trillion tokens of real use`,
  span: ({ from, to, newest }: Record<'from' | 'to' | 'newest', Code>) =>
    `OpenRouter and a16z · ${from} to ${to} · public data to ${newest}`,
  inReport: ({ value }: { value: Code }) => `report ${value}`,
  now: 'now',
  nowOn: ({ day }: { day: Code }) => `now, ${day}`,
  more: ({ word, value }: { word: Code; value: Code }) => `${word} ${value}`,
  read: 'Read it',
  boards: 'Leaderboards',
  logs: 'Your own logs',
  tour: 'Two-minute tour',
  mineBoards: 'Usage and cost',
  report: 'The report',
  counted: 'How it was counted',
  market: 'market',
  inTheReport: 'report',
  besideTitle: 'Most unlike the market of the same weeks, or the report (mean %)',
  seriesOf: ({ series, title }: { series: Code; title: Code }) => `${title}: ${series}`,
  ownHeading: 'Your own log',
  ownSpan: ({ from, to }: Record<'from' | 'to', Code>) => `Your own log, weeks of ${from} to ${to}`,
  spend: 'Spend',
  worth: 'List-price value',
  tokens: 'Tokens',
  topModel: 'Top model',
  topProject: 'Top project',
  cacheHits: 'Cache hits',
  changedMost: 'Changed most',
  lastWeek: ({ change }: { change: Code }) => `last week ${change}`,
  ofTokens: ({ share }: { share: Code }) => `${share} of tokens`,
  ofPrompts: 'of prompt tokens',
  knownOf: ({ share }: { share: Code }) => `of ${share}%`,
  /** For speech output: `Chinese open models: nearly 30% in the report, 59.0% in the week of 7 Sep 2026, higher.` */
  spoken: ({
    name,
    report,
    latest,
    week,
    direction,
  }: Record<'name' | 'report' | 'latest' | 'week' | 'direction', Code>) =>
    `${name}: ${report} in the report, ${latest} in the ${week}, ${direction}.`,
  up: 'higher',
  down: 'lower',
  same: 'the same',
  another: 'another one',
  waysOn: ({ list }: { list: Code }) => `Ways on: ${list}.`,
  chosenWay: ({ name }: { name: Code }) => `Chosen: ${name}.`,
  footChoose: 'choose',
  footChapter: 'chapter',
  footUnfold: 'unfold',
  footOpen: 'open',
  figures: ({ count }: { count: number }) => counted(count, 'figure'),
  peak: ({ value, when }: { value: Code; when: Code }) => `highest ${value}, ${when}`,
  logsTitle: 'Your own logs',
  logsWhat:
    'The figures of the report, counted from your own requests on this machine, beside the report and the public market. Nothing leaves it.',
  looking: 'Looking where agents keep their logs …',
  noPlace: 'No home folder is known, so no agent’s logs were looked for.',
  foundNone: ({ looked }: { looked: readonly Code[] }) => `No agent’s logs were found. Looked in ${looked.join(', ')}.`,
  foundLogs: ({ count }: { count: number }) => `Found logs of ${counted(count, 'agent')}:`,
  foundFiles: ({ files, size }: { files: number; size: Code }) => `${counted(files, 'file')}, ${size}`,
  openThem: 'Count and open them',
  openDemo: 'No log at hand: open a simulated one',
  openedBy: ({ command }: { command: Code }) => `The same from a shell: ${command}`,
  noEngine: ({ command }: { command: Code }) =>
    `They are counted by DuckDB, which is not installed yet. Leave with q and run ${command}: it asks, installs it into your data folder (70 MB) and opens them here.`,
  otherLogs:
    'Any gateway’s log, parquet, csv or jsonl, a folder, or a table of ClickHouse: state-of-ai study LOG. All formats: state-of-ai study --help.',
  cannotLook: 'Logs are looked for by the program only: state-of-ai study.',
};
