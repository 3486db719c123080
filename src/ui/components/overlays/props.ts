/** Props that every overlay gets. */
import type { OverlayOf, OverlayScene } from '../../lines/overlays/frame.ts';
import type { Overlay } from '../../state/state.ts';

export interface OverlayProps<T extends Overlay['type']> {
  readonly overlay: OverlayOf<T>;
  readonly scene: OverlayScene;
  readonly height: number;
}
