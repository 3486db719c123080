/** What a picture's parts are coloured with: in a file by fixed colours, in a page by CSS variables that follow the reader. */
import type { Colour } from '../draw/cell.ts';
import { hexOf, themes } from '../draw/theme.ts';

export const pictureThemes = ['light', 'dark'] as const;
export type PictureThemeName = (typeof pictureThemes)[number];

export interface PictureTheme {
  /** null: what is behind the picture shows through. */
  readonly background: string | null;
  /** What stands behind words that cross marks. */
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly grid: string;
  readonly missing: string;
  /** A series or role by its meaning, as in the terminal. */
  readonly colour: (colour: Colour) => string;
}

const grounds = {
  light: { background: '#ffffff', ink: '#1c1e21', muted: '#5c6166', grid: '#e3e5e8', missing: '#eceef0' },
  dark: { background: '#15181c', ink: '#e9eaec', muted: '#a5abb2', grid: '#343a41', missing: '#2a2f35' },
} as const;

/** The roles whose colour differs between the themes; series and heat are the same on both grounds. */
export const themedRoles = [
  'muted',
  'faint',
  'accent',
  'warning',
  'source.closed',
  'source.chinese-oss',
  'source.row-oss',
  'source.unknown',
] as const satisfies readonly Colour[];

export function pictureTheme(name: PictureThemeName): PictureTheme {
  return {
    ...grounds[name],
    paper: grounds[name].background,
    colour: (colour) => hexOf(colour, themes[name]) ?? grounds[name].ink,
  };
}

/** For pictures inside a page, which has to declare `pageVariables` of both themes. */
export const pageTheme: PictureTheme = {
  background: null,
  paper: 'var(--background)',
  ink: 'var(--ink)',
  muted: 'var(--muted)',
  grid: 'var(--grid)',
  missing: 'var(--missing)',
  colour: (colour) =>
    (themedRoles as readonly string[]).includes(colour)
      ? `var(${variable(colour)})`
      : (hexOf(colour, themes.light) ?? ''),
};

/** The declarations behind `pageTheme` for one theme. */
export function pageVariables(name: PictureThemeName): string {
  const { colour, paper: _, ...ground } = pictureTheme(name);
  const grounded = Object.entries(ground).map(([key, value]) => `--${key}:${value}`);
  return [
    ...grounded,
    ...themedRoles.filter((role) => role !== 'muted').map((role) => `${variable(role)}:${colour(role)}`),
  ].join(';');
}

function variable(role: string): string {
  return `--${role.replace('.', '-')}`;
}
