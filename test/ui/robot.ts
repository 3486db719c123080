/** Drives the explorer without a terminal: named keys in, the screen's text out. The report is the shipped data. */

import { fileURLToPath } from 'node:url';
import { commands } from '../../src/cli/registry.ts';
import { openPackage } from '../../src/data/package.ts';
import { type Line, textOf } from '../../src/draw/cell.ts';
import { themes } from '../../src/draw/theme.ts';
import { splitCells, textWidth } from '../../src/draw/width.ts';
import { drawScreen, measure, panelSide } from '../../src/ui/lines/screen.ts';
import type { Appearance, ReportModel } from '../../src/ui/model.ts';
import { wholeLayout } from '../../src/ui/page/layout.ts';
import { createReportModel } from '../../src/ui/report/report-model.ts';
import type { Place } from '../../src/ui/state/place.ts';
import { type Effect, type Ran, type State, startState } from '../../src/ui/state/state.ts';
import { targetAt } from '../../src/ui/state/target.ts';
import { reduce } from '../../src/ui/update/reduce.ts';
import { english } from '../i18n/translators.ts';

export const folder = fileURLToPath(new URL('../../data', import.meta.url));
const data = openPackage(folder);
export const shelf = { folder, data: () => data, t: english };
/** One for all tests, because building it is slow and its content never changes. */
export const report: ReportModel = createReportModel(shelf, undefined, commands);

export const appearance: Appearance = { colour: 'truecolor', theme: themes.auto, ascii: false, braille: false };

export interface Robot {
  press(...keys: string[]): Robot;
  type(text: string): Robot;
  paste(text: string): Robot;
  resize(columns: number, rows: number): Robot;
  /** Clicks the middle of the first occurrence of the text on screen; `cell` counts from its first letter. */
  click(text: string, cell?: number): Robot;
  /** Reports the result of a line that was run. */
  ran(line: string, ran: Partial<Ran>): Robot;
  wheel(text: string, side: 'up' | 'down', notches?: number): Robot;
  readonly state: State;
  /** Every effect requested so far. */
  readonly effects: readonly Effect[];
  lines(appearance?: Appearance): readonly Line[];
  text(): string;
  /** The text of the open overlay, next to the page or over it. */
  over(): string;
  /** The text without line breaks, for sentences that wrap. Use below 100 columns, where no list is next to the page. */
  words(): string;
}

export function robot(
  place: Place = { type: 'chapter', id: 'abstract' },
  columns = 120,
  rows = 40,
  of: ReportModel = report,
): Robot {
  let state = startState(place, columns, rows);
  const effects: Effect[] = [];
  const act = (action: Parameters<typeof reduce>[1]) => {
    const before = state;
    // What the view would know, computed on use.
    const measured = {
      of: before,
      get lines() {
        return measure(before, of, appearance);
      },
    };
    const step = reduce(state, action.type === 'key' || action.type === 'mouse' ? { ...action, measured } : action, of);
    state = step.state;
    effects.push(...step.effects);
  };
  const pointAt = (text: string, cell = Math.floor(text.length / 2)) => {
    const lines = drawScreen(state, of, appearance);
    const y = lines.findIndex((line) => textOf(line).includes(text));
    if (y < 0) throw new Error(`no “${text}” to click on:\n${self.text()}`);
    const x = textWidth(textOf(lines[y] ?? []).split(text, 1)[0] ?? '') + cell;
    return { x, target: targetAt(lines, x, y) };
  };
  const self: Robot = {
    press(...keys) {
      for (const key of keys) act({ type: 'key', key });
      return self;
    },
    type(text) {
      for (const letter of text) act({ type: 'key', key: letter === ' ' ? 'space' : letter });
      return self;
    },
    paste(text) {
      act({ type: 'paste', text });
      return self;
    },
    resize(newColumns, newRows) {
      act({ type: 'resize', columns: newColumns, rows: newRows });
      return self;
    },
    click(text, cell) {
      act({ type: 'mouse', button: 'left', ...pointAt(text, cell) });
      return self;
    },
    ran(line, ran) {
      act({ type: 'ran', line, ran: { out: '', err: '', wrote: null, problem: null, ...ran } });
      return self;
    },
    wheel(text, side, notches = 1) {
      for (let i = 0; i < notches; i++) act({ type: 'mouse', button: `wheel-${side}`, ...pointAt(text) });
      return self;
    },
    get state() {
      return state;
    },
    get effects() {
      return effects;
    },
    lines: (with_ = appearance) => drawScreen(state, of, with_),
    text: () =>
      drawScreen(state, of, appearance)
        .map((line) => textOf(line).trimEnd())
        .join('\n'),
    over() {
      const { panel, margin, width } = wholeLayout(state);
      if (panel === 0) return self.text();
      const from = panelSide(state) === 'left' ? 0 : 2 * margin + width + 1;
      return drawScreen(state, of, appearance)
        .map((line) => cutCells(textOf(line), from, panel).trimEnd())
        .join('\n');
    },
    words: () => self.text().replace(/\s+/g, ' '),
  };
  return self;
}

function cutCells(text: string, from: number, width: number): string {
  let at = 0;
  return splitCells(text)
    .filter((cell) => {
      const isIn = at >= from && at < from + width;
      at += cell.width;
      return isIn;
    })
    .map((cell) => cell.text)
    .join('');
}

export function figure(id: string): Place {
  return { type: 'figure', id };
}
