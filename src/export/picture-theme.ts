/** Colours of pictures: fixed ones in files, CSS variables in pages (light and dark). */
import type { Colour } from '../draw/cell.ts';
import { hexOf, luminance, type Theme, themes } from '../draw/theme.ts';

export interface PictureTheme {
  /** Null: the picture is transparent. */
  readonly background: string | null;
  /** Halo behind text that crosses marks. */
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly grid: string;
  readonly missing: string;
  /** The value of a colour by its role, as in the terminal. */
  readonly colour: (colour: Colour) => string;
}

const grounds = {
  light: { background: '#ffffff', ink: '#1c1e21', muted: '#5c6166', grid: '#e3e5e8', missing: '#eceef0' },
  dark: { background: '#15181c', ink: '#e9eaec', muted: '#a5abb2', grid: '#343a41', missing: '#2a2f35' },
} as const;

const { series, heat, roles } = themes.light;

/** Every colour a picture may use. */
const allColours: readonly Colour[] = [
  ...(Object.keys(roles) as Colour[]),
  ...series.map((_, i) => `series.${i}` as const),
  ...heat.map((_, i) => `heat.${i}` as const),
];

/** Dark background only for dark-only themes, else white. */
export function pictureTheme(theme: Theme): PictureTheme {
  const ground = theme.backgrounds.every((hex) => luminance(hex) < 0.2) ? grounds.dark : grounds.light;
  const { text, muted } = theme.roles;
  return {
    ...ground,
    ...(text === undefined ? {} : { ink: text }),
    ...(muted === undefined ? {} : { muted }),
    paper: ground.background,
    colour: (colour) => hexOf(colour, theme) ?? ground.ink,
  };
}

/** For pictures inside a page, which must declare `pageVariables` of both themes. */
export const pageTheme: PictureTheme = {
  background: null,
  paper: 'var(--background)',
  ink: 'var(--ink)',
  muted: 'var(--muted)',
  grid: 'var(--grid)',
  missing: 'var(--missing)',
  colour: (colour) => `var(${variable(inRange(colour))})`,
};

/** The CSS declarations of one theme that `pageTheme` uses. */
export function pageVariables(theme: Theme): string {
  const { background, ink, muted, grid, missing, colour } = pictureTheme(theme);
  const ground = Object.entries({ background, ink, muted, grid, missing }).map(([key, value]) => `--${key}:${value}`);
  const named = allColours.filter((one) => one !== 'muted').map((one) => `${variable(one)}:${colour(one)}`);
  return [...ground, ...named].join(';');
}

/** If there are more series than colours, the colours repeat. */
function inRange(colour: Colour): Colour {
  const [group, index] = colour.split('.');
  return group === 'series' ? `series.${Number(index) % series.length}` : colour;
}

function variable(colour: Colour): string {
  return `--${colour.replace('.', '-')}`;
}
