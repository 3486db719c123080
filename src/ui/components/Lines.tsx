/** A leaf of the tree: styled lines in a box. Those it has no room for are not shown. */
import { Box, type DOMElement } from 'ink';
import { memo, useContext, useLayoutEffect, useRef } from 'react';
import type { Line } from '../../draw/cell.ts';
import { Regions } from './Canvas.tsx';

interface LinesProps {
  readonly lines: readonly Line[];
  /** Cells; all that its parent has where absent. */
  readonly width?: number;
  /** As many rows as there are lines where absent. */
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
