/** Delivers keys, pastes and clicks to a component. */
import { useEffect, useEffectEvent } from 'react';
import type { InputEvent } from './events.ts';
import type { Keyboard } from './keyboard.ts';

/** `heard` gets every event while the component is mounted, buffered ones first. */
export function useKeys(keyboard: Pick<Keyboard, 'listen'>, heard: (event: InputEvent) => void): void {
  const onEvent = useEffectEvent(heard);
  useEffect(() => keyboard.listen((event) => onEvent(event)), [keyboard]);
}
