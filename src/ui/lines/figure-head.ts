/** The head of a figure's page: title and measure, views, and applied transforms. */
import { type Line, type Style, span } from '../../draw/cell.ts';
import { gridOf, hasGrid, shortNameOfX } from '../../draw/grid.ts';
import { cutLine, lineWidth, textWidth, truncate } from '../../draw/width.ts';
import { dateText, weekText } from '../../i18n/dates.ts';
import { code } from '../../i18n/message.ts';
import type { Translate } from '../../i18n/translate.ts';
import { keyName, keyOf } from '../keys/keys.ts';
import type { Appearance, BoardSpan } from '../model.ts';
import { layoutOf } from '../page/layout.ts';
import type { Page } from '../page/page.ts';
import type { CommandName } from '../state/command-names.ts';
import { cursorOf, viewStateOf } from '../state/selectors.ts';
import type { State } from '../state/state.ts';
import { keyHit, viewHit } from '../state/target.ts';

const bold: Style = { bold: true };
const muted: Style = { fg: 'muted' };
const accent: Style = { fg: 'accent', bold: true };

/** Below this height there is no room for a second head line. */
const minHeight = 12;
/** A truncated remark needs at least this many cells. */
const minRemark = 28;

/** Title left, measure (or `beside`) right; below them the views if there are several, with the selected one marked. */
export function headLines(
  state: State,
  page: Page,
  width: number,
  appearance: Appearance,
  t: Translate,
  beside?: string,
): Line[] {
  const focus = state.focus === 'page' ? accent : bold;
  const ellipsis = appearance.ascii ? '~' : '…';
  const { height } = layoutOf(state);
  // For a leaderboard the span matters more than the unit, which its columns show.
  const weeks = page.table?.span ?? null;
  const when = page.periods === null ? null : weeks === null ? (page.view?.title ?? '') : spanText(weeks, t);
  const measure = beside ?? when ?? page.view?.measure ?? '';
  const title = truncate(page.title, width, ellipsis);
  const gap = width - textWidth(title) - textWidth(measure);
  const style = when === null ? muted : bold;
  const first: Line =
    gap >= 2 ? [span(title, focus), span(' '.repeat(gap)), span(measure, style)] : [span(title, focus)];
  const lines = [first];
  if (height < minHeight) return lines;
  const choices = choiceLine(state, page, width, t, appearance) ?? [];
  if (gap >= 2 || measure === '')
    return choices.length === 0 ? lines : [...lines, withRemark(choices, viewTitle(page), width, ellipsis)];
  // The measure is always shown: next to the views, or on its own line if it does not fit there.
  if (width - lineWidth(choices) >= textWidth(measure) + 3)
    return [...lines, withRemark(choices, measure, width, ellipsis)];
  lines.push([span(truncate(measure, width, ellipsis), style)]);
  return choices.length === 0 ? lines : [...lines, cutLine(choices, width, ellipsis)];
}

function viewTitle(page: Page): string {
  return page.periods === null ? (page.view?.title ?? '') : '';
}

/** Adds a right-aligned remark to the line of views, truncated if enough of it remains. */
function withRemark(choices: Line, remark: string, width: number, ellipsis: string): Line {
  const room = width - lineWidth(choices) - (choices.length === 0 ? 0 : 3);
  if (remark === '' || room < Math.min(textWidth(remark), minRemark)) return cutLine(choices, width, ellipsis);
  const text = truncate(remark, room, ellipsis);
  return [...choices, span(' '.repeat(Math.max(0, width - lineWidth(choices) - textWidth(text)))), span(text, muted)];
}

/** `week of 7 Sep 2026`, or the first and last week. */
function spanText({ from, to }: BoardSpan, t: Translate): string {
  if (from === to) return weekText(from, t.language);
  return t('boards.weeks', { from: code(dateText(from, t.language)), to: code(dateText(to, t.language)) });
}

