/** Maps roles to colour values. A role has one value per theme; less capable terminals get their nearest colour. */
import { ownValue } from '../data/own-value.ts';
import type { Colour, SeriesColour } from './cell.ts';
import type { ColourLevel } from './frame.ts';
import { type Theme, themes } from './palettes.ts';
import { luminance, rgb, shadeOf, type Tone } from './shades.ts';
import type { ThemeName } from './theme-names.ts';

export { type Theme, themes } from './palettes.ts';
export { luminance, rgb } from './shades.ts';

/** The theme for a choice and a background. An unknown background counts as dark, as most terminals that do not answer are. */
export function themeFor(choice: ThemeName, background: 'dark' | 'light' | null): Theme {
  const ground = background ?? 'dark';
  if (choice === 'high-contrast') return themes[`contrast-${ground}`];
  if (choice === 'colour-blind') return themes[ground === 'light' ? 'colour-blind-light' : 'colour-blind'];
  return themes[choice === 'auto' ? ground : choice];
}

/** The 16-colour terminal's colour for each role; its palette is the user's own and readable to them. */
const basic: Readonly<Record<string, number>> = {
  muted: 7,
  faint: 7,
  accent: 6,
  warning: 3,
  rise: 2,
  fall: 1,
  'source.closed': 4,
  'source.chinese-oss': 1,
  'source.row-oss': 2,
  'source.unknown': 7,
};
const basicSeries = [4, 3, 2, 5, 6, 1];

/** The `#rrggbb` of a role; undefined for the terminal's own colour. */
export function hexOf(colour: Colour, theme: Theme): string | undefined {
  const tone = toneOf(colour);
  if (tone !== null) return shaded(colour, tone, theme);
  const [group, index] = colour.split('.');
  if (group === 'series') return theme.series[Number(index) % theme.series.length];
  if (group === 'heat') return theme.heat[Math.min(theme.heat.length - 1, Number(index))];
  return theme.roles[colour];
}

function toneOf(colour: Colour): Tone | null {
  return (/^(line|bright|quiet|glow|dusk|tint)\./.exec(colour)?.[1] as Tone | undefined) ?? null;
}

/** The series' colour without its tone. */
function seriesColour(colour: Colour, tone: Tone | null): Colour {
  return tone === null ? colour : (colour.slice(tone.length + 1) as SeriesColour);
}

const shades = new WeakMap<Theme, Map<Colour, string | undefined>>();

/** Cached, because a shade takes a search, and every frame needs it. */
function shaded(colour: Colour, tone: Tone, theme: Theme): string | undefined {
  const known = shades.get(theme) ?? new Map<Colour, string | undefined>();
  shades.set(theme, known);
  if (!known.has(colour)) {
    const hex = hexOf(seriesColour(colour, tone), theme);
    known.set(colour, hex === undefined ? undefined : shadeOf(hex, tone, theme.backgrounds));
  }
  return known.get(colour);
}

/** SGR parameters for a role as foreground or background, or '' for the terminal's own colour. */
export function colourCode(colour: Colour, ground: 'fg' | 'bg', level: ColourLevel, theme: Theme): string {
  if (level === 'none') return '';
  if (level === '16') {
    const code = basicCode(colour);
    return code === undefined ? '' : String((ground === 'fg' ? 30 : 40) + code);
  }
  const hex = hexOf(colour, theme);
  if (hex === undefined) return '';
  const head = ground === 'fg' ? 38 : 48;
  const [r, g, b] = rgb(hex);
  return level === '256' ? `${head};5;${nearest256(r, g, b)}` : `${head};2;${r};${g};${b}`;
}

function basicCode(toned: Colour): number | undefined {
  const colour = seriesColour(toned, toneOf(toned));
  const [group, index] = colour.split('.');
  if (group === 'series') return basicSeries[Number(index) % basicSeries.length];
  if (group === 'heat') return Number(index) < 5 ? 4 : 6;
  return ownValue(basic, colour);
}

/** Black or white, whichever has more contrast on the given colour. */
export function contrastOn(colour: Colour, theme: Theme): '#000000' | '#ffffff' {
  const hex = hexOf(colour, theme);
  return hex !== undefined && luminance(hex) > 0.18 ? '#000000' : '#ffffff';
}

const cube = [0, 95, 135, 175, 215, 255];

/** Index of the nearest of xterm's 240 fixed colours (the first 16 are the user's own). */
function nearest256(r: number, g: number, b: number): number {
  const step = (v: number) =>
    cube.reduce((best, level, i) => (Math.abs(level - v) < Math.abs((cube[best] ?? 0) - v) ? i : best), 0);
  const [ri, gi, bi] = [step(r), step(g), step(b)];
  const grey = Math.max(0, Math.min(23, Math.round(((r + g + b) / 3 - 8) / 10)));
  const distance = (x: number, y: number, z: number) => (x - r) ** 2 + (y - g) ** 2 + (z - b) ** 2;
  const level = 8 + 10 * grey;
  const inCube = distance(cube[ri] ?? 0, cube[gi] ?? 0, cube[bi] ?? 0);
  return distance(level, level, level) < inCube ? 232 + grey : 16 + 36 * ri + 6 * gi + bi;
}
