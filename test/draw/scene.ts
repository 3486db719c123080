/** Views to draw and pictures to compare: a drawing on a background of x, so that missing or excess cells are visible. */
import type { Field, Row } from '../../src/data/dataset.ts';
import type { Line } from '../../src/draw/cell.ts';
import type { Frame } from '../../src/draw/frame.ts';
import { splitCells } from '../../src/draw/width.ts';
import type { Mark, View } from '../../src/figures/figure.ts';
import { english } from '../i18n/translators.ts';

export function makeView<M extends Mark>(
  mark: M,
  fields: readonly Field[],
  rows: readonly Row[],
  more: Partial<View> = {},
): View & { readonly mark: M } {
  return {
    name: 'test',
    title: 'A view',
    measure: 'things, %',
    kinds: ['public'],
    table: { fields, rows },
    rules: [],
    notes: [],
    sources: [],
    licences: [],
    citations: [],
    datasets: [],
    ...more,
    mark,
  };
}

export function field(name: string, type: Field['type'], unit?: string, title = name): Field {
  return unit === undefined ? { name, title, type } : { name, title, type, unit };
}

export function frameOf(width: number, height: number, more: Partial<Frame> = {}): Frame {
  return { width, height, colour: 'truecolor', ascii: false, t: english, ...more };
}

/**
 * The drawing on a background of x, two cells wider and one row higher than its frame. Spans beyond the frame, extra rows and
 * short rows are all visible.
 */
export function picture(lines: readonly Line[], frame: Pick<Frame, 'width' | 'height'>): string {
  const width = frame.width + 2;
  const rows = Array.from({ length: Math.max(frame.height, lines.length) + 1 }, (_, y) => {
    const cells = (lines[y] ?? []).flatMap(({ text }) =>
      splitCells(text).flatMap((cell) => [cell.text, ...new Array(Math.max(0, cell.width - 1)).fill('')]),
    );
    return [...cells, ...new Array(Math.max(0, width - cells.length)).fill('x')].join('');
  });
  return `\n${rows.join('\n')}\n`;
}

/** The same with each cell's colours, if they matter: `fg/bg` by row, runs joined. */
export function colours(lines: readonly Line[]): string[][] {
  return lines.map((line) =>
    line.map(({ text, style }) => `${text} ${style.fg ?? ''}${style.bg === undefined ? '' : `/${style.bg}`}`),
  );
}
