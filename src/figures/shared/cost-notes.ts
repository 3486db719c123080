/** Notes on which requests have a usable cost, for every figure about money. */
import type { CostRule } from '../../counts/cost.ts';
import { plural } from '../../i18n/grammar.ts';
import type { Localised } from '../../i18n/message.ts';

export function costNotes({ isBilled, requests }: CostRule): Localised[] {
  const several = (count: number, one: string, many: string, zh: string): Localised[] =>
    count > 0 ? [{ en: `${count} ${plural(count, one, many)}`, zh: `${count} 个请求${zh}` }] : [];
  return [
    isBilled
      ? { en: 'What was charged, after cache discounts.', zh: '实际收取的费用，已减去缓存折扣。' }
      : {
          en: 'From list prices, with those for cached tokens; not what was charged.',
          zh: '按标价计算，缓存 token 用缓存价；不是实际收取的费用。',
        },
    ...(isBilled
      ? several(
          requests.listed,
          'request has a list price only and is left out.',
          'requests have a list price only and are left out.',
          '只有标价，不计入。',
        )
      : []),
    ...several(
      requests.ownKey,
      "request was paid with the user's own key at the provider and is left out.",
      "requests were paid with the user's own key at the provider and are left out.",
      '用自己在供应方的密钥付费，不计入。',
    ),
    ...several(
      requests.unknownByok,
      'request does not say whether it was; it is counted.',
      'requests do not say whether they were; they are counted.',
      '没有说明是否如此；它们计入在内。',
    ),
    ...several(
      requests.free,
      'request cost nothing: it counts as use, not in a price.',
      'requests cost nothing: they count as use, not in a price.',
      '没有费用：计入用量，不计入价格。',
    ),
    ...several(
      requests.unknown,
      'request has no known cost and is left out of prices.',
      'requests have no known cost and are left out of prices.',
      '费用未知，不计入价格。',
    ),
  ];
}
