/** A robot that drives the built program over the whole product, and for as long as SOAK_SECONDS says at each size. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { everyKey } from '../../../src/ui/keys/bindings.ts';
import { fromSeed, openSession, type Session, settled } from '../../ui/pty.ts';
import { report } from '../../ui/robot.ts';

/** Keys may write files, and do. */
const folder = mkdtempSync(join(tmpdir(), 'state-of-ai-robot-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** One of each kind of page; what a page is drawn by is looked up when the list falls short, never guessed. */
const places: readonly (readonly string[])[] = [
  ['abstract'],
  ['open-vs-closed'], // a chapter with figures
  ['1'], // a stack
  ['10'], // lines
  ['11'], // bars
  ['25a'], // points of retention
  ['26'], // a table
  ['27'], // a scatter
  ['leaderboard-models'],
  ['leaderboard-authors'],
  ['volume-retention'],
  ['table-1'],
  ['deepseek/deepseek-r1'], // a model, and its card
  ['claims-today'],
  ['tour'],
  ['study', '--demo'],
];
const sizes = [
  [120, 40],
  [80, 24],
  [40, 12],
  [1, 1],
] as const;

const bytes: Readonly<Record<string, string>> = {
  up: '\u001b[A',
  down: '\u001b[B',
  right: '\u001b[C',
  left: '\u001b[D',
  enter: '\r',
  escape: '\u001b',
  tab: '\t',
  'shift-tab': '\u001b[Z',
  space: ' ',
  backspace: '\u007f',
  delete: '\u001b[3~',
  pageup: '\u001b[5~',
  pagedown: '\u001b[6~',
  home: '\u001b[H',
  end: '\u001b[F',
  f1: '\u001bOP',
};

function bytesOf(key: string): string {
  const control = /^ctrl-([a-z])$/.exec(key)?.[1];
  if (control !== undefined) return String.fromCharCode(control.charCodeAt(0) - 96);
  return bytes[key] ?? key;
}

/** Every key but those that leave. */
const keys = [...new Set(everyKey({}).flatMap((key) => key.keys))].filter((key) => key !== 'q' && key !== 'ctrl-c');

/** Esc by itself: the decoder waits for what may follow, and what follows must not be taken for its rest. */
const alone = '\u001b\u001b';

async function expectAlive(session: Session, columns: number, what: string): Promise<void> {
  await settled(session);
  expect(session.raw(), what).not.toMatch(/RuntimeError|TypeError|at file:/);
  if (columns > 1) {
    for (let i = 0; i < 400 && session.screen.text().trim() === ''; i++)
      await new Promise((done) => setTimeout(done, 5));
    expect(session.screen.text().trim(), `an empty screen after ${what}`).not.toBe('');
  }
}

async function leave(session: Session): Promise<void> {
  session.send('\u0003');
  expect((await session.ended).exitCode).toBe(130);
}

/** A study opens once its log is counted. */
async function opened(args: readonly string[], columns: number, rows: number): Promise<Session> {
  const session = openSession(args, { columns, rows, cwd: folder });
  await session.asked('\u001b[?1049h');
  await settled(session);
  return session;
}

describe('the built explorer, driven over every kind of page', () => {
  test.each(places.map((args) => [args.join(' ')]))(
    '%s answers every key, with Tab and Enter before each, and Ctrl-C',
    async (args) => {
      const session = await opened(args.split(' '), 120, 40);
      for (const [i, key] of keys.entries()) {
        session.send(['tab', 'enter', key].map(bytesOf).join('') + (key === 'escape' ? '' : alone));
        if (i % 8 === 7) await expectAlive(session, 120, key);
      }
      await expectAlive(session, 120, 'all keys');
      await leave(session);
    },
  );

  test('every place of the product answers every key, one after another in one session', async () => {
    const session = await opened(['1'], 120, 40);
    const all = keys.filter((key) => !['escape', 's'].includes(key)).map(bytesOf);
    for (const { place } of report.items) {
      session.send(`:go ${place.id}\r\t\r${all.join('')}${alone}${alone}`);
      await expectAlive(session, 120, place.id);
    }
    await leave(session);
  });

  const seconds = Number(process.env.SOAK_SECONDS ?? 0);
  test.each(sizes)('at %dx%d thousands of random keys neither end it nor empty the screen', async (columns, rows) => {
    const random = fromSeed(columns * 1000 + rows);
    const session = await opened(columns === 80 ? ['study', '--demo'] : ['leaderboard-models'], columns, rows);
    const all = keys.filter((key) => key !== 'y' && key !== 'escape').concat(['?', '/', ':', 'ctrl-z', '中', 'e', 'o']);
    const until = Date.now() + seconds * 1000;
    const memory: number[] = [];
    for (let round = 0; round < 50 || Date.now() < until; round++) {
      const some = Array.from({ length: 20 }, () => bytesOf(all[Math.floor(random() * all.length)] ?? 'j'));
      session.send(some.join('') + (random() < 0.7 ? alone : ''));
      await expectAlive(session, columns, `round ${round}`);
      if (seconds > 0) memory.push(await memoryOf(session));
    }
    if (seconds > 0) {
      const part = (from: number, to: number) =>
        Math.max(...memory.slice(Math.floor(memory.length * from), Math.ceil(memory.length * to)));
      // In a quarter of a minute it has not yet met everything that it keeps.
      const growth = seconds < 60 ? 1.5 : 1.25;
      expect(part(0.8, 1), `memory in kB: ${part(0.2, 0.4)}, at last ${part(0.8, 1)}`).toBeLessThan(
        part(0.2, 0.4) * growth,
      );
    }
    await leave(session);
  });
});

/** Resident, in kB. */
async function memoryOf(session: Session): Promise<number> {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${session.pid}/status`, 'utf8'))?.[1]);
  } catch {
    throw new Error(`ended with ${(await session.ended).exitCode}: ${JSON.stringify(session.raw().slice(-2000))}`);
  }
}
