/** Messages of `draw` in Chinese, matching ../en/draw.ts, with the same parameters. */
import { weekText } from '../dates.ts';
import type { draw as english } from '../en/draw.ts';

/** Before a Chinese word: a space after digits and Latin letters. */
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
  highest: '处于最高点',
  median: ({ value }) => `中位数 ${value}`,
  manyInCell: '2 至 9、+：一格内的点数',
  changeFrom: ({ when }) => `较 ${before(when)}的变化`,
  pointsSince: ({ when }) => `自 ${before(when)}以来的变化，百分点`,
  changeSince: ({ when, unit }) => `自 ${before(when)}以来的变化，${unit}`,
  shareOfWeek: '占当周 token 的份额，%',
  tokensOfWeek: '每周 token 数',
  themeFile: ({ file, problem }) => `${file}：${problem}`,
  themeNoJson: ({ why }) => `不是 JSON：${why}`,
  themeNoObject: '不是 JSON 对象',
  themeKey: ({ key, keys }) => `不认识 ${key}；可用：${keys.join('、')}`,
  themeExtends: ({ name, themes }) => `extends 为 ${name}；可选：${themes.join('、')}`,
  themeList: ({ key }) => `${key} 不是颜色的列表`,
  themeColour: ({ key, value }) => `${key} 是 ${value}，不是 #4cc2ee 这样的颜色`,
  themeRole: ({ role, roles }) => `roles 中有 ${role}；可用：${roles.join('、')}`,
};
