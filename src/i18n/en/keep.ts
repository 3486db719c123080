/** Messages of what is kept on this machine, and of its list, in English. Each has its Chinese in ../zh/keep.ts. */

import type { Code, Text } from '../code.ts';
import { plural } from '../grammar.ts';

export const keep = {
  // What `study` alone keeps
  first: ({ name, list, off }: { name: Code; list: Code; off: Code }) =>
    `Counts of these logs are kept from now on, as the study ${name}: agents delete their transcripts. No prompt, path or user is in it; ${list} lists and erases it, ${off} keeps nothing.`,
  older: ({ older, since }: { older: number; since: Text }) =>
    `with them ${older} ${plural(older, 'request', 'requests')} kept of earlier logs, since ${since}`,
  failed: ({ why }: { why: Text }) => `Nothing is kept of it: ${why}`,
  tooLarge: ({ max }: { max: number }) => `Nothing is kept of it: that can be done for up to ${max} requests.`,
  reserved: ({ name }: { name: Code }) =>
    `${name} is what state-of-ai study keeps by itself. Save it under another name.`,
  otherwise: ({ flag }: { flag: Code }) =>
    `With ${flag} only what the logs still hold is counted: nothing of it is kept, and what was kept is left out.`,
};
