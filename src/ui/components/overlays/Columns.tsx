/** The columns of a table, to show or hide. */
import { columnsLines } from '../../lines/overlays/lists.ts';
import { Lines } from '../Lines.tsx';
import type { OverlayProps } from './props.ts';

export function Columns({ overlay, scene, height }: OverlayProps<'columns'>) {
  return <Lines lines={columnsLines(overlay, scene)} height={height} />;
}
