/** Pictures inlined in a page: page colours, no caption, unique ids. */
import type { Figure, View } from '../figures/figure.ts';
import type { Translate } from '../i18n/translate.ts';
import { chartOf } from './marks/index.ts';
import type { PictureOptions } from './options.ts';
import type { Pictures } from './page.ts';
import { pageTheme } from './picture-theme.ts';
import { renderPicture } from './svg.ts';

const wide = 976;
/** Widths of a phone without margins, and of a card on the index. */
const narrow = 358;

/** Null for a table, which a page shows as html. `key` must be unique in the page. */
export async function pagePictures(
  figure: Pick<Figure, 'id' | 'title'>,
  view: View,
  key: string,
  t: Translate,
): Promise<Pictures | null> {
  if (view.mark.type === 'table') return null;
  return {
    notes: (chartOf(view, optionsOf(wide, t))?.footnotes ?? []).map(t.message),
    wide: await inlinePicture(figure, view, wide, `${key}w`, t),
    narrow: await inlinePicture(figure, view, narrow, `${key}n`, t),
  };
}

function optionsOf(width: number, t: Translate): PictureOptions {
  return { width, theme: pageTheme, caption: 'none', t };
}

/** The same picture under another key, for a page that shows it twice. */
export function inlineKey(svg: string, from: string, to: string): string {
  return svg.replaceAll(`id="${from}-`, `id="${to}-`).replaceAll(`url(#${from}-`, `url(#${to}-`);
}

async function inlinePicture(
  figure: Pick<Figure, 'id' | 'title'>,
  view: View,
  width: number,
  key: string,
  t: Translate,
) {
  const svg = await renderPicture(figure, view, optionsOf(width, t));
  return svg
    .replace(/\bid="([^"]+)"/g, `id="${key}-$1"`)
    .replace(/url\(#([^)]+)\)/g, `url(#${key}-$1)`)
    .replace(/<rect [^>]*fill="transparent"\/>/, '')
    .replace(/ xmlns(?::xlink)?="[^"]*"| version="1\.1"| class="[^"]*"/g, '');
}
