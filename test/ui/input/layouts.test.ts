import { describe, expect, test } from 'vitest';
import { latinKey } from '../../../src/ui/input/layouts.ts';
import { robot } from '../robot.ts';

describe('a letter of another layout', () => {
  test.each([
    ['й', 'q'],
    ['Й', 'Q'],
    ['о', 'j'],
    ['л', 'k'],
    ['ж', ';'],
    ['Ж', ':'],
    ['Х', '{'],
    ['ъ', ']'],
    ['ї', ']'],
    ['ξ', 'j'],
    ['Λ', 'L'],
    ['ח', 'j'],
    ['ㅓ', 'j'],
    ['ㅃ', 'Q'],
    ['？', '?'],
    ['：', ':'],
    ['／', '/'],
    ['ａ', 'a'],
    ['１', '1'],
    ['｜', '|'],
    ['。', '.'],
    ['【', '['],
    ['\u3000', 'space'],
  ])('%s is on the key of %s', (letter, key) => {
    expect(latinKey(letter)).toBe(key);
  });

  test.each(['a', '?', ';', 'é', 'ß', '中', '、', '「', '￥', 'і', 'Σ', '😀', 'up', 'ctrl-й', ''])(
    '%s is on no one key, or is what it is',
    (key) => {
      expect(latinKey(key)).toBeNull();
    },
  );

  test('gives the command of the same key', () => {
    expect(robot().press('о').state.place).toEqual(robot().press('j').state.place);
    expect(robot().press('？').state.overlay?.type).toBe('help');
    expect(robot().press('／').state.overlay?.type).toBe('find');
    expect(robot().press('Ж').state.overlay?.type).toBe('command');
    expect(robot().press('３').text()).toBe(robot().press('3').text());
    expect(robot().press('й').effects).toEqual([{ type: 'quit', interrupted: false }]);
  });

  test('gives the command of a list, and closes it', () => {
    const list = robot().press('c');
    expect(list.press('о').state.overlay).toMatchObject({ type: 'contents', row: 2 });
    expect(list.press('й').state.overlay).toBeNull();
  });

  test('is typed where a line is typed', () => {
    expect(robot().press('/').type('йо？：中').state.overlay).toMatchObject({ type: 'find', query: 'йо？：中' });
    expect(robot().press(':').type('Ж／').state.overlay).toMatchObject({ type: 'command', text: 'Ж／' });
    expect(robot().press('?', '/').type('о').state.overlay).toMatchObject({ type: 'help', query: 'о' });
  });

  test('is itself where a reader bound it', () => {
    const own = robot();
    Object.assign(own.state, { ownKeys: { find: ['й'] } });
    expect(own.press('й').state.overlay?.type).toBe('find');
    expect(own.effects).toEqual([]);
  });
});
