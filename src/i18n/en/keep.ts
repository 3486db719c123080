/** Messages on data kept on this machine, and on its list, in English. Each has its Chinese in ../zh/keep.ts. */

import type { Code, Text } from '../code.ts';
import { plural } from '../grammar.ts';

export const keep = {
  // What `study` alone keeps
  first: ({ name, list, off }: { name: Code; list: Code; off: Code }) =>
    `Counts of these logs are kept from now on, as the study ${name}: agents delete their transcripts. No prompt, path or user is in it; ${list} lists and erases it, ${off} keeps nothing.`,
  older: ({ older, since }: { older: number; since: Text }) =>
    `with them ${older} ${plural(older, 'request', 'requests')} kept of earlier logs, since ${since}`,
  instead: ({ name }: { name: Code }) =>
    `No agent's log is here any more: this is what was kept of them, the study ${name}.`,
  failed: ({ why }: { why: Text }) => `Nothing is kept of it: ${why}`,
  tooLarge: ({ max }: { max: number }) => `Nothing is kept of it: that can be done for up to ${max} requests.`,
  reserved: ({ name }: { name: Code }) =>
    `${name} is the study of the agents' logs that is kept by itself. Save this one under another name.`,
  otherwise: ({ flag }: { flag: Code }) =>
    `With ${flag} only what the logs still hold is counted: nothing of it is kept, and what was kept is left out.`,

  // One line of a status bar
  bar: 'today {cost} · {tokens} tokens · month {month} · {model}',
  listValue: ({ sum }: { sum: Code }) => `${sum} list`,
  counting: 'state-of-ai: counting your logs',
  barNoLogs: "state-of-ai: no agent's logs here",
  barNoEngine: 'state-of-ai: first run once: state-of-ai study',
  barFailed: 'state-of-ai: the logs could not be counted; run state-of-ai study',
  noPart: ({ typed, parts }: { typed: Code; parts: readonly Code[] }) =>
    `--template cannot hold ${typed}; there are ${parts.join(', ')}.`,

  // What is stored
  storedTitle: 'What state-of-ai has stored on this machine',
  storedKept: "counts of the agents' logs, of study alone",
  storedStudy: 'a saved study and its counts',
  storedStatusline: 'totals of the last days, for statusline',
  storedSync: 'newer public numbers, and when they were asked for',
  storedEngine: 'packages that were installed: DuckDB, or the client of ClickHouse',
  storedSecret: 'the secret of this machine that users, sessions and projects are hashed with',
  storedExplorer: 'bookmarks, typed commands and the last place of the explorer',
  storedYours: 'settings and labels of your own: only you delete them',
  storedNothing: 'Nothing is stored on this machine.',
  nothingCalled: ({ typed, names }: { typed: Code; names: readonly Code[] }) =>
    names.length === 0
      ? `There is nothing stored that is called ${typed}: nothing is.`
      : `There is nothing stored that is called ${typed}; there is ${names.join(', ')}, or all.`,
  notErased: ({ name, file }: { name: Code; file: Code }) =>
    `${name} is yours: state-of-ai does not erase it. It is in ${file}`,
  erased: ({ name, file }: { name: Code; file: Code }) => `erased: ${name}, ${file}`,
  cannotErase: ({ file, why }: { file: Code; why: Text }) => `${file} cannot be erased: ${why}`,
  inUse: ({ name, process }: { name: Code; process: Code }) =>
    `${name} is being written by another state-of-ai (process ${process}). Try again when it has ended.`,
  secretErased: 'A new secret is made when it is needed: users of saved studies and of later logs will count apart.',
};
