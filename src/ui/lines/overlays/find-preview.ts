/** The selected hit of `/` in full: next to the list on a wide screen, below it if the list is next to the page. */
import { type Line, type Style, span } from '../../../draw/cell.ts';
import { flowSpans } from '../../../draw/flow.ts';
import { fitLine } from '../../../draw/width.ts';
import type { OpenableHit } from '../../keys/find-hits.ts';
import type { ReportModel } from '../../model.ts';

const title: Style = { bold: true };
const muted: Style = { fg: 'muted' };

/** On a narrower screen the list needs the full width. */
const minColumns = 100;

/** Width of the list with the preview next to it; the full width if there is no room for a preview. */
export function findWidth(width: number): number {
  return width < minColumns ? width : Math.floor(width * 0.55);
}

/** The list's lines with the preview to their right. */
export function besidePreview(
  list: readonly Line[],
  hit: OpenableHit | undefined,
  report: ReportModel,
  width: number,
  rows: number,
): Line[] {
  const left = findWidth(width);
  if (left === width || hit === undefined) return [...list];
  const preview = previewLines(hit, report, width - left - 4).slice(0, rows);
  return Array.from({ length: Math.max(list.length, preview.length) }, (_, row) => [
    // One cell more than the list's width, because the list is indented by one.
    ...fitLine(list[row] ?? [], left + 1),
    span('   '),
    ...(preview[row] ?? []),
  ]);
}

/** Rows of a list next to the page that the preview takes. */
export function previewRows(rows: number): number {
  return rows < 16 ? 0 : Math.floor(rows / 3);
}

/** The list's lines with the preview under them. */
export function abovePreview(
  list: readonly Line[],
  hit: OpenableHit | undefined,
  report: ReportModel,
  width: number,
  rows: number,
): Line[] {
  const room = previewRows(rows);
  if (room === 0 || hit === undefined) return [...list];
  const blank = Array.from({ length: Math.max(0, rows - room - list.length) }, (): Line => []);
  const preview = previewLines(hit, report, width - 2).slice(0, room - 1);
  return [...list, ...blank, [], ...preview.map((line): Line => [span(' '), ...line])];
}

function previewLines(hit: OpenableHit, report: ReportModel, width: number): Line[] {
  const text = hit.place?.type === 'model' ? report.model(hit.place.id).summary : hit.text;
  const chapter = hit.kind === 'fact' && hit.place !== null ? placeTitle(hit, report) : '';
  return [
    ...flowSpans([span(hit.title, title)], width),
    ...(chapter === '' ? [] : flowSpans([span(chapter, muted)], width)),
    [],
    ...flowSpans([span(text)], width),
  ];
}

/** The title of the place that a stated fact opens. */
function placeTitle({ place }: OpenableHit, { items }: ReportModel): string {
  const item = items.find((one) => one.place.type === place?.type && one.place.id === place?.id);
  return item === undefined ? '' : `${item.label} ${item.title}`.trim();
}
