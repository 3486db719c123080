/** A synchronous English translator, for texts that are always English (man page, schema) and as the default. */
import { labels, messages } from './en/english.ts';
import { translator } from './translate.ts';

export const english = translator('en', messages, labels);
