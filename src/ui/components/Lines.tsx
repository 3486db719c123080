/** A leaf of the tree: styled lines in a box. Lines that do not fit are not shown. */
import { Box, type DOMElement } from 'ink';
import { memo, useContext, useLayoutEffect, useRef } from 'react';
import type { Line } from '../../draw/cell.ts';
import { Regions } from './Canvas.tsx';

interface LinesProps {
  readonly lines: readonly Line[];
  /** Width in cells; by default all that its parent has. */
  readonly width?: number;
  /** Height in rows; by default the number of lines. */
  readonly height?: number;
}

export const Lines = memo(function Lines({ lines, width, height = lines.length }: LinesProps) {
  const regions = useContext(Regions);
  const box = useRef<DOMElement>(null);
  useLayoutEffect(() => {
    const node = box.current;
    if (node === null) return;
    regions.set(node, lines);
    return () => {
      regions.delete(node);
    };
  }, [regions, lines]);
  return <Box ref={box} height={height} flexShrink={0} {...(width === undefined ? {} : { width })} />;
});
