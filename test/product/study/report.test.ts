/** A report holds its days and nothing of whom it is about; a page is whole and fetches nothing. Needs DuckDB. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { loadsOf, problemsOf } from '../../export/markup.ts';
import { run } from '../../golden/run.ts';

const home = mkdtempSync(join(tmpdir(), 'state-of-ai-own-report-'));
const env = { HOME: home, XDG_DATA_HOME: join(home, 'data'), XDG_STATE_HOME: join(home, 'state') };
afterAll(() => rmSync(home, { recursive: true }));

const planted = {
  path: 'planted-folder',
  user: 'planted-user',
  key: 'sk-planted-key',
  prompt: 'planted prompt',
  answer: 'planted answer',
  session: 'planted-session',
};

/** Conversations of Claude Code in a folder whose name says whose it is. */
function conversations(): string {
  const folder = join(home, planted.user, planted.path);
  mkdirSync(folder, { recursive: true });
  const lines = Array.from({ length: 40 }, (_, i) => {
    const day = String(1 + (i % 20)).padStart(2, '0');
    const timestamp = `2025-11-${day}T10:00:${String(i).padStart(2, '0')}.000Z`;
    const about = {
      sessionId: planted.session,
      cwd: `/home/${planted.user}/${planted.path}/project-${i % 2}`,
      timestamp,
    };
    return [
      {
        type: 'user',
        uuid: `q-${i}`,
        ...about,
        message: { role: 'user', content: `${planted.prompt} ${planted.key}` },
      },
      {
        type: 'assistant',
        uuid: `a-${i}`,
        requestId: `req-${i}`,
        ...about,
        message: {
          id: `msg-${i}`,
          model: i % 3 === 0 ? 'claude-haiku-4-5-20251001' : 'claude-sonnet-4-5-20250929',
          stop_reason: 'end_turn',
          content: [{ type: 'text', text: planted.answer }],
          usage: {
            input_tokens: 10,
            cache_creation_input_tokens: 500,
            cache_read_input_tokens: 4000,
            output_tokens: 100,
          },
        },
      },
    ];
  });
  writeFileSync(
    join(folder, 'one.jsonl'),
    `${lines
      .flat()
      .map((line) => JSON.stringify(line))
      .join('\n')}\n`,
  );
  return folder;
}

/** Requests of a gateway with users and keys, as any table. */
function table(): string {
  const file = join(home, `${planted.path}.csv`);
  const rows = Array.from(
    { length: 60 },
    (_, i) =>
      `2025-11-${String(1 + (i % 28)).padStart(2, '0')}T08:00:00Z,openai/gpt-5,${planted.user}-${i % 4},${planted.key}-${i % 2},/home/${planted.user}/${planted.path},${1000 + i},${100 + i},0.01`,
  );
  writeFileSync(file, `time,model,who,key,folder,prompt,completion,cost\n${rows.join('\n')}\n`);
  return file;
}

const map = '--map ts=time,model=model,user=who,key=key,project=folder,prompt=prompt,completion=completion,cost=cost';

