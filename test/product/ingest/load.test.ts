/** What holds for every log: any order and repetition gives the same rows, and trouble in a file costs only its own rows. */
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DataError, UsageError } from '../../../src/errors.ts';
import { code, message } from '../../../src/i18n/message.ts';
import { accountMessages } from '../../../src/ingest/accounting.ts';
import { parseMap } from '../../../src/ingest/formats/mapped.ts';
import { english } from '../../i18n/translators.ts';
import { golden, inFolder, load, rejected, withEngine } from '../../ingest/engine-at.ts';
import { told } from '../../told.ts';

const header = 'ts,model,user_id,prompt_tokens,completion_tokens';
const row = (n: number) => `2025-08-0${n}T00:00:00Z,openai/gpt-5,u${n},${n}0,${n}`;

/** Loads one file of these bytes. */
function loaded(content: string | Uint8Array, name = 'log.csv', options = {}) {
  return inFolder({ [name]: content }, (folder) => withEngine((engine) => load(engine, [join(folder, name)], options)));
}

describe('rows', () => {
  test('of a column whose name stands twice are read by the name that it is given', async () => {
    const { rows } = await loaded('ts,model,x,x\n2025-08-04T00:00:00Z,openai/gpt-5,a,b\n', 'log.csv', {
      map: parseMap(['ts=ts', 'model=model', 'app=x_3']),
    });
    expect(rows).toMatchObject([{ app: 'b' }]);
  });

  test('are read by their own columns whatever others the log has', async () => {
    const names = ['t1', 't2', '_t1', '_t2', '_t3', '_v1', '_v2', '_row', '_whole', '_other', '_checked', '_reject'];
    const alone = await loaded([header, row(1), row(2), ''].join('\n'));
    const wide = [header, row(1), row(2)].map((line, i) =>
      [...names.map((name) => (i === 0 ? name : '2019-01-01')), line].join(','),
    );
    expect(await loaded(`${wide.join('\n')}\n`)).toEqual(alone);
  });

  test('in any order, repeated at will, over any number of files, are the same', async () => {
    const [head = '', ...lines] = golden('openrouter-activity.csv').trimEnd().split('\n');
    const once = (await loaded(`${[head, ...lines].join('\n')}\n`)).rows;
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...lines, ...lines], { minLength: lines.length * 2 }),
        fc.nat(lines.length),
        async (mixed, cut) => {
          const parts = { 'a.csv': mixed.slice(0, cut), 'b.csv': mixed.slice(cut) };
          const files = Object.fromEntries(
            Object.entries(parts).map(([name, part]) => [name, `${[head, ...part].join('\n')}\n`]),
          );
          const again = await inFolder(files, (folder) => withEngine((engine) => load(engine, [folder])));
          expect(again.rows).toEqual(once);
        },
      ),
      { numRuns: 5 },
    );
  });

  test('are equal from csv, CRLF, a byte order mark, gz and other orders of columns', async () => {
    const plain = [header, row(1), row(2), ''].join('\n');
    const { rows } = await loaded(plain);
    expect(rows).toHaveLength(2);
    expect((await loaded(plain.replaceAll('\n', '\r\n'))).rows).toEqual(rows);
    expect((await loaded(`\ufeff${plain}`)).rows).toEqual(rows);
    expect((await loaded(gzipSync(plain), 'log.csv.gz')).rows).toEqual(rows);
    expect((await loaded(plain.replaceAll(',', ';'))).rows).toEqual(rows);
    expect((await loaded(plain.replaceAll(',', '\t'), 'log.tsv')).rows).toEqual(rows);
    const turned = plain.split('\n').map((line) => line.split(',').reverse().join(','));
    expect((await loaded(turned.join('\n'))).rows).toEqual(rows);
    const objects = [1, 2].map((n) => ({
      ts: `2025-08-0${n}T00:00:00Z`,
      model: 'openai/gpt-5',
      user_id: `u${n}`,
      prompt_tokens: n * 10,
      completion_tokens: n,
    }));
    expect((await loaded(JSON.stringify(objects), 'log.json')).rows).toEqual(rows);
    expect((await loaded(JSON.stringify(objects, null, 2), 'log.json')).rows).toEqual(rows);
    expect((await loaded(`\ufeff${objects.map((one) => JSON.stringify(one)).join('\r\n')}`, 'log.jsonl')).rows).toEqual(
      rows,
    );
  });
});

