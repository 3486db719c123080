/** A view as a Vega-Lite specification including its rows, for rendering pictures and for export. */
import { cleanText } from '../data/clean.ts';
import type { Figure, Row, View } from '../figures/figure.ts';
import { captionOf } from './caption.ts';
import type { Json, JsonObject } from './json.ts';
import { chartOf } from './marks/index.ts';
import { tableChart } from './marks/table.ts';
import { font, fontSize, type PictureOptions } from './options.ts';
import type { PictureTheme } from './picture-theme.ts';
import { wrapInAnyFont } from './text-width.ts';

const vegaLiteSchema = 'https://vega.github.io/schema/vega-lite/v6.json';
const padding = 14;
const titleSize = 16;
const subtitleSize = 12;
const sourceSize = 10;

/** Vega-Lite 6. Data are the view's rows, unknown values as null; its transforms compute derived columns. Pure. */
export function vegaSpec(figure: Pick<Figure, 'id' | 'title'>, view: View, options: PictureOptions): JsonObject {
  const chart = chartOf(view, options) ?? tableChart(view, options);
  const caption = captionOf(figure, view, options.t);
  const room = options.width - 2 * padding;
  const full = options.caption === 'full';
  const source = [...(chart.footnotes ?? []).map(options.t.message), caption.source].join(' ');
  return {
    $schema: vegaLiteSchema,
    ...(full
      ? {
          title: {
            text: wrapInAnyFont(caption.title, room, titleSize, true),
            subtitle: wrapInAnyFont(caption.subtitle, room, subtitleSize),
          },
        }
      : {}),
    description: `${caption.title}. ${caption.subtitle}. ${caption.source}`,
    width: options.width,
    height: options.height ?? chart.height,
    autosize: { type: options.height === undefined ? 'fit-x' : 'fit', contains: 'padding' },
    padding: full ? padding : 2,
    background: options.theme.background ?? 'transparent',
    data: {
      values: view.table.rows.map(cleanRow),
      ...(chart.parse === undefined ? {} : { format: { parse: chart.parse } }),
    },
    layer: [
      ...chart.layer,
      ...(full ? [sourceLayer(wrapInAnyFont(source, room, sourceSize), chart.left ?? chart.gutter, options)] : []),
    ],
    resolve: { scale: { color: 'shared' } },
    config: configOf(options.theme, chart.gutter),
  };
}

/** Removes control characters, which are illegal in the XML of a picture. */
function cleanRow(row: Row): JsonObject {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, typeof value === 'string' ? cleanText(value) : value]),
  );
}

/** Vega-Lite has no footer, so a text mark is placed below the plot, and the picture grows to fit. */
function sourceLayer(lines: readonly string[], gutter: number, { theme }: PictureOptions): JsonObject {
  return {
    data: { values: [{ source: lines }] },
    mark: { type: 'text', align: 'left', baseline: 'top', fontSize: sourceSize, lineHeight: 13, color: theme.muted },
    encoding: { x: { value: -gutter }, y: { value: { expr: 'height + 46' } }, text: { field: 'source' } },
  };
}

function configOf(theme: PictureTheme, gutter: number): JsonObject {
  const axis: Json = {
    labelColor: theme.muted,
    titleColor: theme.muted,
    labelFontSize: fontSize,
    titleFontSize: fontSize,
    titleFontWeight: 'normal',
    gridColor: theme.grid,
    domainColor: theme.grid,
    tickColor: theme.grid,
    labelLimit: 0,
  };
  return {
    aria: false,
    font,
    view: { stroke: null },
    axis,
    axisY: { domain: false, ticks: false, ...(gutter > 0 ? { minExtent: gutter - 2, maxExtent: gutter } : {}) },
    axisX: { labelFlush: false },
    legend: {
      labelColor: theme.ink,
      labelFontSize: fontSize,
      symbolSize: 90,
      rowPadding: 3,
      columnPadding: 14,
      offset: 12,
    },
    text: { color: theme.ink, fontSize },
    title: {
      anchor: 'start',
      frame: 'bounds',
      color: theme.ink,
      fontSize: titleSize,
      lineHeight: titleSize + 4,
      subtitleColor: theme.muted,
      subtitleFontSize: subtitleSize,
      subtitleLineHeight: subtitleSize + 4,
      subtitlePadding: 4,
      offset: 14,
    },
  };
}
