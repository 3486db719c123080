/** A synchronous English translator, for what is always English (man page, schema) and as a default. */
import { labels, messages } from './en/english.ts';
import { translator } from './translate.ts';

export const english = translator('en', messages, labels);
