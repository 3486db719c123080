/** Whatever bytes a log is made of: no reader fails, and every row is kept, a duplicate, or rejected. */
import { join } from 'node:path';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { DataError } from '../../../src/errors.ts';
import type { Accounting } from '../../../src/ingest/accounting.ts';
import type { Engine } from '../../../src/ingest/engine.ts';
import { logFormats } from '../../../src/ingest/formats/index.ts';
import { golden, inFolder, load, withEngine } from '../../ingest/engine-at.ts';

/** undefined where the log was refused as a whole, with a reason. */
async function accounted(
  engine: Engine,
  name: string,
  content: Uint8Array,
  from: string,
): Promise<Accounting | undefined> {
  return inFolder({ [name]: content }, async (folder) => {
    try {
      const { rows, accounting } = await load(engine, [join(folder, name)], { from });
      const { kept, duplicates, rejected, other } = accounting;
      expect(kept + duplicates + rejected + other).toBe(accounting.read);
      expect(rows).toHaveLength(accounting.kept);
      expect(accounting.firstRejection === null).toBe(accounting.rejected === 0);
      return accounting;
    } catch (error) {
      if (error instanceof DataError) return undefined;
      throw error;
    }
  });
}

const names = ['log.csv', 'log.tsv', 'log.jsonl', 'log.json', 'log', 'log.jsonl.gz', 'log.parquet'];
const formats = logFormats.map(({ name }) => name);
const logs: Readonly<Record<string, string>> = {
  openrouter: 'openrouter-activity.csv',
  'openrouter-daily': 'openrouter-daily.json',
  litellm: 'litellm.csv',
  otlp: 'otlp.jsonl',
  langfuse: 'langfuse.jsonl',
  'claude-code': 'claude-code/project/one.jsonl',
  codex: 'codex/rollout-a.jsonl',
  cursor: 'cursor.csv',
  helicone: 'helicone.csv',
  'openai-usage': 'openai-usage.json',
  'anthropic-usage': 'anthropic-usage.csv',
};

/** A golden log with bytes put in, taken out or written over at some places. */
function damaged(text: string) {
  const bytes = Buffer.from(text);
  const wound = fc.record({
    at: fc.nat(bytes.length),
    gone: fc.nat(40),
    put: fc.oneof(
      fc.uint8Array({ maxLength: 12 }),
      fc
        .constantFrom('"', '\n', '\r\n', '\r', ',', '""', '{', '}', '[', '\\', '\u0000', '\ufeff', '\u0001')
        .map((mark) => Buffer.from(mark)),
    ),
  });
  return fc
    .array(wound, { minLength: 1, maxLength: 4 })
    .map((wounds) =>
      wounds.reduce<Buffer>(
        (log, { at, gone, put }) => Buffer.concat([log.subarray(0, at), Buffer.from(put), log.subarray(at + gone)]),
        bytes,
      ),
    );
}

/** Numbers, and what stands for one, that no count is or should be. */
const oddNumbers = [
  '0',
  '-1',
  '1.5',
  '1e30',
  'NaN',
  'Infinity',
  '9223372036854775807',
  'text',
  '""',
  'null',
  '',
  '1,234',
];

/** A golden log with numbers of it written over, lines left out, put in twice or cut, and cells put in or taken out. */
function rewritten(text: string) {
  const numbers = [...text.matchAll(/(?<=[,:[ ])-?\d+(?:\.\d+)?(?=[,}\]\s])/g)];
  const lines = text.split('\n').length;
  const number = fc.record({ nth: fc.nat(Math.max(0, numbers.length - 1)), to: fc.constantFrom(...oddNumbers) });
  const line = fc.record({
    nth: fc.nat(lines),
    how: fc.constantFrom('gone', 'twice', 'half', 'more cells', 'fewer cells'),
  });
  return fc.tuple(fc.array(number, { maxLength: 4 }), fc.array(line, { maxLength: 3 })).map(([some, others]) => {
    const odd = new Map(some.map(({ nth, to }) => [numbers[nth]?.index, to]));
    const worse = text.replace(/(?<=[,:[ ])-?\d+(?:\.\d+)?(?=[,}\]\s])/g, (seen, at: number) => odd.get(at) ?? seen);
    const how = new Map(others.map((each) => [each.nth, each.how]));
    const changed = worse.split('\n').flatMap((each, i) => {
      if (how.get(i) === 'gone') return [];
      if (how.get(i) === 'twice') return [each, each];
      if (how.get(i) === 'half') return [each.slice(0, Math.floor(each.length / 2))];
      if (how.get(i) === 'more cells') return [`${each},,7`];
      return [how.get(i) === 'fewer cells' ? each.slice(0, each.lastIndexOf(',')) : each];
    });
    return Buffer.from(changed.join('\n'));
  });
}

