/** What a reader must know before quoting the usage board: which sums are complete, and which prices they use. */
import type { UsagePart } from '../../counts/usage.ts';
import { usdText } from '../../data/format.ts';
import { plural } from '../../i18n/grammar.ts';
import type { Localised } from '../../i18n/message.ts';
import type { Bounds } from './board.ts';
import { sumsOf, tokensOf } from './sums.ts';

export function totalNote(parts: readonly UsagePart[]): Localised {
  const { requests, tokens, logged, loggedShare, worth, pricedShare } = sumsOf(parts);
  const named = {
    en: [
      `Total: ${requests === null ? 'an unknown number of requests' : counted(requests, 'request', 'requests')}, ${tokens === null ? 'unknown tokens' : counted(tokens, 'token', 'tokens')}`,
      ...(logged === null
        ? []
        : [`logged cost ${usdText(logged)} USD${loggedShare === null ? '' : ` for ${loggedShare}% of requests`}`]),
      ...(worth === null ? [] : [`list-price value ${usdText(worth)} USD for ${pricedShare}% of tokens`]),
    ],
    zh: [
      `合计：${requests === null ? '未知数量的' : `${grouped(requests)} 个`}请求，${tokens === null ? '未知数量的' : grouped(tokens)} token`,
      ...(logged === null
        ? []
        : [`日志所记费用 ${usdText(logged)} 美元${loggedShare === null ? '' : `，涵盖 ${loggedShare}% 的请求`}`]),
      ...(worth === null ? [] : [`标价价值 ${usdText(worth)} 美元，涵盖 ${pricedShare}% 的 token`]),
    ],
  };
  return { en: `${named.en.join('; ')}.`, zh: `${named.zh.join('；')}。` };
}

/** `1 request`, `2,000 requests`. */
function counted(count: number, one: string, many: string): string {
  return `${grouped(count)} ${plural(count, one, many)}`;
}

export function notesOf(parts: readonly UsagePart[], { asked, log, before, weekStart }: Bounds): Localised[] {
  const sums = sumsOf(parts);
  const untoldRequests = parts.reduce((sum, { requests, withTokens }) => sum + (requests ?? 0) - withTokens, 0);
  const total = (of: (part: UsagePart) => number) => parts.reduce((sum, part) => sum + of(part), 0);
  const when = (isTrue: boolean, note: Localised) => (isTrue ? [note] : []);
  const prompt = total(({ tokens }) => tokens.prompt ?? 0);
  const untold = prompt - total(({ readOf }) => readOf);
  const nearest = total((part) => (part.price?.isNearest && part.worth !== null ? tokensOf(part) : 0));
  const priced = total((part) => (part.worth === null ? 0 : tokensOf(part)));
  const summed = total((part) => (part.price?.above200k == null ? 0 : part.summed));
  const ownKey = total((part) => part.ownKey);
  const unpriced = unpricedModels(parts);
  const untimed = total(({ tokens }) => (tokens.hour === null ? (tokens.written ?? 0) : 0));
  return [
    ...when(sums.worth !== null, {
      en: 'List-price value is tokens times the published price of their model on their day. It is not what was spent: subscriptions, discounts and batches are not in it.',
      zh: '标价价值是 token 数乘以该模型当天的公开标价，并不是实际支出：不含订阅、折扣和批处理优惠。',
    }),
    ...when(unpriced.length > 0, {
      en: `${share(sums.pricedShare ?? 0)}% of tokens have a list price; in no list: ${some(unpriced, ' and', ' more')}.`,
      zh: `${share(sums.pricedShare ?? 0)}% 的 token 有标价；没有标价的模型：${some(unpriced, ' 以及另外', ' 个')}。`,
    }),
    ...when(nearest > 0, {
      en: `${percent(nearest, priced)}% of priced tokens are of days outside the lists' snapshots and take the nearest known price, which may not be the one that was in force.`,
      zh: `有标价的 token 中，${percent(nearest, priced)}% 的日期不在价目快照范围内，取最近的已知价格，未必是当时的价格。`,
    }),
    ...when(sums.logged !== null && sums.loggedShare !== null && sums.loggedShare < 100, {
      en: `The log says a cost for ${sums.loggedShare}% of its requests.`,
      zh: `日志记有 ${sums.loggedShare}% 请求的费用。`,
    }),
    ...when(sums.logged !== null && ownKey > 0, {
      en: `${counted(ownKey, 'request was', 'requests were')} paid with an own key at the provider: the logged cost is a fee.`,
      zh: `${ownKey} 个请求用自己在供应方的密钥付费：所记费用只是手续费。`,
    }),
    ...when(total(({ unsaid }) => unsaid) > 0, {
      en: `${total(({ unsaid }) => unsaid)} rows are sums that do not say of how many requests: where they are among others, the number of requests is unknown, and their tokens and costs count all the same.`,
      zh: `${total(({ unsaid }) => unsaid)} 行是汇总且没有说明请求数：含有它们时请求数未知，其 token 与费用照常计入。`,
    }),
    ...when(untoldRequests > 0, {
      en: `${counted(untoldRequests, 'request does', 'requests do')} not say both prompt and output tokens: left out of the sums of tokens here, and without a list-price value.`,
      zh: `${untoldRequests} 个请求没有同时给出提示与输出的 token 数；不计入这里的任何 token 合计，也没有标价价值。`,
    }),
    ...when(priced > 0 && untold > 0, {
      en: `${percent(untold, prompt)}% of prompt tokens are of requests that do not say what was read from a cache: all of them are priced as input.`,
      zh: `${percent(untold, prompt)}% 的提示 token 所属请求没有说明有多少读自缓存：全部按输入计价。`,
    }),
    ...when(priced > 0 && untimed > 0, {
      en: `${percent(untimed, sums.written ?? 0)}% of cache writes do not say how long they are kept: they are priced as five minutes.`,
      zh: `${percent(untimed, sums.written ?? 0)}% 的缓存写入没有说明保留多久：按五分钟计价。`,
    }),
    ...when(summed > 0, {
      en: `${counted(summed, 'request stands', 'requests stand')} in rows that sum up several, priced as prompts of at most 200,000 tokens.`,
      zh: `${summed} 个请求只有汇总行：按不超过 200,000 token 的提示计价。`,
    }),
    zoneNote(asked.zone, weekStart),
    ...when(asked.since !== undefined && before === undefined, {
      en: `The log, from ${log.from} on, does not hold the days before whole: nothing is compared with them.`,
      zh: `日志从 ${log.from} 开始，没有此前的完整日期：不作比较。`,
    }),
    ...when(before !== undefined, {
      en: `Compared with ${before?.from} to ${before?.to}, as many days.`,
      zh: `与 ${before?.from} 至 ${before?.to} 比较，天数相同。`,
    }),
    ...when(asked.until !== undefined && asked.until > log.to, {
      en: `The log ends on ${log.to}, before the days asked for do.`,
      zh: `日志到 ${log.to} 为止，早于所要的日期。`,
    }),
  ];
}

