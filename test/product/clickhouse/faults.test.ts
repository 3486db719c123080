/** Whatever goes wrong between here and ClickHouse is one clear line and the right exit code, and no figure of half the rows. */
import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, readdirSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { program } from '../../cli/run.ts';
import { answer, startFake, startSilent } from '../../clickhouse/fake.ts';
import { columns, createTable, demoRows, tsvOf } from '../../clickhouse/planted.ts';
import { hasServer, type Node, password, startShards } from '../../clickhouse/servers.ts';
import { addressOf, secretFile } from '../../clickhouse/studied.ts';
import { inFolder } from '../../ingest/engine-at.ts';

interface Ran {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** The built program, as a shell would run it. `during` is done while it runs. */
function study(
  args: readonly string[],
  { env = {}, during }: { env?: Record<string, string>; during?: (child: ChildProcess) => Promise<void> } = {},
): Promise<Ran> {
  return inFolder({ 'home/.keep': '' }, async (folder) => {
    const child = spawn(process.execPath, [program, 'study', ...args, '--format', 'csv'], {
      env: {
        PATH: process.env.PATH,
        HOME: join(folder, 'home'),
        TMPDIR: folder,
        CLICKHOUSE_PASSWORD: password,
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    const ended = new Promise<Pick<Ran, 'code' | 'signal'>>((resolve) =>
      child.on('close', (code, signal) => resolve({ code, signal })),
    );
    await during?.(child);
    const { code, signal } = await ended;
    const left = readdirSync(join(folder, 'home'), { recursive: true }).map(String);
    for (const file of left) expect(file).not.toMatch(/studies.*json/);
    for (const said of [stdout, stderr]) expect(said).not.toContain(password);
    return { stdout, stderr, code, signal };
  });
}

/** No row, one line on stderr, and 1 unless another code is said. */
function expectLine({ stdout, stderr, code }: Ran, line: RegExp, exit = 1): void {
  expect({ stdout, code, lines: stderr.trimEnd().split('\n').length }).toEqual({ stdout: '', code: exit, lines: 1 });
  expect(stderr).toMatch(line);
}

describe('a server that is none', () => {
  test('nothing listens', async () => {
    const fake = await startSilent();
    await fake.stop();
    expectLine(await study([addressOf(fake, 't')]), /default\.t: nothing listens there\.$/m);
  });

  test('one that takes the connection and never answers is given up', async () => {
    const fake = await startSilent();
    const ran = await study([addressOf(fake, 't'), '--timeout', '1']);
    await fake.stop();
    expectLine(ran, /the server does not answer: nothing came for 4 s\.$/m);
  });

  test('one that speaks no TLS, where TLS is asked for', async () => {
    const fake = await startFake((response) => void response.end());
    const ran = await study([addressOf(fake, 't').replace('clickhouse:', 'clickhouses:')]);
    await fake.stop();
    expectLine(ran, /does not speak TLS there/);
  });
});

describe('an answer that is not whole', () => {
  const half = answer(['0', '123'], ['1', '4']).slice(0, 40);
  const faults: Readonly<Record<string, readonly [(response: ServerResponse) => void, RegExp]>> = {
    'a connection that drops in the middle of the body': [
      (response) => {
        response.writeHead(200, { 'Content-Length': '5000' });
        response.write(half, () => response.destroy());
      },
      /the connection broke off in the middle of a query\. Nothing of its answer was used\./,
    ],
    'a body that ends early, though the connection is closed as it should': [
      (response) => void response.end(half),
      /the connection broke off in the middle of a query\. Nothing of its answer was used\./,
    ],
    'fewer rows than the answer says that it has': [
      (response) => void response.end(answer(['0', '123']).replace('"rows":1', '"rows":2')),
      /broke off/,
    ],
    'an error of the server behind half of the rows and a 200': [
      (response) =>
        void response.end(
          `${half}Code: 241. DB::Exception: Memory limit (for query) exceeded: would use 9 GiB. (MEMORY_LIMIT_EXCEEDED) (version 26.7.2.1)`,
        ),
      /needs more memory than it may take \(8 GB on each server\)\. Allow more with --memory/,
    ],
    'an error of the server inside the json': [
      (response) =>
        void response.end(
          `{"meta":[],"data":[["0","1"]],"rows":1,"exception":"Code: 209. DB::NetException: Timeout exceeded while reading from socket"}`,
        ),
      /a server behind the table cannot be reached or went away, so that the figure would lack its rows/,
    ],
    'the page of some proxy': [
      (response) => {
        response.writeHead(502);
        response.end('<html><body>Bad\u001b[31m gateway</body></html>');
      },
      /ClickHouse says: <html><body>Bad.* gateway/,
    ],
    'another table than was asked for': [
      (response) => void response.end(JSON.stringify({ data: [[{ a: 1 }]], rows: 1 })),
      /answer is not what was asked for/,
    ],
  };

  for (const [what, [fault, line]] of Object.entries(faults))
    test(`${what} is no answer`, async () => {
      const fake = await startFake(fault);
      const ran = await study([addressOf(fake, 't'), '--figure', '1', '--save', 'half']);
      await fake.stop();
      expectLine(ran, line);
      expect(ran.stderr).not.toContain('\u001b');
      // Not once more: it may have been the query that broke the server.
      expect(fake.asked.filter(({ query }) => query.includes('multiIf('))).toHaveLength(1);
    });
});

describe('what is sent', () => {
  test('every query has a name, only reads, and has limits that flags change', async () => {
    const fake = await startFake((response) => void response.end('no'));
    await study([addressOf(fake, 't'), '--timeout', '7', '--memory', '2GB', '--max-rows', '12345']);
    await fake.stop();
    const [hello, , ...questions] = fake.asked;
    expect(questions.length).toBeGreaterThan(2);
    const ids = fake.asked.map(({ settings }) => settings.get('query_id'));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^state-of-ai-/);
    for (const { settings } of questions)
      expect(Object.fromEntries(settings)).toMatchObject({
        readonly: '2',
        max_execution_time: '7',
        max_memory_usage: '2000000000',
        max_rows_to_read: '12345',
        skip_unavailable_shards: '0',
        timeout_overflow_mode: 'throw',
        result_overflow_mode: 'throw',
        wait_end_of_query: '1',
      });
    // The password goes in a header: addresses are written into logs of servers and proxies.
    for (const { settings } of fake.asked) expect(String(settings)).not.toContain(encodeURIComponent(password));
    expect(Buffer.from(hello?.key.replace('Basic ', '') ?? '', 'base64').toString()).toBe(`default:${password}`);
  });

  test('a user who may set nothing is sent nothing to set', async () => {
    const fake = await startFake((response) => void response.end('no'), '1');
    await study([addressOf(fake, 't')]);
    await fake.stop();
    for (const { settings } of fake.asked.slice(1)) expect(settings.get('max_execution_time')).toBeNull();
  });

  test('the password is taken from a file that nobody else can read, and from no other', async () => {
    const fake = await startFake((response) => void response.end('no'));
    await inFolder({ '.keep': '' }, async (folder) => {
      const file = secretFile(folder, 'from the file\nand no more\n');
      await study([addressOf(fake, 't'), '--password-file', file], { env: { CLICKHOUSE_PASSWORD: 'from env' } });
      expect(Buffer.from(fake.asked[0]?.key.slice(6) ?? '', 'base64').toString()).toBe('default:from the file');
      if (process.platform === 'win32') return;
      chmodSync(file, 0o644);
      const { stderr, code } = await study([addressOf(fake, 't'), '--password-file', file]);
      expect(code).toBe(2);
      expect(stderr).toContain(`Others can read the password file ${file}: chmod 600`);
    });
    await fake.stop();
  });

  test('a password in the address is not in any line that is printed', async () => {
    const wrong = `clickhouse://bob:${encodeURIComponent(password)}@127.0.0.1:1/default.t`;
    for (const args of [
      [wrong],
      [wrong, 'other.csv'],
      [wrong, '--figure', 'nope'],
      ['--demo', wrong],
      ['show', wrong],
    ]) {
      const { stderr, code } = await study(args);
      expect(code).toBeGreaterThan(0);
      expect(stderr).not.toContain(encodeURIComponent(password));
      expect(stderr).not.toContain('sesame');
    }
  });
});

describe.skipIf(!hasServer)('two shards', () => {
  let a: Node;
  let b: Node;
  let stop: () => Promise<void>;

  beforeAll(async () => {
    ({ a, b, stop } = await startShards());
    const rows = demoRows();
    for (const [i, node] of [a, b].entries()) {
      await node.sql(createTable('local_log'));
      const mine = tsvOf(rows.filter((_, at) => at % 2 === i));
      await node.sql(`insert into local_log (${columns.map(([name]) => name).join(', ')}) format TabSeparated`, mine);
      // A second for each of the ten blocks that are read.
      await node.sql(
        `create view slow_here as select toDateTime(1754300000) as ts, 'openai/gpt-4o' as model, toInt64(number) as prompt_tokens, toInt64(1) as completion_tokens from (select number from system.numbers limit 600000) where sleep(1) = 0`,
      );
      await node.sql(
        `create table lists (ts Array(DateTime), model String, prompt_tokens Int64, completion_tokens Int64) engine = Memory`,
      );
    }
    await a.sql(createTable('log', 'Distributed(two, default, local_log, rand())'));
    await a.sql(
      `create table slow (ts DateTime, model String, prompt_tokens Int64, completion_tokens Int64) engine = Distributed(two, default, slow_here, rand())`,
    );
  });
  afterAll(() => stop?.());

  /** Ours that run there, but for the one that asks. */
  const running = async (node: Node) =>
    Number(await node.sql(`select count() from system.processes where initial_query_id like 'state-of-ai-%'`));
  const until = async (holds: () => Promise<boolean>) => {
    while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20));
  };
  const onBoth = () => until(async () => (await running(a)) > 0 && (await running(b)) > 0);
  const onNone = () => until(async () => (await running(a)) + (await running(b)) === 0);

  test('rows, where nothing is wrong', async () => {
    const { stdout, stderr, code } = await study([addressOf(a, 'log'), '--figure', '1']);
    expect(code).toBe(0);
    expect(stdout.split('\n')[0]).toBe('week,source_type,tokens,share,coverage,kind');
    expect(stderr).toMatch(/^1 table \(requests\), [\d,]+ requests counted: [\d,]+ kept, 0 rejected/);
    expect(stderr).toContain('duplicates were not looked for: --duplicates does');
  });

  test('duplicates are counted where somebody asks for them', async () => {
    const { stderr } = await study([addressOf(a, 'log'), '--duplicates']);
    expect(stderr).toContain('no request id stands there twice');
  });

  test('a wrong password, a wrong user', async () => {
    const address = addressOf(a, 'log');
    expectLine(
      await study([address], { env: { CLICKHOUSE_PASSWORD: 'wrong' } }),
      /the server does not take the user default with this password/,
    );
    expectLine(await study([address.replace('default@', 'nobody@')]), /does not take the user nobody/);
  });

  test('a missing table, with the nearest there is, and a missing database', async () => {
    expectLine(await study([addressOf(a, 'lgo')]), /there is no table lgo in default.* Did you mean log\?/);
    expectLine(await study([addressOf(a, 'log').replace('default.', 'nowhere.')]), /there is no database nowhere/);
  });

  test('a column of a type that cannot be, and one that is not there', async () => {
    expectLine(await study([addressOf(a, 'lists')]), /the column ts is Array\(DateTime\)/);
    expectLine(
      await study([addressOf(a, 'log'), '--map', 'ts=ts,model=modell']),
      /--map: the log has no column "modell"\. Did you mean model\? Its columns: request_id, ts/,
      2,
    );
    // Read as what it says it is: no row of it can be used, and that is said.
    const ran = await study([addressOf(a, 'log'), '--map', 'ts=ts,model=model,prompt=category', '--figure', '14']);
    expect(ran.stderr).toMatch(/rejected: [\d,]+ rows with category is no count/);
    expect(ran.code).toBe(1);
  });

  test('too little memory, too few rows, too little time', async () => {
    expectLine(await study([addressOf(a, 'log'), '--memory', '20kb']), /needs more memory than it may take/);
    expectLine(await study([addressOf(a, 'log'), '--max-rows', '1000']), /would read more than 1,000 rows/);
    expectLine(
      await study([addressOf(a, 'slow'), '--timeout', '1']),
      /took longer than 1 s and was ended|does not answer/,
    );
    await onNone();
  });

  test('a user who may only read, and set nothing, is served all the same', async () => {
    const { stdout, stderr, code } = await study([addressOf(a, 'log').replace('default@', 'reader@'), '--figure', '1']);
    expect(code).toBe(0);
    expect(stdout.split('\n').length).toBeGreaterThan(100);
    expect(stderr).toContain('takes no limits from this user');
  });

  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)
    test(`${signal} ends the program in the middle of a query, and the query on both shards`, async () => {
      const ran = await study([addressOf(a, 'slow'), '--figure', '1'], {
        during: async (child) => {
          await onBoth();
          child.kill(signal);
        },
      });
      expect(ran).toMatchObject({ stdout: '', code });
      await onNone();
    });

  test('a shard that stands still is not waited for longer than it may take', async () => {
    process.kill(b.pid, 'SIGSTOP');
    const ran = await study([addressOf(a, 'log'), '--figure', '1', '--timeout', '1']);
    process.kill(b.pid, 'SIGCONT');
    expectLine(ran, /took longer than 1 s and was ended|does not answer: nothing came for 4 s/);
    await onNone();
  });

  test('a shard that is killed in the middle of a query, and one that is not there', async () => {
    const ran = await study([addressOf(a, 'slow'), '--figure', '1'], {
      during: async () => {
        await onBoth();
        await b.kill();
      },
    });
    expectLine(ran, /a server behind the table cannot be reached or went away, so that the figure would lack its rows/);
    expectLine(await study([addressOf(a, 'log'), '--figure', '1', '--save', 'half']), /a server behind the table/);
  });
});
