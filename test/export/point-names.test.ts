import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeNames, sides } from '../../src/export/marks/point-names.ts';
import { pixelWidth } from '../../src/export/text-width.ts';

const bounds = { left: 0, right: 400 };

test('a name stands right of its point, left where the edge is near, and nowhere where there is no room', () => {
  expect(placeNames([{ name: 'alone', x: 100, y: 50 }], bounds)).toEqual([0]);
  expect(placeNames([{ name: 'at the edge', x: 395, y: 50 }], bounds)).toEqual([1]);
  expect(placeNames([{ name: 'W'.repeat(60), x: 200, y: 50 }], bounds)).toEqual([null]);
  expect(placeNames([null, { name: '', x: 10, y: 10 }], bounds)).toEqual([null, null]);
});

test('no name covers another name or a point', () => {
  const point = fc.record({
    name: fc.constantFrom('', 'o1', 'GPT-4o', 'Claude 3.7 Sonnet'),
    x: fc.integer({ min: 0, max: 400 }),
    y: fc.integer({ min: 0, max: 200 }),
  });
  fc.assert(
    fc.property(fc.array(point, { maxLength: 30 }), (points) => {
      const boxes = placeNames(points, bounds).flatMap((place, i) => {
        const [side, at] = [sides[place ?? -1], points[i]];
        if (side === undefined || at === undefined) return [];
        const wide = pixelWidth(at.name, 11);
        const left = side.align === 'left' ? at.x + side.dx : at.x + side.dx - wide;
        return { left, right: left + wide, y: at.y + side.dy };
      });
      for (const [i, a] of boxes.entries()) {
        for (const b of boxes.slice(i + 1))
          expect(Math.abs(a.y - b.y) >= 12 || a.left >= b.right || b.left >= a.right).toBe(true);
        for (const { x, y } of points) expect(Math.abs(y - a.y) >= 9 || x < a.left || x > a.right).toBe(true);
      }
    }),
  );
});
