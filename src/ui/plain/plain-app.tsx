/** The explorer for screen readers: no boxes, no alternate screen, a sentence for each change, read in the order it came. */
import { Static, Text, useApp } from 'ink';
import { useEffect, useLayoutEffect, useReducer } from 'react';
import { wrapText } from '../../draw/width.ts';
import { copyText } from '../clipboard.ts';
import { useEffects } from '../effects.ts';
import type { Keyboard } from '../input/keyboard.ts';
import { useKeys } from '../input/use-keys.ts';
import { type Learn, useLearning } from '../learning.ts';
import { reduce } from '../reduce.ts';
import type { Action, Effect, State } from '../state.ts';
import type { Skin, World } from '../world.ts';
import { announce, changesBetween } from './speech.ts';

export interface PlainProps {
  readonly world: World;
  readonly start: State;
  readonly skin: Skin;
  readonly keyboard: Pick<Keyboard, 'listen'>;
  readonly write: (bytes: string) => void;
  readonly learn?: Learn;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly keep?: (state: State) => void;
}

interface Session {
  readonly state: State;
  /** All that was asked of the outside so far. */
  readonly effects: readonly Effect[];
  /** Everything said so far: Ink writes what is new below it. */
  readonly said: readonly string[];
}

const bareTerminal = {};

export function PlainApp({ world, start, skin, keyboard, write, learn, env = bareTerminal, keep }: PlainProps) {
  const { exit } = useApp();
  const [{ effects, said, state }, dispatch] = useReducer(
    (session: Session, action: Action): Session => {
      const next = reduce(session.state, action, world);
      const news =
        action.type === 'spoken'
          ? announce(next.state, world, skin)
          : changesBetween(session.state, next.state, world, skin);
      return {
        state: next.state,
        effects: [...session.effects, ...next.effects],
        said: [...session.said, ...news],
      };
    },
    { state: start, effects: [], said: announce(start, world, skin) },
  );
  useKeys(keyboard, (event) => {
    if (event.type === 'key') dispatch(event);
    if (event.type === 'paste') dispatch({ type: 'paste', text: event.text });
  });
  useLearning(world, state.lang, learn, dispatch, exit);
  // Pastes come marked as such; taken back whichever way Ink ends, signals too.
  useLayoutEffect(() => {
    write('\u001b[?2004h');
    return () => write('\u001b[?2004l');
  }, [write]);
  useEffects(effects, (effect) => {
    if (effect.type === 'quit') exit(effect.interrupted ? 'interrupted' : undefined);
    if (effect.type === 'copy') copyText(effect.text, env, write);
  });
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
