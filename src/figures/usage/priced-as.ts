/** Values the same tokens at another model's list price. */
import { usdOf } from '../../counts/list-price.ts';
import type { StudyLabels, UsageKey } from '../../counts/options.ts';
import { remembered, type UsagePart, worthAt } from '../../counts/usage.ts';
import type { Field, Row } from '../../data/dataset.ts';
import type { Localised } from '../../i18n/message.ts';
import { textField } from '../shared/log-view.ts';
import { round } from '../shared/rows.ts';
import { type Grouping, grouped, inOrder, keyField } from './groups.ts';
import { sumsOf, tokensOf } from './sums.ts';

export function pricedFields(by: UsageKey): readonly Field[] {
  return [
    keyField(by),
    textField('priced_as', 'Priced as'),
    {
      name: 'tokens',
      title: 'Tokens comparable',
      type: 'integer',
      unit: 'tokens',
      description: 'Of requests whose own model and the other both have a list price on their day.',
    },
    {
      name: 'list_usd',
      title: 'Value own',
      type: 'number',
      unit: 'USD',
      description: 'At the list price of their own model.',
    },
    {
      name: 'as_usd',
      title: 'Value as that',
      type: 'number',
      unit: 'USD',
      description: 'At the list price of the other.',
    },
    { name: 'difference_usd', title: 'Difference', type: 'number', unit: 'USD' },
    { name: 'difference', title: 'Difference in %', type: 'number', unit: '%' },
  ];
}

/** A row for each group and each other model. */
export function pricedRows(
  parts: readonly UsagePart[],
  labels: StudyLabels,
  models: readonly string[],
  grouping: Grouping,
): Row[] {
  const priceOf = remembered(labels);
  const { by } = grouping;
  const rows = [...grouped(parts, grouping)].flatMap(([key, own]) =>
    models.map((model): Row => {
      const both = own.flatMap((part) => {
        const other = worthAt(part, priceOf(model, part.day, null));
        return part.worth === null || other === null ? [] : [{ part, own: part.worth, other }];
      });
      if (both.length === 0) return { [by]: key, priced_as: model };
      const [ours, theirs] = [sum(both.map((each) => each.own)), sum(both.map((each) => each.other))];
      return {
        [by]: key,
        priced_as: model,
        tokens: both.reduce((total, { part }) => total + tokensOf(part), 0),
        list_usd: usdOf(ours),
        as_usd: usdOf(theirs),
        difference_usd: usdOf(theirs - ours),
        difference: ours === 0n ? null : round((100 * Number(theirs - ours)) / Number(ours), 1),
      };
    }),
  );
  return inOrder(rows, by, 'list_usd');
}

function sum(values: readonly bigint[]): bigint {
  return values.reduce((total, value) => total + value, 0n);
}

export function pricedNotes(parts: readonly UsagePart[]): readonly Localised[] {
  const { pricedShare } = sumsOf(parts);
  return [
    {
      en: 'The same tokens at another price: another model would have used other numbers of tokens, its tokenizer cuts texts otherwise, and it would have answered otherwise. Tokens read from and written to a cache are priced as that model prices them, as input where it has no such price.',
      zh: '同样的 token 按另一价格计算：换一个模型，token 数会不同，分词方式不同，回答也会不同。读自和写入缓存的 token 按该模型的缓存价计；没有缓存价的按输入价计。',
    },
    {
      en: `Only tokens that have a list price of their own are compared: ${pricedShare ?? 0}% of them.`,
      zh: `只比较自身有标价的 token：占 ${pricedShare ?? 0}%。`,
    },
  ];
}
