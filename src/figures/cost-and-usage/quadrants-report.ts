/** Figure 26: the quadrants of cost and use, and which categories the text names in each. */
import type { FigureView, QuadrantCorner, ReportHalf } from '../figure.ts';
import { statedReport } from '../shared/facts.ts';
import { number, text } from '../shared/rows.ts';

const stated = statedReport('26');

/** The same facts drawn as four quadrants; the rows are unchanged. */
export const quadrantsReport: ReportHalf = {
  ...stated,
  views: (data) => {
    const [first, ...others] = stated.views(data);
    return [asQuadrants(first), ...others];
  },
};

function asQuadrants(view: FigureView): FigureView {
  const corners: Record<string, QuadrantCorner> = {};
  for (const row of view.table.rows) {
    const words = text(row, 'words');
    const corner = words === null ? null : cornerOf(words);
    if (words !== null && corner !== null) corners[words] = corner;
  }
  const median = view.table.rows.find((row) => number(row, 'value') !== null);
  return {
    ...view,
    mark: {
      type: 'table',
      lead: ['key', 'words', 'qualifier'],
      quadrants: {
        label: 'key',
        of: 'words',
        corners,
        median: median === undefined ? null : number(median, 'value'),
        unit: (median === undefined ? null : text(median, 'unit')) ?? '',
      },
    },
  };
}

/** `low or median cost, high use` is the upper left. */
function cornerOf(words: string): QuadrantCorner | null {
  const [, cost, use] = /: (low|high)(?: or median)? cost, (low|high) use$/.exec(words) ?? [];
  if (cost === undefined || use === undefined) return null;
  return `${use === 'high' ? 'upper' : 'lower'}-${cost === 'high' ? 'right' : 'left'}`;
}
