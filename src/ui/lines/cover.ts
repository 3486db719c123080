/** A cover: main numbers with their history, a chart, and links to continue. Shows as much as fits. */
import { type Colour, hitLine, type Line, type Style, span } from '../../draw/cell.ts';
import { drawView } from '../../draw/chart.ts';
import { drawCourse } from '../../draw/course.ts';
import { flowSpans } from '../../draw/flow.ts';
import { fitLine, joinLines, lineWidth, padEnd, padStart, textWidth, truncate } from '../../draw/width.ts';
import { code } from '../../i18n/message.ts';
import type { Appearance, Cover, Door, ReportModel, Tile } from '../model.ts';
import { tilesBeside } from '../page/entries.ts';
import { layoutOf } from '../page/layout.ts';
import { chosenEntry, type Page } from '../page/page.ts';
import { logsPlace } from '../state/place.ts';
import type { State } from '../state/state.ts';
import { entryHit } from '../state/target.ts';
import { besideLines } from './cover-besides.ts';
import { ownLogLines } from './own-logs.ts';

const bold: Style = { bold: true };
const muted: Style = { fg: 'muted' };
const chosenStyle: Style = { bold: true, fg: 'accent' };

/** A colour for each number, so that neighbouring charts differ. */
const courseColours: readonly Colour[] = ['source.chinese-oss', 'series.1', 'series.2', 'series.3', 'series.4'];

const gap = 2;
/** A chart with fewer rows shows nothing. */
const minChartRows = 6;
const maxChartRows = 44;
/** A heading and one row. */
const minBesideRows = 2;

interface Scene {
  readonly cover: Cover;
  readonly chosen: number;
  readonly width: number;
  readonly height: number;
  readonly appearance: Appearance;
  readonly report: ReportModel;
}

export function coverLines(state: State, page: Page, report: ReportModel, appearance: Appearance): Line[] {
  if (page.place.id === logsPlace.id) return ownLogLines(state, page, report, appearance);
  const { width, height } = layoutOf(state);
  const cover = report.cover(page.place.id);
  const scene: Scene = { cover, chosen: chosenEntry(state, page, report), width, height, appearance, report };
  const head = headLines(scene);
  const doors = doorLines(scene);
  const isRow = tilesBeside(cover.tiles.length, width);
  const isRoomy = height >= 18;
  const between: Line[] = isRoomy ? [[]] : [];
  const forTiles = height - head.length - doors.length - (isRoomy ? 3 : 0);
  const tiles = isRow ? tileRow(scene, tileRows(forTiles)) : tileList(scene, forTiles);
  // The links always stay on screen.
  const forBesides = height - head.length - doors.length - tiles.length - 3 * between.length;
  const besides =
    cover.besides === null || forBesides < minBesideRows
      ? []
      : besideLines(cover.besides, {
          width,
          chosen: scene.chosen,
          from: cover.tiles.length,
          appearance,
          t: report.t,
        }).slice(0, forBesides);
  const above = [...head, ...between, ...tiles, ...between, ...besides];
  const room = height - above.length - doors.length - between.length;
  const chart = cover.chart !== null && room >= minChartRows ? chartLines(scene, Math.min(room, maxChartRows)) : [];
  const all = [...above, ...chart];
  const rest = Math.max(0, height - all.length - doors.length);
  return [...all, ...Array.from({ length: Math.min(rest, between.length) }, (): Line => []), ...doors];
}

function headLines({ cover, width, height, appearance }: Scene): Line[] {
  const dot = appearance.ascii ? '-' : '·';
  const line = cover.line.replaceAll('·', dot);
  if (height < 14) return [[span(truncate(cover.heading, width, ellipsisOf(appearance)), bold)]];
  const gapTo = width - textWidth(cover.heading) - textWidth(line);
  if (gapTo >= 6) return [[span(cover.heading, bold), span(' '.repeat(gapTo)), span(line, muted)]];
  // The report's name is dropped before the line is broken.
  const short = textWidth(line) <= width ? line : line.split(` ${dot} `).slice(1).join(` ${dot} `);
  return [
    ...flowSpans([span(cover.heading, bold)], width),
    ...flowSpans([span(short === '' ? line : short, muted)], width),
  ];
}

/** Height of the small charts, given the rows left for numbers and chart together. */
function tileRows(room: number): number {
  if (room >= 40) return 5;
  if (room >= 28) return 4;
  if (room >= 22) return 3;
  return room >= 17 ? 2 : 1;
}

/** Numbers side by side: name, the report's value, the history, the current value. */
function tileRow({ cover, chosen, width, appearance, report }: Scene, rows: number): Line[] {
  const count = cover.tiles.length;
  const each = Math.floor((width - gap * (count - 1)) / count);
  const columns = cover.tiles.map((tile, i) => {
    const isChosen = i === chosen;
    const cut = (text: string) => truncate(text, each, ellipsisOf(appearance));
    const mark = isChosen ? (appearance.ascii ? '> ' : '▸ ') : '';
    const course = drawCourse(tile.course, {
      width: each,
      height: rows,
      ascii: appearance.ascii,
      colour: courseColours[i % courseColours.length] ?? 'accent',
      before: tile.inReport,
    });
    const lines: Line[] = [
      [span(cut(`${mark}${tile.name}`), isChosen ? chosenStyle : bold)],
      [span(cut(beforeText(tile, each, report)), muted)],
      ...course,
      latestLine(tile, each, appearance, report),
    ];
    return lines.map((line) => hitLine(fitLine(line, each), entryHit(i)));
  });
  return columns.reduce((left, right, i) => joinLines(left, right, i * (each + gap) - gap, gap));
}

