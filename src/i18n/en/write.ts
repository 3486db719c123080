/** Messages of `write` in English. Each has its Chinese in ../zh/write.ts. */
import type { Code, Text } from '../code.ts';

export const write = {
  list: ({ items }: { items: readonly Text[] }) => items.join(', '),
  noRows: 'No rows.',
  noneMeet: ({ total }: { total: number }) => `No row of ${total} meets the condition.`,
  someRows: ({ shown, total }: { shown: number; total: number }) => `${shown} of ${total} rows.`,
  someMeet: ({ shown, total }: { shown: number; total: number }) => `${shown} of ${total} rows meet the condition.`,
  someOfThose: ({ shown, matched, total }: { shown: number; matched: number; total: number }) =>
    `${shown} of the ${matched} rows that meet the condition, of ${total}.`,
  leftOut: ({ columns }: { columns: readonly Code[] }) =>
    `Left out for want of room: ${columns.join(', ')}; csv has all.`,
  leftOutChoose: ({ columns }: { columns: readonly Code[] }) =>
    `Left out for want of room: ${columns.join(', ')}; --columns chooses, csv has all.`,
};
