/** The formats of tables. Writers yield text and do not know the destination. */
import { writeDelimited } from './delimited.ts';
import { writeJson, writeNdjson } from './json.ts';
import { writeMarkdown } from './markdown.ts';
import type { WriteOptions } from './options.ts';
import type { Sheet } from './sheet.ts';

export type { WriteOptions } from './options.ts';

interface OutputFormat {
  readonly name: string;
  readonly extension: string;
  /** Loads expensive writers lazily: machine formats need no text measuring. */
  readonly writer: () => Promise<(sheet: Sheet, options: WriteOptions) => Iterable<string>>;
}

export const formats = [
  { name: 'text', extension: 'txt', writer: async () => (await import('./text.ts')).writeText },
  { name: 'csv', extension: 'csv', writer: async () => (sheet) => writeDelimited(sheet, ',') },
  { name: 'tsv', extension: 'tsv', writer: async () => (sheet) => writeDelimited(sheet, '\t') },
  { name: 'json', extension: 'json', writer: async () => writeJson },
  { name: 'ndjson', extension: 'ndjson', writer: async () => writeNdjson },
  { name: 'md', extension: 'md', writer: async () => writeMarkdown },
] as const satisfies readonly OutputFormat[];
