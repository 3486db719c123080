/** Every key, or those that a search finds: first the ones that work here, by group; then the others with the reason. */
import { hitLine, type Line, span } from '../../../draw/cell.ts';
import { padEnd, textWidth, truncate, wrapText } from '../../../draw/width.ts';
import { code, message } from '../../../i18n/message.ts';
import { type HelpEntry, helpEntries } from '../../keys/help-list.ts';
import { keyLabels } from '../../keys/keys.ts';
import { itemHit } from '../../state/target.ts';
import { windowStart } from '../contents.ts';
import { chosen, framed, muted, type OverlayOf, type OverlayScene } from './frame.ts';

export function helpLines(
  overlay: OverlayOf<'help'>,
  { state, page, report, appearance, rows, width }: OverlayScene,
): Line[] {
  const { t } = report;
  const entries = helpEntries(overlay.query, state, page, report);
  const at = { at: Math.min(overlay.row + 1, entries.length), of: entries.length };
  const heading =
    overlay.typing || overlay.query !== ''
      ? t('ui.keysWith', { words: code(`${overlay.query}${overlay.typing ? '_' : ''}`), ...at })
      : t('ui.keys', at);
  if (entries.length === 0) return framed(heading, [[span(t('ui.noSuchKey'), muted)]]);
  const names = entries.map(({ key }) => keyLabels(key, appearance.ascii).join(' '));
  const head = Math.max(0, Math.min(Math.max(0, ...names.map(textWidth)), Math.floor(width / 3)));
  const lines: Line[] = [];
  let first = 0;
  entries.forEach((entry, i) => {
    const { key, group, reason } = entry;
    const isNew = group !== entries[i - 1]?.group;
    if (isNew) lines.push(...(i === 0 ? [] : [[]]), [span(t.message({ id: group }), { fg: 'accent' })]);
    // Keeps the heading of the first selected key visible.
    if (i === overlay.row) first = lines.length - (isNew && i === 0 ? 1 : 0);
    const help = reason === null ? t(key.help) : t('ui.notHere', { help: message(key.help), reason });
    const drawn = keyLines(names[i] ?? '', help, works(entry), head, width, i === overlay.row);
    lines.push(...drawn.map((line) => hitLine(line, itemHit(i))));
  });
  const from = windowStart(first, lines.length, rows);
  return framed(heading, lines.slice(from, from + rows));
}

function works({ reason }: HelpEntry): boolean {
  return reason === null;
}

/** A key and what it does on one line; the selected one in full, on as many lines as needed. */
function keyLines(names: string, help: string, works: boolean, room: number, width: number, isChosen: boolean): Line[] {
  const head = padEnd(truncate(names, room), room);
  const rest = Math.max(1, width - room - 2);
  if (isChosen)
    return wrapText(help, rest).map((text, i) => [
      span(padEnd(`${i === 0 ? head : ' '.repeat(room)}  ${text}`, width), chosen),
    ]);
  return [[span(head, works ? { bold: true } : muted), span(`  ${truncate(help, rest)}`, works ? {} : muted)]];
}