describe('trouble', () => {
  test('an unclosed quote costs its own line and says which', async () => {
    const { rows, accounting } = await loaded(
      [header, row(1), '2025-08-02,"openai,u,1,1', row(3), row(4), ''].join('\n'),
    );
    expect(rows).toHaveLength(3);
    expect(accounting).toMatchObject({ read: 4, kept: 3, rejected: 1 });
    expect(rejected(accounting)).toContain(', line 3: a quote is opened and never closed');
  });

  test('a line with too few cells, or too many, is rejected with its line', async () => {
    const { accounting } = await loaded(
      [header, row(1), '2025-08-02,openai/gpt-5', row(3), `${row(4)},9`, ''].join('\n'),
    );
    expect(accounting).toMatchObject({ read: 4, kept: 2, rejected: 2 });
    expect(rejected(accounting)).toContain(', line 3: it has 2 cells, the header has 5');
  });

  test('bytes that are no UTF-8 keep their row, and are told', async () => {
    const bytes = Buffer.from([header, row(1), '2025-08-02,openai/gpt-5,Jos\u00e9,1,1', ''].join('\n'), 'latin1');
    const { accounting } = await loaded(bytes);
    expect(accounting).toMatchObject({ read: 2, kept: 2, rejected: 0, recoded: 1, withoutUser: 0 });
  });

  test('a line cut off in the middle of a jsonl is rejected, and the next one read', async () => {
    const line = (n: number) =>
      JSON.stringify({ ts: `2025-08-0${n}`, model: 'openai/gpt-5', prompt_tokens: 1, completion_tokens: n });
    const { accounting } = await loaded([line(1), line(2).slice(0, 30), line(3), ''].join('\n'), 'log.jsonl');
    expect(accounting).toMatchObject({ read: 3, kept: 2, rejected: 1 });
    expect(rejected(accounting)).toContain(', line 2: ');
  });

  test('a line longer than any request costs only itself', async () => {
    const line = (n: number, more = '') =>
      JSON.stringify({ ts: `2025-08-0${n}`, model: 'openai/gpt-5', prompt_tokens: 1, completion_tokens: n, more });
    const { accounting } = await loaded([line(1), line(2, 'x'.repeat(40e6)), line(3), ''].join('\n'), 'log.jsonl');
    expect(accounting).toMatchObject({ read: 3, kept: 2, rejected: 1 });
    expect(rejected(accounting)).toContain(', line 2: it is 40 MB long; up to 32 MB are read');
  });

  test('a line that begins with a control character, or a first line that is broken, costs only itself', async () => {
    const line = (n: number) =>
      JSON.stringify({ ts: `2025-08-0${n}`, model: 'openai/gpt-5', prompt_tokens: 1, completion_tokens: n });
    const control = await loaded([`\u0001${line(1)}`, line(2), ''].join('\n'), 'log.jsonl');
    expect(control.accounting).toMatchObject({
      read: 2,
      kept: 1,
      rejected: 1,
      firstRejection: { place: { unit: 'line', number: 1 } },
    });
    // The first lines look like objects over several lines.
    const broken = await loaded([`{${line(1)}`, line(2).slice(1), line(3), ''].join('\n'), 'log.jsonl');
    expect(broken.accounting).toMatchObject({ read: 3, kept: 1, rejected: 2 });
  });

  test('an empty file and a header alone are logs of nothing', async () => {
    expect((await loaded('')).accounting).toMatchObject({ files: 1, read: 0, kept: 0, from: null });
    expect((await loaded(`${header}\n`)).accounting).toMatchObject({ files: 1, read: 0, kept: 0 });
  });

  test('a file of another kind is an error that names its fields and what would work', async () => {
    await expect(loaded('a,b\n1,2\n')).rejects.toThrow(DataError);
    expect(await told(loaded('a,b\n1,2\n'))).toMatch(
      /no known log format. Its fields: a, b. Name its format with --log-format \(state-of-ai study --help lists them\)/,
    );
  });

  test('what is on a network, or not there, is refused with our own words', async () => {
    for (const remote of ['https://example.com/log.csv', 's3://bucket/*.parquet', 'hf://datasets/x'])
      expect(await told(withEngine((engine) => load(engine, [remote])))).toMatch(
        /is on a network, and study reads only what is here/,
      );
    await expect(withEngine((engine) => load(engine, ['/nowhere/at-all.csv']))).rejects.toThrow(UsageError);
  });

  test('files in a folder that are no logs are passed over and counted', async () => {
    const files = { 'log.csv': `${header}\n${row(1)}\n`, 'settings.json': '{"theme":"dark"}\n', 'notes.txt': 'hello' };
    const { accounting } = await inFolder(files, (folder) => withEngine((engine) => load(engine, [folder])));
    expect(accounting).toMatchObject({ files: 1, kept: 1, passedOver: 2 });
  });

  test('a name full of pattern marks is only a name', async () => {
    expect((await loaded(`${header}\n${row(1)}\n`, 'log[1]*?.csv')).accounting.kept).toBe(1);
  });
});

