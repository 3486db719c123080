/** What a click and the wheel do, by what was painted under them. */

import type { World } from '../model.ts';
import { wholeLayout } from '../page/layout.ts';
import { type Page, pageOf } from '../page/page.ts';
import { lookAt, type Mouse, type Overlay, type State, withLook, withTable } from '../state/state.ts';
import { clamp, cursorOf, moveRow, open, scrollBy, sortBy, toggleSeries, withView } from './commands.ts';
import { go, step } from './move.ts';
import { completeWith, overlayDo } from './overlay.ts';
import { press, quiet, type Step } from './reduce.ts';

/** Lines a notch of the wheel moves a text or a table. */
const notch = 3;

export function mouse(state: State, { button, target, x }: Mouse, world: World): Step {
  if (button === 'left') return target === null ? quiet(state) : click(state, target, world);
  const by = button === 'wheel-up' ? -1 : 1;
  // The table is in sight behind a filter that is typed.
  if (state.overlay !== null && state.overlay.type !== 'filter') return wheelOver(state, state.overlay, by, world);
  if (x < wholeLayout(state).contents) return quiet(step(state, world, by));
  const page = pageOf(state, world);
  if (page.table !== null) return quiet(moveRow(inPage(state), page, by * notch));
  if (page.chart !== null && target?.type === 'x')
    return quiet(withLook(state, { cursor: clamp(cursorOf(state, page) + by, page.chart.x.length) }));
  return quiet(scrollBy(state, page, world, by * notch));
}

function click(state: State, target: NonNullable<Mouse['target']>, world: World): Step {
  // A hint stands for its key wherever it is; over a list everything else behind it is covered.
  if (target.type === 'key') return press(state, target.key, world);
  const { overlay } = state;
  if (target.type === 'item') return overlay === null ? quiet(state) : chooseItem(state, overlay, target.row, world);
  if (overlay !== null && overlay.type !== 'filter') return quiet(state);
  const page = pageOf(state, world);
  switch (target.type) {
    case 'place':
      return quiet(go(state, target.place));
    case 'view':
      return quiet(target.view === lookAt(state).view % page.views.length ? state : withView(state, target.view));
    case 'series':
      return quiet(toggleSeries(state, target.name));
    case 'x':
      // Bars of one week stand for its series.
      if (page.table !== null) return quiet(clickRow(state, page, target.x, world));
      if (page.bars !== null) return quiet(withLook(inPage(state), { series: target.x }));
      return quiet(page.chart === null ? state : withLook(state, { cursor: clamp(target.x, page.chart.x.length) }));
    case 'column':
      return quiet(page.table === null ? state : sortBy(inPage(state), page, target.column));
    case 'row':
      return quiet(page.table === null ? state : clickRow(state, page, target.row, world));
  }
}

/** The row under the cursor is opened by a click, any other one chosen first. */
function clickRow(state: State, page: Page, row: number, world: World): State {
  const isChosen = state.focus === 'page' && lookAt(state).table.row === row;
  return isChosen ? open(state, page, world) : withTable(inPage(state), { row });
}

function chooseItem(state: State, overlay: Overlay, row: number, world: World): Step {
  if (overlay.type === 'command') {
    if (overlay.completing?.row === row) return overlayDo(state, overlay, 'list-choose', world);
    return quiet(completeWith(state, overlay, row, world));
  }
  if (!('row' in overlay)) return quiet(state);
  if (overlay.row === row) return overlayDo(state, overlay, 'list-choose', world);
  return quiet({ ...state, overlay: { ...overlay, row } });
}

function wheelOver(state: State, overlay: Overlay, by: 1 | -1, world: World): Step {
  if (overlay.type === 'command') return overlayDo(state, overlay, by < 0 ? 'complete-back' : 'complete', world);
  const command = by < 0 ? 'list-up' : 'list-down';
  if ('row' in overlay) return overlayDo(state, overlay, command, world);
  if (!('scroll' in overlay)) return quiet(state);
  let next = state;
  for (let i = 0; i < notch && next.overlay !== null; i++) next = overlayDo(next, next.overlay, command, world).state;
  return quiet(next);
}

function inPage(state: State): State {
  return { ...state, focus: 'page' };
}
