/** Which colours: `--theme` with a name or a file of one's own, and what the environment says of the background. */
import { readFileSync } from 'node:fs';
import { nearestNames } from '../data/nearest.ts';
import type { Colour } from '../draw/cell.ts';
import { type Theme, themeFor, themes } from '../draw/theme.ts';
import { type ThemeName, themeNames } from '../draw/theme-names.ts';
import { DataError, UsageError } from '../errors.ts';
import { quote } from '../i18n/quote.ts';
import { type Request, textFlag } from './command.ts';
import type { Context } from './context.ts';

/** A name is settled once the background is known; a file is a theme already. */
export type ThemeChoice = ThemeName | Theme;

export function themeChoice(request: Request): ThemeChoice {
  const asked = textFlag(request, 'theme');
  if (asked === undefined) return 'auto';
  const name = themeNames.find((each) => each === asked);
  if (name !== undefined) return name;
  if (/[\\/.]/.test(asked)) return themeFile(asked);
  const near = nearestNames(asked, themeNames, 1)[0];
  throw new UsageError(
    `There is no theme ${quote(asked)}.${near === undefined ? '' : ` Did you mean ${near}?`} Themes: ${themeNames.join(', ')}, or a JSON file.`,
  );
}

export function settleTheme(choice: ThemeChoice, ground: 'dark' | 'light' | null): Theme {
  return typeof choice === 'string' ? themeFor(choice, ground) : choice;
}

/** `COLORFGBG` ends in the background's colour number where a terminal sets it; null where it does not. */
export function groundFrom(env: Context['env']): 'dark' | 'light' | null {
  const background = /;(\d+)$/.exec(env.COLORFGBG ?? '')?.[1];
  if (background === undefined) return null;
  return Number(background) === 7 || Number(background) === 15 ? 'light' : 'dark';
}

function themeFile(file: string): Theme {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new DataError(`The theme file ${quote(file)} cannot be read: ${(error as Error).message}`);
  }
  return parseTheme(text, file);
}

const hex = /^#[\da-f]{6}$/i;

/**
 * `{"extends": "dark", "roles": {"accent": "#4cc2ee"}, "series": ["#3b78c4"], "heat": [...]}`; what is not given is
 * the extended theme's. Throws DataError that names the key, what was seen and what would work.
 */
export function parseTheme(text: string, file: string): Theme {
  const fail = (what: string): never => {
    throw new DataError(`${file}: ${what}`);
  };
  let given: Record<string, unknown>;
  try {
    given = JSON.parse(text) as Record<string, unknown>;
  } catch (error) {
    return fail(`is no JSON: ${(error as Error).message}`);
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return fail('is no JSON object');
  const keys = ['extends', 'roles', 'series', 'heat'];
  for (const key of Object.keys(given))
    if (!keys.includes(key)) fail(`does not know ${quote(key)}; it takes ${keys.join(', ')}`);
  const base: Theme =
    given.extends === undefined
      ? themes.dark
      : (Object.values(themes).find(({ name }) => name === given.extends) ??
        fail(`extends ${quote(String(given.extends))}; there are ${Object.keys(themes).join(', ')}`));
  const colours = (key: 'series' | 'heat'): readonly string[] => {
    const list = given[key];
    if (list === undefined) return base[key];
    if (!Array.isArray(list) || list.length === 0) return fail(`${key} is no list of colours`);
    return list.map((value, i) =>
      hex.test(String(value))
        ? String(value)
        : fail(`${key}[${i}] is ${quote(String(value))}, not a colour like #4cc2ee`),
    );
  };
  const roles: Partial<Record<Colour, string>> = { ...base.roles };
  const known = ['text', ...Object.keys(themes.dark.roles)];
  for (const [role, value] of Object.entries((given.roles ?? {}) as Record<string, unknown>)) {
    if (!known.includes(role)) fail(`roles has ${quote(role)}; it takes ${known.join(', ')}`);
    if (!hex.test(String(value))) fail(`roles.${role} is ${quote(String(value))}, not a colour like #4cc2ee`);
    roles[role as Colour] = String(value);
  }
  return { name: file, backgrounds: base.backgrounds, roles, series: colours('series'), heat: colours('heat') };
}
