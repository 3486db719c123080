/** What `write` tells people, in Chinese: the messages of ../en/write.ts, with the same parameters. */
import type { write as english } from '../en/write.ts';

export const write: typeof english = {};
