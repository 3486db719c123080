/** What `draw` tells people, in Chinese: the messages of ../en/draw.ts, with the same parameters. */
import { weekText } from '../dates.ts';
import type { draw as english } from '../en/draw.ts';

/** Before a Chinese word: a blank behind digits and Latin letters. */
const before = (text: string) => (/[\dA-Za-z]$/.test(text) ? `${text} ` : text);

export const draw: typeof english = {
  noRows: '没有行',
  unknown: '未知',
  above: ({ count }) => `上面还有 ${count}`,
  below: ({ count }) => `下面还有 ${count}`,
  more: ({ count }) => `另有 ${count} 项`,
  point: ({ place }) => `点 ${place}`,
  week: ({ week }) => weekText(week, 'zh'),
  nth: ({ title, count }) => `${title} ${count}`,
  released: ({ model }) => `${model} 发布`,
  highest: ({ series }) => `${series} 处于最高点`,
  changeFrom: ({ when }) => `较 ${before(when)}的变化`,
  pointsSince: ({ when }) => `自 ${before(when)}以来的变化，百分点`,
  changeSince: ({ when, unit }) => `自 ${before(when)}以来的变化，${unit}`,
  shareOfWeek: '占当周 token 的份额，%',
  tokensOfWeek: '每周 token 数',
};
