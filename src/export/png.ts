/** A picture as PNG, by resvg, an optional native module: without it everything else works. */
import { DataError } from '../errors.ts';
import { code, message } from '../i18n/message.ts';

/** Twice the size in px, which is sharp on current screens and in slides. */
const pngScale = 2;

interface DrawnPicture {
  asPng: () => Uint8Array;
  pixels: Uint8Array;
}
type Renderer = new (svg: string, options: object) => { render: () => DrawnPicture };

/** Throws DataError if resvg is not installed or the machine has no font to draw text with. */
export async function openPng(scale = pngScale): Promise<(svg: string) => Uint8Array> {
  const Resvg = await loadResvg();
  const font = { loadSystemFonts: true, defaultFontFamily: 'DejaVu Sans' };
  // Without a font resvg silently drops text; refuse to write a chart without numbers.
  const probe =
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><text x="2" y="15" font-size="16" font-family="Helvetica, Arial, sans-serif">Mg</text></svg>';
  if (!new Resvg(probe, { font }).render().pixels.some((value) => value > 0))
    throw new DataError(message('export.noFont'));
  return (svg) => new Resvg(svg, { font, fitTo: { mode: 'zoom', value: scale } }).render().asPng();
}

async function loadResvg(): Promise<Renderer> {
  try {
    const { Resvg } = await import('@resvg/resvg-js');
    return Resvg as unknown as Renderer;
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new DataError(message('export.noResvg', { why: code(why ?? '') }));
  }
}
