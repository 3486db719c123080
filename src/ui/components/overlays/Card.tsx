/** A model's card, which ink-table drew earlier from a timer: Ink cannot render inside its own render. */
import { cardLines } from '../../lines/overlays/card.ts';
import { Lines } from '../Lines.tsx';
import type { OverlayProps } from './props.ts';

export function Card({ scene, height }: OverlayProps<'card'>) {
  return <Lines lines={cardLines(scene)} height={height} />;
}
