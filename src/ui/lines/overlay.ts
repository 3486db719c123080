/** What lies over the page, full width; null when nothing does or when it is only a line at the foot. */
import { formatValue } from '../../data/format.ts';
import { hitLine, type Line, type Style, span } from '../../draw/cell.ts';
import { flowSpans } from '../../draw/flow.ts';
import { padEnd, textWidth, truncate, wrapText } from '../../draw/width.ts';
import type { Say } from '../../i18n/words.ts';
import { everyKey } from '../keys/bindings.ts';
import { findHits } from '../keys/find-hits.ts';
import { helpKeys, keyLabels } from '../keys/keys.ts';
import type { Appearance, ReportModel } from '../model.ts';
import { overlayRows, overlayWidth } from '../page/layout.ts';
import type { Page } from '../page/page.ts';
import { type State, viewStateOf } from '../state/state.ts';
import { itemHit } from '../state/target.ts';
import { itemLine, windowStart } from './contents.ts';
import { besidePreview, findWidth } from './find-preview.ts';

const title: Style = { bold: true };
const muted: Style = { fg: 'muted' };
const chosen: Style = { bg: 'selection' };

export function overlayLines(state: State, page: Page, report: ReportModel, appearance: Appearance): Line[] | null {
  const { overlay } = state;
  const rows = overlayRows(state);
  const width = overlayWidth(state);
  const { say } = report;
  switch (overlay?.type) {
    case 'help': {
      const found = helpKeys(overlay.query, say, everyKey(state.ownKeys));
      const asked =
        overlay.typing || overlay.query !== ''
          ? `${say('Keys with: ')}${overlay.query}${overlay.typing ? '_' : ''}`
          : say('Keys');
      const names = found.map((key) => keyLabels(key, appearance.ascii).join(' '));
      const head = Math.max(0, Math.min(Math.max(0, ...names.map(textWidth)), Math.floor(width / 3)));
      const lines = found.map((key, i) => {
        const reason = ('where' in key ? null : key.disabled?.(state, page)) ?? null;
        const help = helpOf(key.help, reason, say);
        return keyLines(names[i] ?? '', help, reason === null, head, width, i === overlay.row);
      });
      return listedLines(
        asked,
        lines.length === 0 ? [[[span(say('No key says that.'), muted)]]] : lines,
        overlay.row,
        rows,
      );
    }
    case 'sources':
    case 'row': {
      const isRow = overlay.type === 'row';
      const lines = isRow ? rowLines(state, page, report) : sourceLines(state, report);
      const from = Math.max(0, Math.min(overlay.scroll, lines.length - rows));
      const at = `Row ${rowAt(state, page) + 1} of ${page.table?.rows.length ?? 0}`;
      return framed(say(isRow ? at : 'Where these numbers come from'), lines.slice(from, from + rows));
    }
    case 'contents': {
      const lines = report.items.map((item, i) =>
        itemLine(item, Math.min(width, 72), appearance, i === overlay.row ? chosen : null),
      );
      return listed(say('Contents'), lines, overlay.row, rows);
    }
    case 'columns': {
      const { hidden } = viewStateOf(state).table;
      const lines = (page.view?.table.fields ?? []).map((field, i) => {
        const box = hidden.includes(field.name) ? '[ ]' : '[x]';
        const text = truncate(`${box} ${field.title}`, width);
        return [span(i === overlay.row ? padEnd(text, width) : text, i === overlay.row ? chosen : {})];
      });
      return listed(say('Columns'), lines, overlay.row, rows);
    }
    case 'find': {
      const hits = findHits(overlay.query, state, report);
      const room = findWidth(width);
      const lines = hits.map((hit, i) => {
        const lacks = hit.without.length === 0 ? '' : `${say(`without ${hit.without.join(', ')}`)}  `;
        return foundLine(say(hit.kind), hit.title, lacks + hit.snippet, room, i === overlay.row);
      });
      const empty =
        overlay.query === ''
          ? say('Type words: they are looked for in text, figures, rows, models and keys.')
          : say('Nothing holds these words.');
      const [heading = [], blank = [], ...list] = listed(
        `${say('Found: ')}${overlay.query === '' ? '' : hits.length}`,
        lines.length === 0 ? [[span(empty, muted)]] : lines,
        overlay.row,
        rows,
      );
      return [heading, blank, ...besidePreview(list, hits[overlay.row], report, width, rows)];
    }
    case 'card': {
      const { card } = report.model(state.place.id);
      const drawn = appearance.ascii ? undefined : appearance.card?.(card, width);
      const lines = drawn ?? card.map(({ label, value, source }) => truncate(`${label}: ${value}  ${source}`, width));
      return framed(page.title, lines.map((line) => [span(line)]).slice(0, rows));
    }
    default:
      return null;
  }
}

