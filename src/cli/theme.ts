/** Chooses colours: `--theme` with a name or a file, and the background that the environment reports. */
import { nearestNames } from '../data/nearest.ts';
import { readTextFile } from '../data/read-file.ts';
import { reasonOf } from '../data/reason.ts';
import type { Theme } from '../draw/theme.ts';
import { type Background, parseTheme, type ThemeChoice } from '../draw/theme-choice.ts';
import { themeNames } from '../draw/theme-names.ts';
import { DataError, UsageError } from '../errors.ts';
import { codeOrNone, codes, message } from '../i18n/message.ts';
import { quote } from '../i18n/quote.ts';
import { type ParsedArgs, textFlag } from './command.ts';
import type { Context } from './context.ts';

export function themeChoice(args: ParsedArgs): ThemeChoice {
  const asked = textFlag(args, 'theme');
  if (asked === undefined) return 'auto';
  const name = themeNames.find((each) => each === asked);
  if (name !== undefined) return name;
  if (/[\\/.]/.test(asked)) return themeFile(asked);
  const near = nearestNames(asked, themeNames, 1)[0];
  throw new UsageError(
    message('cli.noTheme', { typed: quote(asked), near: codeOrNone(near), themes: codes(themeNames) }),
  );
}

/** `COLORFGBG` ends in the background's colour number if a terminal sets it; null if not. */
export function backgroundFrom(env: Context['env']): Background | null {
  const background = /;(\d+)$/.exec(env.COLORFGBG ?? '')?.[1];
  if (background === undefined) return null;
  return Number(background) === 7 || Number(background) === 15 ? 'light' : 'dark';
}

function themeFile(file: string): Theme {
  let text: string;
  try {
    text = readTextFile(file, 1);
  } catch (error) {
    if (error instanceof DataError) throw error;
    throw new DataError(message('cli.themeUnreadable', { file: quote(file), why: reasonOf(error) }));
  }
  return parseTheme(text, file);
}
