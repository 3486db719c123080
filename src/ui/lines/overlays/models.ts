/** Models to overlay: the selected ones, and those that typed text finds. */
import { type Line, span } from '../../../draw/cell.ts';
import { padEnd, textWidth, truncate } from '../../../draw/width.ts';
import { modelHits } from '../../keys/model-hits.ts';
import { viewStateOf } from '../../state/selectors.ts';
import { chosen, listed, muted, type OverlayOf, type OverlayScene } from './frame.ts';

export function modelsLines(
  overlay: OverlayOf<'models'>,
  { state, page, report, appearance, rows, width }: OverlayScene,
): Line[] {
  const { t } = report;
  const on = viewStateOf(state).overlay;
  const hits = modelHits(overlay.query, page.retention ?? '', on, report);
  const longest = Math.min(Math.max(0, ...hits.map(({ name }) => textWidth(name))), Math.floor(width / 2));
  const ellipsis = appearance.ascii ? '~' : '…';
  const lines = hits.map(({ name, model, isOn, why }, i) => {
    const head = `${isOn ? '[x]' : why === null ? '[ ]' : '   '} ${padEnd(truncate(name, longest, ellipsis), longest)}`;
    const rest = truncate(`  ${why ?? model}`, Math.max(0, width - textWidth(head)), ellipsis);
    if (i === overlay.row) return [span(padEnd(`${head}${rest}`, width), chosen)];
    return [span(head, why === null ? {} : muted), span(rest, muted)];
  });
  const heading = t('boards.layOver', { count: on.length, most: 5 });
  return listed(heading, lines.length === 0 ? [[span(t('boards.noSuchModel'), muted)]] : lines, overlay.row, rows);
}
