/** Messages of figures that contain data, in English. Each has its Chinese in ../zh/figures.ts. */
import type { Code, Text } from '../code.ts';

export const figures = {
  conflict: ({ title, parts }: { title: Text; parts: readonly Text[] }) => `${title}: ${parts.join(' ')}`,
  thresholdIsNoNumber: ({ name, value }: { name: Code; value: Code }) =>
    `The threshold ${name} must be a number, not ${value}.`,
  tooManyPeriods: ({ periods, max, unit }: { periods: number; max: number; unit: Code }) =>
    `The log spans ${periods} ${unit}s; retention counts up to ${max}. ${unit === 'week' ? 'Count months, or give' : 'Give'} fewer of its files.`,
};
