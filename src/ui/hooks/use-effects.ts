/** Does what the reducer asks for outside of it. */
import { type RefObject, useEffect, useEffectEvent } from 'react';
import type { Effect } from '../state/state.ts';

/** What was asked for and may not be done yet, in order. */
export interface Asked {
  /** How many were asked for before the first of these. */
  readonly before: number;
  readonly effects: readonly Effect[];
}

/** With more asked for, and without what is `done`: a session asks for as much as one likes. */
export function asking({ before, effects }: Asked, more: readonly Effect[], done: number): Asked {
  if (more.length === 0) return { before, effects };
  return { before: Math.max(before, done), effects: [...effects.slice(Math.max(0, done - before)), ...more] };
}

/** Each is done once, also where keys came together and React drew once. `done` counts them. */
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
