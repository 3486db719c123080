/** Simplified Chinese: every sentence of the interface and the figures, from the lists beside this file, and its dates. */
import type { Catalogue } from './words.ts';
import { labels } from './zh/labels.ts';
import { commands } from './zh-commands.ts';
import { errors } from './zh-errors.ts';
import { exported } from './zh-export.ts';
import { figures } from './zh-figures.ts';
import { habits } from './zh-habits.ts';
import { mine } from './zh-mine.ts';
import { screen } from './zh-screen.ts';
import { study } from './zh-study.ts';
import { synced } from './zh-sync.ts';
import { warehouse } from './zh-warehouse.ts';

export const chinese: Catalogue = {
  ...names(),
  ...figures,
  ...exported,
  ...screen,
  ...commands,
  ...errors,
  ...habits,
  ...mine,
  ...study,
  ...warehouse,
  ...synced,
};

/** Until the last sentence is a message: labels of all domains in one list, for those that are still said. */
function names(): Catalogue {
  const { unit, ...others } = labels;
  const lists = [...Object.values(others), unit ?? {}];
  const all = lists.flatMap((list) => Object.entries(list));
  const said = all.map(([value, name]) => [value.replaceAll('{}', '{#}'), name.replaceAll('{date}', '{}')]);
  return { ...Object.fromEntries(said), yes: '是', no: '否', 'month {#}': '第 {} 个月', '{} cohort': '{}的队列' };
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * Dates as English drawings write them: `4 Aug 2025` -> `2025 年 8 月 4 日`, `Aug 2025` -> `2025 年 8 月`, on an axis
 * `Jan 25` -> `25 年 1 月`, `4 Aug` -> `8 月 4 日`, `Aug` -> `8 月`. Null for anything else.
 */
export function chineseDate(text: string): string | null {
  const [, day, name, year] = /^(?:(\d{1,2}) )?([A-Z][a-z]{2})(?: (\d{2}|\d{4}))?$/.exec(text) ?? [];
  const month = months.indexOf(name ?? '') + 1;
  if (month === 0) return null;
  return [year === undefined ? null : `${year} 年`, `${month} 月`, day === undefined ? null : `${day} 日`]
    .filter((part) => part !== null)
    .join(' ');
}
