import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawScreen } from '../../src/ui/lines/screen.ts';
import { createPrefetch } from '../../src/ui/prefetch.ts';
import { startState } from '../../src/ui/state/state.ts';
import { reduce } from '../../src/ui/update/reduce.ts';
import { appearance, figure, report } from './robot.ts';

describe('what was made ahead', () => {
  test('is what the key would have given, whatever is pressed and whatever was ahead', () => {
    const keys = fc.constantFrom('down', 'up', 'left', 'right', 'enter', 't', 'x', 'b', '?', 'escape', 's', 'tab');
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, fc.option(keys)), { maxLength: 12 }), (presses) => {
        const prefetch = createPrefetch(report, appearance);
        let state = startState(figure('1'), 100, 30);
        for (const [key, ahead] of presses) {
          if (ahead !== null) prefetch.prepare(state, ahead);
          const step = prefetch.step(state, { type: 'key', key });
          expect(step).toEqual(reduce(state, { type: 'key', key }, report));
          expect(prefetch.screen(step.state)).toEqual(drawScreen(step.state, report, appearance));
          state = step.state;
        }
      }),
      { numRuns: 25 },
    );
  });

  test('is there when the key comes: nothing is worked out again', () => {
    const prefetch = createPrefetch(report, appearance);
    const state = startState(figure('1'), 120, 40);
    prefetch.prepare(state, 'down');
    const press = () => prefetch.step(state, { type: 'key', key: 'down' });
    expect(press().state).toBe(press().state);
    expect(prefetch.screen(press().state)).toBe(prefetch.screen(press().state));
  });

  test('is nothing while a line is typed into', () => {
    const prefetch = createPrefetch(report, appearance);
    const { state } = reduce(startState(figure('1'), 120, 40), { type: 'key', key: '/' }, report);
    prefetch.prepare(state, 'a');
    const press = () => prefetch.step(state, { type: 'key', key: 'a' });
    expect(press().state).not.toBe(press().state);
  });
});
