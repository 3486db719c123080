/** Tables 2 to 4 as printed: shares of all tokens. */
import type { BarMark, ReportHalf } from '../figure.ts';
import { common } from '../shared/text.ts';
import { need, viewOf } from '../shared/view.ts';

/** A bar for each continent, country or language. */
export function placeMark(part: string): BarMark {
  return { type: 'bar', label: part, value: 'share' };
}

export function placeReport(table: string, part: string): ReportHalf {
  return {
    needs: [table],
    views: (data) => [
      viewOf(need(data, table), { name: 'report', measure: common.tokensShare, mark: placeMark(part) }),
    ],
  };
}
