/** The explorer with the demo log in it: what is simulated says so everywhere, and nothing unknown is a nought. */

import { beforeAll, describe, expect, test } from 'vitest';
import { same } from '../../../src/figures/shared/words.ts';
import { differencesOf } from '../../../src/study/differences.ts';
import type { Study } from '../../../src/study/study.ts';
import type { ReportModel } from '../../../src/ui/model.ts';
import { createReportModel } from '../../../src/ui/report/report-model.ts';
import { withStudy } from '../../../src/ui/report/study-model.ts';
import { ownCover, type Place } from '../../../src/ui/state/place.ts';
import { initialViewState } from '../../../src/ui/state/state.ts';
import { english } from '../../i18n/translators.ts';
import { data, demoStudy } from '../../study/demo-study.ts';
import { figure, folder, robot } from '../../ui/robot.ts';

const mine: Place = { type: 'chapter', id: 'mine' };
let study: Study;
let report: ReportModel;
let world: ReportModel;

beforeAll(async () => {
  study = await demoStudy();
  report = createReportModel({ folder, data: () => data, t: english });
  world = withStudy(report, { study, words: ['--demo'] });
});

/** The study of a log that lacks what a figure needs. */
function without(name: string): Study {
  const [why, add] = [same('Category: not in this log.'), same('Tag each request.')];
  const lacking = { can: 'no', why, add, views: [] } as const;
  return { ...study, figures: study.figures.map((each) => (each.name === name ? { ...each, ...lacking } : each)) };
}

const open = (place: Place, columns = 80, rows = 60) => robot(place, columns, rows, world);

describe('a figure of the report', () => {
  test('v goes from the report to mine, which says simulated before its title at every size', () => {
    for (const [columns, rows] of [
      [120, 40],
      [80, 24],
      [40, 12],
    ] as const) {
      const before = open(figure('1'), columns, rows);
      expect(before.text()).not.toMatch(/simulated/i);
      expect(before.press('v').text()).toContain('simulated: ');
    }
    expect(open(figure('1'), 100).press('v').text()).toMatch(/v public {2}mine {2}same-weeks {2}picture/);
  });

  test('has views of the report, and views of the log, never one with both kinds', () => {
    for (const { place } of world.items) {
      if (place.type === 'chapter' || place.type === 'cover') continue;
      const { views } = world.views(place, initialViewState);
      for (const view of views) {
        const isMine = view.kinds.includes('simulated');
        expect([place.id, view.name, isMine]).toEqual([
          place.id,
          view.name,
          place.id.startsWith('mine/') || view.name.startsWith('mine'),
        ]);
        if (isMine) expect(view.kinds).toEqual(['simulated']);
      }
      expect(new Set(views.map(({ name }) => name)).size).toBe(views.length);
    }
  });

  test('keeps every view that it has without a log, in the same order, public data of the same weeks added', () => {
    for (const { place } of report.items) {
      if (place.type === 'chapter' || place.type === 'cover') continue;
      const kept = world
        .views(place, initialViewState)
        .views.filter(({ name }) => !name.startsWith('mine') && name !== 'same-weeks');
      expect(kept.map(({ name }) => name)).toEqual(report.views(place, initialViewState).views.map(({ name }) => name));
    }
  });

  test('that the log has nothing of has no view of it', () => {
    expect(open(figure('22c')).text()).toContain('mine');
    const bare = withStudy(report, { study: without('categories-of-xai'), words: ['--demo'] });
    expect(robot(figure('22c'), 80, 60, bare).text()).not.toContain('mine');
    const { rows } = bare.figure('mine/carries').views[0].table;
    expect(rows.find((row) => row.figure === 'categories-of-xai')).toMatchObject({
      carries: 'no',
      why: 'Category: not in this log.',
      add: 'Tag each request.',
    });
  });

  test('y copies what prints the rows of mine', () => {
    const copied = open(figure('10')).press('v', 'y').effects;
    expect(copied).toEqual([
      { type: 'copy', text: 'state-of-ai study --demo --figure reasoning-share --view can-reason' },
    ]);
  });
});

describe('every screen of mine', () => {
  test('says that it is simulated, in each view, as a table too', () => {
    for (const { place } of world.items.filter(({ chapter }) => chapter === 'mine')) {
      for (const columns of [40, 80]) {
        const shown = open(place, columns, 24);
        const views =
          place.type === 'chapter' || place.type === 'cover' ? 1 : world.views(place, initialViewState).views.length;
        for (let i = 0; i < views; i++) {
          expect(shown.text()).toMatch(/simulated/);
          expect(shown.press('t').text()).toMatch(/simulated/);
          shown.press('t', 'v');
        }
      }
    }
  });

  test('draws months that are not over as missing, not as nought', () => {
    const { views } = world.views({ type: 'model', id: 'deepseek/deepseek-r1' }, initialViewState);
    const grid = views.find(({ name }) => name === 'mine');
    const rows = grid?.table.rows ?? [];
    expect(rows.length).toBeGreaterThan(60);
    // The log ends with November 2025: nobody knows who comes back in December.
    const last = rows.filter(({ cohort }) => cohort === '2025-11').map(({ month }) => month);
    expect(last).toEqual([0]);
    for (const { retention, censored } of rows) expect(retention === null).toBe(censored);
    const drawn = open({ type: 'model', id: 'deepseek/deepseek-r1' }, 140).press('v').text();
    expect(drawn).toMatch(/2025-11 +(?:\d+ +)?100\.0( +·)+/);
    expect(drawn).not.toMatch(/ 0\.0/);
  });
});

