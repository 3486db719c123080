/** The overlay of `/`: the hits, and the selected one in full if there is room. */
import { type Line, span } from '../../../draw/cell.ts';
import { padEnd, textWidth, truncate } from '../../../draw/width.ts';
import { code } from '../../../i18n/message.ts';
import { findHits } from '../../keys/find-hits.ts';
import { wholeLayout } from '../../page/layout.ts';
import { abovePreview, besidePreview, findWidth, previewRows } from './find-preview.ts';
import { chosen, listed, muted, type OverlayOf, type OverlayScene } from './frame.ts';

const kindsOfHits = {
  figure: 'ui.hitFigure',
  chapter: 'ui.hitChapter',
  model: 'ui.hitModel',
  fact: 'ui.hitFact',
  key: 'ui.hitKey',
  command: 'ui.hitCommand',
} as const;

export function findLines(overlay: OverlayOf<'find'>, { state, report, rows, width }: OverlayScene): Line[] {
  const { t } = report;
  const hits = findHits(overlay.query, state, report);
  const room = findWidth(width);
  const lines = hits.map((hit, i) => {
    const lacks = hit.without.length === 0 ? '' : `${t('ui.without', { words: hit.without.map(code) })}  `;
    return foundLine(t(kindsOfHits[hit.kind]), hit.title, lacks + hit.snippet, room, i === overlay.row);
  });
  const empty = overlay.query === '' ? t('ui.typeWords') : t('ui.nothingFound');
  const isBeside = wholeLayout(state).panel > 0;
  const [heading = [], blank = [], ...list] = listed(
    overlay.query === '' ? t('ui.finding') : t('ui.found', { hits: hits.length }),
    lines.length === 0 ? [[span(empty, muted)]] : lines,
    overlay.row,
    isBeside && hits.length > 0 ? rows - previewRows(rows) : rows,
  );
  const withPreview = isBeside ? abovePreview : besidePreview;
  return [heading, blank, ...withPreview(list, hits[overlay.row], report, width, rows)];
}

function foundLine(kind: string, name: string, snippet: string, width: number, isChosen: boolean): Line {
  const head = padEnd(kind, 9);
  const text = truncate(name, Math.max(1, width - 10));
  const room = width - 12 - textWidth(text);
  const rest = room > 8 ? `  ${truncate(snippet, room)}` : '';
  if (isChosen) return [span(padEnd(`${head} ${text}${rest}`, width), chosen)];
  return [span(`${head} `, muted), span(text), span(rest, muted)];
}
