/** Text around a table for people: measure, kinds, and how many rows are shown. */
import type { Kind } from '../data/dataset.ts';
import { label, type Message, message } from '../i18n/message.ts';
import type { Translate } from '../i18n/translate.ts';
import type { Sheet } from './sheet.ts';

/** `share of weekly tokens, % · public, digitised`; '' if there is nothing to say. `measure` is already translated. */
export function measureAndKinds(measure: string | null, kinds: readonly Kind[], t: Translate): string {
  const named = t('write.list', { items: kinds.map((kind) => label('kind', kind)) });
  return [measure ?? '', named].filter((part) => part !== '').join(' · ');
}

/** How many rows are shown or why there are none; null when all rows are shown. */
export function countOf({ rows, matched, total }: Pick<Sheet, 'rows' | 'matched' | 'total'>): Message | null {
  const shown = rows.length;
  if (total === 0) return message('write.noRows');
  if (matched === 0) return message('write.noneMeet', { total });
  if (shown === total) return null;
  if (matched === total) return message('write.someRows', { shown, total });
  if (shown === matched) return message('write.someMeet', { shown, total });
  return message('write.someOfThose', { shown, matched, total });
}
