/** Scrolling overlay texts: sources, and a full table row. */
import { cleanText } from '../../../data/clean.ts';
import { type Line, span } from '../../../draw/cell.ts';
import { flowSpans } from '../../../draw/flow.ts';
import { padEnd, splitCells, textWidth, truncate } from '../../../draw/width.ts';
import { valueText } from '../../../i18n/value-label.ts';
import type { ReportModel } from '../../model.ts';
import { overlayWidth } from '../../page/layout.ts';
import { type Page, pageOf } from '../../page/page.ts';
import { addressOf } from '../../state/place.ts';
import { viewStateOf } from '../../state/selectors.ts';
import type { State } from '../../state/state.ts';
import { inSight } from '../page.ts';
import { framed, muted, type OverlayOf, type OverlayScene } from './frame.ts';

export function sourcesLines(overlay: OverlayOf<'sources'>, { state, report, rows, width }: OverlayScene): Line[] {
  return framed(report.t('ui.whereFrom'), inSight(sourceLines(state, report, width), overlay.scroll, rows));
}

export function wholeRowLines(overlay: OverlayOf<'row'>, { state, page, report, rows, width }: OverlayScene): Line[] {
  const heading = report.t('ui.rowOf', { at: rowAt(state, page) + 1, of: page.table?.rows.length ?? 0 });
  return framed(heading, inSight(rowLines(state, page, report, width), overlay.scroll, rows));
}

export function outputLines(overlay: OverlayOf<'output'>, { rows, report, width }: OverlayScene): Line[] {
  const heading = truncate(`:${overlay.line}`, width);
  return framed(heading, inSight(printedLines(overlay, width, report), overlay.scroll, rows));
}

/** All lines of the overlay text; null if there is none. */
export function textOverlayLength(state: State, report: ReportModel): number | null {
  if (state.overlay?.type === 'sources') return sourceLines(state, report, overlayWidth(state)).length;
  if (state.overlay?.type === 'output') return printedLines(state.overlay, overlayWidth(state), report).length;
  return state.overlay?.type === 'row'
    ? rowLines(state, pageOf(state, report), report, overlayWidth(state)).length
    : null;
}

const lastSources = new WeakMap<ReportModel, { readonly key: string; readonly lines: readonly Line[] }>();

/** The sources of the place's numbers. Cached, because every scroll step needs them. */
function sourceLines(state: State, report: ReportModel, width: number): readonly Line[] {
  const key = `${width} ${addressOf(state.place)}`;
  const known = lastSources.get(report);
  if (known?.key === key) return known.lines;
  const lines = report.sources(state.place, width);
  lastSources.set(report, { key, lines });
  return lines;
}

/** Maximum lines of a command's output; nobody scrolls further. */
const maxPrinted = 5000;

let lastPrinted: { readonly text: string; readonly width: number; readonly lines: readonly Line[] } | undefined;

/** A command's output; longer lines continue on the next. */
function printedLines({ text }: OverlayOf<'output'>, width: number, { t }: ReportModel): readonly Line[] {
  if (lastPrinted?.text === text && lastPrinted.width === width) return lastPrinted.lines;
  const all = text.split('\n', maxPrinted + 1);
  const lines = all
    .slice(0, maxPrinted)
    .flatMap((line) => wrapCells(cleanText(line), width).map((part) => [span(part)]));
  if (all.length > maxPrinted) lines.push([span('')], [span(t('line.cut'), muted)]);
  lastPrinted = { text, width, lines };
  return lines;
}

/** Breaks exactly at the width, so that a table keeps its columns. */
function wrapCells(text: string, width: number): string[] {
  if (textWidth(text) <= width) return [text];
  const parts = [''];
  let used = 0;
  for (const cell of splitCells(text)) {
    if (used + cell.width > width) {
      parts.push('');
      used = 0;
    }
    parts[parts.length - 1] += cell.text;
    used += cell.width;
  }
  return parts;
}

function rowAt(state: State, { table }: Page): number {
  return Math.max(0, Math.min(viewStateOf(state).table.row, (table?.rows.length ?? 0) - 1));
}

/** The row under the cursor in full: every column with value and unit, hidden ones included. */
function rowLines(state: State, page: Page, { t }: ReportModel, width: number): Line[] {
  const row = page.table?.rows[rowAt(state, page)];
  if (row === undefined || page.view === null) return [];
  const { fields } = page.view.table;
  const room = Math.min(Math.max(...fields.map(({ title: name }) => textWidth(name))) + 2, Math.floor(width / 2));
  return fields.flatMap((field) => {
    const value = row[field.name] ?? null;
    const text = valueText(t, value, field);
    const hasUnit = typeof value === 'number' && field.unit !== undefined && field.unit !== 'rank';
    const unit = hasUnit ? ` ${t.label('unit', field.unit ?? '')}` : '';
    return flowSpans([span(text + unit)], width - room).map((line, i) => [
      span(padEnd(i === 0 ? truncate(field.title, room - 2) : '', room), muted),
      ...line,
    ]);
  });
}
