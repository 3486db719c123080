/** A card of 1200 by 630: the days, three numbers, tokens by model stacked, and the source. */
import { escapeMarkup } from '../export/escape.ts';
import { font } from '../export/options.ts';
import type { PictureTheme } from '../export/picture-theme.ts';
import { renderPicture } from '../export/svg.ts';
import { pixelWidth, wrapPixels } from '../export/text-width.ts';
import { code } from '../i18n/message.ts';
import type { Translate } from '../i18n/translate.ts';
import type { OwnReport } from './assemble.ts';
import { inWords, lookupOf } from './prose.ts';

export const cardSize = { width: 1200, height: 630 } as const;
const margin = 56;
const room = cardSize.width - 2 * margin;
const scale = 1.5;
/** Fonts differ by about a tenth from the widths that the estimate assumes. */
const slack = 0.82;

export async function reportCard(
  report: OwnReport,
  madeBy: string,
  theme: PictureTheme,
  t: Translate,
): Promise<string> {
  const [overview] = report.sections;
  const lookup = lookupOf(overview?.tables ?? [], () => undefined);
  const sentence = (template: string) =>
    inWords(template, lookup, t)
      .map(({ text }) => text)
      .join('');
  const rows = overview?.tables.find(({ name }) => name === 'total')?.rows ?? [];
  const isKnown = (measure: string) => rows.some((row) => row.measure === measure && row.value !== null);
  const headline = [
    t('report.cardUsed'),
    ...(isKnown('logged cost') ? [t('report.cardLogged')] : isKnown('list-price value') ? [t('report.cardList')] : []),
  ]
    .map(sentence)
    .join(' · ');
  const hasModels = overview?.tables.some(({ name, rows: held }) => name === 'models' && held.length > 0) === true;
  const beneath = [...(hasModels ? [sentence(t('report.cardTop'))] : [])].join(' · ');
  const size = fitting(headline, 60, room);
  const program = code(madeBy);
  const source = t(report.isSimulated ? 'report.cardSimulated' : 'report.cardSource', { program });
  const top = 96 + size + (beneath === '' ? 0 : 44);
  const chart = overview?.picture ?? null;
  const drawn =
    chart === null
      ? ''
      : placed(
          await renderPicture({ id: 'card', title: chart.title }, chart, {
            width: Math.round(room / scale),
            height: Math.round((cardSize.height - top - 84) / scale),
            theme,
            caption: 'none',
            t,
          }),
          margin,
          top + 16,
          { width: room, height: cardSize.height - top - 84 },
        );
  const words = (text: string, y: number, px: number, fill: string, weight = 400) =>
    `<text x="${margin}" y="${y}" font-size="${px}" font-weight="${weight}" fill="${fill}">${escapeMarkup(text)}</text>`;
  const span = report.span.map(({ text }) => text).join('');
  const name = `${report.title}. ${span}. ${headline}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}" viewBox="0 0 ${cardSize.width} ${cardSize.height}" role="img" aria-label="${escapeMarkup(name)}" font-family='${font}'>
<title>${escapeMarkup(name)}</title>
<rect width="100%" height="100%" fill="${theme.background ?? '#ffffff'}"/>
<rect width="100%" height="10" fill="${theme.colour('series.0')}"/>
${words(`${report.title} · ${span}`, 68, 24, theme.muted)}
${words(headline, 84 + size, size, theme.ink, 700)}
${beneath === '' ? '' : words(shortened(beneath, 26), 84 + size + 44, 26, theme.ink)}
${drawn}
${words(shortened(chart === null ? source : `${chart.measure} · ${source}`, 20), cardSize.height - 30, 20, theme.muted)}
</svg>
`;
}

/** The largest size at which a line fits. */
function fitting(text: string, largest: number, width: number): number {
  for (let size = largest; size > 24; size -= 2) if (pixelWidth(text, size, true) <= slack * width) return size;
  return 24;
}

function shortened(text: string, size: number): string {
  const [line = '', more] = wrapPixels(text, room - size, size);
  return more === undefined ? line : `${line}…`;
}

/** Places a picture in the card, drawn smaller and enlarged, because its text is sized for a page. */
function placed(svg: string, x: number, y: number, { width, height }: { width: number; height: number }): string {
  const inner = svg.trim().replace(/^<svg [^>]*>/, (head) => {
    const box = /viewBox="[^"]*"/.exec(head)?.[0] ?? '';
    return `<svg x="${x}" y="${y}" width="${width}" height="${height}" ${box}>`;
  });
  return inner.replace(/<title>[^<]*<\/title>/, '');
}
