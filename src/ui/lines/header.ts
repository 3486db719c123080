/** The first line of the screen: the current place and its kind of data. */
import { type Line, type Style, span } from '../../draw/cell.ts';
import { lineWidth, padEnd, textWidth, truncate } from '../../draw/width.ts';
import { code } from '../../i18n/message.ts';
import type { Appearance, ReportModel } from '../model.ts';
import { indexOf, isHead, itemsOf } from '../page/contents.ts';
import type { Page } from '../page/page.ts';

const bold: Style = { bold: true, fg: 'accent' };
const muted: Style = { fg: 'muted' };

/** On a narrower screen the program's name would leave no room for the chapter's. */
const minColumns = 60;

/** The parts of a page that the header shows. */
export type Headed = Pick<Page, 'place' | 'title' | 'kinds' | 'datasets'>;

/** ` State of AI   3 Open vs closed source            figure 1 of 9 · public, digitised `. */
export function headLine(columns: number, page: Headed, report: ReportModel, appearance: Appearance): Line {
  const { t } = report;
  const item = itemsOf(page, report)[indexOf(page, report)];
  const chapter = report.items.find((other) => isHead(other) && other.chapter === item?.chapter);
  const where = chapter === undefined ? page.title : `${chapter.label} ${chapter.title}`.trim();
  const dot = appearance.ascii ? ' - ' : ' · ';
  const ellipsis = appearance.ascii ? '~' : '…';
  const count = position(page, item?.chapter, report);
  // A small screen has room for one of the two; the place is more important.
  if (columns < minColumns && where !== '') return narrowHead(where, count, columns, ellipsis);
  const day = page.datasets.length === 0 ? null : report.syncedOn(page.datasets);
  const kinds = page.kinds.map((kind) => t.label('kind', kind)).join(', ');
  const right = [count, kinds, day === null ? '' : t('ui.syncedOn', { day: code(day) })]
    .filter((part) => part !== '')
    .join(dot);
  const name = t('ui.appName');
  const room = columns - textWidth(name) - 4 - textWidth(right) - 3;
  const title = truncate(where, Math.max(0, Math.min(room, columns - textWidth(name) - 6)), ellipsis);
  const left: Line = [span(` ${name}`, bold), span('   '), span(title, { bold: true })];
  const gap = columns - lineWidth(left) - textWidth(right) - 1;
  return gap < 1 ? left : [...left, span(' '.repeat(gap)), span(right, muted), span(' ')];
}

function narrowHead(where: string, count: string, columns: number, ellipsis: string): Line {
  const room = columns - 2 - (count === '' ? 0 : textWidth(count) + 2);
  const title = padEnd(truncate(where, room, ellipsis), room);
  return [span(` ${title}`, bold), span(count === '' ? ' ' : `  ${count} `, muted)];
}

function position(page: Headed, chapter: string | undefined, report: ReportModel): string {
  const figures = report.items.filter((item) => item.chapter === chapter && !isHead(item));
  const at = figures.findIndex(({ place }) => place.type === page.place.type && place.id === page.place.id);
  return at < 0 ? '' : report.t('ui.position', { at: at + 1, of: figures.length });
}
