/** The screen: Ink computes the layout, the painter writes changed cells. The only component that paints. */
import { Box, type DOMElement } from 'ink';
import { createContext, type PropsWithChildren, useLayoutEffect, useMemo, useRef } from 'react';
import type { Line } from '../../draw/cell.ts';
import { compose, type Region } from '../lines/compose.ts';
import type { Painter } from '../painter.ts';

/** The lines of each leaf, by its box. */
export const Regions = createContext<Map<DOMElement, readonly Line[]>>(new Map());

interface CanvasProps {
  readonly columns: number;
  readonly rows: number;
  /** The terminal's size has changed and a new frame is coming, so this one is not painted. */
  readonly isOld?: boolean;
  readonly painter: Painter;
  readonly write: (bytes: string) => void;
  /** Called with the lines now on screen. */
  readonly onPaint?: (lines: readonly Line[]) => void;
}

/**
 * Children must be driven by props: state changes inside a leaf would not repaint. The box is absolute, so that Ink's own output
 * has no rows and Ink writes nothing.
 */
export function Canvas({
  columns,
  rows,
  isOld = false,
  painter,
  write,
  onPaint,
  children,
}: PropsWithChildren<CanvasProps>) {
  const regions = useMemo(() => new Map<DOMElement, readonly Line[]>(), []);
  const root = useRef<DOMElement>(null);
  // start.ts painted the first frame at this size.
  const size = useRef({ columns, rows });
  // Runs after Ink's layout and after the children's effects.
  useLayoutEffect(() => {
    if (isOld || root.current === null) return;
    if (size.current.columns !== columns || size.current.rows !== rows) {
      painter.reset(columns, rows);
      size.current = { columns, rows };
    }
    const lines = compose(placed(regions, root.current), columns, rows);
    write(painter.paint(lines));
    onPaint?.(lines);
  });
  return (
    <Regions.Provider value={regions}>
      <Box ref={root} position="absolute" width={columns} height={rows} flexDirection="column">
        {children}
      </Box>
    </Regions.Provider>
  );
}

/** The boxes as Ink computed them, relative to the canvas. */
function placed(regions: ReadonlyMap<DOMElement, readonly Line[]>, root: DOMElement): Region[] {
  return [...regions].map(([box, lines]) => {
    let [x, y] = [0, 0];
    for (let node: DOMElement | undefined = box; node !== undefined && node !== root; node = node.parentNode) {
      x += node.yogaNode?.getComputedLeft() ?? 0;
      y += node.yogaNode?.getComputedTop() ?? 0;
    }
    const width = box.yogaNode?.getComputedWidth() ?? 0;
    const height = box.yogaNode?.getComputedHeight() ?? 0;
    return { x, y, width, height, lines };
  });
}
