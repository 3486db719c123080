/** Every key; the list can be searched, and keys run from it. */
import { helpLines } from '../../lines/overlays/help.ts';
import { Lines } from '../Lines.tsx';
import type { OverlayProps } from './props.ts';

export function Help({ overlay, scene, height }: OverlayProps<'help'>) {
  return <Lines lines={helpLines(overlay, scene)} height={height} />;
}
