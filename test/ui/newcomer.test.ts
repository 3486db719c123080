/** Four things somebody wants who has read nothing, by the keys such a person pressed: none ends where there is no way on. */
import { describe, expect, test } from 'vitest';
import type { Place } from '../../src/ui/state/place.ts';
import { robot } from './robot.ts';

describe('without having read anything', () => {
  test('the week when Chinese open models peaked: 11 keys from the search', () => {
    const explorer = robot().press('/').type('peak').press('enter', 'enter', 'down', 'down', 'down', '^');
    expect(explorer.text()).toContain('week of 4 Aug 2025');
    expect(explorer.text()).toMatch(/Chinese OSS\s+31\.1.*▲/);
  });

  test('the model that led tool calls in November 2025: no key but the search', () => {
    const explorer = robot().press('/').type('which models call tools').press('enter');
    expect(explorer.text()).toContain('Nov 2025');
    expect(explorer.text()).toMatch(/claude-4\.5-so\S* +53\.0/);
  });

  test('reasoning models by growth: the search takes a word too many, the column is reached by moving to it', () => {
    const explorer = robot().press('/').type('reasoning models growth');
    expect(explorer.text()).toContain('without growth');
    const row = explorer
      .over()
      .split('\n')
      .filter((line) => /^ (figure|chapter|key|command|fact|model) /.test(line))
      .findIndex((line) => line.includes('Reasoning models by tokens'));
    for (let i = 0; i < row; i++) explorer.press('down');
    explorer.press('enter', 'right', 'right', 'right', 'right');
    expect(explorer.text()).toContain('Change▼');
  });

  test.each([
    ['csv', 's  save these rows as a csv file'],
    ['export', ':export'],
    ['my logs', ':study'],
    ['peak', '^  to the peak'],
    ['tour', ':tour'],
  ])('%s is found, with the key or the command that does it', (words, hit) => {
    expect(robot().press('/').type(words).over()).toContain(hit);
  });

  test('the rows of a figure as a csv file: two keys, from what the foot says at 80 columns', () => {
    const explorer = robot({ type: 'figure', id: '1' }, 80, 24);
    expect(explorer.text().split('\n').at(-1)).toMatch(/v view .*i sources .*s csv .*y copy .*\? help/);
    expect(explorer.press('s').text()).toContain(':table 1 --format csv > figure-1.csv');
    expect(explorer.press('enter').effects.at(-1)).toEqual({
      type: 'run',
      line: 'table 1 --format csv > figure-1.csv',
    });
  });

  test('the line that saves rows names the view, the sort and the model', () => {
    const at = (place: Place, ...keys: string[]) => robot(place, 160, 40).press(...keys, 's').state.overlay;
    expect(at({ type: 'figure', id: '1' }, 'v')).toMatchObject({
      text: expect.stringMatching(/--view picture .*> figure-1-picture\.csv$/),
    });
    expect(at({ type: 'figure', id: 'leaderboard-models' }, 'enter', 'right', 'right')).toMatchObject({
      text: expect.stringMatching(/--sort \w+.* > leaderboard-models\.csv$/),
    });
    expect(at({ type: 'model', id: 'deepseek/deepseek-r1' })).toMatchObject({
      text: 'table weekly-model-tokens --where model=deepseek/deepseek-r1 --format csv > deepseek-deepseek-r1.csv',
    });
    expect(robot().press('s').text()).toContain('there are no rows on this page');
  });

  test('the command that prints it, copied and said', () => {
    const explorer = robot().press('/').type('reasoning models by tokens').press('enter', 'right', 'right');
    const { effects } = explorer.press('y');
    expect(effects.at(-1)).toEqual({
      type: 'copy',
      text: expect.stringMatching(/^state-of-ai table leaderboard-reasoning .*--sort /),
    });
    expect(explorer.text()).toContain('state-of-ai table leaderboard-reasoning');
  });
});
