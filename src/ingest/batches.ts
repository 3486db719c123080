/** Detects each file's format and groups the files that one statement can read. */

import { literal } from '../counts/sql-text.ts';
import { nearestNames } from '../data/nearest.ts';
import { DataError, UsageError } from '../errors.ts';
import { code, type Message, message } from '../i18n/message.ts';
import { quote } from '../i18n/quote.ts';
import type { Engine } from './engine.ts';
import type { LogFormat } from './formats/format.ts';
import { logFormats } from './formats/index.ts';
import { mapExample, mappedFormat } from './formats/mapped.ts';
import type { LoadOptions } from './load.ts';
import type { Batch } from './normalise-sql.ts';
import { globless, type Sample, sampleOf } from './sample.ts';
import type { LogFile } from './sources.ts';

/** The format that --from or --map names; undefined where it is to be told. Throws UsageError. */
export function formatAsked({ from, map }: Pick<LoadOptions, 'from' | 'map'>): LogFormat | undefined {
  if (map !== undefined) {
    if (from !== undefined && from !== 'map') throw new UsageError(message('ingest.mapAndFrom', { from: code(from) }));
    return mappedFormat(map);
  }
  if (from === undefined) return undefined;
  const format = logFormats.find(({ name }) => name === from);
  if (format !== undefined) return format;
  const names = logFormats.map(({ name }) => name);
  const near = nearestNames(from, names, 1)[0];
  const told = { typed: quote(from), formats: names.map(code) };
  throw new UsageError(
    near === undefined
      ? message('ingest.noFormat', told)
      : message('ingest.noFormatButNear', { ...told, nearest: code(near) }),
  );
}

/** So many files of a log are looked at closely; of the others a glance tells what they are. */
const maxFullSamples = 20;

/** Files of a kind together, in the order they came. A file in a folder that is no log is passed over; a named one is an error. */
export async function batchesOf(
  engine: Engine,
  files: readonly LogFile[],
  forced: LogFormat | undefined,
  typed: readonly string[],
) {
  const batches = new Map<string, Batch & { files: LogFile[] }>();
  const named = new Set(typed);
  let notLogs = 0;
  for (const [i, file] of files.entries()) {
    // DuckDB is still starting, step by step, and each step waits for this thread.
    if (i % 100 === 99) await new Promise((resolve) => setImmediate(resolve));
    let sample = await sampleOf(engine, file, i >= maxFullSamples);
    let format = forced ?? logFormats.find((candidate) => candidate.detect(sample));
    if (i >= maxFullSamples && (format === undefined || forced !== undefined)) {
      sample = await sampleOf(engine, file);
      format = forced ?? logFormats.find((candidate) => candidate.detect(sample));
    }
    if (format === undefined && !sample.empty) {
      if (files.length > 1 && !named.has(file.name)) {
        notLogs += 1;
        continue;
      }
      throw unknownFormat(file, sample);
    }
    const key = [
      format?.name,
      sample.container,
      file.compression,
      sample.layout,
      sample.delimiter,
      sample.container === 'json' ? '' : sample.header.join('\n'),
    ].join('\u0000');
    const held = batches.get(key);
    if (held !== undefined) held.files.push(file);
    else if (format !== undefined || sample.empty) {
      const types = sample.container === 'parquet' ? await typesOf(engine, file) : undefined;
      batches.set(key, { format: format ?? emptyFormat, sample, compression: file.compression, files: [file], types });
    }
  }
  if (batches.size === 0)
    throw new DataError(message('ingest.noKnownFormat', { logs: code(typed.join(', ')), hint: formatsHint() }));
  return { batches: [...batches.values()], notLogs };
}

const emptyFormat: LogFormat = { name: '', title: '', about: '', detect: () => false, map: () => ({ columns: {} }) };

function unknownFormat(file: LogFile, sample: Sample): DataError {
  const names = sample.header.length > 0 ? sample.header : Object.keys(sample.records[0] ?? {});
  const seen =
    names.length === 0
      ? message('ingest.noFields')
      : message('ingest.fields', {
          names: code(`${names.slice(0, 12).join(', ')}${names.length > 12 ? ', ...' : ''}`),
        });
  return new DataError(message('ingest.unknownFormat', { file: code(file.name), seen, hint: formatsHint() }));
}

function formatsHint(): Message {
  return message('ingest.formatHint', {
    formats: code(logFormats.map(({ name }) => name).join('|')),
    map: code(mapExample),
  });
}

async function typesOf(engine: Engine, file: LogFile): Promise<ReadonlyMap<string, string>> {
  const rows = await engine.rows(`DESCRIBE SELECT * FROM read_parquet(${literal(globless(file.path))})`);
  return new Map(rows.map(({ column_name, column_type }) => [String(column_name), String(column_type)]));
}
