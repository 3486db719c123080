/** The list of `?`: first the keys that work on this page, by group, then the others with the reason. Pure. */

import type { Message, MessageId } from '../../i18n/message.ts';
import type { ReportModel } from '../model.ts';
import type { Page } from '../page/page.ts';
import type { State } from '../state/state.ts';
import { everyKey } from './bindings.ts';
import { type AnyKey, helpKeys } from './keys.ts';

export interface HelpEntry {
  readonly key: AnyKey;
  readonly group: MessageId & `ui.group${string}`;
  /** Why it has no effect here; null if it has one. */
  readonly reason: Message | null;
}

/** The most wanted groups first. */
const order: readonly AnyKey['group'][] = [
  'Chart',
  'Table',
  'Leaderboard',
  'Model',
  'Everywhere',
  'Move',
  'Lists',
  'Typing',
];

export function helpEntries(query: string, state: State, page: Page, { t }: ReportModel): readonly HelpEntry[] {
  const entries = helpKeys(query, t, everyKey(state.ownKeys)).map((key): HelpEntry => {
    const reason = 'where' in key ? null : (key.disabled?.(state, page) ?? null);
    return { key, reason, group: reason === null ? `ui.group${groupOf(key, page)}` : 'ui.groupNotHere' };
  });
  const rank = ({ key, reason }: HelpEntry) => order.indexOf(groupOf(key, page)) + (reason === null ? 0 : order.length);
  return entries.sort((a, b) => rank(a) - rank(b));
}

/** Space marks a row; where there are none it turns the page. */
function groupOf(key: AnyKey, page: Page): AnyKey['group'] {
  return 'name' in key && key.name === 'mark' && page.table === null ? 'Move' : key.group;
}
