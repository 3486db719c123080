/** Detects each file's format and groups the files that one statement can read. */

import { join } from 'node:path';
import { literal } from '../counts/sql-text.ts';
import { nearestNames } from '../data/nearest.ts';
import { DataError, UsageError } from '../errors.ts';
import { code, type Message, message } from '../i18n/message.ts';
import { quote } from '../i18n/quote.ts';
import type { Unread } from './accounting.ts';
import { type Engine, endsAll, whyOf } from './engine.ts';
import type { LogFormat } from './formats/format.ts';
import { logFormats } from './formats/index.ts';
import { type ColumnMap, mapExample, mappedFormat, noSuchColumn } from './formats/mapped.ts';
import type { Batch } from './normalise-sql.ts';
import { globless, inEnvelope, type Sample, sampleOf } from './sample.ts';
import type { LogFile } from './sources.ts';
import { recordsOf } from './sqlite.ts';
import { inUtf8 } from './utf16.ts';

interface Asked {
  readonly from?: string | undefined;
  readonly map?: ColumnMap | undefined;
}

/** The format that --log-format or --map names; undefined if it has to be detected. Throws UsageError. */
export function formatAsked({ from, map }: Asked): LogFormat | undefined {
  if (map !== undefined) {
    if (from !== undefined && from !== 'map') throw new UsageError(message('ingest.mapAndFrom', { from: code(from) }));
    return mappedFormat(map);
  }
  if (from === undefined) return undefined;
  const format = logFormats.find(({ name }) => name === from);
  if (format !== undefined) return format;
  const names = logFormats.map(({ name }) => name);
  const near = nearestNames(from, names, 1)[0];
  const params = { typed: quote(from), formats: names.map(code) };
  throw new UsageError(
    near === undefined
      ? message('ingest.noFormat', params)
      : message('ingest.noFormatButNear', { ...params, nearest: code(near) }),
  );
}

/** How many files of a log are sampled in full. The first line is enough to classify the rest. */
const maxFullSamples = 20;

/** One statement over more files takes longer than two statements over half of them each. */
const maxFilesTogether = 10_000;

interface Batches {
  readonly batches: readonly Batch[];
  /** Files of folders that are not logs. */
  readonly notLogs: number;
  readonly unread: readonly Unread[];
}

/**
 * Groups files by format, kind and header, in the order given. `unread` gets files that cannot be read, and named files that are
 * not logs.
 */
export async function batchesOf(
  engine: Engine,
  files: readonly LogFile[],
  forced: LogFormat | undefined,
  typed: readonly string[],
): Promise<Batches> {
  const batches = new Map<string, Batch & { files: LogFile[] }>();
  const full: Batch[] = [];
  const named = new Set(typed);
  const unread: Unread[] = [];
  let notLogs = 0;
  for (const [i, found] of files.entries()) {
    let file = found;
    // DuckDB is still starting in steps, and each step needs this thread.
    if (i % 100 === 99) await new Promise((resolve) => setImmediate(resolve));
    try {
      if (file.container === 'sqlite') {
        const records = await recordsOf(file, logFormats, engine.folder, i);
        if (records === null) {
          if (files.length > 1 && !named.has(file.name)) notLogs += 1;
          else unread.push({ file: file.name, why: message('ingest.unknownDatabase') });
          continue;
        }
        file = records;
      }
      let detected: Detected;
      try {
        detected = await formatOf(engine, file, forced, i >= maxFullSamples);
      } catch (error) {
        if (!isTable(file) || !isOfUtf16(error)) throw error;
        file = await inUtf8(file, join(engine.folder, `utf8-${i}`));
        detected = await formatOf(engine, file, forced, i >= maxFullSamples);
      }
      const { format, sample } = detected;
      if (format === undefined && !sample.empty) {
        if (files.length > 1 && !named.has(file.name)) notLogs += 1;
        else unread.push({ file: file.name, why: unknownFormat(sample) });
        continue;
      }
      const key = [
        format?.name,
        sample.container,
        file.compression,
        sample.layout,
        sample.delimiter,
        sample.envelope,
        sample.skip,
        format?.shape?.(sample),
        sample.container === 'json' ? '' : sample.header.join('\n'),
        [...sample.dayFirst].join('\n'),
      ].join('\u0000');
      const own = format?.factsOf === undefined ? file : { ...file, facts: format.factsOf(sample) };
      const held = batches.get(key);
      if (held !== undefined && held.files.length < maxFilesTogether) held.files.push(own);
      else {
        if (held !== undefined) full.push(held);
        const types = sample.container === 'parquet' ? await typesOf(engine, file) : undefined;
        batches.set(key, { format: format ?? emptyFormat, sample, compression: file.compression, files: [own], types });
      }
    } catch (error) {
      if (endsAll(error)) throw error;
      unread.push({ file: file.name, why: whyOf(error) });
    }
  }
  const [first] = unread;
  if (batches.size === 0 && first !== undefined)
    throw new DataError(message('ingest.unreadableFile', { file: code(first.file), why: first.why }));
  if (batches.size === 0)
    throw new DataError(message('ingest.noKnownFormat', { logs: code(typed.join(', ')), hint: formatsHint() }));
  requireNames(forced, [...batches.values()]);
  return { batches: [...full, ...batches.values()], notLogs, unread };
}

