/** English without waiting: for what is English always (a man page, the keys by their own words) and where nobody chose. */
import { labels, messages } from './en/english.ts';
import { translator } from './translate.ts';

export const english = translator('en', messages, labels);