/** The lines of the sources overlay; the reducer counts them to know how far they scroll. */
export function sourceLines(state: State, report: ReportModel): Line[] {
  return [...report.sources(state.place, overlayWidth(state))];
}

function rowAt(state: State, { table }: Page): number {
  return Math.max(0, Math.min(viewStateOf(state).table.row, (table?.rows.length ?? 0) - 1));
}

/** The row under the cursor with nothing cut: each column with its value and unit, hidden ones too. */
export function rowLines(state: State, page: Page, { say }: ReportModel): Line[] {
  const row = page.table?.rows[rowAt(state, page)];
  if (row === undefined || page.view === null) return [];
  const { fields } = page.view.table;
  const width = overlayWidth(state);
  const room = Math.min(Math.max(...fields.map(({ title: name }) => textWidth(name))) + 2, Math.floor(width / 2));
  return fields.flatMap((field) => {
    const value = row[field.name] ?? null;
    const text = formatValue(value, field);
    const unit =
      typeof value === 'number' && field.unit !== undefined && field.unit !== 'rank' ? ` ${say(field.unit)}` : '';
    return flowSpans([span(typeof value === 'number' ? text + unit : say(text))], width - room).map((line, i) => [
      span(padEnd(i === 0 ? truncate(field.title, room - 2) : '', room), muted),
      ...line,
    ]);
  });
}

function framed(heading: string, lines: readonly Line[]): Line[] {
  return [[span(` ${heading}`, title)], [], ...lines.map((line) => [span(' '), ...line])];
}

function listed(heading: string, lines: readonly Line[], row: number, rows: number): Line[] {
  return listedLines(
    heading,
    lines.map((line) => [line]),
    row,
    rows,
  );
}

/** A list whose items take one line or more, all of the chosen one's in sight where they fit. */
function listedLines(heading: string, items: readonly (readonly Line[])[], row: number, rows: number): Line[] {
  const lines = items.flatMap((item, i) => item.map((line) => hitLine(line, itemHit(i))));
  const first = items.slice(0, row).reduce((sum, item) => sum + item.length, 0);
  const from = windowStart(first, lines.length, rows);
  return framed(heading, lines.slice(from, from + rows));
}

function helpOf(help: string, reason: string | null, say: Say): string {
  return reason === null ? say(help) : `${say(help)} (${say('not here: ')}${say(reason)})`;
}

/** A key and what it does on a line; of the chosen one the whole sentence, on as many as it takes. */
function keyLines(names: string, help: string, works: boolean, room: number, width: number, isChosen: boolean): Line[] {
  const head = padEnd(truncate(names, room), room);
  const rest = Math.max(1, width - room - 2);
  if (isChosen)
    return wrapText(help, rest).map((text, i) => [
      span(padEnd(`${i === 0 ? head : ' '.repeat(room)}  ${text}`, width), chosen),
    ]);
  return [[span(head, works ? { bold: true } : muted), span(`  ${truncate(help, rest)}`, works ? {} : muted)]];
}

function foundLine(kind: string, name: string, snippet: string, width: number, isChosen: boolean): Line {
  const head = padEnd(kind, 9);
  const text = truncate(name, Math.max(1, width - 10));
  const room = width - 12 - textWidth(text);
  const rest = room > 8 ? `  ${truncate(snippet, room)}` : '';
  if (isChosen) return [span(padEnd(`${head} ${text}${rest}`, width), chosen)];
  return [span(`${head} `, muted), span(text), span(rest, muted)];
}
