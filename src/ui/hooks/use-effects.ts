/** Performs the effects that the reducer returns. */
import { type RefObject, useEffect, useEffectEvent } from 'react';
import type { Effect } from '../state/state.ts';

/** Requested effects that may not be done yet, in order. */
export interface Asked {
  /** How many effects were requested before the first of these. */
  readonly before: number;
  readonly effects: readonly Effect[];
}

/** Adds effects and drops those that are done, so that the list does not grow over a session. */
export function asking({ before, effects }: Asked, more: readonly Effect[], done: number): Asked {
  if (more.length === 0) return { before, effects };
  return { before: Math.max(before, done), effects: [...effects.slice(Math.max(0, done - before)), ...more] };
}

/** Performs each effect once, even if several keys arrived between two React renders. `done` counts them. */
export function useEffects(
  { before, effects }: Asked,
  done: RefObject<number>,
  perform: (effect: Effect) => void,
): void {
  const act = useEffectEvent(perform);
  useEffect(() => {
    for (const effect of effects.slice(Math.max(0, done.current - before))) act(effect);
    done.current = Math.max(done.current, before + effects.length);
  }, [before, effects, done]);
}
