/** One pure step of the explorer: a state and an action give the next state and its effects. Never draws. */

import { toured } from '../keys/tour.ts';
import type { ReportModel } from '../model.ts';
import { indexOf, isHead, itemsOf } from '../page/contents.ts';
import { withHistory } from '../state/history.ts';
import { addressOf, logsPlace } from '../state/place.ts';
import type { Action, State } from '../state/state.ts';
import { withOutcome } from './command-line.ts';
import { mouse } from './mouse.ts';
import { overlayPaste } from './overlay.ts';
import { commandOf, press } from './press.ts';
import { quiet, type Scene, type Step } from './step.ts';

export function reduce(state: State, action: Action, anyModel: ReportModel): Step {
  const report = anyModel.inLanguage(state.lang);
  const measured = 'measured' in action && action.measured?.of === state ? action.measured.lines : null;
  const scene: Scene = { report, lines: measured };
  switch (action.type) {
    case 'resize':
      return quiet({ ...state, columns: action.columns, rows: action.rows });
    case 'language-loaded':
      return quiet({ ...state });
    case 'prepared':
      return quiet({ ...state, prepared: state.prepared + 1 });
    case 'logs-found':
      return quiet({ ...state, logs: action.logs ?? 'nobody looks' });
    case 'ran':
      return quiet(withOutcome(state, action.line, action.ran));
    case 'paste':
      return remembered(state, quiet(overlayPaste(state, action.text)), report);
    case 'mouse':
      return remembered(state, mouse({ ...state, message: null }, action, scene), report);
    case 'key':
      return remembered(state, press({ ...state, message: null }, commandOf(state, action.key), scene), report);
  }
}

/** Searches for the user's logs when that page is first shown. */
function looking({ state, effects }: Step): Step {
  if (state.logs !== 'not looked' || addressOf(state.place) !== addressOf(logsPlace)) return { state, effects };
  return { state: { ...state, logs: 'looking' }, effects: [...effects, { type: 'look-for-logs' }] };
}

/** A chapter stays unfolded until the user is in another one. */
function folded(state: State, report: ReportModel): State {
  const here = itemsOf(state, report)[indexOf(state, report)];
  const chapter = here === undefined || (isHead(here) && state.unfolded !== here.chapter) ? null : here.chapter;
  return chapter === state.unfolded ? state : { ...state, unfolded: chapter };
}

/** Two pages side by side are never the same: opening the one put aside puts the previous page aside. */
function apart(before: State, state: State): State {
  if (state.aside === null || addressOf(state.aside) !== addressOf(state.place)) return state;
  return addressOf(before.place) === addressOf(state.place) ? state : { ...state, aside: before.place };
}

function remembered(before: State, { state, effects }: Step, report: ReportModel): Step {
  const next = folded(apart(before, state), report);
  return looking({ state: toured(withHistory(before, next), report), effects });
}