describe('a report', () => {
  const card = join(home, 'card.svg');
  const logs = {
    conversations: `report ${conversations()} --until 2025-11-30 --last 4w`,
    table: `report ${table()} ${map} --until 2025-11-30 --last 4w`,
  };

  test.each(Object.entries(logs))('of %s and its card hold no path, user, key, prompt or session', async (_, line) => {
    for (const format of ['md', 'html']) {
      const { code, out, err } = await run(`${line} --format ${format} --card ${card} --force`, { env });
      expect({ code, err: code === 0 ? '' : err }).toEqual({ code: 0, err: '' });
      expect(out).toContain('Our State of AI');
      for (const secret of Object.values(planted)) {
        expect(out).not.toContain(secret);
        expect(readFileSync(card, 'utf8')).not.toContain(secret);
      }
    }
  });

  test('without a log is of what the agents here have logged, and of what was kept when that is gone', async () => {
    const machine = join(home, 'machine');
    const projects = join(machine, '.claude', 'projects');
    mkdirSync(projects, { recursive: true });
    cpSync(conversations(), join(projects, 'one'), { recursive: true });
    const own = { HOME: machine, XDG_DATA_HOME: join(machine, 'data'), XDG_STATE_HOME: join(machine, 'state') };
    const line = 'report --until 2025-11-30 --last 4w';
    const first = await run(`${line} --names projects`, { env: own });
    expect({ code: first.code, err: first.code === 0 ? '' : first.err }).toEqual({ code: 0, err: '' });
    expect(first.out).toContain('project-0');
    const file = join(projects, 'one', 'one.jsonl');
    writeFileSync(file, `${readFileSync(file, 'utf8').split('\n').slice(0, 2).join('\n')}\n`);
    const [all, later] = [
      await run(line, { env: { ...own, XDG_DATA_HOME: join(machine, 'none') } }),
      await run(line, { env: own }),
    ];
    expect(later.out).toContain('36 requests');
    expect(all.out).not.toContain('36 requests');
    for (const secret of Object.values(planted)) expect(later.out).not.toContain(secret);
  });

  test('names projects, by the end of their path, only where it was asked for', async () => {
    const without = (await run(logs.conversations, { env })).out;
    const { out } = await run(`${logs.conversations} --names projects`, { env });
    expect(without).toContain('Project 1');
    expect(without).not.toContain('project-0');
    expect(out).toContain('project-0');
    expect(out).not.toContain(`/home/${planted.user}`);
  });

  test('calls list prices a value and never spend, and the cost of a log cost', async () => {
    const claude = (await run(logs.conversations, { env })).out;
    expect(claude).toMatch(/At list prices they come to \$[\d.]+: a value, not what was spent\./);
    expect(claude).not.toMatch(/cost most|logged cost/);
    expect((await run(logs.table, { env })).out).toContain('The log puts their cost at $');
  });

  test('of the same days is the same to the letter, and tells nothing of other days', async () => {
    const line = `report --demo --since 2025-10-06 --until 2025-11-02 --format html`;
    const [first, again] = [await run(line, { env }), await run(line, { env })];
    expect(first.out).toBe(again.out);
    expect(first.out).not.toMatch(/2026-0[12]|2025-11-1\d/);
    const week = (await run('report --demo --since 2025-10-06 --until 2025-10-12', { env })).out;
    expect(week).toContain('One whole week'.toLowerCase().slice(4));
    expect(week).toContain('6 October 2025 to 12 October 2025');
  });

  test('says that days without a request have nothing, and which endings and names it takes', async () => {
    expect(await run('report --demo --since 2027-01-01', { env })).toMatchObject({ code: 1 });
    expect(await run('report --demo -o report.pdf', { env })).toMatchObject({ code: 2 });
    expect(await run('report --demo --card card.gif', { env })).toMatchObject({ code: 2 });
    expect(await run('report --demo --names sessions', { env })).toMatchObject({ code: 2 });
    expect(await run('report --demo --against nobody', { env })).toMatchObject({ code: 2 });
  });
});

describe.each(['en', 'zh'] as const)('the page in %s', (lang) => {
  test('is whole, has no script, asks nobody for anything, and leads each number to its table', async () => {
    const { out } = await run('report --demo --until 2025-11-30 --last 4w --format html', { env, lang });
    expect(problemsOf(out)).toEqual([]);
    expect(loadsOf(out)).toEqual([]);
    expect(out).not.toMatch(/<script|<iframe|<object|javascript:| on\w+="/);
    const ids = [...out.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...out.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(30);
    for (const target of targets) expect(ids).toContain(target);
    // Once at the top of the screen, and by the style at the foot of each printed page.
    expect(out).toContain('class="simulated"');
    expect(out).toMatch(/@media print\{[\s\S]*\.simulated\{position:fixed/);
    expect(out).not.toMatch(/\{[a-z-]+:[^}]*\|[a-z%0-9]+\}|undefined|NaN|null/);
  });
});
