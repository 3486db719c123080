/** Four quadrants of cost and use with names in each. The position within a quadrant is unknown, so no point is drawn. */
import type { QuadrantCorner, Quadrants, ViewTable } from '../figures/figure.ts';
import { code, label } from '../i18n/message.ts';
import { valueLabel } from '../i18n/value-label.ts';
import { createCanvas, ink } from './canvas.ts';
import type { Colour, Line } from './cell.ts';
import type { Frame } from './frame.ts';
import { type Glyphs, glyphsOf } from './glyphs.ts';
import { textOfValue } from './grid.ts';
import { textWidth, truncate, wrapText } from './width.ts';

/** In a smaller frame names would be cut, so rows are shown instead. */
const minQuadrants = { width: 46, height: 13 } as const;
const maxHeight = 21;

const corners: readonly QuadrantCorner[] = ['upper-left', 'upper-right', 'lower-left', 'lower-right'];
const colours: Readonly<Record<QuadrantCorner, Colour>> = {
  'upper-left': 'series.0',
  'upper-right': 'series.1',
  'lower-left': 'series.2',
  'lower-right': 'series.3',
};

/** At most `frame.height` lines of `frame.width` cells; null if the frame is too small for four quadrants. */
export function drawQuadrants(table: ViewTable, marks: Quadrants, frame: Frame): Line[] | null {
  const { t } = frame;
  const width = frame.width;
  const height = Math.min(frame.height, maxHeight);
  if (width < minQuadrants.width || height < minQuadrants.height) return null;
  const glyphs = glyphsOf(frame);
  const canvas = createCanvas(width, height);
  // One row for each axis's name, and one for the note on tags that are named twice.
  const top = 1;
  const bottom = height - 3;
  const right = width - 1;
  const middle = { x: Math.floor(right / 2), y: Math.floor((top + bottom) / 2) };
  frameLines(canvas, { top, bottom, right, middle }, glyphs);
  canvas.put(0, 0, t('boards.moreUse', { arrow: code(glyphs.openUp) }), ink('muted'));
  const split =
    marks.median === null
      ? ''
      : t('boards.medianCost', { cost: code(String(marks.median)), unit: label('unit', marks.unit) });
  const dear = t('boards.higherCost', { arrow: code(glyphs.openHigh) });
  canvas.put(0, bottom + 1, t('boards.lowerCost', { arrow: code(glyphs.openLow) }), ink('muted'));
  canvas.put(Math.max(0, middle.x - Math.floor(textWidth(split) / 2)), bottom + 1, split, ink('muted'));
  canvas.put(right + 1 - textWidth(dear), bottom + 1, dear, ink('muted'));

  const times = new Map<string, number>();
  for (const row of table.rows) {
    const tag = textOfValue(row[marks.label]);
    if (marks.corners[textOfValue(row[marks.of])] !== undefined) times.set(tag, (times.get(tag) ?? 0) + 1);
  }
  for (const corner of corners) {
    const rows = table.rows.filter((row) => marks.corners[textOfValue(row[marks.of])] === corner);
    const box = {
      x: corner.endsWith('left') ? 2 : middle.x + 2,
      y: corner.startsWith('upper') ? top + 1 : middle.y + 1,
      width: (corner.endsWith('left') ? middle.x : right - middle.x) - 3,
      rows: (corner.startsWith('upper') ? middle.y - top : bottom - middle.y) - 1,
    };
    const [name = '', what = ''] = split2(valueLabel(t, marks.of, textOfValue(rows[0]?.[marks.of])));
    let y = box.y;
    const end = box.y + box.rows;
    canvas.put(box.x, y++, truncate(name, box.width, glyphs.ellipsis), ink(colours[corner], undefined, 'b'));
    if (box.rows > 3) canvas.put(box.x, y++, truncate(what, box.width, glyphs.ellipsis), ink('muted'));
    if (box.rows > 5) y++;
    const tags = rows.map((row) => {
      const tag = textOfValue(row[marks.label]);
      return `${glyphs.dot} ${valueLabel(t, marks.label, tag)}${(times.get(tag) ?? 0) > 1 ? '*' : ''}`;
    });
    for (const line of flowed(tags, box.width, end - y)) {
      if (y >= end) break;
      canvas.put(box.x, y++, truncate(line, box.width, glyphs.ellipsis), ink('text'));
    }
  }
  const twice = [...times].filter(([, count]) => count > 1).map(([tag]) => code(valueLabel(t, marks.label, tag)));
  const note = twice.length === 0 ? t('boards.placesUnknown') : t('boards.namedTwice', { tags: twice });
  canvas.put(0, height - 1, truncate(note, width, glyphs.ellipsis), ink('muted'));
  return canvas.lines();
}

/** `premium workloads: high cost, high use` as its name and what it means. */
function split2(words: string): [string, string] {
  const at = words.search(/[:：]/);
  return at < 0 ? [words, ''] : [words.slice(0, at), words.slice(at + 1).trim()];
}

/** One tag a line if they fit, otherwise several. */
function flowed(tags: readonly string[], width: number, rows: number): readonly string[] {
  if (tags.length <= rows) return tags;
  const joined = tags.map((tag) => tag.replaceAll(' ', '\u00a0')).join('  ');
  return wrapText(joined, width).map((line) => line.replaceAll('\u00a0', ' '));
}

interface Edges {
  readonly top: number;
  readonly bottom: number;
  readonly right: number;
  readonly middle: { readonly x: number; readonly y: number };
}

function frameLines(canvas: ReturnType<typeof createCanvas>, edges: Edges, glyphs: Glyphs): void {
  const { top, bottom, right, middle } = edges;
  const faint = ink('faint');
  const { horizontal, vertical } = glyphs.axis;
  for (let x = 0; x <= right; x++) {
    canvas.set(x, top, horizontal, faint);
    canvas.set(x, bottom, horizontal, faint);
    canvas.set(x, middle.y, glyphs.splitY, faint);
  }
  for (let y = top; y <= bottom; y++) {
    const isEnd = y === top || y === bottom;
    canvas.set(0, y, isEnd ? corner(y === top, true, glyphs) : vertical, faint);
    canvas.set(right, y, isEnd ? corner(y === top, false, glyphs) : vertical, faint);
    if (!isEnd) canvas.set(middle.x, y, glyphs.splitX, faint);
  }
}

/** The rounded corners of the lines' own glyphs. */
function corner(isTop: boolean, isLeft: boolean, { line }: Glyphs): string {
  const [, , , , , lowerLeft, upperLeft, upperRight, lowerRight] = line;
  if (isTop) return isLeft ? upperLeft : upperRight;
  return isLeft ? lowerLeft : lowerRight;
}
