import { describe, expect, test } from 'vitest';
import { viewStateOf } from '../../src/ui/state/selectors.ts';
import { figure, type Robot, robot } from './robot.ts';

const board = () => robot(figure('leaderboard-models'), 160, 40).press('enter');
const copied = ({ effects }: Robot) => effects.flatMap((effect) => (effect.type === 'copy' ? [effect.text] : []));

describe('a row’s course', () => {
  test('stands beside each model over the weeks of the span, weeks it was not listed as gaps', () => {
    const text = board().text();
    expect(text).toContain('26 weeks');
    expect(text).toMatch(/[▁▂▃▄▅▆▇█]{6,14}/);
    expect(text).toMatch(/·[▁▂▃▄▅▆▇█]/);
    expect(board().press('v', 'v', 'v').text()).not.toContain('26 weeks');
  });

  test('is nothing one can sort by, and not in the rows', () => {
    const explorer = board();
    for (let i = 0; i < 20; i++) explorer.press('right');
    expect(explorer.press('y').effects).toHaveLength(1);
    expect(copied(explorer)[0]).toContain('--sort kind');
  });
});

describe('columns', () => {
  test('C lists them, Space hides and shows one, the sort goes on, y names those that are left', () => {
    const explorer = board();
    for (let i = 0; i < 3; i++) explorer.press('right');
    explorer.press('C', 'space', 'escape');
    expect(explorer.text().split('\n')[4]).not.toContain('Rank');
    expect(viewStateOf(explorer.state).table.sorted).toBe(true);
    explorer.press('y');
    expect(copied(explorer)[0]).toMatch(/--columns name,tokens,\S+ --sort \w+/);
    explorer.press('C', 'enter', 'escape');
    expect(explorer.text().split('\n')[4]).toContain('Rank');
  });

  test('the last one stays', () => {
    const explorer = robot(figure('table-2'), 160, 40);
    if (explorer.state.viewStates['figure:table-2']?.form !== 'table') explorer.press('t');
    explorer.press('C');
    for (let i = 0; i < 8; i++) explorer.press('space', 'down');
    expect(explorer.press('escape').text()).not.toContain('no rows');
  });
});

describe('marks', () => {
  test('Space marks rows, | keeps only those, y names them, | again shows all', () => {
    const explorer = board().press('space', 'space');
    expect(explorer.text()).toContain('2 marked');
    expect(explorer.text().match(/●/g)).toHaveLength(2);
    expect(explorer.press('|').text()).toMatch(/2 of \d+ rows are marked/);
    explorer.press('y');
    expect(copied(explorer)[0]).toMatch(/^state-of-ai table leaderboard-models --where 'model=[^|']+\|[^|']+'$/);
    expect(explorer.press('|').text()).toContain('2 marked');
  });

  test('stay with their rows when these are sorted, and in another period', () => {
    const explorer = board().press('space', 'right', 'right', 'w', 'w');
    expect(explorer.press('|').text()).toMatch(/1 of \d+ rows/);
  });

  test('in a text Space is a screen down as before', () => {
    const chapter = robot({ type: 'chapter', id: 'introduction' }, 98, 20).press('enter');
    const top = chapter.text();
    expect(chapter.press('space').text()).not.toBe(top);
    expect(board().press('|').text()).toContain('no row is marked');
  });
});

describe('bars of a board', () => {
  test('T draws the column that is sorted by, and the table for one with values below zero', () => {
    const explorer = board().press('T');
    expect(explorer.text()).toContain('bars: Tokens');
    expect(explorer.text()).toMatch(/T\s+█{10,}/);
    for (let i = 0; i < 3; i++) explorer.press('right');
    expect(explorer.text()).toContain('bars: Share');
    expect(explorer.press('right').text()).toContain('no bars: this column has values below zero');
    expect(explorer.press('T').text()).not.toContain('bars');
  });

  test('every board by tokens has them, in every span', () => {
    for (const name of ['models', 'authors', 'reasoning']) {
      const explorer = robot(figure(`leaderboard-${name}`), 160, 40);
      for (let view = 0; view < 4; view++) {
        expect(explorer.press('T').text()).toContain('bars: Tokens');
        explorer.press('v');
      }
    }
  });

  test('no bars for rows with units of their own, or of several months', () => {
    expect(robot(figure('leaderboard-tools'), 120, 40).press('v', 'T').text()).toContain('no other form');
    expect(robot(figure('1'), 120, 40).press('v', 'v', 'v', 'T').text()).toContain('no other form');
  });

  test('a click chooses a bar, again opens its model', () => {
    const explorer = board().press('T').click('Claude');
    expect(explorer.click('Claude').state.place.type).toBe('model');
  });
});

describe('what a page says at first sight', () => {
  test('a board says which week it is of, what its changes are from, and signs them', () => {
    const text = board().text();
    expect(text).toContain('week of 7 Sep 2026');
    expect(text).toContain('change since the week of 31 Aug 2026');
    expect(text).toMatch(/ \+\d+\.\d/);
    expect(text).toMatch(/ -\d+\.\d/);
  });

  test('a board opens in the order of its ranks, and no step or key on it moves a column', () => {
    const explorer = robot(figure('leaderboard-models'), 160, 40);
    const heading = () => (explorer.text().split('\n')[4] ?? '').replaceAll(/[▲▼]/g, ' ');
    const before = heading();
    expect(explorer.text()).toContain('Rank▲');
    expect(explorer.press('right', 'right', 'right').text()).toContain('Share▼');
    expect(heading()).toBe(before);
  });

  test('every claim is whole, with the report’s value, today’s and the verdict', () => {
    const text = robot(figure('claims-today'), 120, 60).press('enter').text();
    expect(
      text
        .split('\n')
        .slice(3)
        .join('\n')
        .replace(/^.{33}/gm, ''),
    ).not.toContain('…');
    expect(text).toMatch(/✗ no longer +33% +64\.9 to 71\.3%/);
    expect(text).toContain('no. 61 or below');
    expect(text).toContain('1.53B calls a week');
  });

  test('figure 26 is four named fields with what is named in each, and rows after t', () => {
    const explorer = robot(figure('26'), 120, 40);
    for (const name of ['premium workloads', 'mass-market volume', 'specialised experts', 'niche utilities'])
      expect(explorer.text()).toContain(name);
    expect(explorer.text()).toContain('median 0.73 USD per 1M tokens');
    expect(explorer.press('t').text()).toMatch(/technology +premium workloads: high cost, high use/);
  });
});
