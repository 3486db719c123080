import { expect, test } from 'vitest';
import { groundOf } from '../../src/ui/background.ts';
import { openSession } from './pty.ts';

test.each([
  ['rgb:0000/0000/0000', 'dark'],
  ['rgb:ffff/ffff/ffff', 'light'],
  ['rgb:fd/f6/e3', 'light'],
  ['rgb:1/1/1', 'dark'],
  ['', null],
  ['rgb:zz/00/00', null],
])('%j means %s', (answer, ground) => {
  expect(groundOf(answer)).toBe(ground);
});

/** The colour of the word State in the first line. */
const accent = { dark: 0x4cc2ee, light: 0x00658f, auto: 0x007db0 };

for (const [theme, reply] of [
  ['dark', '\u001b]11;rgb:1010/1010/1414\u0007\u001b[?62;4c'],
  ['light', '\u001b]11;rgb:ffff/ffff/ffff\u0007\u001b[?62;4c'],
  ['auto', ''],
] as const) {
  test(`a ${theme === 'auto' ? 'silent' : theme} terminal gets ${theme} colours from the first frame, and what was typed ahead counts`, async () => {
    const session = openSession([], { isSilent: true });
    await session.asked('\u001b]11;?');
    session.send(`${reply}3`);
    await session.sees('3 Open vs closed');
    expect(session.screen.cell(1, 0).fg).toBe(accent[theme]);
    const [first] = session.raw().split('\u001b[?2026l');
    expect(first).toContain(`38;2;${[16, 8, 0].map((shift) => (accent[theme] >> shift) & 255).join(';')}`);
    session.send('q');
    expect((await session.ended).exitCode).toBe(0);
  });
}
