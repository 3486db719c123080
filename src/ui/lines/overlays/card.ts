/** A model's labels with the source of each. */
import { type Line, span } from '../../../draw/cell.ts';
import { truncate } from '../../../draw/width.ts';
import { framed, type OverlayScene } from './frame.ts';

/** As ink-table drew it earlier; as plain lines if it has not, or in ASCII. */
export function cardLines({ state, page, report, appearance, rows, width }: OverlayScene): Line[] {
  const { card } = report.model(page.retention ?? state.place.id);
  const drawn = appearance.ascii ? undefined : appearance.card?.(card, width);
  const lines = drawn ?? card.map(({ label, value, source }) => truncate(`${label}: ${value}  ${source}`, width));
  return framed(page.title, lines.map((line) => [span(line)]).slice(0, rows));
}
