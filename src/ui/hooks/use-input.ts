/** Turns terminal input into actions. Clicks are resolved against the last painted frame. */
import type { Dispatch, RefObject } from 'react';
import type { Line } from '../../draw/cell.ts';
import type { Keyboard } from '../input/keyboard.ts';
import { useKeys } from '../input/use-keys.ts';
import type { Action, MeasuredText } from '../state/state.ts';
import { targetAt } from '../state/target.ts';

interface Seen {
  /** The lines on screen. */
  readonly painted: RefObject<readonly Line[]>;
  /** The length of its text. */
  readonly measured: RefObject<MeasuredText | undefined>;
  /** The last key. */
  readonly pressed: RefObject<string | null>;
}

export function useInput(
  keyboard: Pick<Keyboard, 'listen'>,
  dispatch: Dispatch<Action>,
  { painted, measured, pressed }: Seen,
): void {
  useKeys(keyboard, (event) => {
    if (event.type === 'key') {
      pressed.current = event.key;
      dispatch({ type: 'key', key: event.key, measured: measured.current });
    }
    if (event.type === 'paste') dispatch({ type: 'paste', text: event.text });
    if (event.type === 'mouse') {
      const { x, y, button } = event;
      const target = targetAt(painted.current, x, y);
      dispatch({ type: 'mouse', x, button, target, measured: measured.current });
    }
  });
}
