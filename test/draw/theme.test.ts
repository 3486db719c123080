import { describe, expect, test } from 'vitest';
import { colourCode, luminance, rgb, type Theme, themeFor, themes } from '../../src/draw/theme.ts';
import { parseTheme } from '../../src/draw/theme-choice.ts';
import { toldBy } from '../i18n/translators.ts';

/** WCAG 2.2, contrast ratio. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** CIE L*a*b* of a colour (D65), for distances as the eye sees them. */
function lab(channels: readonly number[]): [number, number, number] {
  const [r = 0, g = 0, b = 0] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** How far apart two colours look: CIE 1976. */
function distance(a: readonly number[], b: readonly number[]): number {
  const [p, q] = [lab(a), lab(b)];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

const unit = (hex: string) => rgb(hex).map((channel) => channel / 255);

/** Machado, Oliveira and Fernandes (2009), severity 1.0; applied to linear light in the paper, close enough in sRGB. */
const blindness = {
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
} as const;

function seenBy(hex: string, matrix: readonly number[]): number[] {
  const [r = 0, g = 0, b = 0] = unit(hex);
  return [0, 3, 6].map((i) =>
    Math.min(1, Math.max(0, (matrix[i] ?? 0) * r + (matrix[i + 1] ?? 0) * g + (matrix[i + 2] ?? 0) * b)),
  );
}

describe.each(Object.values(themes) as Theme[])('the theme $name', (theme) => {
  test('every word can be read on every background it is made for (WCAG AA, 4.5:1)', () => {
    for (const role of ['text', 'muted', 'accent', 'warning'] as const) {
      const hex = theme.roles[role];
      if (hex === undefined) continue;
      for (const ground of theme.backgrounds)
        expect(contrast(hex, ground), `${role} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('every line, bar and rule can be seen on them (WCAG AA, 3:1)', () => {
    const sources = Object.entries(theme.roles).filter(([role]) => role.startsWith('source.') || role === 'faint');
    for (const [name, hex] of [...sources, ...theme.series.map((each, i) => [`series.${i}`, each])]) {
      for (const ground of theme.backgrounds) {
        expect(contrast(hex ?? '', ground), `${name} on ${ground}`).toBeGreaterThanOrEqual(3);
      }
    }
  });

  test('neighbours in a stack look different', () => {
    for (const [i, hex] of theme.series.entries()) {
      const next = theme.series[(i + 1) % theme.series.length] ?? '';
      expect(distance(unit(hex), unit(next)), `series.${i} beside the next`).toBeGreaterThan(20);
    }
    const sources = ['source.chinese-oss', 'source.row-oss', 'source.closed', 'source.unknown'] as const;
    for (const [i, role] of sources.slice(1).entries()) {
      const below = theme.roles[sources[i] ?? 'source.closed'] ?? '';
      expect(distance(unit(below), unit(theme.roles[role] ?? '')), role).toBeGreaterThan(20);
    }
  });
});

test.each(Object.entries(blindness))('neighbours of the colour-blind palette differ with %s too', (_, matrix) => {
  const { series, roles } = themes['colour-blind'];
  const stack = [roles['source.chinese-oss'], roles['source.row-oss'], roles['source.closed'], roles['source.unknown']];
  for (const list of [series, stack]) {
    for (const [i, hex] of list.slice(0, -1).entries()) {
      expect(distance(seenBy(hex, matrix), seenBy(list[i + 1] ?? '', matrix)), `${hex} ${list[i + 1]}`).toBeGreaterThan(
        15,
      );
    }
  }
});

describe('a theme is chosen', () => {
  test('by the background, where it is known', () => {
    expect(themeFor('auto', 'light').name).toBe('light');
    expect(themeFor('auto', null).name).toBe('auto');
    expect(themeFor('high-contrast', 'light').name).toBe('contrast-light');
    expect(themeFor('colour-blind', 'dark').name).toBe('colour-blind');
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
