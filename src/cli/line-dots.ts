/** What lines are drawn with: braille dots, octants if the terminal is known to draw them, or box-drawing characters. */
import type { ParsedArgs } from './command.ts';
import type { Context } from './context.ts';

/** `--braille` and `--no-braille` decide; otherwise braille, except on consoles whose fonts have at most 512 characters. */
export function lineDots(
  { env, isTerminal }: Pick<Context, 'env' | 'isTerminal'>,
  args: ParsedArgs,
): { readonly braille: boolean; readonly octants: boolean } {
  const asked = args.flags.braille;
  if (typeof asked === 'boolean') return { braille: asked, octants: false };
  if (!isTerminal) return { braille: true, octants: false };
  return { braille: !consoles.test(env.TERM ?? ''), octants: drawsOctants(env) };
}

const consoles = /^(?:linux|vt\d|cons25|wsvt|pcvt|ansi|dumb)/;

/**
 * Terminals that draw the octants of Unicode 16 themselves, whatever the font, and since which version. Only terminals that
 * report their version: an older one would show boxes. foot and kitty draw octants too but do not report their version.
 */
const drawers: readonly { readonly version: (env: Context['env']) => string | undefined; readonly from: number }[] = [
  { version: (env) => (env.TERM_PROGRAM === 'ghostty' ? env.TERM_PROGRAM_VERSION : undefined), from: 1.2 },
  // GNOME Terminal, Ptyxis and others: 7802 is 0.78.2.
  { version: (env) => env.VTE_VERSION, from: 7800 },
];

function drawsOctants(env: Context['env']): boolean {
  // In a multiplexer the variables are those of the terminal where it was started.
  if (env.TMUX || env.STY || /^(?:tmux|screen)/.test(env.TERM ?? '')) return false;
  return drawers.some(({ version, from }) => Number.parseFloat(version(env) ?? '') >= from);
}
