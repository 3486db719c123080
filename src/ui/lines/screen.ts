/** The whole screen as lines, from the state alone: what React shows, what a first frame shows, what a test reads. */
import { type Line, type Style, span } from '../../draw/cell.ts';
import { fitLine, padEnd } from '../../draw/width.ts';
import type { Appearance, ReportModel } from '../model.ts';
import { layoutOf, wholeLayout } from '../page/layout.ts';
import { pageOf } from '../page/page.ts';
import { splitFor, splitGap } from '../split.ts';
import { type Place, type State, viewStateOf, withViewState } from '../state/state.ts';
import { contentsLines } from './contents.ts';
import { footLine, headLine, tourLine } from './footer.ts';
import { overlayLines } from './overlay.ts';
import { pageLines } from './page.ts';
import { suggestionLines } from './suggestions.ts';

const faint: Style = { fg: 'faint' };

/** Exactly `state.rows` lines of exactly `state.columns` cells, whatever the size. */
export function drawScreen(state: State, anyModel: ReportModel, appearance: Appearance): Line[] {
  const report = anyModel.inLanguage(state.lang);
  const { columns, rows } = state;
  const layout = wholeLayout(state);
  const page = pageOf(state, report);
  const over = overlayLines(state, page, report, appearance);
  const rule: Line = [span((appearance.ascii ? '-' : '─').repeat(columns), faint)];
  // Drawn once and whole: how long it is says whether there is more to scroll to.
  const all = over === null ? pageLines(state, page, report, appearance) : [];
  const body = over ?? pageBody(state, report, appearance, all);
  const lines: Line[] = [headLine(state, page, report, appearance)];
  if (layout.rules) lines.push(rule);
  const suggested = suggestionLines(state, report, appearance, layout.height);
  const covered = layout.height - suggested.length;
  for (let row = 0; row < layout.height; row++)
    lines.push((row < covered ? body[row] : suggested[row - covered]) ?? []);
  const tour = tourLine(state, report, appearance);
  // In the place of the rule; a small screen has none and gives up its last line.
  if (tour !== null && !layout.rules) lines.splice(-1, 1, tour);
  if (layout.rules) lines.push(tour ?? rule);
  lines.push(footLine(state, page, appearance, report, all.length > layoutOf(state).height && page.table === null));
  return lines.slice(0, rows).map((line) => fitLine(line, columns));
}

/** The contents, where there is room for them, beside the page. */
function pageBody(state: State, report: ReportModel, appearance: Appearance, all: readonly Line[]): Line[] {
  const { contents, margin, width, height } = wholeLayout(state);
  const page = inSight(state, all);
  const shown = state.aside === null ? page : comparedLines(state, state.aside, page, report, appearance);
  const list = contents > 0 ? contentsLines(state, report, appearance, contents, height) : [];
  const divider: Line = contents > 0 ? [span(appearance.ascii ? '|' : '│', faint)] : [];
  const gap: Line = margin > 0 ? [span(' '.repeat(margin))] : [];
  return Array.from({ length: height }, (_, row) => [
    ...fitLine(list[row] ?? [], contents),
    ...divider,
    ...gap,
    ...fitLine(shown[row] ?? [], width),
  ]);
}

/** The part of a page that is in sight. */
function inSight(state: State, all: readonly Line[]): readonly Line[] {
  const { height } = layoutOf(state);
  const from = Math.max(0, Math.min(viewStateOf(state).scroll, all.length - height));
  return all.slice(from, from + height);
}

/** The figure that was put aside, then the one that is chosen; keys and mouse reach the second. */
function comparedLines(
  state: State,
  aside: Place,
  second: readonly Line[],
  report: ReportModel,
  appearance: Appearance,
): readonly Line[] {
  const split = splitFor(state);
  if (split === null) return second;
  const { width, height } = layoutOf(state);
  const there = linked(state, aside, report);
  const first = inSight(there, pageLines(there, pageOf(there, report), report, appearance)).map((line) =>
    line.map(({ text, style }) => span(text, style)),
  );
  if (split === 'below') {
    const rule = [span((appearance.ascii ? '-' : '─').repeat(width), faint)];
    return [...Array.from({ length: height }, (_, row) => first[row] ?? []), rule, ...second];
  }
  const divider = span(padEnd(appearance.ascii ? ' |' : ' │', splitGap), faint);
  return Array.from({ length: height }, (_, row) => [
    ...fitLine(first[row] ?? [], width),
    divider,
    ...(second[row] ?? []),
  ]);
}

/** As if the reader were at the other figure, with its cursor on the same week where it has that week. */
function linked(state: State, aside: Place, report: ReportModel): State {
  const { chart } = pageOf(state, report);
  const there: State = { ...state, place: aside, focus: 'contents' };
  const week = chart?.x[viewStateOf(state).cursor ?? chart.x.length - 1];
  const cursor = week === undefined ? -1 : (pageOf(there, report).chart?.x.indexOf(week) ?? -1);
  return cursor < 0 ? there : withViewState(there, { cursor });
}
