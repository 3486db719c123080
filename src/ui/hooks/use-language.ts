/** Brings the words of a language that the reader turns to: whoever never does never loads them. */
import { useEffect } from 'react';
import type { Language } from '../../i18n/language.ts';
import type { World } from '../model.ts';
import type { Action } from '../state/state.ts';

/** Resolves once `world.speaking(lang)` speaks it; rejects where its file cannot be read. */
export type Learn = (lang: Language) => Promise<void>;

/** Once they are there, the screen is drawn again; `fail` is told what kept them. */
export function useLearning(
  world: World,
  lang: Language,
  learn: Learn | undefined,
  dispatch: (action: Action) => void,
  fail: (error: Error) => void,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another language is a reason to learn
  useEffect(() => {
    if (learn === undefined || world.speaking(lang).lang === lang) return;
    learn(lang).then(() => dispatch({ type: 'spoken' }), fail);
  }, [lang]);
}
