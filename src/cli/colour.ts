/** The number of colours, decided once from the flag, the environment and the terminal. Pure. */
import type { ColourLevel } from '../draw/frame.ts';

const colourChoices = ['auto', 'always', 'never'] as const;
export type ColourChoice = (typeof colourChoices)[number];

export interface ColourFacts {
  /** `--color`; `auto` if it was not given. */
  readonly flag: ColourChoice;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTerminal: boolean;
  /** Node's colour depth for this environment: 1, 4, 8 or 24 bits. */
  readonly depth: number;
}

/**
 * The first that applies decides:
 *
 * 1. `--color never` and `--color always` 2. `FORCE_COLOR`: 0 or false none, 1 or true 16, 2 256, 3 truecolor (as Node and chalk
 * read it, ahead of NO_COLOR) 3. `NO_COLOR`: none (no-color.org) 4. `CLICOLOR_FORCE`, unless 0: colour even on a pipe
 * (bixense.com/clicolors) 5. not a terminal, `TERM=dumb`, or `CLICOLOR=0`: none 6. the terminal's own: `COLORTERM` and `TERM`,
 * else what Node finds
 *
 * An empty variable counts as unset, as no-color.org and force-color.org say.
 */
export function colourLevel({ flag, env, isTerminal, depth }: ColourFacts): ColourLevel {
  if (flag === 'never') return 'none';
  if (flag === 'always') return atLeast16(levelOfTerminal(env, depth));
  const force = env.FORCE_COLOR ?? '';
  if (force !== '') return forcedLevel(force, env, depth);
  if ((env.NO_COLOR ?? '') !== '') return 'none';
  if (!['', '0'].includes(env.CLICOLOR_FORCE ?? '')) return atLeast16(levelOfTerminal(env, depth));
  if (!isTerminal || env.TERM === 'dumb' || env.CLICOLOR === '0') return 'none';
  return levelOfTerminal(env, depth);
}

function forcedLevel(force: string, env: ColourFacts['env'], depth: number): ColourLevel {
  if (force === '0' || force === 'false') return 'none';
  if (force === '1') return '16';
  if (force === '2') return '256';
  if (force === '3') return 'truecolor';
  return atLeast16(levelOfTerminal(env, depth));
}

function levelOfTerminal(env: ColourFacts['env'], depth: number): ColourLevel {
  if (/^(truecolor|24bit)$/i.test(env.COLORTERM ?? '')) return 'truecolor';
  // These terminals have no colours, whatever a terminal database says.
  if (/^vt\d|-m(?:ono)?$/.test(env.TERM ?? '')) return 'none';
  if (depth >= 24) return 'truecolor';
  if (depth >= 8 || /256/.test(env.TERM ?? '')) return '256';
  return depth >= 4 ? '16' : 'none';
}

function atLeast16(level: ColourLevel): ColourLevel {
  return level === 'none' ? '16' : level;
}
