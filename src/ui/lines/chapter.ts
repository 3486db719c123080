/** A chapter: its text in a column of readable width, and its figures in small. */
import { type Line, plain, type Span, type Style, span } from '../../draw/cell.ts';
import { flowSpans } from '../../draw/flow.ts';
import { joinLines } from '../../draw/width.ts';
import type { Piece } from '../../library/chapter-page.ts';
import type { Appearance, ReportModel } from '../model.ts';
import { type ChapterLayout, chapterLayout } from '../page/cards.ts';
import { layoutOf } from '../page/layout.ts';
import { chosenEntry, type Page } from '../page/page.ts';
import type { State } from '../state/state.ts';
import { placeHit } from '../state/target.ts';
import { windowStart } from './contents.ts';
import { smallLines } from './small.ts';

const heading: Style = { bold: true };
const link: Style = { fg: 'accent' };
const number: Style = { bold: true };
const aside: Style = { fg: 'muted' };

const between = 3;

export function chapterLines(state: State, page: Page, report: ReportModel, appearance: Appearance): Line[] {
  const layout = chapterLayout(state, page.entries.length);
  const { height } = layoutOf(state);
  const title = flowSpans([span(report.chapter(page.place.id).title, heading)], layout.text);
  const cards = cardLines(state, page, report, appearance, layout);
  const isWalked = state.focus === 'page' && page.entries.length > 0;
  const row = Math.floor(chosenEntry(state, page, report) / layout.across) * layout.rows;
  if (layout.isBeside) {
    const text = [...title, [], ...textLines(page, report, layout.text)];
    if (cards.length === 0) return text;
    if (!isWalked) return joinLines(text, cards, layout.text, between);
    return joinLines(text.slice(0, height), inWindow(cards, row, height, layout.rows), layout.text, between);
  }
  // If there is no room for both, the list of figures replaces the text while the user selects one.
  if (isWalked) return [...title, [], ...inWindow(cards, row, height - title.length - 1, layout.rows)];
  const list: Line[] = cards.length === 0 ? [] : [[span(report.t('ui.figures'), aside)], ...cards];
  return [...title, [], ...textLines(page, report, layout.text), ...list];
}

function textLines(page: Page, report: ReportModel, width: number): Line[] {
  const { paragraphs } = report.chapter(page.place.id);
  return paragraphs.flatMap((paragraph) => [...flowSpans(paragraph.map(pieceSpan), width), []]);
}

/** The figures, as many side by side as fit. */
function cardLines(
  state: State,
  page: Page,
  report: ReportModel,
  appearance: Appearance,
  { across, card, rows }: ChapterLayout,
): Line[] {
  const { figures } = report.chapter(page.place.id);
  const chosen = state.focus === 'page' ? chosenEntry(state, page, report) : -1;
  const drawn = figures.map(({ id, label, title }, entry) =>
    smallLines(
      { label, title, figure: report.small(id), entry, isChosen: entry === chosen },
      { width: card, rows },
      appearance,
      report,
    ),
  );
  const lines: Line[] = [];
  for (let i = 0; i < drawn.length; i += across) {
    const [first = [], second] = drawn.slice(i, i + across);
    lines.push(...(second === undefined ? first : joinLines(first, second, card, between)));
  }
  return lines;
}

/** The lines around the selected card, in whole cards if they fit. */
function inWindow(lines: readonly Line[], row: number, height: number, rows: number): Line[] {
  const whole = Math.max(1, Math.floor(height / rows)) * rows;
  const from = Math.floor(windowStart(row, lines.length, whole) / rows) * rows;
  return lines.slice(from, from + height);
}

/** Links are `[1]` in the accent colour; numbers from data/ are emphasised. */
function pieceSpan(piece: Piece): Span {
  if (piece.type === 'figure') return span(piece.text, link, placeHit({ type: 'figure', id: piece.ref }));
  return span(piece.text, piece.type === 'number' ? number : plain);
}
