/** What `ingest` tells people, in Chinese: the messages of ../en/ingest.ts, with the same parameters. */
import type { ingest as english } from '../en/ingest.ts';

export const ingest: typeof english = {};
