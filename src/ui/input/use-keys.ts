/** The one way keys, pastes and clicks reach a component. */
import { useEffect, useEffectEvent } from 'react';
import type { InputEvent } from './events.ts';
import type { Keyboard } from './keyboard.ts';

/** `heard` is told of every event while the component is there, and of those from before it. */
export function useKeys(keyboard: Pick<Keyboard, 'listen'>, heard: (event: InputEvent) => void): void {
  const onEvent = useEffectEvent(heard);
  useEffect(() => keyboard.listen((event) => onEvent(event)), [keyboard]);
}
