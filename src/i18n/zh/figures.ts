/** What figures say that is put together of data, in Chinese: the messages of ../en/figures.ts, with the same parameters. */
import type { figures as english } from '../en/figures.ts';

export const figures: typeof english = {
  conflict: ({ title, parts }) => `${title}：${parts.join('')}`,
};
