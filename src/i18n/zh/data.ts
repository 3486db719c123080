/** What `data` tells people, in Chinese: the messages of ../en/data.ts, with the same parameters. */
import type { data as english } from '../en/data.ts';

export const data: typeof english = {
  yes: '是',
  no: '否',
};
