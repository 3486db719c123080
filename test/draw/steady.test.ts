/** Moving the cursor changes what is read, not the chart: every figure and view, several sizes. */
import { describe, expect, test } from 'vitest';
import { openPackage } from '../../src/data/package.ts';
import { type Line, textOf } from '../../src/draw/cell.ts';
import { drawView, xValues } from '../../src/draw/chart.ts';
import type { Frame } from '../../src/draw/frame.ts';
import { hasGrid, isMarked } from '../../src/draw/grid.ts';
import { drawStack } from '../../src/draw/stack.ts';
import { splitCells } from '../../src/draw/width.ts';
import type { View } from '../../src/figures/figure.ts';
import { recipes } from '../../src/figures/index.ts';
import { loadFigure } from '../../src/library/library.ts';
import { english } from '../i18n/translators.ts';
import { frameOf } from './scene.ts';

const data = openPackage('data');
const views = recipes.flatMap((recipe) =>
  loadFigure({ folder: 'data', data: () => data, t: english }, recipe).views.map((view) => ({
    name: `${recipe.id} ${view.name}`,
    view,
  })),
);

/** About ten places of the cursor, both ends and every release among them. */
function cursors(view: View): number[] {
  const xs = xValues(view);
  const step = Math.max(1, Math.floor(xs.length / 8));
  const marked = view.rules.map(({ at }) => xs.indexOf(at)).filter((at) => at >= 0);
  return [...new Set([...xs.keys()].filter((i) => i % step === 0).concat(marked, xs.length - 1))];
}

/** What must stay: where the plot begins and ends, its ticks on both axes, its markers and their names. */
function skeleton(lines: readonly Line[], hasMarkers: boolean): string[] {
  const texts = lines.map(textOf);
  const corner = texts.findLastIndex((text) => /^ *[└+][─┬▾▲△━┌+=^'-]/.test(text));
  const axis = texts[corner] ?? '';
  const left = axis.search(/[└+]/);
  const plot = /^[└+][─┬▾▲△━+=^'-]*/.exec(axis.slice(left))?.[0] ?? '';
  const below = [corner + 1, corner + 2].map((row) => (texts[row] ?? '').slice(0, left + plot.length));
  const gutter = texts.slice(0, corner).map((text) => text.slice(0, left + 1));
  const markers = below[1] ?? '';
  // In a low frame the legend begins there.
  return [
    `${left} ${plot.length}`,
    ...gutter,
    below[0] ?? '',
    hasMarkers && !/[■●]|20\d\d/.test(markers) ? markers : '',
  ];
}

const sizes: readonly (readonly [number, number, Partial<Frame>])[] = [
  [150, 34, { braille: true }],
  [78, 18, { braille: true }],
  [78, 18, { colour: 'none' }],
  [40, 12, {}],
];

describe('while the cursor moves', () => {
  test.each(sizes)('a chart of %i by %i keeps its width, ticks and markers', (width, height, more) => {
    for (const { name, view } of views.filter(({ view }) => hasGrid(view) || view.mark.type === 'scatter')) {
      const frame = frameOf(width, height, more);
      const [first, ...others] = cursors(view).map((cursor) => ({ cursor, at: drawView(view, frame, { cursor }) }));
      for (const { cursor, at } of others) {
        const marked = view.rules.length > 0;
        expect(skeleton(at, marked), `${name} at ${cursor}`).toEqual(skeleton(first?.at ?? [], marked));
        expect(at.length, `${name} at ${cursor}`).toBe(first?.at.length);
      }
    }
  });

  test('no line of a legend is cut without an ellipsis', () => {
    for (const { name, view } of views.filter(({ view }) => hasGrid(view))) {
      for (const cursor of cursors(view)) {
        const wide = drawView(view, frameOf(400, 40), { cursor }).map(textOf).join('\n');
        for (const line of drawView(view, frameOf(84, 30), { cursor })) {
          for (const { text, hit } of line) {
            if (hit?.type !== 'series') continue;
            const word = text.trim();
            if (word !== '' && !word.endsWith('…')) expect(wide, `${name}: ${word}`).toContain(word);
          }
        }
      }
    }
  });
});

/** The colours of a cell from below, in eighths: a line or a letter on a background is a whole cell of it. */
function eighths(lines: readonly Line[], plot: number): string[][] {
  return lines.map((line) =>
    line
      .flatMap(({ text, style }) => splitCells(text).map((cell) => ({ glyph: cell.text, style })))
      .slice(0, plot)
      .map(({ glyph, style }) => {
        const block = ' ▁▂▃▄▅▆▇█'.indexOf(glyph);
        if (block > 0 && style.fg !== 'text') return `${style.fg} ${block} ${block === 8 ? '' : (style.bg ?? '')}`;
        if (style.bg !== undefined) return `${style.bg} 8 `;
        return '';
      }),
  );
}

describe('the column under the cursor', () => {
  const stacks = views.flatMap(({ name, view }) => (isMarked(view, 'stack') ? [{ name, view }] : []));

  test('is as exact as every other column: the same eighths in the same colours', () => {
    for (const { name, view } of stacks) {
      const frame = frameOf(160, 24);
      const rows = 21;
      const without = eighths(drawStack(view, frame).slice(0, rows), frame.width);
      for (const cursor of cursors(view)) {
        const pin = Math.max(0, cursor - 3);
        const here = drawStack(view, frame, { cursor, pin }).slice(0, rows);
        expect(eighths(here, frame.width), `${name} at ${cursor}`).toEqual(without);
      }
    }
  });

  test.each([{ colour: 'none' }, { ascii: true }, { colour: '16' }] as const)(
    'loses nothing with %o either',
    (more) => {
      for (const { name, view } of stacks) {
        const frame = frameOf(160, 24, more);
        const without = drawStack(view, frame).slice(0, 21).map(textOf);
        for (const cursor of cursors(view)) {
          const here = drawStack(view, frame, { cursor, pin: 0 }).slice(0, 21);
          expect(here.map(textOf), `${name} at ${cursor}`).toEqual(without);
        }
      }
    },
  );
});