describe('people', () => {
  test('are hashed with the salt, and gone where there is none', async () => {
    const text = `${header}\n${row(1)}\n`;
    const { rows } = await loaded(text);
    expect(rows[0]?.user_id).toMatch(/^[0-9a-f]{16}$/);
    expect((await loaded(text, 'log.csv', { salt: 'another' })).rows[0]?.user_id).not.toBe(rows[0]?.user_id);
    const dropped = await loaded(text, 'log.csv', { salt: null });
    expect(dropped.rows[0]).not.toHaveProperty('user_id');
    expect(dropped.accounting.withoutUser).toBe(1);
  });
});

test('the accounting is said in one line and then some', async () => {
  const { accounting } = await loaded([header, row(1), row(1), 'never,openai/gpt-5,u,1,1', ''].join('\n'));
  const [first, second] = accountMessages({
    ...accounting,
    firstRejection: {
      file: 'log.csv',
      place: { unit: 'row', number: 3 },
      why: message('ingest.notTime', { column: code('ts'), seen: code('never') }),
    },
  });
  const words = [first, second].map((line) => line && english.message(line));
  expect(words).toEqual([
    '1 file (requests), 3 requests read: 2 kept, 0 duplicates, 1 rejected, 2025-08-01 to 2025-08-01',
    'first rejected: log.csv, row 3: ts is no time: never',
  ]);
});

test('models without labels are listed with their tokens, most first, however they are spelled, and with how to name them', async () => {
  const of = (model: string, tokens: number, at: number) => `2025-08-01T10:00:0${at}Z,${model},u,${tokens},0`;
  const text = [
    header,
    of('azure/my-deployment', 10, 1),
    of('My_Deployment', 5, 2),
    of('acme/wonder-1', 20, 3),
    of('gpt-4o', 7, 4),
    '',
  ].join('\n');
  const { accounting } = await loaded(text);
  expect(accounting.unlabelled).toEqual([
    { model: 'acme/wonder-1', tokens: 20 },
    { model: 'my-deployment', tokens: 15 },
  ]);
  expect(accounting.labelledTokens).toBe(7);
  const lines = accountMessages(accounting).map(english.message);
  expect(lines).toContain('models without labels, by tokens: acme/wonder-1 20, my-deployment 15');
  expect(lines.join('\n')).toContain('for each, a line such as acme/wonder-1,AUTHOR/MODEL');
});