export function zoneNote(zone: string, weekStart: Bounds['weekStart']): Localised {
  return {
    en: `Days are those of ${zone}${weekStart === 'sunday' ? ', weeks begin on Sunday' : ''}; the weeks of other figures are in UTC.`,
    zh: `日期按时区 ${zone}${weekStart === 'sunday' ? '，一周从周日开始' : ''}；其他各图的周按 UTC。`,
  };
}

/** Most tokens first, whatever the order of the rows. */
function unpricedModels(parts: readonly UsagePart[]): string[] {
  const tokens = new Map<string, number>();
  for (const part of parts)
    if (part.price === null && part.model !== null)
      tokens.set(part.model, (tokens.get(part.model) ?? 0) + tokensOf(part));
  return [...tokens].sort(([a, ofA], [b, ofB]) => ofB - ofA || (a < b ? -1 : 1)).map(([model]) => model);
}

export const priceNotes: readonly Localised[] = [
  {
    en: "Whose price: the provider's that the log names where a list has it, else the maker's own, else OpenRouter's; of two lists LiteLLM's before that of models.dev. `table list-prices` has both.",
    zh: '取谁的价格：日志写明的供应方若在价目中则用它，否则用模型厂商自己的，再否则用 OpenRouter 的；两份价目并存时先取 LiteLLM，再取 models.dev。`table list-prices` 列出两者。',
  },
  {
    en: 'A cache price that a list lacks is that of the same model and input price elsewhere in the lists, else that of input; a request with a prompt over 200,000 tokens takes the price for those where the list has one.',
    zh: '价目中缺少的缓存价取自同一模型、同一输入价的其他条目，再没有则按输入价；提示超过 200,000 token 的请求，价目若另有定价则按其计价。',
  },
];

function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

function percent(part: number, of: number): string {
  return of === 0 ? '0' : share((100 * part) / of);
}

/** Never 0 for more than nothing, nor 100 for less than all. */
function share(percentage: number): string {
  if (percentage > 0 && percentage < 0.1) return '0.1';
  if (percentage > 99.9 && percentage < 100) return '99.9';
  return String(Math.round(10 * percentage) / 10);
}

function some(names: readonly string[], and: string, more: string): string {
  const shown = names.slice(0, 4).join(', ');
  return names.length > 4 ? `${shown}${and} ${names.length - 4}${more}` : shown;
}
