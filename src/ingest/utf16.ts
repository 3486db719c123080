/** Copies text that a spreadsheet or PowerShell wrote in UTF-16 to UTF-8. */
import { createReadStream, createWriteStream, statSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { LogFile } from './sources.ts';

type Utf16 = 'utf-16le' | 'utf-16be';

/** Detects UTF-16 by its byte order mark, or by every second byte at the start being 0; null if it is not UTF-16. */
export function utf16Of(head: Buffer): Utf16 | null {
  if (head.length < 2) return null;
  const mark = head.readUInt16BE(0);
  if (mark === 0xfffe || mark === 0xfeff) return mark === 0xfffe ? 'utf-16le' : 'utf-16be';
  const first = [...head.subarray(0, 8)];
  const isZero = (odd: number) => first.length === 8 && first.every((byte, i) => (byte === 0) === (i % 2 === odd));
  return isZero(1) ? 'utf-16le' : isZero(0) ? 'utf-16be' : null;
}

/** The same file under its own name, read from a copy at `path`. */
export async function inUtf8(file: LogFile, path: string): Promise<LogFile> {
  const source = createReadStream(file.path);
  const text = file.compression === 'gzip' ? source.pipe(createGunzip()) : source;
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  await pipeline(
    text,
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        decoder ??= new TextDecoder(utf16Of(chunk) ?? 'utf-16le');
        yield decoder.decode(chunk, { stream: true });
      }
      yield decoder?.decode() ?? '';
    },
    createWriteStream(path, { mode: 0o600 }),
  );
  return { ...file, path, compression: 'none', bytes: statSync(path).size };
}
