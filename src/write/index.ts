/** The formats a table can be written in. Writers yield text and know nothing of where it goes. */
import type { Sheet } from './sheet.ts';

export interface WriteOptions {
  /** Cells of room for the `text` format; unlimited when absent. */
  readonly width?: number | undefined;
}

export interface Format {
  readonly name: string;
  readonly extension: string;
  /** Loaded when asked for, so that csv does not pay for measuring text. */
  readonly load: () => Promise<(sheet: Sheet, options?: WriteOptions) => Iterable<string>>;
}

export const formats = [
  { name: 'text', extension: 'txt', load: async () => (await import('./text.ts')).writeText },
  {
    name: 'csv',
    extension: 'csv',
    load: async () => {
      const { writeDelimited } = await import('./delimited.ts');
      return (sheet) => writeDelimited(sheet, ',');
    },
  },
  {
    name: 'tsv',
    extension: 'tsv',
    load: async () => {
      const { writeDelimited } = await import('./delimited.ts');
      return (sheet) => writeDelimited(sheet, '\t');
    },
  },
  { name: 'json', extension: 'json', load: async () => (await import('./json.ts')).writeJson },
  { name: 'ndjson', extension: 'ndjson', load: async () => (await import('./json.ts')).writeNdjson },
  { name: 'md', extension: 'md', load: async () => (await import('./markdown.ts')).writeMarkdown },
] as const satisfies readonly Format[];

export const formatNames: readonly string[] = formats.map(({ name }) => name);
