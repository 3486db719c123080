/** The explorer as a React component: Ink's hooks bring keys, pastes and sizes, the reducer answers, the painter draws. */
import { useApp, useInput, usePaste, useWindowSize } from 'ink';
import { useEffect, useLayoutEffect, useMemo, useReducer, useRef } from 'react';
import type { Line } from '../../draw/cell.ts';
import { copyText } from '../clipboard.ts';
import { type LoadLanguage, useLanguage } from '../hooks/use-language.ts';
import { keyNames, type MouseChannel } from '../input.ts';
import type { Appearance, CardRow, ReportModel } from '../model.ts';
import { overlayWidth } from '../page/layout.ts';
import type { Painter } from '../painter.ts';
import { createPrefetch } from '../prefetch.ts';
import type { Action, Effect, State } from '../state/state.ts';
import { targetAt } from '../state/target.ts';
import { mouseMode } from '../terminal.ts';

/** Milliseconds. The frame is out by then; the same key takes longer to come again, also when it is held down. */
const prefetchDelayMs = 5;
/** Longer than a held key takes to come again: what another key might want is not prepared between two of those. */
const neighbourDelayMs = 45;

export interface AppProps {
  readonly report: ReportModel;
  readonly start: State;
  readonly appearance: Appearance;
  readonly painter: Painter;
  readonly write: (bytes: string) => void;
  /** Clicks and turns of the wheel, beside Ink's keyboard. */
  readonly mouse?: MouseChannel;
  /** Draws a model's card ahead of its frame; true when there is something new to show. */
  readonly prepareCard?: (rows: readonly CardRow[], width: number) => boolean;
  readonly loadLanguage?: LoadLanguage;
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

export function App({
  report,
  start,
  appearance,
  painter,
  write,
  mouse,
  prepareCard,
  loadLanguage,
  env = bareTerminal,
  keep,
}: AppProps) {
  const { exit } = useApp();
  const prefetch = useMemo(() => createPrefetch(report, appearance), [report, appearance]);
  const [session, dispatch] = useReducer(
    ({ state, turn }: Session, action: Action): Session => ({ ...prefetch.step(state, action), turn: turn + 1 }),
    { state: start, effects: [], turn: 0 },
  );
  const { state, effects, turn } = session;

  const pressed = useRef<string | null>(null);
  useInput((input, key) => {
    for (const name of keyNames(input, key)) {
      pressed.current = name;
      dispatch({ type: 'key', key: name });
    }
  });
  useLanguage(report, state.lang, loadLanguage, dispatch, exit);
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

  const [cards, cardDrawn] = useReducer((count: number) => count + 1, 0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a card that was drawn meanwhile is shown
  useLayoutEffect(() => {
    painted.current = prefetch.screen(state);
    write(painter.paint(painted.current));
  }, [state, cards, prefetch, painter, write]);

  // While nobody types, the same key once more is answered, and the neighbours' data is read: another arrow then only
  // draws. One at a time, so that a key that comes meanwhile waits for one of them at most.
  useEffect(() => {
    const beside = report.inLanguage(state.lang);
    const again = () => {
      if (pressed.current !== null) prefetch.prepare(state, pressed.current);
    };
    const prepare = (side: 1 | -1) => () => beside.prepare(state.place, side);
    const card = () => {
      if (state.place.type !== 'model') return;
      const drawn = prepareCard?.(beside.model(state.place.id).card, overlayWidth(state));
      if (drawn && state.overlay?.type === 'card') cardDrawn();
    };
    const timers = [
      setTimeout(card, prefetchDelayMs),
      setTimeout(again, prefetchDelayMs),
      setTimeout(prepare(1), neighbourDelayMs),
      setTimeout(prepare(-1), 2 * neighbourDelayMs),
    ];
    return () => timers.forEach(clearTimeout);
  }, [report, prefetch, state, prepareCard]);

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
