/**
 * Copies a text file that the fast reader refuses, line by line, into one that it accepts. Reports unreadable lines by number.
 */

import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { createGunzip } from 'node:zlib';
import { code, type Message, message } from '../i18n/message.ts';
import type { Rejection } from './accounting.ts';
import { objectLines } from './object-lines.ts';
import { type QuotedRows, quotedRows, type Row } from './quoted-rows.ts';
import { lineColumn, type Sample, uniqueNames } from './sample.ts';
import type { LogFile } from './sources.ts';

export interface Repaired {
  /** How many rows were left out, and the first few. */
  readonly rejected: number;
  readonly first: Rejection | null;
  /** Lines that are not UTF-8 and were read as Windows-1252, in which every byte is a character, so nothing is lost. */
  readonly recoded: number;
}

/** The longest line that the fast reader accepts. */
const maxLineBytes = 32_000_000;

/** Writes `path`: a table's rows under its header and `_line`, or the lines of a json file at their line numbers. */
export async function repair(file: LogFile, sample: Sample, path: string): Promise<Repaired> {
  let [recoded, rejected] = [0, 0];
  let first: Rejection | null = null;
  const out = createWriteStream(path, { mode: 0o600 });
  const write = async (text: string) => {
    if (!out.write(text)) await once(out, 'drain');
  };
  const reject = (line: number, why: Message) => {
    rejected += 1;
    first ??= { file: file.name, place: { unit: 'line', number: line }, why };
  };
  const table: QuotedRows | undefined =
    sample.container === 'json' ? undefined : quotedRows(sample.delimiter, sample.header.length);
  const writeRows = async (rows: readonly Row[]) => {
    for (const row of rows) {
      if (row.kind === 'cells') await write(`${[...row.cells, String(row.number)].map(quoted).join(',')}\n`);
      else if (row.kind === 'bad')
        reject(row.number, message(row.why === 'open' ? 'ingest.openQuote' : 'ingest.strayQuote'));
      else reject(row.number, message('ingest.cells', { cells: row.cells, header: sample.header.length }));
    }
  };
  if (table !== undefined) await write(`${[...uniqueNames(sample.header), lineColumn].map(quoted).join(',')}\n`);
  let number = 0;
  try {
    for await (const bytes of linesIn(openText(file))) {
      number += 1;
      if (bytes.length > maxLineBytes) {
        reject(
          number,
          message('ingest.tooLong', { size: Math.round(bytes.length / 1e6), max: Math.round(maxLineBytes / 1e6) }),
        );
        continue;
      }
      const { text, isUtf8 } = decoded(number === 1 ? withoutMark(bytes) : bytes);
      if (!isUtf8) recoded += 1;
      if (table === undefined) await write(`${text}\n`);
      else if (number > 1 + sample.skip) await writeRows(table.take(text, number));
    }
  } catch (error) {
    reject(
      number + 1,
      message('ingest.brokenFrom', { why: code(error instanceof Error ? error.message : String(error)) }),
    );
  }
  if (table !== undefined) await writeRows(table.end());
  out.end();
  await once(out, 'close');
  return { rejected, first, recoded };
}

/**
 * The same for JSON that is one list, or objects over many lines. Each object becomes a line; an incomplete rest is one bad row.
 */
export async function repairObjects(file: LogFile, envelope: string | null, path: string): Promise<Repaired> {
  const out = createWriteStream(path, { mode: 0o600 });
  const objects = objectLines(envelope);
  let why = message('ingest.openObject');
  const write = async (lines: readonly string[]) => {
    for (const line of lines) if (!out.write(`${line}\n`)) await once(out, 'drain');
  };
  const decoder = new StringDecoder('utf8');
  try {
    for await (const chunk of openText(file) as AsyncIterable<Buffer>) await write(objects.take(decoder.write(chunk)));
  } catch (error) {
    why = message('ingest.brokenFrom', { why: code(error instanceof Error ? error.message : String(error)) });
  }
  out.end();
  await once(out, 'close');
  const rest = objects.rest();
  const first = rest === null ? null : { file: file.name, place: { unit: 'row' as const, number: rest.number }, why };
  return { rejected: rest === null ? 0 : 1, first, recoded: 0 };
}

/** Quotes every cell, so that quotes and line breaks inside are preserved. */
function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}

function openText(file: LogFile): Readable {
  const stream = createReadStream(file.path);
  if (file.compression === 'none') return stream;
  if (file.compression === 'gzip') return stream.on('error', () => {}).pipe(createGunzip());
  throw new Error('damaged zstd; zstd -d may save what is left of it');
}

/** Lines without their LF, CRLF or CR. Looks at each byte once, however long the line. */
async function* linesIn(stream: Readable): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  let afterReturn = false;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    let start = 0;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at];
      // The LF of a CRLF.
      if (byte === 10 && afterReturn) start = at + 1;
      else if (byte === 10 || byte === 13) {
        yield Buffer.concat([...held, chunk.subarray(start, at)]);
        held = [];
        start = at + 1;
      }
      afterReturn = byte === 13;
    }
    if (start < chunk.length) held.push(chunk.subarray(start));
  }
  if (held.length > 0) yield Buffer.concat(held);
}

function withoutMark(bytes: Buffer): Buffer {
  return bytes.length >= 3 && bytes.readUIntBE(0, 3) === 0xefbbbf ? bytes.subarray(3) : bytes;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const windows = new TextDecoder('windows-1252');

function decoded(bytes: Buffer): { text: string; isUtf8: boolean } {
  try {
    return { text: utf8.decode(bytes), isUtf8: true };
  } catch {
    return { text: windows.decode(bytes), isUtf8: false };
  }
}
