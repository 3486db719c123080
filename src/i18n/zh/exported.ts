/** What `export` tells people, in Chinese: the messages of ../en/exported.ts, with the same parameters. */
import type { exported as english } from '../en/exported.ts';

export const exported: typeof english = {};
