/** What figures say that is put together of data, in English. Each has its Chinese in ../zh/figures.ts. */
import type { Text } from '../message.ts';

export const figures = {
  conflict: ({ title, parts }: { title: Text; parts: readonly Text[] }) => `${title}: ${parts.join(' ')}`,
};
