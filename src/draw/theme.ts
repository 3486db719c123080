/** Gives colours their values. A role has one value per theme; poorer terminals get the nearest colour they have. */
import type { Colour } from './cell.ts';
import type { ColourLevel } from './frame.ts';
import type { ThemeName } from './theme-names.ts';

/** Colours by role, as `#rrggbb`. A role without a value keeps the terminal's own colour. */
export interface Theme {
  readonly name: string;
  /** The backgrounds it is made for; a test holds its contrast against them. */
  readonly backgrounds: readonly string[];
  readonly roles: Readonly<Partial<Record<Colour, string>>>;
  /** `series.0`, `series.1`, ... in this order, from the start again when there are more. */
  readonly series: readonly string[];
  /** From hardly any to all; the painter puts black or white text on it. */
  readonly heat: readonly string[];
}

/** Neighbours in a stack differ in hue and in lightness. Each is 3:1 against black and white (WCAG 2.2, 1.4.11). */
const series = [
  '#3b78c4',
  '#d2622a',
  '#2f9476',
  '#b0528f',
  '#a08410',
  '#5f8fd0',
  '#8a5a3c',
  '#7a6fd0',
  '#c2475d',
  '#5f9130',
  '#2f93a5',
  '#96569f',
  '#b5793f',
  '#66788a',
  '#c76f9b',
  '#4f7f4f',
];

/** After Okabe and Ito (2008), distinguishable with common colour blindness; the order alternates light and dark. */
const blindSeries = ['#0072b2', '#d07c00', '#00805f', '#c0679b', '#2d9bd2', '#b04a00', '#8c8c00', '#6a5acd'];

/** One hue, darker to lighter. */
const heat = [
  '#16324f',
  '#1b4268',
  '#205281',
  '#27639a',
  '#3474b0',
  '#4a86c0',
  '#679acd',
  '#86aeda',
  '#a7c4e6',
  '#cbdcf2',
];

const darkGrounds = ['#000000', '#15181c', '#1e1e2e', '#282c34'];
const lightGrounds = ['#ffffff', '#fafafa', '#fdf6e3'];

export const themes = {
  /**
   * For an unknown background: text colours have a relative luminance near 0.18, which is 4.5:1 against
   * black and against white at once (WCAG 2.2, 1.4.3).
   */
  auto: {
    name: 'auto',
    backgrounds: ['#000000', '#ffffff'],
    roles: {
      muted: '#767676',
      faint: '#8a8a8a',
      accent: '#007db0',
      warning: '#b75c00',
      rise: '#2f8a4e',
      fall: '#c8503c',
      'source.closed': '#4a72b8',
      'source.chinese-oss': '#d24a33',
      'source.row-oss': '#2f9476',
      'source.unknown': '#8a8a8a',
    },
    series,
    heat,
  },
  dark: {
    name: 'dark',
    backgrounds: darkGrounds,
    roles: {
      muted: '#9a9a9a',
      faint: '#7c7c7c',
      accent: '#4cc2ee',
      warning: '#f0a860',
      rise: '#5fc27e',
      fall: '#f0806c',
      'source.closed': '#5f8ad6',
      'source.chinese-oss': '#e8654c',
      'source.row-oss': '#3fb08d',
      'source.unknown': '#8a8a8a',
    },
    series: series.map(lighter),
    heat,
  },
  light: {
    name: 'light',
    backgrounds: lightGrounds,
    roles: {
      muted: '#666666',
      faint: '#808080',
      accent: '#00658f',
      warning: '#9a4b00',
      rise: '#1f7a3d',
      fall: '#b03a26',
      'source.closed': '#3f66ab',
      'source.chinese-oss': '#c23d27',
      'source.row-oss': '#25856a',
      'source.unknown': '#808080',
    },
    series: series.map(darker),
    heat,
  },
  'contrast-dark': {
    name: 'contrast-dark',
    backgrounds: ['#000000'],
    roles: {
      text: '#ffffff',
      muted: '#ffffff',
      faint: '#c8c8c8',
      accent: '#5fd7ff',
      warning: '#ffd75f',
      rise: '#7cf09c',
      fall: '#ff9a85',
      'source.closed': '#87afff',
      'source.chinese-oss': '#ff8a70',
      'source.row-oss': '#5fe0b4',
      'source.unknown': '#c8c8c8',
    },
    series: series.map((hex) => lighter(lighter(hex))),
    heat,
  },
  'contrast-light': {
    name: 'contrast-light',
    backgrounds: ['#ffffff'],
    roles: {
      text: '#000000',
      muted: '#000000',
      faint: '#444444',
      accent: '#004a77',
      warning: '#7a2e00',
      rise: '#0b5424',
      fall: '#8a1a0a',
      'source.closed': '#0b3d91',
      'source.chinese-oss': '#9a1f0c',
      'source.row-oss': '#00563f',
      'source.unknown': '#4d4d4d',
    },
    series: series.map((hex) => darker(darker(hex))),
    heat,
  },
  'colour-blind': {
    name: 'colour-blind',
    backgrounds: ['#000000', '#ffffff'],
    roles: {
      muted: '#767676',
      faint: '#8a8a8a',
      accent: '#007db0',
      warning: '#b75c00',
      rise: '#0072b2',
      fall: '#b75c00',
      'source.closed': '#0072b2',
      'source.chinese-oss': '#d07c00',
      'source.row-oss': '#00805f',
      'source.unknown': '#8a8a8a',
    },
    series: blindSeries,
    heat,
  },
} as const satisfies Readonly<Record<string, Theme>>;

/** The theme for a choice and a background: high contrast follows it, and an unknown one counts as dark there. */
export function themeFor(choice: ThemeName, background: 'dark' | 'light' | null): Theme {
  if (choice === 'high-contrast') return themes[background === 'light' ? 'contrast-light' : 'contrast-dark'];
  return themes[choice === 'auto' ? (background ?? 'auto') : choice];
}

function lighter(hex: string): string {
  return mixed(hex, 255, 0.22);
}

function darker(hex: string): string {
  return mixed(hex, 0, 0.14);
}

function mixed(hex: string, towards: number, part: number): string {
  const channels = rgb(hex).map((channel) => Math.round(channel + (towards - channel) * part));
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** The 16-colour terminal's names for the roles; its palette is the user's own and readable to them. */
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

/** The `#rrggbb` of a role, or undefined where the terminal's own colour is meant. */
export function hexOf(colour: Colour, theme: Theme): string | undefined {
  const [group, index] = colour.split('.');
  if (group === 'series') return theme.series[Number(index) % theme.series.length];
  if (group === 'heat') return theme.heat[Math.min(theme.heat.length - 1, Number(index))];
  return theme.roles[colour];
}

/** SGR parameters for a role as foreground or background, or '' for the terminal's own. */
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

function basicCode(colour: Colour): number | undefined {
  const [group, index] = colour.split('.');
  if (group === 'series') return basicSeries[Number(index) % basicSeries.length];
  if (group === 'heat') return Number(index) < 5 ? 4 : 6;
  return basic[colour];
}

/** Black or white, whichever reads better on the given colour. */
export function contrastOn(colour: Colour, theme: Theme): '#000000' | '#ffffff' {
  const hex = hexOf(colour, theme);
  return hex !== undefined && luminance(hex) > 0.18 ? '#000000' : '#ffffff';
}

export function rgb(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** Relative luminance, 0 to 1, as WCAG 2.2 defines it. */
export function luminance(hex: string): number {
  const [r, g, b] = rgb(hex).map((channel) => {
    const c = channel / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
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