function choiceLine(state: State, page: Page, width: number, t: Translate, appearance: Appearance): Line | null {
  const choice = choiceOf(state);
  const look = viewStateOf(state);
  const line: Line[] = [];
  if (page.periods !== null) {
    const { unit, back } = look.period;
    const name = page.periods[page.periods.length - 1 - back] ?? '';
    line.push(
      unit === 'all'
        ? [...choice('period', t('ui.anyPeriod'), muted), span('   ')]
        : [
            ...choice('period', t(unit === 'month' ? 'ui.month' : 'ui.week'), muted),
            span(` ${keyName(state, 'earlier')} `, muted, keyHit(keyOf(state, 'earlier'))),
            span(name, bold),
            span(` ${keyName(state, 'later')} `, muted, keyHit(keyOf(state, 'later'))),
            span('  '),
          ],
    );
  }
  const others: Line[] = [];
  if (page.retention !== null && page.view?.name === 'volume') {
    const on = look.overlay.length;
    const text = on === 0 ? t('boards.layOverHint') : t('boards.laidOver', { count: on });
    others.push(choice('overlay-model', text), [span('  ')]);
  }
  if (page.hasScales) others.push(choice('scale', t(page.isShare ? 'ui.share' : 'ui.amount')));
  others.push(...shapeChoices(state, page, t, appearance));
  if (page.views.length > 1) {
    const key = choice('view', '');
    const room = width - lineWidth([...line, key, ...others].flat());
    line.push(key, viewNames(state, page, room, t, appearance));
  }
  line.push(...others);
  return line.length === 0 ? null : line.flat();
}

/** The names of the views, complete: if not all fit, those around the selected one, with marks for the others. */
function viewNames(state: State, page: Page, room: number, t: Translate, appearance: Appearance): Line {
  const chosen = viewStateOf(state).view % page.views.length;
  const names = page.views.map((name) =>
    page.retention !== null && name === 'volume' ? t('boards.usersAndVolume') : t.label('view', name),
  );
  const more = appearance.ascii ? '..' : '…';
  const widthOf = (from: number, to: number) =>
    names.slice(from, to).reduce((sum, name) => sum + textWidth(name) + 2, 0) +
    (from > 0 ? textWidth(more) + 2 : 0) +
    (to < names.length ? textWidth(more) + 2 : 0);
  let [from, to] = [0, names.length];
  while (to - from > 1 && widthOf(from, to) > room) {
    if (to - 1 > chosen) to--;
    else from++;
  }
  return [
    ...(from > 0 ? [span(more, muted, viewHit(from - 1)), span('  ')] : []),
    ...names
      .slice(from, to)
      .flatMap((name, i) => [span(name, from + i === chosen ? bold : muted, viewHit(from + i)), span('  ')]),
    ...(to < names.length ? [span(more, muted, viewHit(to)), span('  ')] : []),
  ];
}

/** The transforms applied to the chart, each with the key that undoes it. */
function shapeChoices(state: State, page: Page, t: Translate, appearance: Appearance): Line[] {
  const choice = choiceOf(state);
  const { zoom, shape, since, pin } = viewStateOf(state);
  const { view, chart } = page;
  if (view === null || chart === null || !hasGrid(view)) return [];
  const nameAt = (x: string) => shortNameOfX(gridOf(view), x, t);
  const lines: Line[] = [];
  const dash = appearance.ascii ? '-' : '–';
  if (zoom !== null) lines.push(choice('unzoom', `${nameAt(zoom.from)} ${dash} ${nameAt(zoom.to)}`));
  if (since && pin !== null) lines.push(choice('since', t('ui.change')));
  else if (shape === 'lines' && view.mark.type === 'line') lines.push(choice('shape', t('ui.lines')));
  else if (page.bars !== null) {
    lines.push(choice('shape', t('ui.bars', { of: code(nameAt(chart.x[cursorOf(state, page)] ?? '')) })));
  }
  return lines.map((line) => [span('  '), ...line]);
}

/** A key with what it changes; a click on either presses it. */
function choiceOf(state: State): (name: CommandName, text: string, style?: Style) => Line {
  return (name, text, style = bold) => {
    const hit = keyHit(keyOf(state, name));
    return [span(`${keyName(state, name)} `, muted, hit), span(text, style, hit)];
  };
}
