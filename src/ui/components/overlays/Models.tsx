/** Models to overlay on the page's own, found by typing. */
import { modelsLines } from '../../lines/overlays/models.ts';
import { Lines } from '../Lines.tsx';
import type { OverlayProps } from './props.ts';

export function Models({ overlay, scene, height }: OverlayProps<'models'>) {
  return <Lines lines={modelsLines(overlay, scene)} height={height} />;
}