/** The source of the value, if there is room. */
function beforeText({ before, isOwn }: Tile, width: number, { t }: ReportModel): string {
  if (isOwn === true) return before;
  const whole = before === '' ? '' : t('cover.inReport', { value: code(before) });
  return textWidth(whole) <= width ? whole : before;
}

/** `now 59.0% ↑`; with what it is of, if that fits. */
function latestLine(tile: Tile, width: number, appearance: Appearance, { t }: ReportModel): Line {
  const arrow = arrowOf(tile, appearance);
  const now = `${t('cover.now')} `;
  const fits = textWidth(now) + textWidth(tile.latest) + (arrow === '' ? 0 : 2) <= width;
  const word = tile.isOwn === true || !fits ? '' : now;
  const room = width - textWidth(word) - (arrow === '' ? 0 : 2);
  const value = truncate(tile.latest, room, ellipsisOf(appearance));
  const note = room - textWidth(value) - textWidth(tile.note) >= 1 && tile.note !== '' ? ` ${tile.note}` : '';
  return [
    span(word, muted),
    span(value, bold),
    span(note, muted),
    span(arrow === '' ? '' : ` ${arrow}`, { fg: 'accent' }),
  ];
}

/** Numbers below each other, if they do not fit side by side. */
function tileList({ cover, chosen, width, appearance }: Scene, rows: number): Line[] {
  const names = Math.min(Math.max(...cover.tiles.map(({ name }) => textWidth(name))), Math.floor(width * 0.4));
  const befores = cover.tiles.map(({ before }) => textWidth(before));
  const latests = cover.tiles.map(({ latest }) => textWidth(latest) + 2);
  const forBefore = width >= 60 ? Math.max(...befores) : 0;
  const forLatest = Math.min(Math.max(...latests), Math.max(8, width - names - forBefore - 6));
  const course = Math.max(0, Math.min(28, width - names - forBefore - forLatest - (forBefore > 0 ? 2 : 0) - 6));
  return cover.tiles.slice(0, Math.max(1, rows)).map((tile, i) => {
    const isChosen = i === chosen;
    const arrow = arrowOf(tile, appearance);
    const colour = courseColours[i % courseColours.length] ?? 'accent';
    const [drawn = []] =
      course < 6
        ? [[]]
        : drawCourse(tile.course, { width: course, height: 1, ascii: appearance.ascii, colour, before: tile.inReport });
    const ellipsis = ellipsisOf(appearance);
    const mark = isChosen ? (appearance.ascii ? '> ' : '▸ ') : '  ';
    const line: Line = [
      span(mark, chosenStyle),
      span(padEnd(truncate(tile.name, names, ellipsis), names), isChosen ? chosenStyle : bold),
      ...(forBefore > 0 ? [span('  '), span(padStart(tile.before, forBefore), muted)] : []),
      ...(course < 6 ? [] : [span('  '), ...fitLine(drawn, course)]),
      span('  '),
      span(truncate(tile.latest, forLatest - 2, ellipsis), bold),
      span(arrow === '' ? '' : ` ${arrow}`, { fg: 'accent' }),
    ];
    return hitLine(fitLine(line, width), entryHit(i));
  });
}

function arrowOf({ direction }: Tile, { ascii }: Appearance): string {
  if (direction === 'up') return ascii ? '^' : '↑';
  if (direction === 'down') return ascii ? 'v' : '↓';
  return direction === 'same' ? '=' : '';
}

function chartLines({ cover, width, appearance, report }: Scene, rows: number): Line[] {
  if (cover.chart === null) return [];
  const { view } = cover.chart;
  const space = width - textWidth(view.title) - textWidth(view.measure);
  const head: Line =
    space >= 2
      ? [span(view.title, bold), span(' '.repeat(space)), span(view.measure, muted)]
      : [span(truncate(view.title, width, ellipsisOf(appearance)), bold)];
  const { colour, ascii, braille } = appearance;
  return [head, ...drawView(view, { width, height: rows - 1, colour, ascii, braille, t: report.t })];
}

/** The links to continue, in as few lines as possible; the language at the right end. */
function doorLines({ cover, chosen, width, appearance }: Scene): Line[] {
  const first = cover.tiles.length + (cover.besides?.rows.length ?? 0);
  const entries = cover.doors.map((door: Door, i) => {
    const isChosen = first + i === chosen;
    const mark = isChosen ? (appearance.ascii ? '> ' : '▸ ') : '  ';
    return hitLine([span(mark, chosenStyle), span(door.title, isChosen ? chosenStyle : bold)], entryHit(first + i));
  });
  const lines: Line[] = [];
  for (const entry of entries) {
    const last = lines.at(-1);
    if (last === undefined || lineWidth(last) + 3 + lineWidth(entry) > width) lines.push(entry);
    else lines[lines.length - 1] = [...last, span('   '), ...entry];
  }
  return lines;
}

function ellipsisOf({ ascii }: Appearance): string {
  return ascii ? '~' : '…';
}
