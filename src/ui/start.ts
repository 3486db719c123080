/** Opens the explorer: takes the terminal, paints the first screen without React, then loads it and hands over. */
import type { Context } from '../commands/context.ts';
import type { ThemeName } from '../draw/theme.ts';
import { askBackground } from './background.ts';
import { createPainter } from './painter.ts';
import { createWorld } from './report-world.ts';
import { drawScreen } from './screen.ts';
import { type Place, startState } from './state.ts';
import { takeTerminal } from './terminal.ts';
import type { Skin } from './world.ts';

/** How long the first frame may wait for a terminal's answer once it is ready, in milliseconds. */
const patience = 30;

export interface StartOptions {
  readonly context: Context;
  /** Null opens the first chapter. Must exist. */
  readonly place: Place | null;
  readonly skin: Skin;
}

/** Resolves to the exit code: 0, or 130 after Ctrl-C. Needs both ends to be terminals. */
export async function startExplorer({ context, place, skin }: StartOptions): Promise<number> {
  const { stdin, stdout } = process;
  const terminal = takeTerminal(stdin, stdout);
  try {
    const background = skin.theme === 'auto' ? askBackground(stdin, (bytes) => stdout.write(bytes)) : null;
    // Before the screen is taken: data that cannot be read is said where the reader was.
    const world = createWorld(context);
    const first = place ?? world.items[0]?.place ?? { type: 'chapter', id: 'abstract' };
    const { theme, typed } = (await background?.(patience)) ?? { theme: skin.theme, typed: '' };
    const dressed = { ...skin, theme };
    const start = startState(first, stdout.columns, stdout.rows);
    const painter = createPainter(stdout.columns, stdout.rows, dressed);
    const frame = painter.paint(drawScreen(start, world, dressed));
    terminal.enter();
    terminal.write(frame);
    const { runApp } = await import('./run.tsx');
    const props = { world, start, skin: dressed, painter, write: terminal.write };
    return (await runApp(props, stdin, stdout, typed)) ? 130 : 0;
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
