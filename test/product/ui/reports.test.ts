/**
 * What users of other terminal programs reported, tried on this one in the built program. Reports that the decoder, the
 * painter or signals answer have their tests there.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fromSeed, openSession, type Session, settled } from '../../ui/pty.ts';

const esc = '\u001b';
let session: Session;
beforeAll(async () => {
  session = openSession(['1']);
  await session.sees('24 Nov 2025');
});
afterAll(async () => {
  session.send('\u0003');
  expect((await session.ended).exitCode).toBe(130);
  // It would throw away what the user could scroll back to (vadimdemedes/ink 935).
  expect(session.raw()).not.toContain(`${esc}[3J`);
});

async function whole(): Promise<void> {
  session.resize(120, 40);
  await settled(session);
  await session.sees('State of AI');
}

describe('sizes', () => {
  test('forty resizes at random with keys between them (lazygit 2231)', async () => {
    const random = fromSeed(2231);
    const under = (most: number) => 1 + Math.floor(random() * most);
    for (let i = 0; i < 40; i++) {
      session.resize(under(160), under(50));
      session.send(['j', '?', `${esc}${esc}`, 't', 'v', ']'][under(6) - 1] ?? 'j');
    }
    session.send(`${esc}${esc}`);
    await whole();
  });

  test('every list over the page shrinks to 12x3 and comes back (gitui 1585)', async () => {
    for (const key of ['?', '/', ':', 'i', 'c']) {
      session.send(key);
      session.resize(20, 6);
      await settled(session);
      session.resize(12, 3);
      await settled(session);
      expect(session.screen.text().trim(), key).not.toBe('');
      session.send(`${esc}${esc}`);
      await whole();
    }
  });

  test('from one cell to more than any screen has (gitui 198, lazygit 312)', async () => {
    for (const [columns, rows] of [
      [1, 1],
      [2, 2],
      [5, 3],
      [20, 1],
      [1, 40],
      [300, 100],
    ] as const) {
      session.resize(columns, rows);
      await settled(session);
    }
    await whole();
  });
});

describe('what comes all at once', () => {
  test('three thousand notches of the wheel while one types are none of the letters (zigzag 123)', async () => {
    session.send('/a');
    session.send(`${esc}[<65;10;10M`.repeat(3000));
    session.send('b');
    await session.sees('/ab');
    session.send(`${esc}${esc}`);
    await settled(session);
  });

  test('a paste of several lines is one line where one types, and is not run (agent-of-empires 555)', async () => {
    for (const key of ['/', ':']) {
      session.send(`${key}${esc}[200~one\nquit\n${esc}[201~`);
      await session.sees(`${key}one quit`);
      session.send(`${esc}${esc}`);
      await settled(session);
    }
  });

  test('a paste where nobody types is nothing (kvn 72)', async () => {
    session.send(`${esc}[200~q\n:quit\n${esc}[201~`);
    await settled(session);
    expect(session.screen.text()).toContain('State of AI');
  });

  test('focus in and out are no letters (claude-code 12242)', async () => {
    session.send(`/x${esc}[I${esc}[Oy`);
    await session.sees('/xy');
    session.send(`${esc}${esc}`);
    await settled(session);
  });
});

test('a letter that is erased is a whole one, wide or made of several (ConEmu 1316)', async () => {
  session.send('/a中é👍🏽e\u0301');
  await settled(session);
  session.send('\u007f'.repeat(4));
  await session.sees(/\/a *$/m);
  session.send(`${esc}${esc}`);
  await settled(session);
});

test('without colour the chosen line is inverse (a9s 74)', async () => {
  const plain = openSession(['leaderboard-models'], { env: { NO_COLOR: '1' } });
  await plain.sees('Rank');
  plain.send('\t');
  await plain.sees('Esc leave page');
  const rows = plain.screen.lines();
  const inverse = rows.some((_, y) =>
    Array.from({ length: 120 }, (__, x) => plain.screen.cell(x, y).inverse).some(Boolean),
  );
  expect(inverse).toBe(true);
  plain.send('q');
  expect((await plain.ended).exitCode).toBe(0);
});

test.each([{ LANG: 'C' }, { LANG: 'POSIX' }, { LANG: 'zh_CN.GBK' }, { LANG: 'en_US.ISO-8859-1' }])(
  'nothing but ASCII is written with %j (cursive 13)',
  async (env) => {
    const plain = openSession(['1'], { env });
    await plain.sees('24 Nov 2025');
    plain.send(']?');
    await settled(plain);
    plain.send(`${esc}${esc}`);
    await settled(plain);
    plain.send('q');
    expect((await plain.ended).exitCode).toBe(0);
    expect(plain.raw().match(/[^\0-\x7e]/gu)).toBe(null);
  },
);
