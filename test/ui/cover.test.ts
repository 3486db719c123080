import { describe, expect, test } from 'vitest';
import { builtCover } from '../../src/cli/built-cover.ts';
import type { Context } from '../../src/cli/context.ts';
import { openPackage } from '../../src/data/package.ts';
import { textOf } from '../../src/draw/cell.ts';
import { textWidth } from '../../src/draw/width.ts';
import { besideLines } from '../../src/ui/lines/cover-besides.ts';
import { announce } from '../../src/ui/plain/speech.ts';
import { coverPlace, logsPlace } from '../../src/ui/state/place.ts';
import { startState } from '../../src/ui/state/state.ts';
import { reduce } from '../../src/ui/update/reduce.ts';
import { appearance, figure, folder, report, robot } from './robot.ts';

const cover = report.cover(coverPlace.id);

describe('the first screen', () => {
  test('has the report’s numbers and today’s as the figure has them', () => {
    const { rows } = report.figure('at-a-glance').views[0].table;
    expect(cover.tiles).toHaveLength(rows.length);
    for (const [i, row] of rows.entries()) {
      const shown = cover.tiles[i];
      expect(shown?.place).toEqual(figure(String(row.figure)));
      if (typeof row.latest_name === 'string') expect(shown?.latest).toBe(row.latest_name);
      else
        expect(Number.parseFloat(shown?.latest.replace(/^\D/, '') ?? '')).toBeCloseTo(
          Number(row.latest) / (Number(row.latest) > 1000 ? 1000 : 1),
          1,
        );
    }
  });

  test.each([
    [200, 60],
    [120, 40],
    [80, 24],
    [40, 12],
  ])('says each number and each way on at %ix%i', (columns, rows) => {
    const text = robot(coverPlace, columns, rows).text();
    for (const { latest } of cover.tiles) expect(text).toContain(latest.slice(0, 10));
    for (const { title } of cover.doors) expect(text).toContain(title);
    if (rows >= 24) expect(text).toContain('Who served the tokens');
  });

  test('opens what is chosen: reading, the boards, one’s own logs, the tour, a number’s figure', () => {
    expect(robot(coverPlace).press('enter').state.place).toEqual({ type: 'chapter', id: 'abstract' });
    expect(robot(coverPlace).press('right', 'enter').state.place).toEqual(figure('leaderboard-models'));
    expect(robot(coverPlace).press('right', 'right', 'enter').state.place).toEqual(logsPlace);
    expect(robot(coverPlace).press('right', 'right', 'right', 'enter').state.tour).toBe(0);
    expect(robot(coverPlace).press('left', 'enter').state.place).toEqual(figure('11'));
    expect(robot(coverPlace).press('tab', 'up', 'enter').state.place).toEqual(figure('1'));
    expect(robot(coverPlace, 120, 40).click('Leaderboards', 0).state.place).toEqual(figure('leaderboard-models'));
  });

  test('is said in sentences, with what Enter opens', () => {
    const said = announce(startState(coverPlace, 80, 24), report, appearance);
    for (const { sentence } of cover.tiles) expect(said).toContain(sentence);
    expect(said.at(-1)).toBe('Chosen: Read it.');
  });

  test('is worked out again where numbers or labels are not the shipped ones', () => {
    const data = openPackage(folder);
    const context = (more: object) => ({ folder, data: () => ({ ...data, ...more }) }) as unknown as Context;
    expect(builtCover(context({ syncedOn: () => '2026-10-01' }), 'en')).toBeNull();
    expect(builtCover({ ...context({}), hasOwnLabels: true }, 'en')).toBeNull();
  });
});

describe('one’s own logs', () => {
  const found = {
    looked: ['~/.claude'],
    logs: [{ agent: 'Claude Code', at: '~/.claude/projects', files: 12, size: '3 MB' }],
  };
  const there = () => robot(coverPlace).press('right', 'right', 'enter');
  const counted = (canCount: boolean, ...keys: string[]) => {
    let step = reduce(there().state, { type: 'logs-found', logs: { ...found, canCount } }, report);
    for (const key of keys) step = reduce(step.state, { type: 'key', key }, report);
    return step;
  };

  test('are looked for when the page is opened, once, and not before', () => {
    const explorer = there();
    expect(explorer.effects).toEqual([{ type: 'look-for-logs' }]);
    expect(explorer.text()).toContain('Looking where agents keep their logs');
    expect(explorer.press('b', 'B').effects).toHaveLength(1);
  });

  test('are opened by Enter where they can be counted, and else named with the command that does', () => {
    const text = (canCount: boolean) => announce(counted(canCount).state, report, appearance).join('\n');
    expect(text(true)).toContain('Claude Code');
    expect(counted(true, 'enter').effects).toEqual([{ type: 'study', demo: false }]);
    expect(counted(true, 'down', 'enter').effects).toEqual([{ type: 'study', demo: true }]);
    expect(text(false)).toContain('state-of-ai study');
    expect(counted(false, 'enter').effects).toEqual([]);
  });
});

describe('a chapter', () => {
  const chapter = { type: 'chapter', id: 'geography' } as const;

  test('shows its figures in small once they are made ready, with what to read off each', () => {
    const ids = report.chapter(chapter.id).figures.map(({ id }) => id);
    while (report.prepareSmall(ids));
    const text = robot(chapter, 200, 60).lines().map(textOf).join('\n');
    for (const id of ids) expect(text).toContain(report.figure(id).title.slice(0, 12));
    expect(text).toContain('North America');
  });
});

describe('on a log’s cover, what is unlike the market', () => {
  const rows = [
    { title: 'Who served the tokens', series: 'Closed', mine: 25, market: 69.5, of: 'market' },
    { title: 'What open models are used for', series: 'programming', mine: 68.6, market: 19.3, of: 'report' },
    { title: 'Reasoning models’ share', series: null, mine: 30, market: 0, of: 'market' },
  ].map((row) => ({ ...row, place: figure('1') }));
  const drawn = (width: number, ascii = false) =>
    besideLines(
      { title: 'Most unlike the market of the same weeks, or the report (mean %)', rows },
      { width, chosen: -1, from: 0, appearance: { ...appearance, ascii }, t: report.t },
    ).map(textOf);

  test.each([200, 120, 83, 60, 40])('is whole at a width of %i: both numbers, nothing past the edge', (width) => {
    const lines = drawn(width);
    for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width);
    expect(lines.join(' ').replaceAll(/\s+/g, ' ')).toContain('or the report (mean %)');
    for (const { mine, market } of rows)
      expect(lines.find((line) => line.includes(`${mine.toFixed(1)}%`))).toContain(`${market.toFixed(1)}%`);
  });

  test('has bars that stay apart, and a stroke where the other share is', () => {
    for (const line of drawn(120)) expect(line).not.toContain('█');
    const [, closed = '', programming = ''] = drawn(120);
    expect(closed).toMatch(/▇ +┃/);
    expect(programming).toMatch(/▇┃▇/);
    expect(drawn(120, true).join('')).toMatch(/^[\x20-\x7e’]*$/);
  });
});
