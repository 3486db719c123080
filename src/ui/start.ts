/** Opens the explorer: takes the terminal, paints the first screen without React, then loads it and hands over. */
import type { Context } from '../commands/context.ts';
import type { ThemeName } from '../draw/theme.ts';
import { createPainter } from './painter.ts';
import { createWorld } from './report-world.ts';
import { drawScreen } from './screen.ts';
import { type Place, startState } from './state.ts';
import { takeTerminal } from './terminal.ts';
import type { Skin } from './world.ts';

export interface StartOptions {
  readonly context: Context;
  /** Null opens the first chapter. Must exist. */
  readonly place: Place | null;
  readonly skin: Skin;
}

/** Resolves to the exit code: 0, or 130 after Ctrl-C. Needs both ends to be terminals. */
export async function startExplorer({ context, place, skin }: StartOptions): Promise<number> {
  const { stdin, stdout } = process;
  const world = createWorld(context);
  const first = place ?? world.items[0]?.place ?? { type: 'chapter', id: 'abstract' };
  const start = startState(first, stdout.columns, stdout.rows);
  const painter = createPainter(stdout.columns, stdout.rows, skin);
  // Drawn before the terminal is taken: data that cannot be read is said on the reader's own screen.
  const frame = painter.paint(drawScreen(start, world, skin));
  const terminal = takeTerminal(stdin, stdout);
  try {
    terminal.write(frame);
    const { runApp } = await import('./run.tsx');
    const interrupted = await runApp({ world, start, skin, painter, write: terminal.write }, stdin, stdout);
    return interrupted ? 130 : 0;
  } finally {
    terminal.leave();
    stdin.unpipe?.();
    stdin.pause();
  }
}

/** The theme asked for by the environment: `COLORFGBG` ends in the background's colour number where it is set. */
export function themeOf(env: Readonly<Record<string, string | undefined>>): ThemeName {
  const background = /;(\d+)$/.exec(env.COLORFGBG ?? '')?.[1];
  if (background === undefined) return 'auto';
  return Number(background) === 7 || Number(background) === 15 ? 'light' : 'dark';
}
