/** Input events as the explorer receives them. */

export type InputEvent =
  /** A character, or a name: `up`, `enter`, `f1`, `ctrl-d`, `shift-tab`, `alt-j`. */
  | { readonly type: 'key'; readonly key: string }
  /** `cut` if it exceeded the maximum and was truncated. */
  | { readonly type: 'paste'; readonly text: string; readonly cut: boolean }
  | MouseEvent
  | { readonly type: 'focus'; readonly in: boolean }
  /** The background colour (OSC 11), or the terminal's attributes (DA1), which it sends after all earlier answers. */
  | { readonly type: 'answer'; readonly kind: 'osc11' | 'da1'; readonly text: string };

/** A press of the left button or a step of the wheel; other buttons, releases and moves give no event. */
interface MouseEvent {
  readonly type: 'mouse';
  /** Counted from 0. */
  readonly x: number;
  readonly y: number;
  readonly button: 'left' | 'wheel-up' | 'wheel-down';
}
