/** Messages of figures that contain data, in English. Each has its Chinese in ../zh/figures.ts. */
import type { Code, Text } from '../code.ts';

/** Mean errors in percentage points, Pearson's r. */
interface PictureFit {
  readonly series: Text;
  readonly all: number;
  readonly allCorrelation: number;
  readonly paid: number;
  readonly paidCorrelation: number;
  readonly points: number;
}

export const figures = {
  pictureFit: ({ series, all, allCorrelation, paid, paidCorrelation, points }: PictureFit) =>
    `${series}, picture against public data of ${points} weeks, the unknown type left out: mean error ${paid} points without free variants (correlation ${paidCorrelation}), ${all} with them (${allCorrelation}).`,
  conflict: ({ title, parts }: { title: Text; parts: readonly Text[] }) => `${title}: ${parts.join(' ')}`,
  thresholdIsNoNumber: ({ name, value }: { name: Code; value: Code }) =>
    `The threshold ${name} must be a number, not ${value}.`,
  tooManyPeriods: ({ periods, max, unit }: { periods: number; max: number; unit: Code }) =>
    `The log spans ${periods} ${unit}s; retention counts up to ${max}. ${unit === 'week' ? 'Count months, or give' : 'Give'} fewer of its files.`,
};
