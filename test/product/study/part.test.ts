/** Part of a log: some days, or what meets conditions, for every figure, and of a saved study. Needs DuckDB. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { printed, run } from '../../golden/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'state-of-ai-part-'));
const env = { XDG_DATA_HOME: folder, XDG_STATE_HOME: folder };
afterAll(() => rmSync(folder, { recursive: true }));

const models = ['openai/gpt-5', 'anthropic/claude-sonnet-4.5', 'deepseek/deepseek-chat-v3.1'];
/** 90 requests, one each eight hours from 1 September 2025; whose and what turn round at different paces. */
const requests = Array.from({ length: 90 }, (_, i) => ({
  id: `r${i}`,
  ts: new Date(Date.UTC(2025, 8, 1, 8 * i, 20)).toISOString(),
  model: models[i % 3] ?? '',
  prompt: 1000 + i,
  completion: 100 + i,
  user: `user ${i % 4}`,
  project: `Project ${i % 5}`,
  team: i % 2 === 0 ? 'Search' : 'Ads',
  agent: i % 7 === 0 ? 'Codex' : '',
  status: i % 10 === 0 ? 'error' : 'ok',
}));
type Request = (typeof requests)[number];

const path = join(folder, 'log.csv');
writeFileSync(
  path,
  [
    'request_id,ts,model,prompt_tokens,completion_tokens,user_id,project,team,agent,status',
    ...requests.map((request) => Object.values(request).join(',')),
  ].join('\n'),
);

async function rowsOf(log: string, words: string): Promise<Readonly<Record<string, unknown>>[]> {
  return JSON.parse(await printed(`study ${log} ${words} --format json`, { env })).rows;
}

/** Requests and tokens of each group, as they are counted one by one. */
function naive(key: (request: Request) => string, met: (request: Request) => boolean) {
  const groups = new Map<string, [number, number]>();
  for (const request of requests.filter(met)) {
    const [n, tokens] = groups.get(key(request)) ?? [0, 0];
    groups.set(key(request), [n + 1, tokens + request.prompt + request.completion]);
  }
  return [...groups].map(([name, [n, tokens]]) => [name, n, tokens]).sort();
}

const day = (zone: number) => (request: Request) =>
  new Date(Date.parse(request.ts) + zone * 3_600_000).toISOString().slice(0, 10);

const cuts: readonly (readonly [string, string, (request: Request) => string, (request: Request) => boolean])[] = [
  ['team', '', ({ team }) => team, () => true],
  ['agent', '--where agent=codex', ({ agent }) => agent, ({ agent }) => agent === 'Codex'],
  ['project', `--where 'team=search'`, ({ project }) => project, ({ team }) => team === 'Search'],
  ['team', `--where 'project=Project 1|Project 2'`, ({ team }) => team, ({ project }) => /[12]$/.test(project)],
  ['team', `--where 'user=user 3'`, ({ team }) => team, ({ user }) => user === 'user 3'],
  ['team', '--where author=deepseek', ({ team }) => team, ({ model }) => model.startsWith('deepseek')],
  [
    'day',
    '--since 2025-W37 --until 2025-09-16 --timezone UTC',
    day(0),
    (r) => day(0)(r) >= '2025-09-08' && day(0)(r) <= '2025-09-16',
  ],
  [
    'day',
    '--from 2025-09-28 --to 2025-09 --timezone Asia/Kolkata',
    day(5.5),
    (r) => day(5.5)(r) >= '2025-09-28' && day(5.5)(r) <= '2025-09-30',
  ],
  ['month', '--where team!=ads --timezone Asia/Tokyo', (r) => day(9)(r).slice(0, 7), ({ team }) => team !== 'Ads'],
];

