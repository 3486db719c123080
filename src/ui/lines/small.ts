/** A figure in small: title, drawing without a cursor, leaders, and reading. */
import { hitLine, type Line, type Style, span } from '../../draw/cell.ts';
import { drawView, readAt, xValues } from '../../draw/chart.ts';
import { gridOf, hasGrid, isMarked, shortNameOfX } from '../../draw/grid.ts';
import { drawLine } from '../../draw/line.ts';
import { drawStack } from '../../draw/stack.ts';
import { fitLine, joinLines, textWidth, truncate, wrapText } from '../../draw/width.ts';
import type { Figure, View } from '../../figures/figure.ts';
import type { Appearance, ReportModel } from '../model.ts';
import { entryHit } from '../state/target.ts';

const bold: Style = { bold: true };
const muted: Style = { fg: 'muted' };
const accent: Style = { fg: 'accent' };
const chosenStyle: Style = { bold: true, fg: 'accent' };

/** Cells for the leaders next to the drawing. */
const legend = 15;

export interface Small {
  readonly label: string;
  readonly title: string;
  /** Undefined until it is prepared. */
  readonly figure: Figure | undefined;
  readonly entry: number;
  readonly isChosen: boolean;
}

/** Exactly `rows` lines of exactly `width` cells. */
export function smallLines(
  { label, title, figure, entry, isChosen }: Small,
  { width, rows }: { readonly width: number; readonly rows: number },
  appearance: Appearance,
  report: ReportModel,
): Line[] {
  const ellipsis = appearance.ascii ? '~' : '…';
  const mark = isChosen ? (appearance.ascii ? '> ' : '▸ ') : rows === 1 ? '  ' : '';
  const name = label === '' ? '' : `${label}  `;
  const head: Line = [
    span(mark, chosenStyle),
    span(name, isChosen ? chosenStyle : accent),
    span(truncate(title, Math.max(1, width - textWidth(mark + name)), ellipsis), isChosen ? chosenStyle : bold),
  ];
  const [view] = figure?.views ?? [];
  const body =
    rows === 1 || figure === undefined || view === undefined
      ? []
      : bodyLines(figure, view, { width, rows }, appearance, report);
  const lines = [head, ...body];
  return Array.from({ length: rows }, (_, i) => hitLine(fitLine(lines[i] ?? [], width), entryHit(entry)));
}

function bodyLines(
  figure: Figure,
  view: View,
  { width, rows }: { readonly width: number; readonly rows: number },
  appearance: Appearance,
  report: ReportModel,
): Line[] {
  // Rows left for the reading, after the title and the empty line.
  const readingRows = rows > 7 ? 2 : 1;
  const chartRows = rows - 2 - readingRows;
  const ellipsis = appearance.ascii ? '~' : '…';
  const wrapped = wrapText(figure.reading, width);
  const reading = wrapped.slice(0, readingRows);
  const last = reading.at(-1);
  if (last !== undefined && wrapped.length > readingRows)
    reading[reading.length - 1] = truncate(`${last}${ellipsis}`, width, ellipsis);
  const { colour, ascii, braille } = appearance;
  const isOverTime = hasGrid(view) && (view.mark.type === 'stack' || view.mark.type === 'line');
  const room = isOverTime ? width - legend - 1 : width;
  const bare: View = { ...view, rules: [] };
  // With few rows the axis is left out.
  const height = isOverTime && chartRows < 5 ? chartRows + 1 : chartRows;
  const frame = { width: room, height, colour, ascii, braille, t: report.t };
  // No legend, because the leaders are next to it.
  const drawn = (
    isMarked(bare, 'stack')
      ? drawStack(bare, frame)
      : isMarked(bare, 'line')
        ? drawLine(bare, frame)
        : drawView(bare, frame)
  ).slice(0, chartRows);
  const chart = isOverTime ? joinLines(drawn, leaderLines(view, appearance, report), room, 1) : drawn;
  return [...chart.map(withoutHits), ...reading.map((text): Line => [span(text, muted)])];
}

/** The leading series at the end, their values, and the date. */
function leaderLines(view: View, { ascii }: Appearance, { t }: ReportModel): Line[] {
  const reading = readAt(view, {}, { t, ascii });
  const known = reading.entries.filter(({ value }) => value !== null);
  const most = known.reduce<(typeof known)[number] | undefined>(
    (best, each) => (best === undefined || Number(each.value) > Number(best.value) ? each : best),
    undefined,
  );
  if (most === undefined || !hasGrid(view)) return [];
  const at = xValues(view).at(-1);
  const ellipsis = ascii ? '~' : '…';
  const unit = reading.field.unit?.startsWith('%') === true ? '%' : '';
  return [
    [span(truncate(most.series, legend, ellipsis), { fg: most.colour })],
    [span(`${most.text}${unit}`, bold)],
    [span(truncate(at === undefined ? '' : shortNameOfX(gridOf(view), at, t), legend, ellipsis), muted)],
  ];
}

function withoutHits(line: Line): Line {
  return line.map(({ text, style }) => span(text, style));
}
