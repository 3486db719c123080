/** The explorer for screen readers: no boxes, no alternate screen, a sentence for each change, read in the order it came. */
import { Static, Text, useApp, useInput, usePaste } from 'ink';
import { useEffect, useReducer } from 'react';
import { wrapText } from '../../draw/width.ts';
import { copyText } from '../clipboard.ts';
import { type LoadLanguage, useLanguage } from '../hooks/use-language.ts';
import { keyNames } from '../input.ts';
import type { Appearance, ReportModel } from '../model.ts';
import type { Action, Effect, State } from '../state/state.ts';
import { reduce } from '../update/reduce.ts';
import { announce, changesBetween } from './speech.ts';

export interface PlainProps {
  readonly report: ReportModel;
  readonly start: State;
  readonly appearance: Appearance;
  readonly write: (bytes: string) => void;
  readonly loadLanguage?: LoadLanguage;
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

export function PlainApp({ report, start, appearance, write, loadLanguage, env = bareTerminal, keep }: PlainProps) {
  const { exit } = useApp();
  const [{ effects, turn, said, state }, dispatch] = useReducer(
    (session: Session, action: Action): Session => {
      const next = reduce(session.state, action, report);
      const news =
        action.type === 'language-loaded'
          ? announce(next.state, report, appearance)
          : changesBetween(session.state, next.state, report, appearance);
      return { ...next, turn: session.turn + 1, said: [...session.said, ...news] };
    },
    { state: start, effects: [], turn: 0, said: announce(start, report, appearance) },
  );
  useInput((input, key) => {
    for (const name of keyNames(input, key)) dispatch({ type: 'key', key: name });
  });
  useLanguage(report, state.lang, loadLanguage, dispatch, exit);
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
      <Text>{report.inLanguage(state.lang).say('? help, q leave')}</Text>
    </>
  );
}
