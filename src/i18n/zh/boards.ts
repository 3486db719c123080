/** Messages of tables, leaderboards and retention pages in Chinese. */

import type { boards as english } from '../en/boards.ts';

export const boards: typeof english = {
  fromTo: ({ low, high }) => `${low} 至 ${high}`,
  orMore: ({ low }) => `${low} 或更多`,
  orBelow: ({ low }) => `${low} 或更后`,
  rank: ({ rank }) => `第 ${rank} 名`,
  inUnit: ({ value, unit }) => `${value} ${unit}`,
  points: '百分点',
  weeks: ({ from, to }) => `${from} 至 ${to} 各周`,
  changeSince: ({ week }) => `变化：与 ${week}相比`,
  changeSinceWeeks: ({ from, to }) => `变化：与 ${from} 至 ${to} 各周相比`,
  moreUse: ({ arrow }) => `${arrow} 用量更大`,
  lowerCost: ({ arrow }) => `${arrow} 价格更低`,
  higherCost: ({ arrow }) => `价格更高 ${arrow}`,
  medianCost: ({ cost, unit }) => `中位数 ${cost} ${unit}`,
  placesUnknown: '报告只说出所在象限；象限内的位置未知。',
  namedTwice: ({ tags }) => `* ${tags.join('、')}：出现在两个象限。象限内的位置未知。`,
};
