/** What `cli` tells people, in Chinese: the messages of ../en/cli.ts, with the same parameters. */
import type { cli as english } from '../en/cli.ts';

export const cli: typeof english = {};
