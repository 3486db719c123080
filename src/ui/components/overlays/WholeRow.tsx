/** The row under the cursor, untruncated. */
import { wholeRowLines } from '../../lines/overlays/text.ts';
import { Lines } from '../Lines.tsx';
import type { OverlayProps } from './props.ts';

export function WholeRow({ overlay, scene, height }: OverlayProps<'row'>) {
  return <Lines lines={wholeRowLines(overlay, scene)} height={height} />;
}
