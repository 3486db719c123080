import { describe, expect, test } from 'vitest';
import { everyKey } from '../../../src/ui/keys/bindings.ts';
import { openSession, type Session } from '../../ui/pty.ts';

/** One of each kind of page; what a page is drawn by is looked up when the list falls short, never guessed. */
const places: readonly (readonly string[])[] = [
  ['abstract'],
  ['3'],
  ['1'], // a stack
  ['10'], // lines
  ['11'], // bars
  ['25a'], // points of retention
  ['26'], // a table
  ['27'], // a scatter
  ['leaderboard-models'],
  ['leaderboard-authors'],
  ['deepseek/deepseek-r1'],
  ['claims-today'],
  ['tour'],
];

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

/** The next frame, or a moment's silence for a key that changes nothing. No result hangs on which it was. */
async function frame(session: Session): Promise<void> {
  const before = session.raw().length;
  for (let i = 0; i < 40 && session.raw().length === before; i++) await new Promise((done) => setTimeout(done, 5));
}

describe('the built explorer, driven over every kind of page', () => {
  test.each(places.map((args) => [args.join(' ')]))(
    '%s answers every key, with Tab and Enter before each, and Ctrl-C',
    async (args) => {
      const session = openSession(args.split(' '), { columns: 120, rows: 40 });
      await session.sees('State of AI');
      for (const key of keys) {
        for (const each of ['tab', 'enter', key]) {
          session.send(bytesOf(each));
          await frame(session);
          if (each === 'escape') await frame(session);
        }
        session.send(bytesOf('escape'));
        await frame(session);
      }
      session.send('\u0003');
      const { exitCode } = await session.ended;
      expect(session.raw()).not.toMatch(/RuntimeError|TypeError|at file:/);
      expect(exitCode).toBe(130);
    },
  );
});
