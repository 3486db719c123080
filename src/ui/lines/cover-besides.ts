/** The shares on a log's cover, as bars on one scale, with a mark at the market's or the report's share. */
import { type Colour, hitLine, type Line, plain, type Style, span } from '../../draw/cell.ts';
import { flowSpans } from '../../draw/flow.ts';
import { fitLine, padEnd, padStart, textWidth, truncate } from '../../draw/width.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Appearance, Beside, Cover } from '../model.ts';
import { besideName } from '../page/page.ts';
import { entryHit } from '../state/target.ts';

const bold: Style = { bold: true };
const muted: Style = { fg: 'muted' };
const chosenStyle: Style = { bold: true, fg: 'accent' };

/** From this width, names have separate columns. */
const minColumns = 72;
const maxBar = 40;
const minBar = 14;

interface Scene {
  readonly width: number;
  readonly chosen: number;
  /** Index of the first row among the entries of the page. */
  readonly from: number;
  readonly appearance: Appearance;
  readonly t: Translate;
}

interface Columns {
  readonly names: number;
  readonly series: number;
  readonly of: number;
  readonly bar: number;
  readonly max: number;
}

export function besideLines({ title, rows }: NonNullable<Cover['besides']>, scene: Scene): Line[] {
  if (rows.length === 0) return [];
  const { width, chosen, from, t } = scene;
  const isWide = width >= minColumns;
  const widest = (text: (row: Beside) => string) => Math.max(...rows.map((row) => textWidth(text(row))));
  const series = isWide
    ? Math.min(
        16,
        widest((row) => row.series ?? ''),
      )
    : 0;
  const of = widest((row) => row.of);
  // Two numbers of six cells, the leading mark, and two cells between columns.
  const fixed = 2 + (series > 0 ? series + 2 : 0) + 2 + 6 + 1 + 2 + of + 1 + 6;
  const wanted = widest((row) => (isWide ? row.title : besideName(row, t)));
  const least = width - fixed < 2 * minBar ? 0 : minBar;
  const names = Math.max(0, Math.min(wanted, width - fixed - least));
  const bar = Math.min(maxBar, Math.max(0, width - fixed - names));
  const max = Math.max(...rows.flatMap(({ mine, market }) => [mine, market]));
  const columns = { names, series, of, bar, max };
  return [
    ...flowSpans([span(title, bold)], width),
    ...rows.map((row, i) => besideLine(row, columns, i + from === chosen, i + from, scene)),
    [],
  ];
}

function besideLine(row: Beside, columns: Columns, isChosen: boolean, entry: number, scene: Scene): Line {
  const { appearance, t, width } = scene;
  const { ascii } = appearance;
  const ellipsis = ascii ? '~' : '…';
  const cut = (text: string, room: number) => padEnd(truncate(text, room, ellipsis), room);
  const style = isChosen ? chosenStyle : plain;
  const mark = isChosen ? (ascii ? '> ' : '▸ ') : '  ';
  return hitLine(
    fitLine(
      [
        span(mark, chosenStyle),
        span(cut(columns.series > 0 ? row.title : besideName(row, t), columns.names), style),
        ...(columns.series > 0 ? [span('  '), span(cut(row.series ?? '', columns.series), muted)] : []),
        span('  '),
        span(padStart(`${row.mine.toFixed(1)}%`, 6), bold),
        span(' '),
        ...barOf(row, columns, ascii),
        span('  '),
        span(padEnd(row.of, columns.of), muted),
        span(padStart(`${row.market.toFixed(1)}%`, 7), bold),
      ],
      width,
    ),
    entryHit(entry),
  );
}

/** A bar up to the log's share, with a stroke at the other share. Seven eighths high, so that rows do not touch. */
function barOf({ mine, market }: Beside, { bar, max }: Columns, ascii: boolean): Line {
  if (bar === 0) return [];
  const cells = (value: number) => (max === 0 ? 0 : Math.max(value > 0 ? 1 : 0, Math.round((value / max) * bar)));
  const [filled, other] = [cells(mine), Math.max(0, cells(market) - 1)];
  const [full, stroke] = ascii ? ['#', '|'] : ['▇', '┃'];
  const part = (from: number, to: number, fg: Colour): Line => {
    const within = Math.max(0, Math.min(filled, to) - from);
    return [span(full.repeat(within), { fg }), span(' '.repeat(Math.max(0, to - from - within)))];
  };
  return [...part(0, other, 'accent'), span(stroke, bold), ...part(other + 1, bar, 'accent')];
}
