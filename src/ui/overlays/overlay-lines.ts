/** What lies over the page, full width; null when nothing does or when it is only a line at the foot. */
import { hitLine, type Line, type Style, span } from '../../draw/cell.ts';
import { padEnd, textWidth, truncate } from '../../draw/width.ts';
import type { Say } from '../../words/words.ts';
import { everyKey } from '../bindings.ts';
import { itemLine, windowStart } from '../contents.ts';
import { findHits } from '../find-hits.ts';
import { itemHit } from '../hit.ts';
import { helpKeys, keyLabels } from '../keys.ts';
import { overlayRows } from '../layout.ts';
import type { Page } from '../page.ts';
import { lookAt, type State } from '../state.ts';
import type { Skin, World } from '../world.ts';
import { besidePreview, findWidth } from './find-overlay.ts';

const title: Style = { bold: true };
const muted: Style = { fg: 'muted' };
const chosen: Style = { bg: 'selection' };

export function overlayLines(state: State, page: Page, world: World, skin: Skin): Line[] | null {
  const { overlay } = state;
  const rows = overlayRows(state);
  const width = state.columns - 2;
  const { say } = world;
  switch (overlay?.type) {
    case 'help': {
      const found = helpKeys(overlay.query, say, everyKey(state.ownKeys));
      const asked =
        overlay.typing || overlay.query !== ''
          ? `${say('Keys with: ')}${overlay.query}${overlay.typing ? '_' : ''}`
          : say('Keys');
      const lines = found.map((key, i) => {
        const reason = ('where' in key ? null : key.disabled?.(state, page)) ?? null;
        return keyLine(
          keyLabels(key, skin.ascii),
          helpOf(key.help, reason, say),
          reason === null,
          width,
          i === overlay.row,
        );
      });
      return listed(asked, lines.length === 0 ? [[span(say('No key says that.'), muted)]] : lines, overlay.row, rows);
    }
    case 'sources': {
      const lines = sourceLines(state, world, width);
      const from = Math.max(0, Math.min(overlay.scroll, lines.length - rows));
      return framed(say('Where these numbers come from'), lines.slice(from, from + rows));
    }
    case 'contents': {
      const lines = world.items.map((item, i) =>
        itemLine(item, Math.min(width, 72), skin, i === overlay.row ? chosen : null),
      );
      return listed(say('Contents'), lines, overlay.row, rows);
    }
    case 'columns': {
      const { hidden } = lookAt(state).table;
      const lines = (page.view?.table.fields ?? []).map((field, i) => {
        const box = hidden.includes(field.name) ? '[ ]' : '[x]';
        const text = truncate(`${box} ${field.title}`, width);
        return [span(i === overlay.row ? padEnd(text, width) : text, i === overlay.row ? chosen : {})];
      });
      return listed(say('Columns'), lines, overlay.row, rows);
    }
    case 'find': {
      const hits = findHits(overlay.query, state, world);
      const room = findWidth(width);
      const lines = hits.map((hit, i) => foundLine(say(hit.kind), hit.title, hit.snippet, room, i === overlay.row));
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
      return [heading, blank, ...besidePreview(list, hits[overlay.row], world, width, rows)];
    }
    case 'card': {
      const { card } = world.model(state.place.id);
      const drawn = skin.ascii ? undefined : skin.card?.(card, width);
      const lines = drawn ?? card.map(({ label, value, source }) => truncate(`${label}: ${value}  ${source}`, width));
      return framed(page.title, lines.map((line) => [span(line)]).slice(0, rows));
    }
    default:
      return null;
  }
}

/** The lines of the sources overlay at this width; the reducer counts them to know how far they scroll. */
export function sourceLines(state: State, world: World, width: number): Line[] {
  return [...world.sources(state.place, width)];
}

function framed(heading: string, lines: readonly Line[]): Line[] {
  return [[span(` ${heading}`, title)], [], ...lines.map((line) => [span(' '), ...line])];
}

function listed(heading: string, lines: readonly Line[], row: number, rows: number): Line[] {
  const from = windowStart(row, lines.length, rows);
  return framed(
    heading,
    lines.slice(from, from + rows).map((line, i) => hitLine(line, itemHit(from + i))),
  );
}

function helpOf(help: string, reason: string | null, say: Say): string {
  return reason === null ? say(help) : `${say(help)} (${say('not here: ')}${say(reason)})`;
}

function keyLine(names: readonly string[], help: string, works: boolean, width: number, isChosen: boolean): Line {
  const head = padEnd(names.join(' '), 16);
  const text = truncate(help, Math.max(1, width - textWidth(head) - 1));
  if (isChosen) return [span(padEnd(`${head} ${text}`, width), chosen)];
  return [span(head, works ? { bold: true } : muted), span(` ${text}`, works ? {} : muted)];
}

function foundLine(kind: string, name: string, snippet: string, width: number, isChosen: boolean): Line {
  const head = padEnd(kind, 9);
  const text = truncate(name, Math.max(1, width - 10));
  const room = width - 12 - textWidth(text);
  const rest = room > 8 ? `  ${truncate(snippet, room)}` : '';
  if (isChosen) return [span(padEnd(`${head} ${text}${rest}`, width), chosen)];
  return [span(`${head} `, muted), span(text), span(rest, muted)];
}
