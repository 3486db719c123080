/** What `draw` tells people, in English. Each has its Chinese in ../zh/draw.ts. */
import { weekText } from '../dates.ts';
import type { Code, Text } from '../message.ts';

export const draw = {
  noRows: 'no rows',
  unknown: 'unknown',
  above: ({ count }: { count: number }) => `${count} above`,
  below: ({ count }: { count: number }) => `${count} below`,
  more: ({ count }: { count: number }) => `${count} more`,
  /** A point without a name of its own. */
  point: ({ place }: { place: number }) => `point ${place}`,
  week: ({ week }: { week: Code }) => weekText(week, 'en'),
  /** A count along an axis: `Month 3`. */
  nth: ({ title, count }: { title: Text; count: Code }) => `${title} ${count}`,
  released: ({ model }: { model: Code }) => `${model} released`,
  highest: ({ series }: { series: Code }) => `${series} at its highest`,
  changeFrom: ({ when }: { when: Code }) => `change from ${when}`,
  pointsSince: ({ when }: { when: Code }) => `change since ${when}, percentage points`,
  changeSince: ({ when, unit }: { when: Code; unit: Text }) => `change since ${when}, ${unit}`,
  shareOfWeek: 'share of the week’s tokens, %',
  tokensOfWeek: 'tokens a week',
};
