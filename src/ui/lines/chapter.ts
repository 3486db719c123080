/** A chapter: its text in a column no wider than is good to read, then its figures. */
import { hitLine, type Line, plain, type Span, type Style, span } from '../../draw/cell.ts';
import { flowSpans } from '../../draw/flow.ts';
import type { Piece } from '../../library/chapter-page.ts';
import type { ReportModel } from '../model.ts';
import { layoutOf } from '../page/layout.ts';
import type { Page } from '../page/page.ts';
import type { State } from '../state/state.ts';
import { placeHit } from '../state/target.ts';

/** Cells in a line of prose: beyond this the eye loses the next line. */
const maxProseWidth = 84;

const heading: Style = { bold: true };
const link: Style = { fg: 'accent' };
const number: Style = { bold: true };
const aside: Style = { fg: 'muted' };

export function chapterLines(state: State, page: Page, report: ReportModel): Line[] {
  const chapter = report.chapter(page.place.id);
  const width = Math.min(maxProseWidth, layoutOf(state).width);
  const lines: Line[] = [...flowSpans([span(chapter.title, heading)], width), []];
  for (const paragraph of chapter.paragraphs) lines.push(...flowSpans(paragraph.map(pieceSpan), width), []);
  if (chapter.figures.length > 0) {
    lines.push([span(report.t('ui.figures'), aside)]);
    for (const { id, label, title } of chapter.figures) {
      const entry = flowSpans([span(`${label}`, link), span(`  ${title}`)], width);
      const item = report.items.find(({ place }) => place.type !== 'chapter' && place.id === id);
      lines.push(...(item === undefined ? entry : entry.map((line) => hitLine(line, placeHit(item.place)))));
    }
  }
  return lines;
}

/** Links are said as `[1]` in the accent colour; numbers that come from data/ stand out from words. */
function pieceSpan(piece: Piece): Span {
  if (piece.type === 'figure') return span(piece.text, link, placeHit({ type: 'figure', id: piece.ref }));
  return span(piece.text, piece.type === 'number' ? number : plain);
}
