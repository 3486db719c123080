/** The explorer's state and effects, shared by the screen and the plain version. */
import { useApp } from 'ink';
import { type Dispatch, useLayoutEffect, useReducer, useRef } from 'react';
import { copyText } from '../clipboard.ts';
import { overlayWidth } from '../page/layout.ts';
import type { Action, LineRunner, OwnLogs, State } from '../state/state.ts';
import { mouseMode } from '../terminal.ts';
import type { Step } from '../update/step.ts';
import { type Asked, asking, useEffects } from './use-effects.ts';

/** How the explorer ended: normally, by an interrupt, or to open the user's logs or the simulated one. */
export type Ending = 'interrupted' | 'study' | 'demo' | undefined;

interface ExplorerOptions {
  readonly start: State;
  /** As reduce() gives it. */
  readonly step: (state: State, action: Action) => Step;
  /** Writes bytes to the terminal. */
  readonly write: (bytes: string) => void;
  /** Environment variables that show a terminal multiplexer. */
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
  /** Finds the user's logs on this machine; absent if not available. */
  readonly lookForLogs?: (() => Promise<OwnLogs>) | undefined;
  /** Handles Ctrl-Z and Ctrl-L. */
  readonly terminal?: TerminalKeys | undefined;
  /** Runs shell lines; without it there are none. */
  readonly lines?: LineRunner | undefined;
  /** Called with each state, so that the last one can be saved. */
  readonly keep?: ((state: State) => void) | undefined;
  /** Sentences about a step, for screen readers. */
  readonly describe?: (before: State | null, after: State, action: Action | null) => readonly string[];
}

export interface TerminalKeys {
  suspend(): void;
  redraw(): void;
}

interface Explorer {
  readonly state: State;
  /** Everything described so far, in order. */
  readonly lines: readonly string[];
  readonly dispatch: Dispatch<Action>;
  /** Ends the program, with an error if it cannot go on. */
  readonly exit: (error?: Error) => void;
}

interface Session {
  readonly state: State;
  readonly asked: Asked;
  readonly lines: readonly string[];
}

const sizedLikeOutput = { type: 'output', line: '', text: '', scroll: 0 } as const;
const bareTerminal = {};
const nothing = () => [];

export function useExplorer({
  start,
  step,
  write,
  env = bareTerminal,
  lookForLogs,
  terminal,
  lines: runner,
  keep,
  describe = nothing,
}: ExplorerOptions): Explorer {
  const { exit } = useApp();
  const done = useRef(0);
  const [{ state, asked, lines }, dispatch] = useReducer(
    (before: Session, action: Action): Session => {
      const next = step(before.state, action);
      return {
        state: next.state,
        asked: asking(before.asked, next.effects, done.current),
        lines: joined(before.lines, describe(before.state, next.state, action)),
      };
    },
    start,
    (state): Session => ({ state, asked: { before: 0, effects: [] }, lines: describe(null, state, null) }),
  );
  useEffects(asked, done, (effect) => {
    if (effect.type === 'quit') exit(effect.interrupted ? 'interrupted' : undefined);
    if (effect.type === 'study') exit(effect.demo ? 'demo' : 'study');
    if (effect.type === 'look-for-logs') {
      const found = lookForLogs?.() ?? Promise.resolve(null);
      found.then((logs) => dispatch({ type: 'logs-found', logs }), exit);
    }
    if (effect.type === 'suspend' || effect.type === 'redraw') terminal?.[effect.type]();
    if (effect.type === 'mouse') write(mouseMode(effect.on));
    if (effect.type === 'run') {
      const { columns, rows } = state;
      const seen = { columns: overlayWidth({ columns, rows, overlay: sizedLikeOutput }), rows };
      void runner?.run(effect.line, seen, state.lang).then((ran) => dispatch({ type: 'ran', line: effect.line, ran }));
    }
    if (effect.type === 'stop') runner?.stop();
    if (effect.type === 'copy') copyText(effect.text, env, write);
  });
  // In the same commit as its frame, because a signal right after must find it.
  useLayoutEffect(() => keep?.(state), [keep, state]);
  return { state, lines, dispatch, exit };
}

function joined<T>(before: readonly T[], news: readonly T[]): readonly T[] {
  return news.length === 0 ? before : [...before, ...news];
}
