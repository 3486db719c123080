/** The formats a table can be written in. Writers yield text and know nothing of where it goes. */
import type { Say } from '../i18n/words.ts';
import { writeDelimited } from './delimited.ts';
import { writeJson, writeNdjson } from './json.ts';
import { writeMarkdown } from './markdown.ts';
import type { Sheet } from './sheet.ts';

export interface WriteOptions {
  /** Cells of room for the `text` format; unlimited when absent. */
  readonly width?: number | undefined;
  /** How words are said to the people `text` and `md` are for; English without it. */
  readonly say?: Say | undefined;
}

export interface Format {
  readonly name: string;
  readonly extension: string;
  /** May load its writer, so that rows for programs do not pay for measuring text. */
  readonly writer: () => Promise<(sheet: Sheet, options?: WriteOptions) => Iterable<string>>;
}

export const formats = [
  { name: 'text', extension: 'txt', writer: async () => (await import('./text.ts')).writeText },
  { name: 'csv', extension: 'csv', writer: async () => (sheet) => writeDelimited(sheet, ',') },
  { name: 'tsv', extension: 'tsv', writer: async () => (sheet) => writeDelimited(sheet, '\t') },
  { name: 'json', extension: 'json', writer: async () => writeJson },
  { name: 'ndjson', extension: 'ndjson', writer: async () => writeNdjson },
  { name: 'md', extension: 'md', writer: async () => writeMarkdown },
] as const satisfies readonly Format[];

export const formatNames: readonly string[] = formats.map(({ name }) => name);
