/** A model's labels with who vouches for each. */
import { type Line, span } from '../../../draw/cell.ts';
import { truncate } from '../../../draw/width.ts';
import { framed, type OverlayScene } from './frame.ts';

/** As ink-table drew it ahead; in plain lines where it has not, or where only ASCII may be drawn. */
export function cardLines({ state, page, report, appearance, rows, width }: OverlayScene): Line[] {
  const { card } = report.model(page.retention ?? state.place.id);
  const drawn = appearance.ascii ? undefined : appearance.card?.(card, width);
  const lines = drawn ?? card.map(({ label, value, source }) => truncate(`${label}: ${value}  ${source}`, width));
  return framed(page.title, lines.map((line) => [span(line)]).slice(0, rows));
}
