/** What `study` tells people, in Chinese: the messages of ../en/study.ts, with the same parameters. */
import type { study as english } from '../en/study.ts';

export const study: typeof english = {};
