/** What `ui` tells people, in Chinese: the messages of ../en/ui.ts, with the same parameters. */
import type { ui as english } from '../en/ui.ts';

export const ui: typeof english = {};
