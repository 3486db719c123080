/** What `sync` tells people, in Chinese: the messages of ../en/sync.ts, with the same parameters. */
import type { sync as english } from '../en/sync.ts';

export const sync: typeof english = {};
