import { describe, expect, test } from 'vitest';
import { groundOf } from '../../../src/ui/background.ts';
import { openSession } from '../../ui/pty.ts';

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

/** Backgrounds of themes people use, as their authors give them, and greys: #777 is half as light as white to the eye. */
const grounds = {
  dark: {
    'Solarized Dark': '002b36',
    'Gruvbox Dark': '282828',
    Dracula: '282a36',
    Nord: '2e3440',
    'One Dark': '282c34',
    'Tokyo Night': '1a1b26',
    'Tokyo Night Storm': '24283b',
    'Catppuccin Mocha': '1e1e2e',
    'Catppuccin Frappé': '303446',
    'Everforest Dark': '2d353b',
    'Rosé Pine': '191724',
    Monokai: '272822',
    Zenburn: '3f3f3f',
    'Ubuntu aubergine': '300a24',
    blue: '0000ff',
    'grey 40%': '666666',
    'grey 46%': '757575',
  },
  light: {
    'Solarized Light': 'fdf6e3',
    'Gruvbox Light': 'fbf1c7',
    'Gruvbox Light, soft': 'f2e5bc',
    'One Light': 'fafafa',
    'Nord snow': 'd8dee9',
    'Tokyo Night Day': 'e1e2e7',
    'Catppuccin Latte': 'eff1f5',
    'Everforest Light': 'fdf6e3',
    'Rosé Pine Dawn': 'faf4ed',
    'Silver Aerogel': '929292',
    green: '00ff00',
    'grey 47%': '787878',
    'grey 50%': '808080',
    'grey 60%': '999999',
    'grey 75%': 'c0c0c0',
  },
} as const;

describe.each(['dark', 'light'] as const)('a %s ground', (ground) => {
  test.each(Object.entries(grounds[ground]))('is that of %s, #%s', (_, hex) => {
    const [red, green, blue] = hex.match(/../g) ?? [];
    expect(groundOf(`rgb:${red}/${green}/${blue}`)).toBe(ground);
    // As most terminals answer: four digits a channel.
    expect(groundOf(`rgb:${red}${red}/${green}${green}/${blue}${blue}`)).toBe(ground);
  });
});

/** The colour of the word State in the first line. */
const accent = { dark: 0x4cc2ee, light: 0x00658f, silent: 0x4cc2ee };

for (const [theme, reply] of [
  ['dark', '\u001b]11;rgb:1010/1010/1414\u0007\u001b[?62;4c'],
  ['light', '\u001b]11;rgb:ffff/ffff/ffff\u0007\u001b[?62;4c'],
  // Most grounds are dark, and on light ones these still show.
  ['silent', ''],
] as const) {
  test(`a ${theme} terminal gets ${theme === 'silent' ? 'dark' : theme} colours from the first frame, and what was typed ahead counts`, async () => {
    const session = openSession([], { isSilent: true });
    // Ahead of the question: the program waits for an answer no longer than a person would notice.
    session.send(`${reply}3`);
    await session.asked('\u001b]11;?');
    await session.sees('3 Open vs closed');
    expect(session.screen.cell(1, 0).fg).toBe(accent[theme]);
    const [first] = session.raw().split('\u001b[?2026l');
    expect(first).toContain(`38;2;${[16, 8, 0].map((shift) => (accent[theme] >> shift) & 255).join(';')}`);
    session.send('q');
    expect((await session.ended).exitCode).toBe(0);
  });
}