/** A column that --map names is null in files that lack it. If every file lacks it, the name is a typing error. */
function requireNames(forced: LogFormat | undefined, batches: readonly Batch[]): void {
  const samples = batches.map(({ sample }) => sample).filter(({ empty }) => !empty);
  const [first, ...others] = samples.map((sample) => new Set(forced?.lacking?.(sample) ?? []));
  const name = [...(first ?? [])].find((each) => others.every((lacking) => lacking.has(each)));
  if (name !== undefined) throw noSuchColumn(name, [...new Set(samples.flatMap(namesOf))]);
}

function namesOf({ header, records }: Sample): readonly string[] {
  return header.length > 0 ? header : records.flatMap((record) => Object.keys(record));
}

/** Whether it is a container that spreadsheets write. */
function isTable({ container }: LogFile): boolean {
  return container === 'csv' || container === 'tsv';
}

function isOfUtf16(error: unknown): boolean {
  return error instanceof DataError && typeof error.reason !== 'string' && error.reason.id === 'ingest.utf16';
}

interface Detected {
  readonly format: LogFormat | undefined;
  readonly sample: Sample;
}

/** Detects the format of a file: from its first line if that is enough, otherwise from a full sample, then from a long one. */
async function formatOf(
  engine: Engine,
  file: LogFile,
  forced: LogFormat | undefined,
  many: boolean,
): Promise<Detected> {
  let sample = await sampleOf(engine, file, many && forced === undefined ? 'glance' : 'head');
  let format = formatIn(sample, forced);
  if (many && format === undefined) {
    sample = await sampleOf(engine, file);
    format = formatIn(sample, forced);
  }
  if (sample.container !== 'json' || sample.empty) return { format, sample };
  // The first records did not tell the format: any tool writes them, or the second line is a picture.
  if (format === undefined || !(forced === undefined || format.detect(sample))) {
    const long = await sampleOf(engine, file, 'long');
    const inside = inEnvelope(long);
    const [found, foundInside] = [formatIn(long, forced), inside === undefined ? undefined : formatIn(inside, forced)];
    const isInside =
      inside !== undefined &&
      foundInside !== undefined &&
      (found === undefined || (forced !== undefined && !found.detect(long)));
    return isInside ? { format: foundInside, sample: inside } : { format: found, sample: long };
  }
  return { format, sample };
}

function formatIn(sample: Sample, forced: LogFormat | undefined): LogFormat | undefined {
  return forced ?? logFormats.find((candidate) => candidate.detect(sample));
}

const emptyFormat: LogFormat = { name: '', title: '', about: '', detect: () => false, map: () => ({ columns: {} }) };

function unknownFormat(sample: Sample): Message {
  const names = sample.header.length > 0 ? sample.header : Object.keys(sample.records[0] ?? {});
  const seen =
    names.length === 0
      ? message('ingest.noFields')
      : message('ingest.fields', {
          names: code(`${names.slice(0, 12).join(', ')}${names.length > 12 ? ', ...' : ''}`),
        });
  return message('ingest.unknownFormat', { seen, hint: formatsHint() });
}

function formatsHint(): Message {
  return message('ingest.formatHint', {
    help: code('state-of-ai study --help'),
    map: code(mapExample),
  });
}

async function typesOf(engine: Engine, file: LogFile): Promise<ReadonlyMap<string, string>> {
  const rows = await engine.rows(`DESCRIBE SELECT * FROM read_parquet(${literal(globless(file.path))})`);
  return new Map(rows.map(({ column_name, column_type }) => [String(column_name), String(column_type)]));
}
