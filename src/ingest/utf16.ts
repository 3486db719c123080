/** Tables that a spreadsheet wrote as "Unicode text", which is UTF-16, as copies in UTF-8. */
import { closeSync, createReadStream, createWriteStream, openSync, readSync, statSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { LogFile } from './sources.ts';

function markOf(path: string): number {
  const bytes = Buffer.alloc(2);
  const file = openSync(path, 'r');
  try {
    readSync(file, bytes, 0, 2, 0);
  } finally {
    closeSync(file);
  }
  return bytes.readUInt16BE(0);
}

export function isUtf16({ path }: LogFile): boolean {
  const mark = markOf(path);
  return mark === 0xfffe || mark === 0xfeff;
}

/** The file by the same name, read from a copy at `path`. */
export async function inUtf8(file: LogFile, path: string): Promise<LogFile> {
  const decoder = new TextDecoder(markOf(file.path) === 0xfffe ? 'utf-16le' : 'utf-16be');
  await pipeline(
    createReadStream(file.path),
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
      yield decoder.decode();
    },
    createWriteStream(path, { mode: 0o600 }),
  );
  return { ...file, path, bytes: statSync(path).size };
}
