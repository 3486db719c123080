/** Paints lines in the chosen theme. Loaded only when colour is on. */
import type { Line } from '../draw/cell.ts';
import type { ColourLevel } from '../draw/frame.ts';
import { paintLines } from '../draw/paint.ts';
import { chooseTheme } from '../draw/theme-choice.ts';
import type { ParsedArgs } from './command.ts';
import type { Context } from './context.ts';
import { backgroundFrom, themeChoice } from './theme.ts';

export { themeChoice };

export function paintOutput(
  lines: readonly Line[],
  colour: ColourLevel,
  args: ParsedArgs | undefined,
  env: Context['env'],
): string {
  const choice = args === undefined ? 'auto' : themeChoice(args);
  return paintLines(lines, { colour, theme: chooseTheme(choice, backgroundFrom(env)) });
}
