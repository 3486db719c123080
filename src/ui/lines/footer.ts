/** The first and the last line of the screen: where one is, and what one can do. */
import { type Line, type Style, span } from '../../draw/cell.ts';
import { lineWidth, padEnd, textWidth, truncate } from '../../draw/width.ts';
import type { Say } from '../../i18n/words.ts';
import { keysWith } from '../keys/bindings.ts';
import { type CommandName, type Key, keyLabel, type OwnKeys } from '../keys/keys.ts';
import { type ListCommand, listKeyOf } from '../keys/list-keys.ts';
import { tourText } from '../keys/tour.ts';
import type { Appearance, ReportModel } from '../model.ts';
import type { Page } from '../page/page.ts';
import { type State, viewStateOf } from '../state/state.ts';
import { keyHit } from '../state/target.ts';
import { indexOf, itemsOf } from '../update/move.ts';

const bold: Style = { bold: true, fg: 'accent' };
const muted: Style = { fg: 'muted' };
const keyStyle: Style = { bold: true };
const warning: Style = { fg: 'warning' };

/** ` State of AI   3 Open vs closed source            figure 1 of 9 · public, digitised `. */
export function headLine(state: State, page: Page, report: ReportModel, appearance: Appearance): Line {
  const item = itemsOf(state, report)[indexOf(state, report)];
  const chapter = report.items.find((other) => other.place.type === 'chapter' && other.chapter === item?.chapter);
  const { say } = report;
  const where = page.place.type === 'model' ? say('Model') : `${chapter?.label ?? ''} ${chapter?.title ?? ''}`.trim();
  const dot = appearance.ascii ? ' - ' : ' · ';
  const count = position(page, item?.chapter, report);
  const day = page.view === null ? null : report.syncedOn(page.view.datasets);
  const right = [count, page.kinds.map(say).join(say(', ')), day === null ? '' : say(`synced ${day}`)]
    .filter((part) => part !== '')
    .join(dot);
  // A small screen has room for one of the two: where one is says more than what this is.
  const name = state.columns < minColumns && where !== '' ? '' : say('State of AI');
  if (name === '') return narrowHead(where, count, state.columns, appearance);
  const room = state.columns - textWidth(name) - 4 - textWidth(right) - 3;
  const title = truncate(
    where,
    Math.max(0, Math.min(room, state.columns - textWidth(name) - 6)),
    appearance.ascii ? '~' : '…',
  );
  const left: Line = [span(` ${name}`, bold), span('   '), span(title, { bold: true })];
  const gap = state.columns - lineWidth(left) - textWidth(right) - 1;
  return gap < 1 ? left : [...left, span(' '.repeat(gap)), span(right, muted), span(' ')];
}

/** Below this the program's name would leave no room for the chapter's. */
const minColumns = 60;

function narrowHead(where: string, count: string, columns: number, appearance: Appearance): Line {
  const room = columns - 2 - (count === '' ? 0 : textWidth(count) + 2);
  const title = padEnd(truncate(where, room, appearance.ascii ? '~' : '…'), room);
  return [span(` ${title}`, bold), span(count === '' ? ' ' : `  ${count} `, muted)];
}

function position(page: Page, chapter: string | undefined, report: ReportModel): string {
  const figures = report.items.filter((item) => item.chapter === chapter && item.place.type !== 'chapter');
  const at = figures.findIndex(({ place }) => place.type === page.place.type && place.id === page.place.id);
  return at < 0 ? '' : report.say(`${at + 1} of ${figures.length}`);
}

/** A message, the line being typed, or the keys that work here; `? help` is there at every width. */
export function footLine(state: State, page: Page, appearance: Appearance, report: ReportModel, more: boolean): Line {
  const { overlay, message } = state;
  const cursor = span(' ', { inverse: true });
  if (overlay?.type === 'command') return [span(' :', keyStyle), span(tail(overlay.text, state.columns - 5)), cursor];
  if (overlay?.type === 'find') return [span(' /', keyStyle), span(tail(overlay.query, state.columns - 5)), cursor];
  if (overlay?.type === 'filter') {
    const head = ` ${report.say('filter: ')}`;
    return [
      span(head, keyStyle),
      span(tail(viewStateOf(state).table.filter, state.columns - textWidth(head) - 3)),
      cursor,
    ];
  }
  if (message !== null) {
    const said = `${message.key === undefined ? '' : `${message.key}: `}${report.say(message.text)}`;
    const text = truncate(said, state.columns - 2, appearance.ascii ? '~' : '…');
    return [span(' '), span(text, message.tone === 'warning' ? warning : {})];
  }
  return hintLine(
    overlay === null
      ? hints(state, page, appearance, more)
      : overlayHints(overlay.type, state.ownKeys, appearance.ascii),
    state.columns,
    report.say,
  );
}

/** What the tour asks for, and how to leave it; null outside of the tour. */
export function tourLine(state: State, report: ReportModel, appearance: Appearance): Line | null {
  const text = tourText(state, report);
  if (text === null) return null;
  const leave = `  Esc ${report.say('leaves the tour')}`;
  const room = state.columns - 2;
  const whole = textWidth(text + leave) <= room ? text + leave : truncate(text, room, appearance.ascii ? '~' : '…');
  return [span(padEnd(` ${whole}`, state.columns), { bold: true, fg: 'accent', bg: 'selection' })];
}

