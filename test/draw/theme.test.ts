import { describe, expect, test } from 'vitest';
import { penOf } from '../../src/draw/paint.ts';
import { contrastOf } from '../../src/draw/shades.ts';
import { colourCode, type Theme, themeFor, themes } from '../../src/draw/theme.ts';
import { parseTheme } from '../../src/draw/theme-choice.ts';
import { toldBy } from '../i18n/translators.ts';

describe.each(Object.values(themes) as Theme[])('the theme $name', (theme) => {
  test('every word can be read on every background it is made for (WCAG AA, 4.5:1)', () => {
    for (const role of ['text', 'muted', 'accent', 'warning'] as const) {
      const hex = theme.roles[role];
      if (hex === undefined) continue;
      for (const ground of theme.backgrounds)
        expect(contrastOf(hex, ground), `${role} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('every line, bar and rule can be seen on them (WCAG AA, 3:1)', () => {
    const sources = Object.entries(theme.roles).filter(([role]) => role.startsWith('source.') || role === 'faint');
    for (const [name, hex] of [...sources, ...theme.series.map((each, i) => [`series.${i}`, each])]) {
      for (const ground of theme.backgrounds) {
        expect(contrastOf(hex ?? '', ground), `${name} on ${ground}`).toBeGreaterThanOrEqual(3);
      }
    }
  });
});

describe('a theme is chosen', () => {
  test('by the background, where it is known', () => {
    expect(themeFor('auto', 'light').name).toBe('light');
    expect(themeFor('high-contrast', 'light').name).toBe('contrast-light');
    expect(themeFor('colour-blind', 'dark').name).toBe('colour-blind');
    expect(themeFor('colour-blind', 'light').name).toBe('colour-blind-light');
  });

  test('as if the background were dark where nobody knows it, with words of 6:1 on every dark one', () => {
    const assumed = themeFor('auto', null);
    expect(assumed.name).toBe('dark');
    for (const role of ['muted', 'accent', 'warning'] as const) {
      for (const ground of assumed.backgrounds) {
        expect(contrastOf(assumed.roles[role] ?? '', ground), `${role} on ${ground}`).toBeGreaterThanOrEqual(6);
      }
    }
  });

  test('high contrast raises every word, and the main text above all others', () => {
    for (const background of ['dark', 'light'] as const) {
      const { roles, backgrounds } = themeFor('high-contrast', background);
      const [ground = ''] = backgrounds;
      const of = (role: 'text' | 'muted' | 'faint') => contrastOf(roles[role] ?? '', ground);
      expect(of('text')).toBe(21);
      expect(of('muted')).toBeGreaterThanOrEqual(12);
      expect(of('faint')).toBeGreaterThanOrEqual(7);
      expect(of('text')).toBeGreaterThan(of('muted'));
      // Words without a role of their own are the main text.
      expect(penOf({}, { colour: 'truecolor', theme: themeFor('high-contrast', background) }).fg).not.toBe('');
    }
  });

  test('from a file, what it does not say taken from the theme it extends', () => {
    const theme = parseTheme('{"extends": "light", "roles": {"accent": "#123456"}}', 'mine.json');
    expect(theme.roles.accent).toBe('#123456');
    expect(theme.roles.muted).toBe(themes.light.roles.muted);
  });

  test.each([
    ['{', /mine\.json: is no JSON/],
    ['[]', /no JSON object/],
    ['{"colour": 1}', /does not know "colour"; it takes extends/],
    ['{"extends": "neon"}', /extends "neon"; there are auto, dark/],
    ['{"roles": {"accent": "blue"}}', /roles\.accent is "blue", not a colour like #/],
    ['{"roles": {"brand": "#000000"}}', /roles has "brand"/],
    ['{"series": ["#zzzzzz"]}', /series\[0\]/],
  ])('a bad file %s is refused with what is wrong in it', (text, message) => {
    expect(toldBy(() => parseTheme(text, 'mine.json'))).toMatch(message);
  });
});

describe('poorer terminals', () => {
  test('256 colours get the nearest fixed one, never one of the user’s first sixteen', () => {
    for (const theme of Object.values(themes) as Theme[]) {
      for (let i = 0; i < theme.series.length; i++) {
        const index = Number(colourCode(`series.${i}`, 'fg', '256', theme).split(';')[2]);
        expect(index).toBeGreaterThanOrEqual(16);
        expect(index).toBeLessThan(256);
      }
    }
  });

  test('16 colours use the terminal’s own palette, none uses no code', () => {
    expect(colourCode('source.chinese-oss', 'fg', '16', themes.auto)).toBe('31');
    expect(colourCode('source.chinese-oss', 'bg', '16', themes.auto)).toBe('41');
    expect(colourCode('source.chinese-oss', 'fg', 'none', themes.auto)).toBe('');
  });
});
