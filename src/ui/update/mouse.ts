/** Handles clicks and the wheel, by what was painted under the mouse. */

import { arrivalAt } from '../page/contents.ts';
import { wholeLayout } from '../page/layout.ts';
import { chosenEntry, type Page, pageOf } from '../page/page.ts';
import { clamp, cursorOf, viewStateOf, withTableState, withViewState } from '../state/selectors.ts';
import type { Mouse, Overlay, State } from '../state/state.ts';
import { toggleSeries, withView } from './chart.ts';
import { open, runCommand } from './commands.ts';
import { toEntry } from './entries.ts';
import { go, scrollBy, step } from './move.ts';
import { completeWith, overlayDo, scrollText } from './overlay.ts';
import { press } from './press.ts';
import { quiet, type Scene, type Step } from './step.ts';
import { moveRow, sortBy } from './table.ts';

/** Lines that one step of the wheel scrolls a text or a table. */
const notch = 3;

export function mouse(state: State, { button, target, x }: Mouse, scene: Scene): Step {
  if (button === 'left') return target === null ? quiet(state) : click(state, target, scene);
  const by = button === 'wheel-up' ? -1 : 1;
  // The table is visible while a filter is typed.
  if (state.overlay !== null && state.overlay.type !== 'filter') return wheelOver(state, state.overlay, by, scene);
  if (x < wholeLayout(state).contents) return quiet(step(state, scene.report, by));
  const page = pageOf(state, scene.report);
  if (page.table !== null) return quiet(moveRow(inPage(state), page, by * notch));
  if (page.chart !== null && target?.type === 'x')
    return quiet(withViewState(state, { cursor: clamp(cursorOf(state, page) + by, page.chart.x.length) }));
  return quiet(scrollBy(state, scene, by * notch));
}

function click(state: State, target: NonNullable<Mouse['target']>, scene: Scene): Step {
  // Hints can always be clicked; under an overlay nothing else can.
  if (target.type === 'key') return press(state, target.key, scene);
  const { overlay } = state;
  if (target.type === 'item') return overlay === null ? quiet(state) : chooseItem(state, overlay, target.row, scene);
  if (overlay !== null && overlay.type !== 'filter') return quiet(state);
  const page = pageOf(state, scene.report);
  switch (target.type) {
    case 'place':
      return quiet(go(state, arrivalAt(target.place, scene.report)));
    case 'entry': {
      const there = toEntry(inPage(state), page, scene, target.entry - chosenEntry(state, page, scene.report));
      return runCommand('enter', 'enter', there, page, scene);
    }
    case 'view':
      return quiet(target.view === viewStateOf(state).view % page.views.length ? state : withView(state, target.view));
    case 'series':
      return quiet(toggleSeries(state, target.name));
    case 'x':
      // Bars of one week represent its series.
      if (page.table !== null) return quiet(clickRow(state, page, target.x, scene));
      if (page.bars !== null) return quiet(withViewState(inPage(state), { series: target.x }));
      return quiet(
        page.chart === null ? state : withViewState(state, { cursor: clamp(target.x, page.chart.x.length) }),
      );
    case 'column':
      return quiet(page.table === null ? state : sortBy(inPage(state), page, target.column));
    case 'row':
      return quiet(page.table === null ? state : clickRow(state, page, target.row, scene));
  }
}

/** A click opens the row under the cursor, and selects any other row first. */
function clickRow(state: State, page: Page, row: number, scene: Scene): State {
  const isChosen = state.focus === 'page' && viewStateOf(state).table.row === row;
  return isChosen ? open(state, page, scene) : withTableState(inPage(state), { row });
}

function chooseItem(state: State, overlay: Overlay, row: number, scene: Scene): Step {
  if (overlay.type === 'command') {
    if (overlay.completing?.row === row) return overlayDo(state, overlay, 'list-choose', scene);
    return quiet(completeWith(state, overlay, row, scene));
  }
  if (!('row' in overlay)) return quiet(state);
  if (overlay.row === row) return overlayDo(state, overlay, 'list-choose', scene);
  return quiet({ ...state, overlay: { ...overlay, row } });
}

function wheelOver(state: State, overlay: Overlay, by: 1 | -1, scene: Scene): Step {
  if (overlay.type === 'command') return overlayDo(state, overlay, by < 0 ? 'complete-back' : 'complete', scene);
  const command = by < 0 ? 'list-up' : 'list-down';
  if ('row' in overlay) return overlayDo(state, overlay, command, scene);
  return quiet('scroll' in overlay ? scrollText(state, overlay, by * notch, scene) : state);
}

function inPage(state: State): State {
  return { ...state, focus: 'page' };
}
