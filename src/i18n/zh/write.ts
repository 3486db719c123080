/** Messages of `write` in Chinese, matching ../en/write.ts, with the same parameters. */
import type { write as english } from '../en/write.ts';

export const write: typeof english = {
  list: ({ items }) => items.join('、'),
  noRows: '没有行。',
  noneMeet: ({ total }) => `${total} 行中没有一行符合条件。`,
  someRows: ({ shown, total }) => `${total} 行中的 ${shown} 行。`,
  someMeet: ({ shown, total }) => `${total} 行中有 ${shown} 行符合条件。`,
  someOfThose: ({ shown, matched, total }) => `共 ${total} 行，符合条件的 ${matched} 行中的 ${shown} 行。`,
  leftOut: ({ columns }) => `因宽度不够略去：${columns.join('、')}；csv 含全部。`,
  leftOutChoose: ({ columns }) => `因宽度不够略去：${columns.join('、')}；可用 --columns 选择，csv 含全部。`,
};
