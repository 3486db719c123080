/** Decompresses zstd text, which Node supports since 22.15. */
import { createRequire } from 'node:module';
import { DataError } from '../errors.ts';
import { code, message } from '../i18n/message.ts';

/** Throws DataError if this Node does not support it. */
export function zstdText(packed: Uint8Array): string {
  const zlib = createRequire(import.meta.url)('node:zlib') as {
    readonly zstdDecompressSync?: (packed: Uint8Array) => Buffer;
  };
  if (zlib.zstdDecompressSync === undefined)
    throw new DataError(message('ingest.needsNode', { version: code(process.versions.node) }));
  return zlib.zstdDecompressSync(packed).toString('utf8');
}
