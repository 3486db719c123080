/** The sources of the page's numbers. */
import { sourcesLines } from '../../lines/overlays/text.ts';
import { Lines } from '../Lines.tsx';
import type { OverlayProps } from './props.ts';

export function Sources({ overlay, scene, height }: OverlayProps<'sources'>) {
  return <Lines lines={sourcesLines(overlay, scene)} height={height} />;
}
