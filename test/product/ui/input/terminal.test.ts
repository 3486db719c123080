/** Input of the built program in a pseudo terminal. What depends on how long it waits is in keyboard.test.ts. */
import { fileURLToPath } from 'node:url';
import pty from '@lydell/node-pty';
import { expect, test } from 'vitest';
import { openSession } from '../../../ui/pty.ts';

const esc = '\u001b';
const answer = `${esc}]11;rgb:1616/1616/1e1e\u0007${esc}[?62;4c`;

async function leave(session: ReturnType<typeof openSession>): Promise<void> {
  session.send('q');
  expect((await session.ended).exitCode).toBe(0);
}

/** Sends pieces one after another, so that most of them are read by themselves. */
async function inPieces(session: ReturnType<typeof openSession>, ...pieces: readonly Buffer[]): Promise<void> {
  for (const piece of pieces) {
    session.send(piece);
    await new Promise((done) => setImmediate(done));
  }
}

function single(bytes: string): Buffer[] {
  return [...Buffer.from(bytes)].map((byte) => Buffer.of(byte));
}

test.each([`${esc}OP`, `${esc}[11~`, `${esc}[[A`, `${esc}[P`, `${esc}[1;1:1P`])('F1 opens the help: %j', async (f1) => {
  const session = openSession(['1']);
  await session.sees('Who served the tokens');
  session.send(f1);
  await session.sees('previous chapter or figure');
  session.send('q');
  await session.sees('Who served the tokens');
  await leave(session);
});

test('letters are found whose bytes come one by one', async () => {
  const session = openSession(['1', '--lang', 'zh']);
  await session.sees('中国开源');
  session.send('/');
  await inPieces(session, ...single('中国'));
  await session.sees('/中国');
  expect(session.screen.text()).not.toContain('\ufffd');
  session.send(`${esc}[200~${'开'.repeat(4)}${esc}[201~`);
  await session.sees('/中国开开开开');
  session.send(esc);
  await session.sees(/^(?!.*\/中国)/s);
  await leave(session);
});

test('an arrow whose bytes come one by one is an arrow', async () => {
  const session = openSession(['1']);
  await session.sees('24 Nov 2025');
  await inPieces(session, ...single(`${esc}[B`));
  await session.sees('Weekly tokens by source type');
  session.send('/a');
  await session.sees('/a');
  await inPieces(session, ...single(`${esc}[<65;10;10M${answer}${esc}[I`));
  session.send('b');
  await session.sees('/ab');
  session.send('\u0003');
  expect((await session.ended).exitCode).toBe(130);
});

test.each([
  ['a paste', `${esc}[200~abc`],
  ['an answer', `${esc}]`],
  ['another answer', `${esc}P`],
  ['a sequence', `${esc}[1;`],
])('Ctrl-C leaves in the middle of %s', async (_, unfinished) => {
  const session = openSession(['1']);
  await session.sees('24 Nov 2025');
  session.send(unfinished);
  session.send('\u0003');
  expect((await session.ended).exitCode).toBe(130);
});

test('a paste that is cut off is typed where one types, and the keyboard lives on', async () => {
  const session = openSession(['1']);
  await session.sees('24 Nov 2025');
  session.send('/');
  session.send(`${esc}[200~tokens`);
  await session.sees('/tokens');
  session.send('x');
  await session.sees('/tokensx');
  session.send(esc);
  await session.sees(/^(?!.*\/tokensx)/s);
  await leave(session);
});

test('what keys in one read ask for is all done: the last of them is not the only one', async () => {
  const session = openSession(['1']);
  await session.sees('24 Nov 2025');
  session.send('qj');
  expect((await session.ended).exitCode).toBe(0);
});

test('letters of other layouts are commands of the same key', async () => {
  const session = openSession(['1']);
  await session.sees('24 Nov 2025');
  session.send('р');
  await session.sees('17 Nov 2025');
  session.send('？');
  await session.sees('previous chapter or figure');
  session.send('й');
  await session.sees('17 Nov 2025');
  session.send('й');
  expect((await session.ended).exitCode).toBe(0);
});

test('in sentences keys, pastes and F1 come the same way, and pastes are marked only meanwhile', async () => {
  const session = openSession(['1', '--plain']);
  await session.sees('Week of 24 November 2025');
  await inPieces(session, ...single(`${esc}[D`));
  await session.sees('Week of 17 November 2025');
  session.send(`/${esc}[200~tokens${esc}[201~`);
  await session.sees('tokens');
  session.send('\u0003');
  expect((await session.ended).exitCode).toBe(130);
  const raw = session.raw();
  expect(raw).toContain(`${esc}[?2004h`);
  expect(raw.lastIndexOf(`${esc}[?2004l`)).toBeGreaterThan(raw.lastIndexOf(`${esc}[?2004h`));
});

/** The program, and then what a shell would read: bytes in hexadecimal. */
function shellAfter(args: readonly string[]) {
  const bin = fileURLToPath(new URL('../../../../bin/state-of-ai.js', import.meta.url));
  const script = `"$@"; stty -icanon -echo min 0 time 10; echo; echo "left [$(od -An -tx1 | tr -d ' \\n')]"`;
  const child = pty.spawn('sh', ['-c', script, 'sh', process.execPath, bin, ...args], {
    cols: 120,
    rows: 40,
    env: { PATH: process.env.PATH ?? '', HOME: '/nowhere', TERM: 'xterm-256color', LANG: 'C.UTF-8' },
  });
  let raw = '';
  const checks = new Set<() => void>();
  child.onData((data) => {
    raw += data;
    for (const check of checks) check();
  });
  const sees = (what: string) =>
    new Promise<void>((done) => {
      const check = () => {
        if (!raw.includes(what)) return;
        checks.delete(check);
        done();
      };
      checks.add(check);
      check();
    });
  return { send: (bytes: string) => child.write(bytes), sees, raw: () => raw, kill: () => child.kill('SIGKILL') };
}

// Both wait for so long and no longer: a busy machine gets another try.
test('the rest of a paste that Ctrl-C cut short does not reach the shell', { retry: 2 }, async () => {
  const shell = shellAfter(['1']);
  await shell.sees(`${esc}]11;?`);
  shell.send(answer);
  await shell.sees('24 Nov 2025');
  shell.send(`${esc}[200~a\u0003`);
  await shell.sees(`${esc}[?1049l`);
  shell.send(`echo ran\r${esc}[201~`);
  await shell.sees('left [');
  await shell.sees(']');
  const left = /left \[(.*)\]/.exec(shell.raw())?.[1];
  shell.kill();
  expect(left).toBe('');
});

test('an answer that comes after leaving does not reach the shell', { retry: 2 }, async () => {
  const shell = shellAfter(['1']);
  await shell.sees('24 Nov 2025');
  shell.send('q');
  // Its own screen is back at once; only the keyboard waits.
  await shell.sees(`${esc}[?1049l`);
  shell.send(answer.slice(0, 9));
  await new Promise((done) => setTimeout(done, 100));
  shell.send(answer.slice(9));
  await shell.sees('left [');
  await shell.sees(']');
  const left = /left \[(.*)\]/.exec(shell.raw())?.[1];
  shell.kill();
  expect(left).toBe('');
});
