/** What --map may say, and that nothing else can be said by it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mappedLayout } from '../../src/clickhouse/layouts/mapped.ts';
import { requestsOf } from '../../src/clickhouse/requests.ts';
import { DataError, UsageError } from '../../src/errors.ts';
import { type Engine, openEngine } from '../../src/ingest/engine.ts';
import { parseMap } from '../../src/ingest/formats/mapped.ts';
import { english } from '../i18n/translators.ts';
import { inFolder, load } from './engine-at.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openEngine({ memory: '1GB', threads: 2 });
});
afterAll(() => engine.close());

function said(error: unknown): string {
  if (!(error instanceof UsageError || error instanceof DataError)) throw error;
  return typeof error.reason === 'string' ? error.reason : english.message(error.reason);
}

async function refusal(map: string, files: Readonly<Record<string, string>>): Promise<string> {
  return inFolder(files, async (folder) => {
    try {
      await load(
        engine,
        Object.keys(files).map((name) => join(folder, name)),
        { map: parseMap([map]) },
      );
      return 'read';
    } catch (error) {
      return said(error);
    }
  });
}

const table = { 'a.csv': 'created,Model,Tokens In\n2026-06-01,gpt-4o,5\n' };

describe('--map', () => {
  test('names the columns there are, and the nearest, where one is not there', async () => {
    expect(await refusal('ts=created,model=Modell', table)).toBe(
      '--map: the log has no column "Modell". Did you mean Model? Its columns: created, Model, Tokens In.',
    );
    expect(await refusal('ts=created,model=Model,prompt=Tokens In+cache', table)).toContain('no column "cache"');
    const json = { 'a.jsonl': '{"at":"2026-06-01","usage":{"in":5},"m":"gpt-4o"}\n' };
    expect(await refusal('ts=at,model=m,prompt=usage.out', json)).toContain('no column "usage.out"');
    expect(await refusal('ts=at,model=m,prompt=usage.in', json)).toBe('read');
  });

  test('takes a column that some files of a log lack for one that is unknown there', async () => {
    const more = { ...table, 'b.csv': 'created,Model,who\n2026-06-01,gpt-4o,ada\n' };
    expect(await refusal('ts=created,model=Model,user=who', more)).toBe('read');
  });

  test.each([
    ['ts=created,model=""', 'model cannot be """"'],
    ['ts="yesterday",model=Model', 'ts cannot be'],
    ['ts=created,model=Model,prompt="many"', 'prompt cannot be'],
    ['ts=created,model=Model,prompt', 'is none'],
    ['ts=created', 'model="gpt-4"'],
  ])('%s is refused', async (map, words) => {
    expect(await refusal(map, table)).toContain(words);
  });

  test('reads parquet as it reads text', () =>
    inFolder({}, async (folder) => {
      const path = join(folder, 'a.parquet');
      await engine.run(
        `COPY (SELECT 3600000 AS t, 100 AS i, 20::DOUBLE AS c, 10 AS o, 250 AS cents UNION ALL SELECT 0, 1, NULL, 2, NULL) TO '${path}' (FORMAT parquet)`,
      );
      const map = parseMap([`ts=t ms from 2026-06-01,model="gpt-4o",prompt=i+c,completion=o,cost=cents/100`]);
      const { rows } = await load(engine, [path], { map });
      const read = rows.map(({ ts, model, prompt_tokens: prompt, cost_usd: cost }) => ({ ts, model, prompt, cost }));
      expect(read).toEqual([
        { ts: '2026-06-01T00:00:00.000Z', model: 'openai/gpt-4o', prompt: 1, cost: undefined },
        { ts: '2026-06-01T01:00:00.000Z', model: 'openai/gpt-4o', prompt: 120, cost: 2.5 },
      ]);
    }));

  test('says nothing to the engine but names and numbers, whatever is typed', () =>
    inFolder(table, async (folder) => {
      const word = fc.oneof(
        fc.string({ maxLength: 12 }),
        fc.constantFrom(
          "'",
          '"',
          "') --",
          '"); DROP TABLE x',
          'Tokens In',
          '[Tokens In]',
          ' + ',
          '*1e3',
          '/0',
          ' ms from 2026-06-01',
          '\\',
          '$1',
          '?',
          '1)',
        ),
      );
      const side = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(''));
      await fc.assert(
        fc.asyncProperty(
          side,
          fc.constantFrom('prompt', 'cost', 'user', 'ts', 'byok', 'latency_ms'),
          async (right, left) => {
            try {
              const map = parseMap(['ts=created,model=Model', `${left}=${right}`]);
              const columns = [...new Set(['created', 'Model', 'Tokens In', ...right.split(/[+,]/)])];
              writeFileSync(join(folder, 'a.csv'), 'created,Model,Tokens In\n2026-06-01,gpt-4o,5\n');
              requestsOf({
                database: 'd',
                table: 't',
                layout: mappedLayout(map),
                columns: columns.map((name) => ({ name, type: 'Nullable(String)' })),
                isFinal: false,
                latest: '2026-12-31',
                users: true,
              });
              await load(engine, [join(folder, 'a.csv')], { map });
            } catch (error) {
              said(error);
            }
          },
        ),
        { numRuns: 60 },
      );
    }));
});
