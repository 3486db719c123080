/** Every key, or those that a search finds; each with the reason if it has no effect here. */
import { type Line, span } from '../../../draw/cell.ts';
import { padEnd, textWidth, truncate, wrapText } from '../../../draw/width.ts';
import { code, message } from '../../../i18n/message.ts';
import { everyKey } from '../../keys/bindings.ts';
import { helpKeys, keyLabels } from '../../keys/keys.ts';
import { chosen, listedLines, muted, type OverlayOf, type OverlayScene } from './frame.ts';

export function helpLines(
  overlay: OverlayOf<'help'>,
  { state, page, report: { t }, appearance, rows, width }: OverlayScene,
): Line[] {
  const found = helpKeys(overlay.query, t, everyKey(state.ownKeys));
  const asked =
    overlay.typing || overlay.query !== ''
      ? t('ui.keysWith', { words: code(`${overlay.query}${overlay.typing ? '_' : ''}`) })
      : t('ui.keys');
  const names = found.map((key) => keyLabels(key, appearance.ascii).join(' '));
  const head = Math.max(0, Math.min(Math.max(0, ...names.map(textWidth)), Math.floor(width / 3)));
  const lines = found.map((key, i) => {
    const reason = ('where' in key ? null : key.disabled?.(state, page)) ?? null;
    const help = reason === null ? t(key.help) : t('ui.notHere', { help: message(key.help), reason });
    return keyLines(names[i] ?? '', help, reason === null, head, width, i === overlay.row);
  });
  return listedLines(asked, lines.length === 0 ? [[[span(t('ui.noSuchKey'), muted)]]] : lines, overlay.row, rows);
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
