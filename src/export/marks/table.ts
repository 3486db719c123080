/** A table in Vega-Lite: a text column for each field. Pictures of tables are drawn by table-picture.ts, which wraps text. */

import { cleanText } from '../../data/clean.ts';
import type { View } from '../../figures/figure.ts';
import { valueText } from '../../i18n/value-label.ts';
import { fontSize, type PictureOptions } from '../options.ts';
import { pixelWidth } from '../text-width.ts';
import { type Chart, tooltip } from './chart.ts';

const line = 20;
const gap = 18;
/** Longer text is truncated in the drawing; the data contain all of it. */
const maxTextWidth = 260;

export function tableChart(view: View, options: PictureOptions): Chart {
  const { fields, rows } = view.table;
  const ink = options.theme.ink;
  let at = 0;
  const layer = fields.flatMap((field) => {
    const texts = rows.map((row) => cleanText(valueText(options.t, row[field.name] ?? null, field)));
    const wide = [field.title, ...texts].reduce((most, text) => Math.max(most, pixelWidth(text, fontSize, true)), 0);
    const width = Math.min(maxTextWidth, wide);
    const isNumber = field.type === 'integer' || field.type === 'number';
    const x = { value: isNumber ? at + width : at };
    const mark = { type: 'text', align: isNumber ? 'right' : 'left', baseline: 'middle', limit: width + 2, color: ink };
    at += width + gap;
    return [
      {
        transform: [
          { window: [{ op: 'row_number', as: '__row' }] },
          { calculate: `${JSON.stringify(texts)}[datum.__row - 1]`, as: '__text' },
        ],
        mark,
        encoding: {
          x,
          y: { field: '__row', type: 'ordinal', axis: null },
          text: { field: '__text' },
          tooltip: tooltip(view, options),
        },
      },
      {
        data: { values: [{ title: cleanText(field.title) }] },
        mark: { ...mark, fontWeight: 600 },
        encoding: { x, y: { value: -10 }, text: { field: 'title' } },
      },
    ];
  });
  return { layer, height: line * Math.max(1, rows.length), gutter: 0 };
}
