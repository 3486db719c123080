/** The head of a figure's page: its title and measure, its views, and what was done to it. */
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

/** Less than this leaves no room for a second line of the head. */
const minHeight = 12;

/**
 * Title left, measure (or what is to stand `beside` it) right; the views below where there are several, the chosen one
 * marked.
 */
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
  // Of a leaderboard the span matters more than the unit, which its columns say.
  const weeks = page.table?.span ?? null;
  const when = page.periods === null ? null : weeks === null ? (page.view?.title ?? '') : spanText(weeks, t);
  const measure = beside ?? when ?? page.view?.measure ?? '';
  const title = truncate(page.title, width, ellipsis);
  const gap = width - textWidth(title) - textWidth(measure);
  const style = when === null ? muted : bold;
  const lines: Line[] = [
    gap >= 2 ? [span(title, focus), span(' '.repeat(gap)), span(measure, style)] : [span(title, focus)],
  ];
  const choices = choiceLine(state, page, width, t, appearance);
  const hasRoom = height >= minHeight;
  // What is measured is always told, on a line of its own where the title takes the first.
  if (gap < 2 && measure !== '' && hasRoom) lines.push([span(truncate(measure, width, ellipsis), style)]);
  if (choices !== null && hasRoom) lines.push(withViewTitle(cutLine(choices, width, ellipsis), page, width));
  return lines;
}

/** `week of 7 Sep 2026`, or the weeks from and to. */
function spanText({ from, to }: BoardSpan, t: Translate): string {
  if (from === to) return weekText(from, t.language);
  return t('boards.weeks', { from: code(dateText(from, t.language)), to: code(dateText(to, t.language)) });
}

/** The chosen view's description, right-aligned on the line of views, if it fits completely. */
function withViewTitle(choices: Line, page: Page, width: number): Line {
  const title = page.periods === null ? (page.view?.title ?? '') : '';
  const gap = width - lineWidth(choices) - textWidth(title);
  return gap < 3 ? choices : [...choices, span(' '.repeat(gap)), span(title, muted)];
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
  if (page.views.length > 1)
    line.push(choice('view', ''), ...viewChoices(state, page, width - lineWidth(line.flat()), t, appearance));
  if (page.retention !== null && page.view?.name === 'volume') {
    const on = look.overlay.length;
    const text = on === 0 ? t('boards.layOverHint') : t('boards.laidOver', { count: on });
    line.push(choice('overlay-model', text), [span('  ')]);
  }
  if (page.hasScales) line.push(choice('scale', t(page.isShare ? 'ui.share' : 'ui.amount')));
  line.push(...shapeChoices(state, page, t, appearance));
  return line.length === 0 ? null : line.flat();
}

/** The names of the views; where not all fit, those about the chosen one. */
function viewChoices(state: State, page: Page, width: number, t: Translate, appearance: Appearance): Line[] {
  const chosen = viewStateOf(state).view % page.views.length;
  const names = page.views.map((name) =>
    page.retention !== null && name === 'volume' ? t('boards.usersAndVolume') : t.label('view', name),
  );
  let first = 0;
  const upTo = () => names.slice(first, chosen + 1).reduce((sum, name) => sum + textWidth(name) + 2, 2);
  while (first < chosen && upTo() > width) first++;
  const shown = names
    .map((name, i): Line => [span(name, i === chosen ? bold : muted, viewHit(i)), span('  ')])
    .slice(first);
  return first === 0 ? shown : [[span(appearance.ascii ? '< ' : '‹ ', muted, viewHit(first - 1))], ...shown];
}

/** What was done to the chart, with the key that takes it back. */
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

/** A key with what it changed or can change; a click on either presses it. */
function choiceOf(state: State): (name: CommandName, text: string, style?: Style) => Line {
  return (name, text, style = bold) => {
    const hit = keyHit(keyOf(state, name));
    return [span(`${keyName(state, name)} `, muted, hit), span(text, style, hit)];
  };
}