describe('the log’s own cover', () => {
  const coverOf = () => world.cover(ownCover.id);

  test('has what it came to, who took it and what changed most, each a key from its board', () => {
    const names = coverOf().tiles.map(({ name }) => name);
    for (const name of ['Spend', 'Tokens', 'Top model', 'Cache hits', 'Changed most']) expect(names).toContain(name);
    const total = study.figures.find(({ name }) => name === 'usage')?.views.find(({ name }) => name === 'total');
    const spent = Number(total?.table.rows.find(({ measure }) => measure === 'logged cost')?.value);
    expect(coverOf().tiles[0]?.latest).toBe(`$${spent.toFixed(2)}`);
    const at = names.indexOf('Top model');
    const opened = open(ownCover, 200).press(
      'tab',
      ...Array(4 + names.length).fill('left'),
      ...Array(at).fill('right'),
      'enter',
    );
    expect(opened.state.place).toEqual(figure('mine/usage'));
  });

  test('draws where the log is most unlike the market, the largest difference first, each leading to its figure', () => {
    const rows = coverOf().besides?.rows ?? [];
    expect(rows).toHaveLength(5);
    const apart = rows.map(({ mine: own, market }) => Math.abs(own - market));
    expect(apart).toEqual(apart.toSorted((a, b) => b - a));
    const text = open(ownCover).text();
    for (const { title } of coverOf().doors) expect(open(ownCover, 60, 20).text()).toContain(title);
    for (const row of rows) expect(text).toContain(`${row.mine.toFixed(1)}%`);
  });

  test('says at every size that the log is simulated', () => {
    for (const [columns, rows] of [
      [200, 60],
      [80, 24],
      [40, 12],
    ] as const)
      expect(open(ownCover, columns, rows).text()).toMatch(/simulated/);
  });
});

describe('the chapter mine', () => {
  test('comes after the log’s own cover and tells what became of the rows', () => {
    expect(world.items[0]?.place).toEqual(ownCover);
    expect(world.items.find(({ place }) => place.type === 'chapter')?.place).toEqual(mine);
    const words = open(mine, 80, 120).words();
    expect(words).toContain('This log is simulated: nothing in it happened.');
    const { kept } = study.accounting;
    expect(words).toContain(`${kept.toLocaleString('en-US')} kept, 0 duplicates, 0 rejected`);
    const yes = study.figures.filter(({ can }) => can === 'yes').length;
    expect(words).toContain(`Of ${study.figures.length} figures this log carries ${yes}, partly`);
  });

  test('has the planted verdicts with their n, and every threshold', () => {
    const words = open(mine, 80, 120).words();
    expect(words).toMatch(/example\/glass-slipper: foundational cohort, n = \d+ users in \d+ cohorts/);
    expect(words).toMatch(/example\/boomerang: boomerang, n = \d+ users/);
    expect(words).toContain('p < 0.01');
  });

  test('names a model that is nowhere in the report at the end of the models, not of mine', () => {
    const place: Place = { type: 'model', id: 'mistralai/mistral-nemo' };
    const text = open(place, 120, 40).text();
    expect(text).toMatch(/Mine[\s\S]*Retention[\s\S]*▸ +Mistral Nemo/);
  });
});

test('a difference is between means of known values in whole weeks, and of one figure only one', () => {
  const view = (kind: 'public' | 'study', rows: readonly (readonly [string, string, number | null, string?])[]) => ({
    name: kind,
    title: '',
    measure: '',
    kinds: [kind],
    table: {
      fields: [
        { name: 'week', title: 'Week', type: 'date' as const },
        { name: 'source_type', title: 'Source', type: 'string' as const },
        { name: 'share', title: 'Share', type: 'number' as const, unit: '%' },
      ],
      rows: rows.map(([week, source_type, share, coverage = 'whole week']) => ({ week, source_type, share, coverage })),
    },
    mark: {
      type: 'stack' as const,
      x: 'week',
      y: 'share',
      series: 'source_type',
      order: ['A', 'B'],
      scale: 'share' as const,
    },
    rules: [],
    notes: [],
    sources: [],
    licences: [],
    citations: [],
    datasets: [],
  });
  const own = view('study', [
    ['2025-01-06', 'A', 100, 'part of a week'],
    ['2025-01-13', 'A', 20],
    ['2025-01-20', 'A', null],
    ['2025-01-13', 'B', 50],
    ['2025-01-20', 'B', 60],
  ]);
  const theirs = view('public', [
    ['2025-01-06', 'A', 40],
    ['2025-01-13', 'A', 60],
    ['2025-01-06', 'B', 54],
    ['2025-01-13', 'B', 56],
  ]);
  expect(differencesOf([{ figure: '1', report: [theirs], mine: [own] }], 5)).toEqual([
    {
      figure: '1',
      series: 'A',
      mine: { value: 20, weeks: 1, from: '2025-01-13', to: '2025-01-13' },
      other: { value: 50, weeks: 2, from: '2025-01-06', to: '2025-01-13', of: 'report', kinds: ['public'] },
    },
  ]);
  const market = view('study', [
    ['2025-01-06', 'A', 90],
    ['2025-01-13', 'A', 10],
    ['2025-01-13', 'B', 55],
    ['2026-01-05', 'A', 99],
  ]);
  // The same week of public data comes before any of the report.
  expect(
    differencesOf(
      [{ figure: '1', report: [theirs], mine: [own], market: [{ ...market, kinds: ['public' as const] }] }],
      5,
    ),
  ).toEqual([
    {
      figure: '1',
      series: 'A',
      mine: { value: 20, weeks: 1, from: '2025-01-13', to: '2025-01-13' },
      other: { value: 10, weeks: 1, from: '2025-01-13', to: '2025-01-13', of: 'market', kinds: ['public'] },
    },
  ]);
});
