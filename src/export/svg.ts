/** Pictures as SVG text: charts through Vega-Lite and Vega, tables through our own drawing. The only module that loads Vega. */
import * as vega from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import type { Figure, View } from '../figures/figure.ts';
import { captionOf } from './caption.ts';
import { escapeMarkup } from './escape.ts';
import type { JsonObject } from './json.ts';
import type { PictureOptions } from './options.ts';
import { tablePicture } from './table-picture.ts';
import { maxLatin, pixelWidth } from './text-width.ts';
import { vegaSpec } from './vega-spec.ts';

interface TextItem {
  readonly text?: unknown;
  readonly fontSize?: number;
  readonly fontWeight?: string | number;
  readonly limit?: number;
  readonly mark?: { readonly role?: string };
}

// Without a canvas Vega assumes 0.8 em per letter, which makes legends and margins far too wide.
const { textMetrics } = vega as unknown as { textMetrics: { width: (item: TextItem, text?: unknown) => number } };
textMetrics.width = ({ text: own, fontSize = 11, fontWeight, limit, mark }, text) => {
  const isBold = fontWeight === 'bold' || Number(fontWeight) >= 600;
  // The next entry of a legend begins right after a name, so the name's width in the actual font matters here.
  const latin = mark?.role === 'legend-label' ? maxLatin : 1;
  const width = pixelWidth(String(text ?? own ?? ''), fontSize, isBold, latin);
  return limit !== undefined && limit > 0 ? Math.min(limit, width) : width;
};

/** Prevents a spec from loading anything, whatever its rows contain. */
const noLoader = {
  load: () => Promise.reject(new Error('a picture loads nothing')),
  sanitize: () => Promise.reject(new Error('a picture links nowhere')),
  http: () => Promise.reject(new Error('a picture loads nothing')),
  file: () => Promise.reject(new Error('a picture loads nothing')),
  options: {},
} as unknown as vega.Loader;

/** A view as a complete picture. */
export async function renderPicture(
  figure: Pick<Figure, 'id' | 'title'>,
  view: View,
  options: PictureOptions,
): Promise<string> {
  if (view.mark.type === 'table') return tablePicture(figure, view, options);
  const svg = await renderSpec(vegaSpec(figure, view, options));
  const { title, subtitle } = captionOf(figure, view, options.t);
  return named(mergePaths(withoutUnseen(svg)), `${title}. ${subtitle}`);
}

/** Compiles and renders a spec. Warnings are our bugs, so they throw. */
export async function renderSpec(spec: JsonObject): Promise<string> {
  const problems: string[] = [];
  const logger = {
    level: () => logger,
    error: (...words: unknown[]) => note(words),
    warn: (...words: unknown[]) => note(words),
    info: () => logger,
    debug: () => logger,
  };
  function note(words: unknown[]) {
    problems.push(words.map(String).join(' '));
    return logger;
  }
  const compiled = compile(spec as unknown as TopLevelSpec, { logger: logger as never }).spec;
  const view = new vega.View(vega.parse(compiled), { renderer: 'none', loader: noLoader, logger: logger as never });
  try {
    const svg = await view.toSVG();
    if (problems.length > 0) throw new Error(`the chart was drawn with warnings: ${problems.join('; ')}`);
    return svg;
  } finally {
    view.finalize();
  }
}

/** Gives screen readers the picture's name; its parts are hidden (`aria: false`), as the table reads better. */
function named(svg: string, name: string): string {
  const label = escapeMarkup(name);
  return svg
    .replace(/^<svg /, `<svg role="img" aria-label="${label}" `)
    .replace(/^(<svg [^>]*>)/, `$1<title>${label}</title>`)
    .replace(/ role="graphics-[a-z]+"| aria-roledescription="[^"]*"| aria-hidden="true"/g, '');
}

/** Removes marks that only serve tooltips. */
function withoutUnseen(svg: string): string {
  return svg.replace(/<path [^>]*\bopacity="0"\/>/g, '');
}

/**
 * Merges neighbouring marks of one colour into one path: a third of the size, and no hairlines between weekly bars. Translucent
 * marks are not merged, because merging would not darken where they overlap.
 */
function mergePaths(svg: string): string {
  const path =
    /<path (?:aria-label="[^"]*" )?(?:role="[^"]*" )?(?:aria-roledescription="[^"]*" )?d="(M[^"]*Z)" fill="([^"]*)"\/>/y;
  let merged = '';
  let at = 0;
  while (at < svg.length) {
    path.lastIndex = at;
    let match = path.exec(svg);
    if (match === null) {
      const next = svg.indexOf('<path', at + 1);
      merged += svg.slice(at, next === -1 ? undefined : next);
      at = next === -1 ? svg.length : next;
      continue;
    }
    const fill = match[2];
    let d = '';
    while (match !== null && match[2] === fill) {
      d += rounded(match[1] ?? '');
      at = path.lastIndex;
      match = path.exec(svg);
    }
    merged += `<path d="${d}" fill="${fill}"/>`;
  }
  return merged;
}

/** More than a hundredth of a pixel is invisible. */
function rounded(d: string): string {
  return d.replace(/-?\d+\.\d{3,}(?:e-?\d+)?/g, (number) => String(Math.round(Number(number) * 100) / 100));
}
