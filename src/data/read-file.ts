/** Reads a user's file whole, with a size limit: a device or a log given by mistake is refused. I/O. */
import { closeSync, openSync, readSync } from 'node:fs';
import { DataError } from '../errors.ts';
import { code, message } from '../i18n/message.ts';

const megabyte = 2 ** 20;

/** UTF-8. Throws the system's error, or DataError if the file is larger than `maxMegabytes`. */
export function readTextFile(file: string, maxMegabytes: number): string {
  const handle = openSync(file, 'r');
  try {
    const parts: Buffer[] = [];
    for (let bytes = 0; ; ) {
      const part = Buffer.allocUnsafe(1 << 16);
      const read = readSync(handle, part);
      if (read === 0) return Buffer.concat(parts).toString('utf8');
      bytes += read;
      if (bytes > maxMegabytes * megabyte)
        throw new DataError(message('data.fileTooLarge', { file: code(file), max: maxMegabytes }));
      parts.push(part.subarray(0, read));
    }
  } finally {
    closeSync(handle);
  }
}