function columnsIn(file: string, text: string): readonly string[] {
  if (file.endsWith('.csv')) return Papa.parse<string[]>(text, { preview: 1 }).data[0] ?? [];
  return [...new Set([...text.matchAll(/"([A-Za-z_]+)":/g)].map(([, name = '']) => name))];
}

/** A column of a table, or a field of that name wherever it stands. */
function withoutColumn(file: string, text: string, name: string): string {
  if (!file.endsWith('.csv')) return text.replaceAll(`"${name}":`, '"away":');
  const rows = Papa.parse<string[]>(text).data;
  const at = rows[0]?.indexOf(name) ?? -1;
  return Papa.unparse(rows.map((row) => row.filter((_, i) => i !== at)));
}

const runs = Number(process.env.FUZZ_RUNS ?? 3);
/** The same in every run but `npm run fuzz`, which says the one it had where it fails. */
const seed = process.env.FUZZ_SEED === 'new' ? Date.now() % 2 ** 31 : Number(process.env.FUZZ_SEED ?? 20_261_130);

describe('any reader', () => {
  test.each(formats)('%s takes arbitrary bytes under any name', (from) =>
    withEngine((engine) =>
      fc.assert(
        fc.asyncProperty(fc.constantFrom(...names), fc.uint8Array({ maxLength: 300 }), async (name, bytes) => {
          await accounted(engine, name, bytes, from);
        }),
        { numRuns: runs, seed },
      ),
    ),
  );

  test.each(Object.entries(logs))('%s takes a log of its own that was damaged', (from, file) =>
    withEngine((engine) =>
      fc.assert(
        fc.asyncProperty(damaged(golden(file)), async (bytes) => {
          await accounted(engine, file.replaceAll('/', '-'), bytes, from);
        }),
        { numRuns: runs * 3, seed },
      ),
    ),
  );

  test.each(Object.entries(logs))('%s accounts for every row of a log with odd numbers and lines', (from, file) =>
    withEngine((engine) =>
      fc.assert(
        fc.asyncProperty(rewritten(golden(file)), async (bytes) => {
          await accounted(engine, file.replaceAll('/', '-'), bytes, from);
        }),
        { numRuns: runs * 3, seed },
      ),
    ),
  );

  test.each(Object.entries(logs))('%s accounts for every row of a log with any column away', (from, file) =>
    withEngine(async (engine) => {
      const text = golden(file);
      for (const name of columnsIn(file, text)) {
        const left = withoutColumn(file, text, name);
        await accounted(engine, file.replaceAll('/', '-'), Buffer.from(left), from);
      }
    }),
  );

  test.each(['litellm', 'langfuse', 'claude-code', 'codex'])('%s loses no line of a damaged jsonl', (from) => {
    const file = from === 'litellm' ? 'litellm.jsonl' : (logs[from] ?? '');
    return withEngine((engine) =>
      fc.assert(
        fc.asyncProperty(damaged(golden(file)), async (bytes) => {
          const accounting = await accounted(engine, 'log.jsonl', bytes, from);
          if (accounting === undefined) return;
          const lines = bytes
            .toString('latin1')
            .split(/\r\n|\n|\r/)
            .filter((line) => !/^ *$/.test(line));
          expect(accounting.read).toBe(lines.length);
        }),
        { numRuns: runs * 2, seed },
      ),
    );
  });
});