/** The end of a line being typed: what one types must stay in sight. */
function tail(text: string, room: number): string {
  return textWidth(text) <= room ? text : `…${[...text].slice(-Math.max(0, room - 1)).join('')}`;
}

type Hint = readonly [keys: string, what: string, pressed: string];

function hints(state: State, page: Page, appearance: Appearance, more: boolean): Hint[] {
  const arrows = appearance.ascii ? { across: 'h l', down: 'j k' } : { across: '←→', down: '↑↓' };
  const inPage = state.focus === 'page';
  const across = page.table !== null ? 'sort' : page.chart !== null ? stepName(page) : null;
  const down = !inPage
    ? 'figure'
    : page.table !== null
      ? 'row'
      : (page.chart?.series.length ?? 0) > 1
        ? 'series'
        : 'scroll';
  const bound = keysWith(state.ownKeys);
  const keysOf = (name: CommandName) => bound.find((key) => key.name === name)?.keys ?? [];
  const pair = (one: CommandName, other: CommandName, usual: string): string =>
    state.ownKeys[one] === undefined && state.ownKeys[other] === undefined
      ? usual
      : [...keysOf(one).slice(0, 1), ...keysOf(other).slice(0, 1)]
          .map((key) => keyLabel(key, appearance.ascii))
          .join(' ');
  const found: Hint[] = [[pair('up', 'down', arrows.down), down, keysOf('down')[0] ?? '']];
  if (across !== null) found.push([pair('left', 'right', arrows.across), across, keysOf('right')[0] ?? '']);
  const bySpace = bound.some(
    ({ name, keys: own }) => name === (inPage ? 'mark' : 'page-down') && own.includes('space'),
  );
  const further = bySpace ? 'space' : (keysOf('page-down')[0] ?? '');
  if (more) found.push([further, 'more', further]);
  for (const key of bound) {
    if (key.hint === undefined || ['down', 'right', 'help'].includes(key.name)) continue;
    if (key.focus !== undefined && key.focus !== state.focus) continue;
    if (key.disabled?.(state, page)) continue;
    found.push(hintOf(key, appearance));
  }
  const help = keysOf('help')[0] ?? '?';
  return [...found, [keyLabel(help, appearance.ascii), 'help', help]];
}

/** What one step across the chart is: a week, a month, a point. */
function stepName({ view }: Page): string {
  if (view === null || view.mark.type === 'scatter') return 'point';
  if (!('x' in view.mark)) return 'row';
  const { x } = view.mark;
  return view.table.fields.find(({ name }) => name === x)?.title.toLowerCase() ?? x;
}

function hintOf(key: Key, appearance: Appearance): Hint {
  const name = key.keys[0] ?? '';
  return [keyLabel(name, appearance.ascii), key.hint ?? '', name];
}

function overlayHints(
  type: 'help' | 'sources' | 'row' | 'contents' | 'columns' | 'card',
  own: OwnKeys,
  ascii: boolean,
): Hint[] {
  const hint = (name: ListCommand, what: string): Hint => {
    const key = listKeyOf(name, type, own);
    return [keyLabel(key, ascii), what, key];
  };
  const close = hint('list-close', 'close');
  const help = keysWith(own).find(({ name }) => name === 'help')?.keys[0] ?? '?';
  const common: Hint[] = [close, [keyLabel(help, ascii), type === 'help' ? 'close help' : 'help', help]];
  if (type === 'card') return common;
  const [up, down] = [hint('list-up', ''), hint('list-down', '')];
  const move = (what: string): Hint => [`${up[0]} ${down[0]}`, what, down[2]];
  if (type === 'sources' || type === 'row') return [move('scroll'), ...common];
  if (type === 'columns') return [hint('list-choose', 'show or hide'), move('choose'), ...common];
  if (type === 'contents') return [hint('list-choose', 'go there'), move('choose'), ...common];
  return [hint('list-search', 'search'), hint('list-choose', 'run it'), move('choose'), ...common];
}

/** As many hints as fit, the last one always among them. */
function hintLine(english: readonly Hint[], columns: number, say: Say): Line {
  const all = english.map(([label, what, pressed]): Hint => [label, say(what), pressed]);
  const last = all.at(-1);
  const line: Line[] = [];
  let used = last === undefined ? 1 : 1 + textWidth(`${last[0]} ${last[1]}`);
  for (const hint of all.slice(0, -1)) {
    const width = textWidth(`${hint[0]} ${hint[1]}`) + 3;
    if (used + width > columns - 1) break;
    used += width;
    line.push(hintSpans(hint), [span('   ')]);
  }
  return [span(' '), ...line.flat(), ...(last === undefined ? [] : hintSpans(last))];
}

function hintSpans([label, what, pressed]: Hint): Line {
  const hit = keyHit(pressed);
  return [span(label, keyStyle, hit), span(` ${what}`, muted, hit)];
}
