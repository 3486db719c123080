/** What `draw` tells people, in Chinese: the messages of ../en/draw.ts, with the same parameters. */
import type { draw as english } from '../en/draw.ts';

export const draw: typeof english = {};
