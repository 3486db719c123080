/** The requests of a sync. Pure: a given day always gives the same list, so that an interrupted run can resume. */

import { addDays, mondayOf } from '../data/week.ts';
import type { Localised } from '../i18n/message.ts';

export type SyncSeries = 'models' | 'rankings' | 'category' | 'language' | 'context' | 'tools' | 'apps';

/** One GET request. */
export interface Ask {
  /** Unique in a plan, and valid as a file name on any system. */
  readonly key: string;
  readonly series: SyncSeries;
  /** The slice of the series: `programming`, `10K`; empty for a series with a single request. */
  readonly of: string;
  /** Path below the base address, with its query. */
  readonly path: string;
  readonly needsKey: boolean;
  /** First and last day that the reply may contain, both inclusive. */
  readonly from: string;
  readonly to: string;
  /** `week`: its dates are Mondays. */
  readonly grain: 'day' | 'week' | 'none';
}

/** Documented: category is one of these (an open enumeration). */
export const categories = [
  'programming',
  'roleplay',
  'marketing',
  'marketing/seo',
  'technology',
  'science',
  'translation',
  'legal',
  'finance',
  'health',
  'trivia',
  'academia',
] as const;

const languageTypes = ['natural', 'programming'] as const;

const contextBuckets = ['1K', '10K', '100K', '1M', '10M'] as const;

/** The first Monday of the dataset, which begins on 2025-01-01. */
const firstWeek = '2025-01-06';

/** Documented: at most 366 days a request. Whole weeks, so that no week is split. */
const longest = 52 * 7;

/** Documented: limit 1 to 100, offset 0 to 100. */
const appPages = [0, 100] as const;
const appDays = 28;

/** Names of the series for users: in the announcement, and if one cannot be fetched. */
export const seriesNames: Readonly<Record<SyncSeries, Localised>> = {
  models: { en: 'model list with prices', zh: '带价格的模型列表' },
  rankings: { en: 'tokens by model', zh: '各模型的 token' },
  category: { en: 'tokens by category and model', zh: '各类别、各模型的 token' },
  language: { en: 'tokens by kind of language', zh: '各语言种类的 token' },
  context: { en: 'tokens by prompt length', zh: '各提示词长度的 token' },
  tools: { en: 'tokens of models on days they called tools', zh: '模型在调用过工具的日子里的 token' },
  apps: { en: 'apps by tokens', zh: '按 token 排名的应用' },
};

/** The Sunday of the last complete week before `today` (UTC). Partial weeks are never requested. */
export function lastSunday(today: string): string {
  return addDays(mondayOf(today), -1);
}

/** All requests of a sync on `today` (ISO, UTC), in the order they are sent. */
export function planOf(today: string): Ask[] {
  const to = lastSunday(today);
  const rankings = (series: SyncSeries, of: string, period: 'day' | 'week', filter: Readonly<Record<string, string>>) =>
    windows(firstWeek, to).map((window): Ask => {
      const query = new URLSearchParams({ start_date: window.from, end_date: window.to, period, ...filter });
      return {
        key: [series, of.replace('/', '-'), window.from].filter((part) => part !== '').join('.'),
        series,
        of,
        path: `/datasets/rankings-daily?${query}`,
        needsKey: true,
        ...window,
        grain: period,
      };
    });
  return [
    modelsAsk(0),
    ...rankings('rankings', '', 'day', {}),
    ...categories.flatMap((category) => rankings('category', category, 'week', { category })),
    ...languageTypes.flatMap((type) => rankings('language', type, 'week', { language_type: type })),
    ...contextBuckets.flatMap((bucket) => rankings('context', bucket, 'week', { context_bucket: bucket })),
    ...rankings('tools', '', 'week', { modality: 'tool_calling' }),
    ...appPages.map((offset) => appsAsk(addDays(to, 1 - appDays), to, offset)),
  ];
}

/** A page of the model list. A reply may name a next page, which is not known in advance. */
export function modelsAsk(offset: number): Ask {
  return {
    key: offset === 0 ? 'models' : `models.${offset}`,
    series: 'models',
    of: '',
    path: offset === 0 ? '/models' : `/models?offset=${offset}`,
    needsKey: false,
    from: '',
    to: '',
    grain: 'none',
  };
}

function appsAsk(from: string, to: string, offset: number): Ask {
  const query = new URLSearchParams({ start_date: from, end_date: to, sort: 'popular', limit: '100' });
  if (offset > 0) query.set('offset', String(offset));
  return {
    key: offset === 0 ? 'apps' : `apps.${offset}`,
    series: 'apps',
    of: '',
    path: `/datasets/app-rankings?${query}`,
    needsKey: true,
    from,
    to,
    grain: 'none',
  };
}

/** Splits a span of days, both ends inclusive, into stretches of at most 52 weeks. */
export function windows(from: string, to: string): { from: string; to: string }[] {
  const found: { from: string; to: string }[] = [];
  for (let begin = from; begin <= to; begin = addDays(begin, longest)) {
    const end = addDays(begin, longest - 1);
    found.push({ from: begin, to: end < to ? end : to });
  }
  return found;
}
