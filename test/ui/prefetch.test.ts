import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawScreen } from '../../src/ui/lines/screen.ts';
import { createForesight } from '../../src/ui/prefetch.ts';
import { startState } from '../../src/ui/state/state.ts';
import { reduce } from '../../src/ui/update/reduce.ts';
import { figure, skin, world } from './robot.ts';

describe('what was made ahead', () => {
  test('is what the key would have given, whatever is pressed and whatever was foreseen', () => {
    const keys = fc.constantFrom('down', 'up', 'left', 'right', 'enter', 't', 'x', 'b', '?', 'escape', 's', 'tab');
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, fc.option(keys)), { maxLength: 12 }), (presses) => {
        const foresight = createForesight(world, skin);
        let state = startState(figure('1'), 100, 30);
        for (const [key, foreseen] of presses) {
          if (foreseen !== null) foresight.foresee(state, foreseen);
          const step = foresight.step(state, { type: 'key', key });
          expect(step).toEqual(reduce(state, { type: 'key', key }, world));
          expect(foresight.screen(step.state)).toEqual(drawScreen(step.state, world, skin));
          state = step.state;
        }
      }),
      { numRuns: 25 },
    );
  });

  test('is there when the key comes: nothing is worked out again', () => {
    const foresight = createForesight(world, skin);
    const state = startState(figure('1'), 120, 40);
    foresight.foresee(state, 'down');
    const press = () => foresight.step(state, { type: 'key', key: 'down' });
    expect(press().state).toBe(press().state);
    expect(foresight.screen(press().state)).toBe(foresight.screen(press().state));
  });

  test('is nothing while a line is typed into', () => {
    const foresight = createForesight(world, skin);
    const { state } = reduce(startState(figure('1'), 120, 40), { type: 'key', key: '/' }, world);
    foresight.foresee(state, 'a');
    const press = () => foresight.step(state, { type: 'key', key: 'a' });
    expect(press().state).not.toBe(press().state);
  });
});
