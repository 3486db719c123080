/** The actions on the page on the user's own logs. */
import type { Translate } from '../../i18n/translate.ts';
import type { Door } from '../model.ts';
import type { State } from '../state/state.ts';

/** The command that opens all logs found. */
export const studyCommand = 'state-of-ai study';

/** Without the engine the simulated log cannot be counted either. */
export function logDoors({ logs }: Pick<State, 'logs'>, t: Translate): readonly Door[] {
  if (typeof logs === 'string' || !logs.canCount) return [];
  const demo: Door = { type: 'study', title: t('cover.openDemo'), demo: true };
  return logs.logs.length === 0 ? [demo] : [{ type: 'study', title: t('cover.openThem'), demo: false }, demo];
}
