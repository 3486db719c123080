/** How a command's result leaves it: rows through a format, lines through the painter. */
import type { Line } from '../draw/cell.ts';
import { textOf } from '../draw/cell.ts';
import type { ColourLevel } from '../draw/frame.ts';
import { themeNames } from '../draw/theme-names.ts';
import { allLanguages } from '../i18n/language.ts';
import { loadTranslator, type Translate } from '../i18n/translate.ts';
import { formats } from '../write/index.ts';
import type { Sheet } from '../write/sheet.ts';
import { type Flag, type Request, textFlag } from './command.ts';
import type { Context } from './context.ts';

/** Enough for one write call to be worth it, little enough not to hold a table twice. */
const chunk = 1 << 16;

export const formatFlag: Flag = {
  name: 'format',
  value: formats.map(({ name }) => name).join('|'),
  choices: formats.map(({ name }) => name),
  help: 'text on a terminal and csv on a pipe, unless told',
};

export const colourFlag: Flag = {
  name: 'color',
  value: 'auto|always|never',
  choices: ['auto', 'always', 'never'],
  help: 'colour; auto: on a terminal, unless NO_COLOR is set',
};

export const langFlag: Flag = {
  name: 'lang',
  value: allLanguages.join('|'),
  choices: allLanguages,
  help: 'language for people: English or Chinese; else that of LC_ALL, LC_MESSAGES or LANG',
};

export const themeFlag: Flag = {
  name: 'theme',
  value: 'NAME|FILE',
  suggests: themeNames,
  file: true,
  help: `colours: ${themeNames.join(', ')}, or a JSON file of your own`,
};

export async function writeSheet(context: Context, sheet: Sheet, format: string): Promise<void> {
  const chosen = formats.find(({ name }) => name === format) ?? formats[0];
  const write = await chosen.writer();
  let held = '';
  const t = context.t ?? (await loadTranslator('en'));
  for (const piece of write(isForPeople(format) ? inWords(sheet, context.say) : sheet, {
    width: context.isTerminal ? context.columns : undefined,
    t,
  })) {
    held += piece;
    if (held.length < chunk) continue;
    context.out(held);
    held = '';
  }
  if (held !== '') context.out(held);
}

/** Sheets whose maker does not yet put title, measure and notes into words. */
function inWords(sheet: Sheet, say: Context['say']): Sheet {
  if (say === undefined) return sheet;
  const measure = sheet.measure === null ? null : say(sheet.measure);
  return { ...sheet, title: say(sheet.title), measure, beneath: sheet.beneath?.map(say) };
}

/** Whether a format is read by people; every other one says the same in all languages. */
export function isForPeople(format: string): boolean {
  return format === 'text' || format === 'md';
}

/** The context a format is written in: rows and their titles for programs are English, whoever runs them. */
export async function spokenFor(context: Context, format: string): Promise<Context & { readonly t: Translate }> {
  if (isForPeople(format)) return { ...context, t: context.t ?? (await loadTranslator('en')) };
  return { ...context, language: undefined, say: undefined, t: await loadTranslator('en') };
}

/** The format asked for, else text for people and csv for programs. */
export function formatOf(context: Context, request: Request): string {
  return textFlag(request, 'format') ?? (context.isTerminal ? 'text' : 'csv');
}

export function colourOf(context: Context, request: Request): ColourLevel {
  const choice = textFlag(request, 'color');
  return context.colour(choice === 'always' || choice === 'never' ? choice : 'auto');
}

/**
 * Without colour there is no escape code at all, not even for bold: what asks for no colour is often no terminal.
 * A theme somebody asked for is read even then, so that a broken file is said the same on a screen and in a pipe.
 */
export async function writeLines(
  context: Context,
  lines: readonly Line[],
  colour: ColourLevel,
  request?: Request,
): Promise<void> {
  if (colour === 'none') {
    if (request?.flags.theme !== undefined) (await import('./for-people.ts')).themeChoice(request);
    context.out(lines.map((line) => `${textOf(line).trimEnd()}\n`).join(''));
    return;
  }
  const { groundFrom, paintLines, settleTheme, themeChoice } = await import('./for-people.ts');
  const choice = request === undefined ? 'auto' : themeChoice(request);
  context.out(paintLines(lines, { colour, theme: settleTheme(choice, groundFrom(context.env)) }));
}
