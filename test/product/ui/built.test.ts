import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { openSession } from '../../ui/pty.ts';

/** What must have been undone, whichever way it ended. Its last bytes may arrive after the news of its end. */
async function expectRestored(session: ReturnType<typeof openSession>): Promise<void> {
  await session.restored();
  const raw = session.raw();
  for (const [on, off] of [
    ['\u001b[?1049h', '\u001b[?1049l'],
    ['\u001b[?25l', '\u001b[?25h'],
    ['\u001b[?7l', '\u001b[?7h'],
    ['\u001b[?2004h', '\u001b[?2004l'],
    ['\u001b[?1000h', '\u001b[?1000l'],
    ['\u001b[?1006h', '\u001b[?1006l'],
  ] as const) {
    expect(raw.lastIndexOf(off)).toBeGreaterThan(raw.lastIndexOf(on));
  }
  expect(session.screen.text()).not.toContain('State of AI');
}

describe('the built explorer in a terminal', () => {
  test('opens, answers keys, and q leaves the terminal as it was', async () => {
    const session = openSession([]);
    await session.sees('State of AI');
    expect(session.screen.buffer()).toBe('alternate');
    session.send('3');
    await session.sees('3 Open vs closed');
    session.send('\u001b[B');
    await session.sees('Who served the tokens');
    session.send('q');
    expect((await session.ended).exitCode).toBe(0);
    await expectRestored(session);
  });

  test('a click goes where it points, and M gives the mouse back to the terminal', async () => {
    const session = openSession(['1']);
    await session.sees('Who served the tokens');
    await session.asked('\u001b[?1000h\u001b[?1006h');
    // A frame may come in two pieces: the line to click must be there before it is looked for.
    await session.sees('Weekly tokens by source');
    const row = session.screen
      .text()
      .split('\n')
      .findIndex((line) => line.includes('Weekly tokens by source'));
    session.send(`\u001b[<0;10;${row + 1}M\u001b[<0;10;${row + 1}m`);
    await session.sees('▸    2');
    session.send('\u001b[<64;60;12M\u001b[<0;6');
    session.send('5;12M');
    session.send('M');
    await session.sees('mouse off');
    await session.asked('\u001b[?1006l\u001b[?1000l');
    session.send('q');
    expect((await session.ended).exitCode).toBe(0);
    await expectRestored(session);
  });

  test('L turns to Chinese and back', async () => {
    const session = openSession(['1']);
    await session.sees('Who served the tokens');
    session.send('L');
    await session.sees('中国开源');
    session.send('L');
    await session.sees('Who served the tokens');
    session.send('q');
    expect((await session.ended).exitCode).toBe(0);
    await expectRestored(session);
  });

  test('--no-mouse asks for no clicks', async () => {
    const session = openSession(['1', '--no-mouse']);
    await session.sees('Who served the tokens');
    session.send('q');
    await session.ended;
    expect(session.raw()).not.toContain('\u001b[?1000h');
  });

  test('Ctrl-C leaves it as it was, with 130', async () => {
    const session = openSession(['1']);
    await session.sees('Who served the tokens');
    session.send('\u0003');
    expect((await session.ended).exitCode).toBe(130);
    await expectRestored(session);
  });

  for (const [signal, number] of [
    ['SIGTERM', 15],
    ['SIGHUP', 1],
    ['SIGINT', 2],
  ] as const) {
    test(`${signal} leaves it as it was and is the cause of death`, async () => {
      const session = openSession(['1']);
      await session.sees('Who served the tokens');
      session.kill(signal);
      expect((await session.ended).exitCode).toBe(128 + number);
      await expectRestored(session);
    });
  }

  test('a crash leaves it as it was, and the stack stands on the screen one comes back to', async () => {
    const bomb = fileURLToPath(new URL('../../ui/bomb.cjs', import.meta.url));
    const session = openSession(['1'], { env: { NODE_OPTIONS: `--require ${bomb}` } });
    await session.sees('Who served the tokens');
    session.send('!');
    await session.sees('the bomb went off');
    expect((await session.ended).exitCode).not.toBe(0);
    await expectRestored(session);
  });

  test('keys that arrive in one chunk are all obeyed', async () => {
    const session = openSession(['1']);
    await session.sees('24 Nov 2025');
    session.send('hhhhhhhhhhhhhhhh');
    await session.sees('4 Aug 2025');
    session.send('/deepseek\r');
    await session.sees(/Deep[Ss]eek/);
    session.send('q');
    await session.ended;
  });

  test('mouse reports, focus events and terminal replies are not keys', async () => {
    const session = openSession(['1']);
    await session.sees('24 Nov 2025');
    session.send(
      '\u001b[<2;60;5M\u001b[<35;61;5M\u001b[I\u001b[O\u001b]11;rgb:0000/0000/0000\u0007\u001b[?62;4c\u001b[12;40R',
    );
    session.send('h');
    await session.sees('17 Nov 2025');
    expect(session.screen.text()).toContain('Who served the tokens');
    session.send('q');
    expect((await session.ended).exitCode).toBe(0);
  });

  test('survives a storm of sizes and ends up right', async () => {
    const session = openSession(['1']);
    await session.sees('Who served the tokens');
    for (const [columns, rows] of [
      [80, 24],
      [40, 12],
      [10, 3],
      [1, 1],
      [200, 60],
      [33, 50],
      [100, 30],
    ] as const) {
      session.resize(columns, rows);
    }
    await session.sees(/Who served the tokens[\s\S]*\? help/);
    expect(session.screen.lines()).toHaveLength(30);
    session.send('q');
    expect((await session.ended).exitCode).toBe(0);
    await expectRestored(session);
  });

  test('NO_COLOR writes no colour at all', async () => {
    const session = openSession(['1'], { env: { NO_COLOR: '1' } });
    await session.sees('Who served the tokens');
    expect(session.raw()).not.toMatch(/\u001b\[(?:[\d;]*;)?(?:3[0-8]|4[0-8]|9\d)(?:;[\d;]*)?m/);
    session.send('q');
    await session.ended;
  });

  test('a small terminal gets a smaller layout', async () => {
    const session = openSession(['1'], { columns: 40, rows: 12 });
    await session.sees('? help');
    expect(session.screen.text()).toContain('Who served');
    session.send('q');
    await session.ended;
  });
});

describe('the explorer in sentences', () => {
  for (const [how, args, env] of [
    ['--plain', ['1', '--plain'], {}],
    ['INK_SCREEN_READER', ['1'], { INK_SCREEN_READER: 'true' }],
  ] as const) {
    test(`${how} keeps the reader's screen, draws no box, answers keys in words`, async () => {
      const session = openSession(args, { env });
      await session.sees('Week of 24 November 2025');
      expect(session.screen.buffer()).toBe('normal');
      session.send('h');
      await session.sees('Week of 17 November 2025');
      session.send('L');
      await session.sees('中国开源');
      session.send('q');
      expect((await session.ended).exitCode).toBe(0);
      expect(session.raw()).not.toMatch(/[\u2500-\u259f]/);
      expect(session.raw()).not.toContain('\u001b[?1049h');
    });
  }
});
