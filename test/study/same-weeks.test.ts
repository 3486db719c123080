/** A log stands beside public data of its own weeks, and where there are none that is said. */
import { describe, expect, test } from 'vitest';
import { openPackage } from '../../src/data/package.ts';
import type { LogView } from '../../src/figures/figure.ts';
import { marketHalves, studyFigures } from '../../src/figures/index.ts';
import { logView } from '../../src/figures/shared/log-view.ts';
import { shareStack } from '../../src/figures/shared/marks.ts';
import { compared } from '../../src/study/compare.ts';
import { publicMarket, sameWeeks, whichWeeks } from '../../src/study/same-weeks.ts';
import { english } from '../i18n/translators.ts';
import { folder } from '../ui/robot.ts';

const data = openPackage(folder);
const market = publicMarket({ data: () => data });
const figure = 'token-share-by-source';

/** A log's shares of closed models in these weeks. */
function own(weeks: readonly string[]): LogView {
  const [view] = logView(
    {
      name: 'study',
      title: { en: 'Your log', zh: '你的日志' },
      measure: { en: 'share', zh: '份额' },
      fields: [
        { name: 'week', title: 'Week', type: 'date' },
        { name: 'source_type', title: 'Source type', type: 'string' },
        { name: 'share', title: 'Share', type: 'number', unit: '%' },
      ],
      rows: weeks.map((week) => ({ week, source_type: 'Closed', share: 100 })),
      mark: shareStack('source_type', ['Closed']),
    },
    {},
  );
  if (view === undefined) throw new Error('no view');
  return view;
}

describe('a log of autumn 2026', () => {
  const mine = own(['2026-08-31', '2026-09-07', '2026-11-23']);
  const [public_] = market(figure);
  const both = compared([], mine, public_);

  test('has the weeks that public data have too beside it, and they come first', () => {
    const common = both?.rows.filter((row) => row.in_common === true) ?? [];
    expect(new Set(common.map(({ week }) => week))).toEqual(new Set(['2026-08-31', '2026-09-07']));
    expect(both?.rows.slice(0, common.length)).toEqual(common);
    expect(new Set(common.map(({ of }) => of))).toEqual(new Set(['mine', 'market']));
    expect(english.message(whichWeeks(mine, public_, both?.common ?? null))).toContain('2 are in public data too');
    expect(sameWeeks(mine, market(figure))?.table.rows.every(({ week }) => String(week) >= '2026-08-31')).toBe(true);
  });

  test('of which no week is public says so', () => {
    const late = own(['2027-03-01']);
    expect(sameWeeks(late, market(figure))).toBeNull();
    const none = compared([], late, public_);
    expect(none?.common).toBeNull();
    expect(english.message(whichWeeks(late, public_, null))).toMatch(/^No week is in common: the log has 2027-03-01/);
  });
});

test('every market half has a view for a view of its figure, with the key and measure of its mark', () => {
  for (const [name, half] of marketHalves) {
    expect(studyFigures.some((each) => each.name === name)).toBe(true);
    const all = Object.fromEntries(half.needs.map((need) => [need, data.dataset(need)]));
    for (const { mark, table } of half.views(all)) {
      if (mark.type !== 'stack' && mark.type !== 'line') throw new Error(`${name} has no weeks`);
      const names = table.fields.map((field) => field.name);
      for (const column of [mark.x, mark.y, ...(mark.series === undefined ? [] : [mark.series]), 'kind'])
        expect(names).toContain(column);
      expect(table.rows.length).toBeGreaterThan(10);
    }
  }
});
