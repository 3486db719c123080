/** The list above the command line: the completions of Tab. */
import { hitLine, type Line, type Style, span } from '../../draw/cell.ts';
import { padEnd, textWidth, truncate } from '../../draw/width.ts';
import { suggestions } from '../keys/suggestions.ts';
import type { Appearance, ReportModel } from '../model.ts';
import type { State } from '../state/state.ts';
import { itemHit } from '../state/target.ts';
import { windowStart } from './contents.ts';

const muted: Style = { fg: 'muted' };
const chosen: Style = { bg: 'selection' };
const faint: Style = { fg: 'faint' };

/** Maximum rows of the page that the list covers; more on a tall screen. */
const maxHeight = 8;
const partOfTall = 1 / 3;
const maxNameWidth = 44;

/** Suggestion lines over the end of the page; empty without suggestions. */
export function suggestionLines(state: State, report: ReportModel, appearance: Appearance, height: number): Line[] {
  const { overlay, columns } = state;
  if (overlay?.type !== 'command') return [];
  const { base, row } = overlay.completing ?? { base: overlay.text, row: -1 };
  const all = suggestions(base, report);
  const shown = Math.min(Math.max(maxHeight, Math.floor(height * partOfTall)), Math.floor(height / 2), all.length);
  if (shown < 1) return [];
  const from = windowStart(Math.max(0, row), all.length, shown);
  const visible = all.slice(from, from + shown);
  const width = columns - 2;
  const name = Math.min(maxNameWidth, width, Math.max(...visible.map(({ line }) => textWidth(line))));
  const ellipsis = appearance.ascii ? '~' : '…';
  const lines = visible.map(({ line, help }, i): Line => {
    const isChosen = from + i === row;
    const head = padEnd(truncate(line, name, ellipsis), name);
    const rest = truncate(help, Math.max(0, width - name - 2), ellipsis);
    const text: Line = isChosen
      ? [span(' '), span(padEnd(`${head}  ${rest}`, width), chosen)]
      : [span(` ${head}  `), span(padEnd(rest, width - name - 2), muted)];
    return hitLine(text, itemHit(from + i));
  });
  return [[span((appearance.ascii ? '-' : '─').repeat(columns), faint)], ...lines];
}
