/** The explorer as a React component: Ink's hooks bring keys, pastes and sizes, the reducer answers, the painter draws. */
import { useApp, useInput, usePaste, useWindowSize } from 'ink';
import { useEffect, useLayoutEffect, useReducer, useRef } from 'react';
import type { Line } from '../draw/cell.ts';
import { copyText } from './clipboard.ts';
import { targetAt } from './hit.ts';
import { keyNames, type MouseChannel } from './input.ts';
import type { Painter } from './painter.ts';
import { reduce } from './reduce.ts';
import { drawScreen } from './screen.ts';
import type { Action, Effect, State } from './state.ts';
import { mouseMode } from './terminal.ts';
import type { Skin, World } from './world.ts';

/** Longer than a key repeats, so that preparing never stands between two keys. */
const idle = 60;

export interface AppProps {
  readonly world: World;
  readonly start: State;
  readonly skin: Skin;
  readonly painter: Painter;
  readonly write: (bytes: string) => void;
  /** Clicks and turns of the wheel, beside Ink's keyboard. */
  readonly mouse?: MouseChannel;
  /** Says which multiplexer the terminal stands behind; empty where absent. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Told of each state, so that the last one can be kept. */
  readonly keep?: (state: State) => void;
}

/** The reducer's state with what it asks of the outside, numbered so that an effect runs once. */
interface Session {
  readonly state: State;
  readonly effects: readonly Effect[];
  readonly turn: number;
}

const bareTerminal = {};

export function App({ world, start, skin, painter, write, mouse, env = bareTerminal, keep }: AppProps) {
  const { exit } = useApp();
  const [session, dispatch] = useReducer(
    ({ state, turn }: Session, action: Action): Session => {
      const next = reduce(state, action, world);
      return { ...next, turn: turn + 1 };
    },
    { state: start, effects: [], turn: 0 },
  );
  const { state, effects, turn } = session;

  useInput((input, key) => {
    for (const name of keyNames(input, key)) dispatch({ type: 'key', key: name });
  });
  usePaste((text) => dispatch({ type: 'paste', text }));

  // What was painted last is what a click is aimed at.
  const painted = useRef<readonly Line[]>([]);
  useEffect(() => {
    mouse?.listen(({ x, y, button }) =>
      dispatch({ type: 'mouse', x, button, target: targetAt(painted.current, x, y) }),
    );
  }, [mouse]);

  const { columns, rows } = useWindowSize();
  // Before the layout effect below paints: a size the painter does not know yet is a new screen.
  useLayoutEffect(() => {
    if (columns === state.columns && rows === state.rows) return;
    painter.reset(columns, rows);
    dispatch({ type: 'resize', columns, rows });
  }, [columns, rows, state.columns, state.rows, painter]);

  useLayoutEffect(() => {
    painted.current = drawScreen(state, world, skin);
    write(painter.paint(painted.current));
  }, [state, world, skin, painter, write]);

  // The neighbours' data is read while nobody types: the next arrow then only draws. One at a time, so that a key that
  // comes meanwhile waits for one of them at most.
  useEffect(() => {
    const beside = world.speaking(state.lang);
    const prepare = (side: 1 | -1) => () => beside.prepare(state.place, side);
    const timers = [setTimeout(prepare(1), idle), setTimeout(prepare(-1), 2 * idle)];
    return () => timers.forEach(clearTimeout);
  }, [world, state.lang, state.place]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a turn's effects run once, when the turn is new
  useEffect(() => {
    for (const effect of effects) {
      if (effect.type === 'quit') exit(effect.interrupted ? 'interrupted' : undefined);
      if (effect.type === 'mouse') write(mouseMode(effect.on));
      if (effect.type === 'copy') copyText(effect.text, env, write);
    }
  }, [turn]);

  useEffect(() => keep?.(state), [keep, state]);

  return null;
}
