/** Finds files whose bytes equal another file's, such as a download done twice. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Batch } from './normalise-sql.ts';
import type { LogFile } from './sources.ts';

/**
 * Only for formats where each of several equal rows is a request. Other formats find duplicates by their rows, so their files are
 * not compared.
 */
export async function copiesIn({
  format,
  files,
}: Batch): Promise<{ readonly files: readonly LogFile[]; readonly copies: readonly LogFile[] }> {
  if (format.repeats === true || files.length < 2) return { files, copies: [] };
  const sizes = new Map<number, number>();
  for (const { bytes } of files) sizes.set(bytes, (sizes.get(bytes) ?? 0) + 1);
  const seen = new Set<string>();
  const copies: LogFile[] = [];
  for (const file of files) {
    if (file.bytes === 0 || sizes.get(file.bytes) === 1) continue;
    const hash = createHash('sha256');
    for await (const chunk of createReadStream(file.path)) hash.update(chunk as Buffer);
    const key = `${file.bytes} ${hash.digest('hex')}`;
    if (seen.has(key)) copies.push(file);
    else seen.add(key);
  }
  return { files: files.filter((file) => !copies.includes(file)), copies };
}
