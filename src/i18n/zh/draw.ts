/** What `draw` tells people, in Chinese: the messages of ../en/draw.ts, with the same parameters. */
import type { draw as english } from '../en/draw.ts';

export const draw: typeof english = {
  themeFile: ({ file, problem }) => `${file}：${problem}`,
  themeNoJson: ({ why }) => `不是 JSON：${why}`,
  themeNoObject: '不是 JSON 对象',
  themeKey: ({ key, keys }) => `不认识 ${key}；可用：${keys.join('、')}`,
  themeExtends: ({ name, themes }) => `extends 为 ${name}；可选：${themes.join('、')}`,
  themeList: ({ key }) => `${key} 不是颜色的列表`,
  themeColour: ({ key, value }) => `${key} 是 ${value}，不是 #4cc2ee 这样的颜色`,
  themeRole: ({ role, roles }) => `roles 中有 ${role}；可用：${roles.join('、')}`,
};
