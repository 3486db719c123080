/** A table as a picture: columns sized to content, text wrapped, numbers whole, source below. */

import { cleanText } from '../data/clean.ts';
import type { Field } from '../data/dataset.ts';
import type { Figure, View } from '../figures/figure.ts';
import { valueText } from '../i18n/value-label.ts';
import { captionOf, headingOf } from './caption.ts';
import { escapeMarkup } from './escape.ts';
import { font, fontSize, type PictureOptions } from './options.ts';
import { shownColumns } from './table-columns.ts';
import { pixelWidth, wrapInAnyFont, wrapPixels } from './text-width.ts';

const padding = 14;
const gap = 16;
const lineHeight = 15;
/** Row limit of a picture, which states how many rows it shows; the csv has all. */
const maxRows = 40;

interface PictureColumn {
  readonly field: Field;
  readonly isNumber: boolean;
  readonly texts: readonly string[];
  readonly width: number;
}

/** Ignores `options.height`: a table is as tall as its rows. */
export function tablePicture(figure: Pick<Figure, 'id' | 'title'>, view: View, options: PictureOptions): string {
  const { theme } = options;
  const caption = captionOf(figure, view, options.t);
  const full = options.caption === 'full';
  const edge = full ? padding : 2;
  const room = options.width - 2 * edge;
  const rows = view.table.rows.slice(0, maxRows);
  const columns = fitted(columnsOf(view, rows, options), room);
  const out: string[] = [];
  let y = edge;
  const write = (lines: readonly string[], size: number, colour: string, weight = 'normal', height = size + 4) => {
    for (const line of lines) {
      y += height;
      out.push(text(edge, y - 4, line, size, colour, weight));
    }
  };
  if (full) {
    write(wrapInAnyFont(caption.title, room, 16, true), 16, theme.ink, '600');
    write(wrapInAnyFont(caption.subtitle, room, 12), 12, theme.muted);
    y += 12;
  }

  y = rowOf(
    out,
    columns,
    columns.map(({ field }) => headingOf(field, options.t)),
    y,
    edge,
    theme.muted,
    'normal',
  );
  for (const [i] of rows.entries()) {
    out.push(`<path d="M${edge},${y + 3}h${room}" stroke="${escapeMarkup(theme.grid)}"/>`);
    y = rowOf(
      out,
      columns,
      columns.map(({ texts }) => texts[i] ?? ''),
      y + 4,
      edge,
      theme.ink,
      'normal',
    );
  }
  if (full) {
    y += 12;
    const cut =
      rows.length < view.table.rows.length
        ? `${options.t('write.someRows', { shown: rows.length, total: view.table.rows.length })} `
        : '';
    write(wrapInAnyFont(cut + caption.source, room, 10), 10, theme.muted, 'normal', 13);
  }
  const height = Math.ceil(y + edge);
  const name = escapeMarkup(`${caption.title}. ${caption.subtitle}`);
  const ground = theme.background === null ? '' : `<rect width="100%" height="100%" fill="${theme.background}"/>`;
  return `<svg role="img" aria-label="${name}" xmlns="http://www.w3.org/2000/svg" width="${options.width}" height="${height}" viewBox="0 0 ${options.width} ${height}" font-family="${escapeMarkup(font)}"><title>${name}</title>${ground}${out.join('')}</svg>`;
}

function columnsOf(view: View, rows: View['table']['rows'], options: PictureOptions): PictureColumn[] {
  return shownColumns(view, rows).map((field) => {
    const texts = rows.map((row) => cleanText(valueText(options.t, row[field.name] ?? null, field)));
    const isNumber = field.type === 'integer' || field.type === 'number';
    const widest = texts.reduce((most, one) => Math.max(most, pixelWidth(one, fontSize)), 0);
    return {
      field,
      isNumber,
      texts,
      width: Math.max(widest, Math.min(70, pixelWidth(headingOf(field, options.t), fontSize))) + 2,
    };
  });
}

/** Shrinks the widest text columns first, then drops columns from the right. */
function fitted(wanted: readonly PictureColumn[], room: number): PictureColumn[] {
  const columns = wanted.map((column) => ({ ...column }));
  const over = () => columns.reduce((sum, { width }) => sum + width, gap * (columns.length - 1)) - room;
  while (over() > 0) {
    const widest = columns
      .filter(({ isNumber, width }) => !isNumber && width > 88)
      .reduce<(typeof columns)[number] | undefined>(
        (most, one) => (one.width > (most?.width ?? 0) ? one : most),
        undefined,
      );
    if (widest !== undefined) widest.width -= Math.min(over(), widest.width - 88, 8);
    else if (columns.length > 1)
      columns.splice(
        columns.findLastIndex(({ field }, i) => i === 0 || field.name !== 'kind'),
        1,
      );
    else break;
  }
  const spare = -over();
  const words = columns.filter(({ isNumber }) => !isNumber);
  if (spare > 0 && words.length > 0) for (const column of words) column.width += spare / words.length;
  return columns;
}

/** Draws one row of cells and returns where it ends. */
function rowOf(
  out: string[],
  columns: readonly PictureColumn[],
  cells: readonly string[],
  top: number,
  edge: number,
  colour: string,
  weight: string,
): number {
  let x = edge;
  let tallest = 1;
  for (const [i, column] of columns.entries()) {
    const lines = wrapPixels(cells[i] ?? '', column.width, fontSize);
    tallest = Math.max(tallest, lines.length);
    for (const [l, line] of lines.entries()) {
      const at = column.isNumber ? x + column.width : x;
      out.push(text(at, top + (l + 1) * lineHeight, line, fontSize, colour, weight, column.isNumber ? 'end' : 'start'));
    }
    x += column.width + gap;
  }
  return top + tallest * lineHeight + 2;
}

function text(
  x: number,
  y: number,
  words: string,
  size: number,
  colour: string,
  weight: string,
  anchor = 'start',
): string {
  const place = `x="${Math.round(x * 10) / 10}" y="${Math.round(y * 10) / 10}" font-size="${size}"`;
  const bold = weight === 'normal' ? '' : ` font-weight="${weight}"`;
  const end = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  return `<text ${place}${bold}${end} fill="${escapeMarkup(colour)}">${escapeMarkup(words)}</text>`;
}
