/** The explorer's state, and what it asks of the outside: the same for the screen and for sentences. */
import { useApp } from 'ink';
import { type Dispatch, useLayoutEffect, useReducer, useRef } from 'react';
import { copyText } from '../clipboard.ts';
import { overlayWidth } from '../page/layout.ts';
import type { Action, LineRunner, OwnLogs, State } from '../state/state.ts';
import { mouseMode } from '../terminal.ts';
import type { Step } from '../update/step.ts';
import { type Asked, asking, useEffects } from './use-effects.ts';

/** How the explorer ends: plainly, by an interrupt, or to open one's own logs, or the simulated one. */
export type Ending = 'interrupted' | 'study' | 'demo' | undefined;

interface ExplorerOptions {
  readonly start: State;
  /** As reduce() gives it. */
  readonly step: (state: State, action: Action) => Step;
  /** Bytes for the terminal. */
  readonly write: (bytes: string) => void;
  /** Environment variables that show a terminal multiplexer. */
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
  /** Finds one's own logs on this machine; absent where nobody does. */
  readonly lookForLogs?: (() => Promise<OwnLogs>) | undefined;
  /** What Ctrl-Z and Ctrl-L do. */
  readonly terminal?: TerminalKeys | undefined;
  /** Runs the lines that the shell would run; without one there are none. */
  readonly lines?: LineRunner | undefined;
  /** Told of each state, so that the last one can be kept. */
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
  /** Ends the program; with an error where it cannot go on. */
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
  // With the frame that shows it: a signal right after must find it.
  useLayoutEffect(() => keep?.(state), [keep, state]);
  return { state, lines, dispatch, exit };
}

function joined<T>(before: readonly T[], news: readonly T[]): readonly T[] {
  return news.length === 0 ? before : [...before, ...news];
}
