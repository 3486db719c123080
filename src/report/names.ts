/** Names of models, projects and users in a report; names that must not be shown are replaced by their rank. */
import { cleanText } from '../data/clean.ts';
import type { Translate } from '../i18n/translate.ts';
import type { Own } from './own.ts';
import type { Group } from './usage-facts.ts';

export function groupName(own: Own, by: 'model' | 'project' | 'user', t: Translate) {
  const isNamed = by === 'model' || (by === 'project' ? own.named.projects : own.named.users);
  return ({ key }: Pick<Group, 'key'>, rank: number): string => {
    if (key === null) return t('report.unnamed');
    if (isNamed) return cleanText(by === 'model' ? own.called(key) : key);
    return by === 'project' ? t('report.project', { rank }) : t('report.user', { rank });
  };
}
