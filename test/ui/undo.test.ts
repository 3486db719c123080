import { expect, test } from 'vitest';
import { figure, robot } from './robot.ts';

test('u takes back each change of a view, U does it again, moving the cursor is no change', () => {
  const explorer = robot(figure('1')).press('left', 'left', 't', 'v');
  const changed = explorer.text();
  explorer.press('u', 'u');
  expect(explorer.state.viewStates['figure:1']?.form).toBe('chart');
  expect(explorer.state.viewStates['figure:1']?.cursor).not.toBeNull();
  expect(explorer.press('u').text()).toContain('no view was changed yet');
  explorer.press('U', 'U');
  expect(explorer.press('escape').text()).toBe(changed);
});

test('a new change forgets what was undone', () => {
  const explorer = robot(figure('1')).press('t', 'u', 'v');
  expect(explorer.press('U').text()).toContain('nothing was undone');
});

test('a filter typed letter by letter is undone letter by letter, and Esc in it costs nothing', () => {
  const explorer = robot(figure('leaderboard-models')).press('f').type('qwen').press('enter');
  expect(explorer.press('u').text()).toContain('“qwe”');
});

test('B goes forward again after b', () => {
  const explorer = robot(figure('1')).press('7', 'b');
  expect(explorer.state.place).toEqual(figure('1'));
  expect(explorer.press('B').state.place).toEqual({ type: 'chapter', id: 'retention' });
});

test('K keeps places and the apostrophe goes through them', () => {
  const explorer = robot(figure('1')).press('K', '7', 'K', "'");
  expect(explorer.state.place).toEqual(figure('1'));
  expect(explorer.press("'").state.place).toEqual({ type: 'chapter', id: 'retention' });
  expect(explorer.press('K').state.bookmarks).toEqual([figure('1')]);
});
