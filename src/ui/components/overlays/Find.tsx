/** The hits for the text typed after `/`. */
import { findLines } from '../../lines/overlays/find.ts';
import { Lines } from '../Lines.tsx';
import type { OverlayProps } from './props.ts';

export function Find({ overlay, scene, height }: OverlayProps<'find'>) {
  return <Lines lines={findLines(overlay, scene)} height={height} />;
}
