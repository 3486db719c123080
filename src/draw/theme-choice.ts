/** The chosen theme: by name, or from the user's file. Pure. */
import { DataError } from '../errors.ts';
import { asWritten, type Code, code, type Message, message } from '../i18n/message.ts';
import { quote } from '../i18n/quote.ts';
import type { Colour } from './cell.ts';
import { type Theme, themeFor, themes } from './theme.ts';
import type { ThemeName } from './theme-names.ts';

/** A name becomes a theme once the background is known; a file already is one. */
export type ThemeChoice = ThemeName | Theme;

export type Background = 'dark' | 'light';

/** `background` is null if unknown. */
export function chooseTheme(choice: ThemeChoice, background: Background | null): Theme {
  return typeof choice === 'string' ? themeFor(choice, background) : choice;
}

const hex = /^#[\da-f]{6}$/i;
const keys = ['extends', 'roles', 'series', 'heat'];

/**
 * `{"extends": "dark", "roles": {"accent": "#4cc2ee"}, "series": ["#3b78c4"], "heat": [...]}`; missing parts come from the
 * extended theme. Throws DataError that names the key, what was seen and what would work.
 */
export function parseTheme(text: string, file: string): Theme {
  const fail = (problem: Message): never => {
    throw new DataError(message('draw.themeFile', { file: code(file), problem }));
  };
  const badColour = (key: Code, value: unknown) =>
    fail(message('draw.themeColour', { key, value: quote(String(value)) }));
  let given: Record<string, unknown>;
  try {
    given = JSON.parse(text) as Record<string, unknown>;
  } catch (error) {
    return fail(message('draw.themeNoJson', { why: asWritten((error as Error).message) }));
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return fail(message('draw.themeNoObject'));
  for (const key of Object.keys(given))
    if (!keys.includes(key)) fail(message('draw.themeKey', { key: quote(key), keys: keys.map(code) }));
  const base: Theme =
    given.extends === undefined
      ? themes.dark
      : (Object.values(themes).find(({ name }) => name === given.extends) ??
        fail(
          message('draw.themeExtends', {
            name: quote(String(given.extends)),
            themes: Object.keys(themes).map(code),
          }),
        ));
  const colours = (key: 'series' | 'heat'): readonly string[] => {
    const list = given[key];
    if (list === undefined) return base[key];
    if (!Array.isArray(list) || list.length === 0) return fail(message('draw.themeList', { key: code(key) }));
    return list.map((value, i) => (hex.test(String(value)) ? String(value) : badColour(code(`${key}[${i}]`), value)));
  };
  const roles: Partial<Record<Colour, string>> = { ...base.roles };
  const known = ['text', ...Object.keys(themes.dark.roles)];
  for (const [role, value] of Object.entries((given.roles ?? {}) as Record<string, unknown>)) {
    if (!known.includes(role)) fail(message('draw.themeRole', { role: quote(role), roles: known.map(code) }));
    if (!hex.test(String(value))) badColour(code(`roles.${role}`), value);
    roles[role as Colour] = String(value);
  }
  return { name: file, backgrounds: base.backgrounds, roles, series: colours('series'), heat: colours('heat') };
}
