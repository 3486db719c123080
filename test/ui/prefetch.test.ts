import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import * as figures from '../../src/ui/lines/figure.ts';
import { pageLines } from '../../src/ui/lines/page.ts';
import { measure } from '../../src/ui/lines/screen.ts';
import { createPrefetch } from '../../src/ui/prefetch.ts';
import { type Action, startState } from '../../src/ui/state/state.ts';
import { reduce } from '../../src/ui/update/reduce.ts';
import { appearance, figure, report } from './robot.ts';

describe('what was made ahead', () => {
  test('is what the key would have given, whatever is pressed and whatever was prepared', () => {
    const keys = fc.constantFrom('down', 'up', 'left', 'right', 'enter', 't', 'x', 'b', '?', 'escape', 's', 'tab');
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, fc.option(keys)), { maxLength: 12 }), (presses) => {
        const prefetch = createPrefetch(report, appearance);
        let state = startState(figure('1'), 100, 30);
        for (const [key, ahead] of presses) {
          const measured = { of: state, lines: measure(state, report, appearance) };
          if (ahead !== null) prefetch.prepare(state, ahead, measured);
          const action: Action = { type: 'key', key, measured };
          const step = prefetch.step(state, action);
          expect(step).toEqual(reduce(state, action, report));
          state = step.state;
        }
      }),
      { numRuns: 25 },
    );
  });

  test('is there when the key comes: neither the step nor the page is worked out again', () => {
    const prefetch = createPrefetch(report, appearance);
    const state = startState(figure('1'), 120, 40);
    prefetch.prepare(state, 'down', undefined);
    const press = () => prefetch.step(state, { type: 'key', key: 'down' }).state;
    expect(press()).toBe(press());
    const drawn = vi.spyOn(figures, 'figureLines');
    pageLines(press(), report, appearance);
    expect(drawn).not.toHaveBeenCalled();
  });

  test('is nothing while a line is typed into', () => {
    const prefetch = createPrefetch(report, appearance);
    const { state } = reduce(startState(figure('1'), 120, 40), { type: 'key', key: '/' }, report);
    prefetch.prepare(state, 'a', undefined);
    const press = () => prefetch.step(state, { type: 'key', key: 'a' });
    expect(press().state).not.toBe(press().state);
  });
});
