/** What a terminal can send, as the explorer hears it. */

export type InputEvent =
  /** A letter or sign by itself, else a name: `up`, `enter`, `f1`, `ctrl-d`, `shift-tab`, `alt-j`. */
  | { readonly type: 'key'; readonly key: string }
  /** `cut` where there was more of it than anybody pastes on purpose. */
  | { readonly type: 'paste'; readonly text: string; readonly cut: boolean }
  | MouseEvent
  | { readonly type: 'focus'; readonly in: boolean }
  /** The background colour (OSC 11), or the attributes of the terminal (DA1), which it sends behind all it was asked before. */
  | { readonly type: 'answer'; readonly kind: 'osc11' | 'da1'; readonly text: string };

/** A press of the left button or a notch of the wheel; other buttons, releases and moves are none. */
interface MouseEvent {
  readonly type: 'mouse';
  /** Counted from 0. */
  readonly x: number;
  readonly y: number;
  readonly button: 'left' | 'wheel-up' | 'wheel-down';
}
