/** Does what the reducer asks for outside of it. */
import { useEffect, useEffectEvent, useRef } from 'react';
import type { Effect } from '../state/state.ts';

/** `asked` is everything so far, in order: each is done once, also where keys came together and React drew once. */
export function useEffects(asked: readonly Effect[], perform: (effect: Effect) => void): void {
  const done = useRef(0);
  const act = useEffectEvent(perform);
  useEffect(() => {
    for (const effect of asked.slice(done.current)) act(effect);
    done.current = asked.length;
  }, [asked]);
}
