/** Overlay lists to select from: all places, and the columns of a table. */
import { type Line, span } from '../../../draw/cell.ts';
import { padEnd, truncate } from '../../../draw/width.ts';
import { isShown } from '../../page/page.ts';
import { viewStateOf } from '../../state/selectors.ts';
import { itemLine } from '../contents.ts';
import { chosen, listed, type OverlayOf, type OverlayScene } from './frame.ts';

export function contentsListLines(
  overlay: OverlayOf<'contents'>,
  { report, appearance, rows, width }: OverlayScene,
): Line[] {
  const lines = report.items.map((item, i) =>
    itemLine(item, Math.min(width, 72), appearance, i === overlay.row ? chosen : null),
  );
  return listed(report.t('ui.contents'), lines, overlay.row, rows);
}

export function columnsLines(
  overlay: OverlayOf<'columns'>,
  { state, page, report, rows, width }: OverlayScene,
): Line[] {
  const look = viewStateOf(state).table;
  const { view } = page;
  const lines = (page.view?.table.fields ?? []).map((field, i) => {
    const box = view === null || isShown(view, look, field.name) ? '[x]' : '[ ]';
    const text = truncate(`${box} ${field.title}`, width);
    return [span(i === overlay.row ? padEnd(text, width) : text, i === overlay.row ? chosen : {})];
  });
  return listed(report.t('ui.columns'), lines, overlay.row, rows);
}
