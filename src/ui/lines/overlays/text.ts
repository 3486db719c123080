/** Texts over the page that scroll: sources, and a table row in full. */
import { type Line, span } from '../../../draw/cell.ts';
import { flowSpans } from '../../../draw/flow.ts';
import { padEnd, textWidth, truncate } from '../../../draw/width.ts';
import { valueText } from '../../../i18n/value-label.ts';
import type { ReportModel } from '../../model.ts';
import { overlayWidth } from '../../page/layout.ts';
import { type Page, pageOf } from '../../page/page.ts';
import { addressOf } from '../../state/place.ts';
import { viewStateOf } from '../../state/selectors.ts';
import type { State } from '../../state/state.ts';
import { inSight } from '../page.ts';
import { framed, muted, type OverlayOf, type OverlayScene } from './frame.ts';

export function sourcesLines(overlay: OverlayOf<'sources'>, { state, report, rows }: OverlayScene): Line[] {
  return framed(report.t('ui.whereFrom'), inSight(sourceLines(state, report), overlay.scroll, rows));
}

export function wholeRowLines(overlay: OverlayOf<'row'>, { state, page, report, rows }: OverlayScene): Line[] {
  const heading = report.t('ui.rowOf', { at: rowAt(state, page) + 1, of: page.table?.rows.length ?? 0 });
  return framed(heading, inSight(rowLines(state, page, report), overlay.scroll, rows));
}

/** Lines of the text over the page, all of it; null where no text lies there. */
export function textOverlayLength(state: State, report: ReportModel): number | null {
  if (state.overlay?.type === 'sources') return sourceLines(state, report).length;
  return state.overlay?.type === 'row' ? rowLines(state, pageOf(state, report), report).length : null;
}

const lastSources = new WeakMap<ReportModel, { readonly key: string; readonly lines: readonly Line[] }>();

/** Where the numbers of the place come from. Cached, as every scroll step needs them. */
function sourceLines(state: State, report: ReportModel): readonly Line[] {
  const width = overlayWidth(state);
  const key = `${width} ${addressOf(state.place)}`;
  const known = lastSources.get(report);
  if (known?.key === key) return known.lines;
  const lines = report.sources(state.place, width);
  lastSources.set(report, { key, lines });
  return lines;
}

function rowAt(state: State, { table }: Page): number {
  return Math.max(0, Math.min(viewStateOf(state).table.row, (table?.rows.length ?? 0) - 1));
}

/** The row under the cursor in full: every column with value and unit, hidden ones included. */
function rowLines(state: State, page: Page, { t }: ReportModel): Line[] {
  const row = page.table?.rows[rowAt(state, page)];
  if (row === undefined || page.view === null) return [];
  const { fields } = page.view.table;
  const width = overlayWidth(state);
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