describe.each(['the log', 'what was saved of it'])('a board of %s', (which) => {
  const isSaved = which !== 'the log';
  beforeAll(async () => {
    if (isSaved) await printed(`study ${path} --save mine --force`, { env });
  });

  test.each(cuts)('by %s %s has what a count one by one has', async (by, words, key, met) => {
    const rows = await rowsOf(isSaved ? 'mine' : path, `--figure usage --by ${by} ${words}`);
    const found = rows.map((row) => [String(row[by]), row.requests, row.tokens]).sort();
    const right = naive(key, met);
    // Names of projects are hashed in what is saved.
    if (isSaved && by === 'project') {
      expect(found.map(([, ...sums]) => sums).sort()).toEqual(right.map(([, ...sums]) => sums).sort());
      for (const [name] of found) expect(name).toMatch(/^[0-9a-f]{16}$/);
    } else expect(found).toEqual(right);
  });
});

test('every figure counts the days and the requests that were asked for, and says so', async () => {
  const words = '--since 2025-09-08 --until 2025-09-14 --timezone UTC --where team=ads';
  const { out, err } = await run(`study ${path} --figure weekly-model-tokens ${words} --format json`, { env });
  const { rows, notes } = JSON.parse(out);
  const right = naive(
    ({ model }) => model,
    (r) => r.team === 'Ads' && day(0)(r) >= '2025-09-08' && day(0)(r) <= '2025-09-14',
  );
  expect(rows.map(({ tokens }: { tokens: number }) => tokens).sort()).toEqual(
    right.map(([, , tokens]) => tokens).sort(),
  );
  expect(new Set(rows.map(({ week }: { week: string }) => week))).toEqual(new Set(['2025-09-08']));
  expect(notes).toEqual(
    expect.arrayContaining(['Only requests with team=ads.', 'Only requests from 2025-09-08 to 2025-09-14 (UTC).']),
  );
  expect(err).toMatch(/\n1[01] of 90 requests counted/);
});

test('what a column of the log does not decide is asked of the rows', async () => {
  const rows = await rowsOf(path, `--figure usage --by team --where 'requests>44'`);
  expect(rows.map(({ team }) => team).sort()).toEqual(['Ads', 'Search']);
  expect(await rowsOf(path, `--figure usage --by team --where 'requests>45'`)).toEqual([]);
});

describe('a saved study', () => {
  test('answers every figure and condition as the log does', async () => {
    await printed(`study ${path} --save mine --force`, { env });
    for (const words of [
      '--figure weekly-model-tokens --since 2025-09-08 --until 2025-W38 --timezone UTC',
      '--figure 1 --where team=search --where status=error',
      '--figure usage --where completion_tokens>150 --by team',
    ])
      expect(await printed(`study mine ${words} --format csv`, { env })).toBe(
        await printed(`study ${path} ${words} --format csv`, { env }),
      );
    const { code, err } = await run('study mine --since 2025-09-08', { env });
    expect([code, err]).toEqual([2, expect.stringContaining('--since goes with --figure NAME')]);
  });

  test('and its counts hold no name of a project or user', async () => {
    await printed(`study ${path} --save mine --force`, { env });
    const studies = join(folder, 'state-of-ai', 'studies');
    for (const file of readdirSync(studies)) {
      const bytes = readFileSync(join(studies, file), 'latin1');
      expect(bytes).not.toContain('Project 1');
      expect(bytes).not.toContain('user 1');
    }
  });

  test('that is added to has the boards of both', async () => {
    const [head = '', ...lines] = readFileSync(path, 'utf8').split('\n');
    const part = (name: string, some: readonly string[]) => {
      writeFileSync(join(folder, name), [head, ...some].join('\n'));
      return join(folder, name);
    };
    await printed(`study ${part('first.csv', lines.slice(0, 50))} --save both`, { env });
    await printed(`study ${part('second.csv', lines.slice(40))} --add both`, { env });
    for (const words of [
      '--by team',
      `--by day --where 'user=user 2'`,
      '--by session',
      '--by model --last 9d --until 2025-09-25',
    ])
      expect(await run(`study both --figure usage ${words} --format csv`, { env })).toMatchObject({
        out: (await run(`study ${path} --figure usage ${words} --format csv`, { env })).out,
      });
  });
});

test('no request left is an error that says what was asked', async () => {
  const { code, err } = await run(`study ${path} --figure 1 --where team=nobody`, { env });
  expect([code, err]).toEqual([1, expect.stringContaining('No request of the log meets team=nobody.')]);
});
