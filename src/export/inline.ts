/** Pictures made to stand in a page: page colours, no words of their own, ids that no other picture has. */
import type { Figure, View } from '../figures/figure.ts';
import type { PictureLook } from './look.ts';
import { chartOf } from './marks/index.ts';
import type { Pictures } from './page.ts';
import { pageTheme } from './picture-theme.ts';
import { renderPicture } from './svg.ts';

const wide = 976;
/** A phone's width without margins, and that of a card on the index. */
const narrow = 358;

/** null for a table, which a page shows as one. `key` must be unique in the page. */
export async function pagePictures(
  figure: Pick<Figure, 'id' | 'title'>,
  view: View,
  key: string,
): Promise<Pictures | null> {
  if (view.mark.type === 'table') return null;
  return {
    notes: chartOf(view, lookOf(wide))?.footnotes ?? [],
    wide: await inlinePicture(figure, view, wide, `${key}w`),
    narrow: await inlinePicture(figure, view, narrow, `${key}n`),
  };
}

function lookOf(width: number): PictureLook {
  return { width, theme: pageTheme, dress: 'bare' };
}

/** The same picture under another key, for a page that has it beside others. */
export function inlineKey(svg: string, from: string, to: string): string {
  return svg.replaceAll(`id="${from}-`, `id="${to}-`).replaceAll(`url(#${from}-`, `url(#${to}-`);
}

async function inlinePicture(figure: Pick<Figure, 'id' | 'title'>, view: View, width: number, key: string) {
  const svg = await renderPicture(figure, view, lookOf(width));
  return svg
    .replace(/\bid="([^"]+)"/g, `id="${key}-$1"`)
    .replace(/url\(#([^)]+)\)/g, `url(#${key}-$1)`)

    .replace(/<rect [^>]*fill="transparent"\/>/, '')
    .replace(/ xmlns(?::xlink)?="[^"]*"| version="1\.1"| class="[^"]*"/g, '');
}
