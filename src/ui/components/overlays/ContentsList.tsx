/** All chapters and figures in one list. */
import { contentsListLines } from '../../lines/overlays/lists.ts';
import { Lines } from '../Lines.tsx';
import type { OverlayProps } from './props.ts';

export function ContentsList({ overlay, scene, height }: OverlayProps<'contents'>) {
  return <Lines lines={contentsListLines(overlay, scene)} height={height} />;
}
