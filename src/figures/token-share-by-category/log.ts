/** Figures 6 to 9, 19, 22 and 23 from a log: token shares by category, for logs with categories. */
import { tokenNeeds } from '../../counts/coverage.ts';
import type { Row } from '../../data/dataset.ts';
import type { Localised } from '../../i18n/message.ts';
import type { LogHalf } from '../figure.ts';
import { categoryNotes, isNamed } from '../shared/category-notes.ts';
import { textField } from '../shared/log-view.ts';
import { sourceOrder } from '../shared/source-type.ts';
import { categoryShares, shareView, type WeeklyCut } from '../shared/weekly-shares.ts';
import { categoryWords, logTitle, mixName, servedName, weeklyOf, withCategory, words } from './text.ts';

const needs = [{ oneOf: ['ts'] }, { oneOf: ['category'] }, ...tokenNeeds] as const;

interface CategoryFigure {
  readonly title: Localised;
  readonly of: Localised;
  readonly cut: WeeklyCut;
  readonly order?: readonly string[];
}

function categoryLog({ title, of, cut, order }: CategoryFigure): LogHalf {
  const isOfAll = cut.only === isNamed;
  return {
    title,
    needs: [...needs, ...(isOfAll ? [] : [{ oneOf: ['model'] } as const])],
    nothing: isOfAll ? words.nothing : words.noneOfThese,
    async run(sql, labels, options = {}) {
      const { rows } = await categoryShares(sql, labels, options, cut);
      if (rows.length === 0) return [];
      const notes = await categoryNotes(sql, labels, options);
      const ordered = order === undefined ? {} : { order };
      return shareView({ name: 'study', title: logTitle(title), of, cut, rows, labels, notes, ...ordered }, options);
    },
  };
}

/** The categories of all models, or of those that `only` accepts. */
function mixOf(title: Localised, of: Localised, only?: (row: Row) => boolean): LogHalf {
  const series = textField('category', 'Category');
  const counts = only === undefined ? isNamed : (row: Row) => isNamed(row) && only(row);
  return categoryLog({ title, of, cut: { series, only: counts } });
}

export const allLog = mixOf(words.allName, words.ofAll);
export const openLog = mixOf(words.openName, words.ofOpen, (row) => row.open_weights === true);
export const chineseLog = mixOf(words.chineseName, words.ofChinese, (row) => row.source_type === 'Chinese OSS');

export function authorLog(author: string): LogHalf {
  return mixOf(mixName(author), withCategory(author), (row) => row.author === author);
}

/** Source types within one category. */
export function sourcesLog(category: 'programming' | 'roleplay'): LogHalf {
  const named = categoryWords[category];
  const cut: WeeklyCut = {
    series: textField('source_type', 'Source type'),
    only: (row) => row.category === category,
  };
  return categoryLog({ title: servedName(named), of: weeklyOf(named), cut, order: sourceOrder });
}
