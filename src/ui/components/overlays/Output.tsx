/** The output of a command line. */
import { outputLines } from '../../lines/overlays/text.ts';
import { Lines } from '../Lines.tsx';
import type { OverlayProps } from './props.ts';

export function Output({ overlay, scene, height }: OverlayProps<'output'>) {
  return <Lines lines={outputLines(overlay, scene)} height={height} />;
}
