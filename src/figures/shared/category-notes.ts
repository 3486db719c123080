/** Notes on categories: the share of tokens that have one, and how it was determined. */
import type { StudyLabels, StudyOptions } from '../../counts/options.ts';
import type { Sql } from '../../counts/sql.ts';
import { sumOf, weeklyCategories } from '../../counts/weekly-counts.ts';
import type { Row } from '../../data/dataset.ts';
import type { Localised } from '../../i18n/message.ts';
import { round } from './rows.ts';

/** The report leaves `other` out of its shares. */
export function isNamed(row: Row): boolean {
  return row.category !== null && row.category !== 'other';
}

export async function categoryNotes(sql: Sql, labels: StudyLabels, options: StudyOptions): Promise<Localised[]> {
  const rows = await weeklyCategories(sql, labels, options);
  const total = sumOf(rows, 'tokens');
  if (total === null || total === 0) return [];
  const part = (is: (row: Row) => boolean) => sumOf(rows.filter(is), 'tokens') ?? 0;
  const percent = (sum: number) => `${round((100 * sum) / total, 1)}%`;
  const strange = part((row) => row.told === true && row.category === null);
  return [
    named(percent(part(isNamed))),
    ...(strange > 0 ? [unmapped(percent(strange))] : []),
    ...(options.apps === undefined ? [] : [inferred(percent(part((row) => row.inferred === true)))]),
    mapping,
  ];
}

function named(percent: string): Localised {
  return {
    en: `Requests with a category are ${percent} of the log's tokens; the rest, and "other", is left out.`,
    zh: `有类别的请求占日志 token 的 ${percent}；其余及“其他”不计。`,
  };
}

function unmapped(percent: string): Localised {
  return {
    en: `${percent} of the tokens carry a word that the category map does not know.`,
    zh: `${percent} 的 token 带有类别对照表不认识的词。`,
  };
}

function inferred(percent: string): Localised {
  return {
    en: `Inferred from application names, as asked: ${percent} of the tokens.`,
    zh: `按要求从应用名称推断：${percent} 的 token。`,
  };
}

const mapping: Localised = {
  en: "The report's own mapping is published in part only: its categories and these can differ.",
  zh: '报告自己的对应关系只公布了一部分：它的类别与这里的可能不同。',
};
