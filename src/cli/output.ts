/** Output of commands: rows through a format, lines through the painter, messages to stderr. */
import { cleanText } from '../data/clean.ts';
import type { Line } from '../draw/cell.ts';
import { textOf } from '../draw/cell.ts';
import type { ColourLevel } from '../draw/frame.ts';
import type { Message } from '../i18n/message.ts';
import { loadTranslator } from '../i18n/translate.ts';
import { formats } from '../write/index.ts';
import type { Sheet } from '../write/sheet.ts';
import { type ParsedArgs, textFlag, wholeFlag } from './command.ts';
import type { Context } from './context.ts';

/** Buffer size per write: large enough to limit system calls, small enough not to hold a table twice. */
const chunk = 1 << 16;

export async function writeSheet(context: Context, sheet: Sheet, format: string): Promise<void> {
  const chosen = formats.find(({ name }) => name === format) ?? formats[0];
  const write = await chosen.writer();
  let held = '';
  for (const piece of write(sheet, {
    width: context.isTerminal ? context.columns : undefined,
    t: context.t,
  })) {
    held += piece;
    if (held.length < chunk) continue;
    context.out(held);
    held = '';
  }
  if (held !== '') context.out(held);
}

/** The context for a format: machine formats are English in every locale. */
export async function contextFor(context: Context, format: string): Promise<Context> {
  const isForPeople = format === 'text' || format === 'md';
  if (isForPeople || context.t.language === 'en') return context;
  return { ...context, language: undefined, t: await loadTranslator('en') };
}

/** The requested format; default text on a terminal, csv otherwise. */
export function formatOf(context: Context, args: ParsedArgs): string {
  return textFlag(args, 'format') ?? (context.isTerminal ? 'text' : 'csv');
}

export function colourOf(context: Context, args: ParsedArgs): ColourLevel {
  const choice = textFlag(args, 'color');
  return context.colour(choice === 'always' || choice === 'never' ? choice : 'auto');
}

/** Longer lines are hard to read, however wide the terminal is. */
const maxTextWidth = 100;

export function textWidthOf(context: Context, args: ParsedArgs): number {
  return wholeFlag(args, 'width') ?? (context.isTerminal ? Math.min(context.columns, maxTextWidth) : 80);
}

/**
 * Without colour no escape codes are written, not even bold, because the output is often not a terminal. A --theme file is still
 * read, so that its errors are reported on a pipe too.
 */
export async function writeLines(
  context: Context,
  lines: readonly Line[],
  colour: ColourLevel,
  args?: ParsedArgs,
): Promise<void> {
  if (colour === 'none') {
    if (args?.flags.theme !== undefined) (await import('./paint-output.ts')).themeChoice(args);
    context.out(lines.map((line) => `${textOf(line).trimEnd()}\n`).join(''));
    return;
  }
  const { paintOutput } = await import('./paint-output.ts');
  context.out(paintOutput(lines, colour, args, context.env));
}

/** Whether drawings use ASCII only: as asked, otherwise if the terminal shows nothing else. */
export function asciiOf({ spelling }: Pick<Context, 'spelling'>, { flags }: ParsedArgs): boolean {
  return flags.ascii === true || (flags.ascii === undefined && spelling !== undefined);
}

/** Prints a line on stderr. */
export function printMessage({ err, t }: Pick<Context, 'err' | 't'>, text: Message): void {
  err(`${cleanText(t.message(text))}\n`);
}
