/** The explorer for screen readers: no boxes, no alternate screen, a sentence for each change, read in the order it came. */
import { Static, Text, useApp, useInput, usePaste } from 'ink';
import { useEffect, useReducer } from 'react';
import { wrapText } from '../../draw/width.ts';
import { copyText } from '../clipboard.ts';
import { type Learn, useLearning } from '../hooks/use-language.ts';
import { keyNames } from '../input.ts';
import type { Skin, World } from '../model.ts';
import type { Action, Effect, State } from '../state/state.ts';
import { reduce } from '../update/reduce.ts';
import { announce, changesBetween } from './speech.ts';

export interface PlainProps {
  readonly world: World;
  readonly start: State;
  readonly skin: Skin;
  readonly write: (bytes: string) => void;
  readonly learn?: Learn;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly keep?: (state: State) => void;
}

interface Session {
  readonly state: State;
  readonly effects: readonly Effect[];
  readonly turn: number;
  /** Everything said so far: Ink writes what is new below it. */
  readonly said: readonly string[];
}

const bareTerminal = {};

export function PlainApp({ world, start, skin, write, learn, env = bareTerminal, keep }: PlainProps) {
  const { exit } = useApp();
  const [{ effects, turn, said, state }, dispatch] = useReducer(
    (session: Session, action: Action): Session => {
      const next = reduce(session.state, action, world);
      const news =
        action.type === 'spoken'
          ? announce(next.state, world, skin)
          : changesBetween(session.state, next.state, world, skin);
      return { ...next, turn: session.turn + 1, said: [...session.said, ...news] };
    },
    { state: start, effects: [], turn: 0, said: announce(start, world, skin) },
  );
  useInput((input, key) => {
    for (const name of keyNames(input, key)) dispatch({ type: 'key', key: name });
  });
  useLearning(world, state.lang, learn, dispatch, exit);
  usePaste((text) => dispatch({ type: 'paste', text }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: a turn's effects run once, when the turn is new
  useEffect(() => {
    for (const effect of effects) {
      if (effect.type === 'quit') exit(effect.interrupted ? 'interrupted' : undefined);
      if (effect.type === 'copy') copyText(effect.text, env, write);
    }
  }, [turn]);
  useEffect(() => keep?.(state), [keep, state]);
  return (
    <>
      <Static items={[...said]}>
        {(sentence, i) => <Text key={i}>{wrapText(sentence, state.columns).join('\n')}</Text>}
      </Static>
      <Text>{world.speaking(state.lang).say('? help, q leave')}</Text>
    </>
  );
}
