/** Opens the explorer: takes the terminal, paints the first screen without React, then loads it and hands over. */
import type { Context } from '../commands/context.ts';
import { languageOfShelf } from '../commands/library.ts';
import { settleTheme, type ThemeChoice } from '../commands/theme.ts';
import type { Language } from '../text/language.ts';
import { type Say, sayIn } from '../words/words.ts';
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
  readonly skin: Omit<Skin, 'theme'>;
  /** Sentences instead of a screen, for screen readers. */
  readonly plain: boolean;
  readonly theme: ThemeChoice;
  /** Whether the terminal is asked for clicks and the wheel from the start. */
  readonly mouse?: boolean;
  /** What the environment says of the background; null asks the terminal. */
  readonly ground: 'dark' | 'light' | null;
}

/** Resolves to the exit code: 0, or 130 after Ctrl-C. Needs both ends to be terminals. */
export async function startExplorer({
  context,
  place,
  skin,
  plain,
  theme,
  ground,
  mouse = true,
}: StartOptions): Promise<number> {
  const { stdin, stdout } = process;
  const terminal = takeTerminal(stdin, stdout);
  try {
    const asks = ground === null && typeof theme === 'string' && !plain;
    const background = asks ? askBackground(stdin, (bytes) => stdout.write(bytes)) : null;
    // Before the screen is taken: data that cannot be read is said where the reader was.
    const speeches = new Map<Language, Say>();
    if (context.say !== undefined) speeches.set(languageOfShelf(context), context.say);
    const world = createWorld(context, speeches);
    const first = place ?? world.items[0]?.place ?? { type: 'chapter', id: 'abstract' };
    const answer = (await background?.(patience)) ?? { ground, typed: '' };
    const dressed = { ...skin, theme: settleTheme(theme, answer.ground) };
    const start = {
      ...startState(first, stdout.columns, stdout.rows, world.lang),
      mouse,
      ownKeys: context.settings?.keys ?? {},
    };
    if (plain) {
      const { runPlain } = await import('./run.tsx');
      const write = (bytes: string) => stdout.write(bytes);
      return (await runPlain({ world, start, skin: dressed, write }, stdin, stdout, answer.typed)) ? 130 : 0;
    }
    const painter = createPainter(stdout.columns, stdout.rows, dressed);
    const frame = painter.paint(drawScreen(start, world, dressed));
    terminal.enter(mouse);
    terminal.write(frame);
    const [{ runApp }, chinese] = await Promise.all([import('./run.tsx'), sayIn('zh')]);
    if (!speeches.has('zh')) speeches.set('zh', chinese);
    const props = { world, start, skin: dressed, painter, write: terminal.write };
    return (await runApp(props, stdin, stdout, answer.typed)) ? 130 : 0;
  } finally {
    terminal.leave();
    stdin.unpipe?.();
    stdin.pause();
  }
}
