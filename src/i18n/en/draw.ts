/** Messages of `draw` in English. Each has its Chinese in ../zh/draw.ts. */

import type { Code, Text } from '../code.ts';
import { weekText } from '../dates.ts';

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
  /** Shown after the mark of a series at its maximum in the legend. */
  highest: 'at its highest',
  /** A line at the middle value of an axis. */
  median: ({ value }: { value: Code }) => `median ${value}`,
  /** Digits in a scatter. */
  manyInCell: '2 to 9, +: that many points in one cell',
  changeFrom: ({ when }: { when: Code }) => `change from ${when}`,
  pointsSince: ({ when }: { when: Code }) => `change since ${when}, percentage points`,
  changeSince: ({ when, unit }: { when: Code; unit: Text }) => `change since ${when}, ${unit}`,
  shareOfWeek: 'share of the week’s tokens, %',
  tokensOfWeek: 'tokens a week',
  themeFile: ({ file, problem }: { file: Code; problem: Text }) => `${file}: ${problem}`,
  themeNoJson: ({ why }: { why: Text }) => `is no JSON: ${why}`,
  themeNoObject: 'is no JSON object',
  themeKey: ({ key, keys }: { key: Code; keys: readonly Code[] }) =>
    `does not know ${key}; it takes ${keys.join(', ')}`,
  themeExtends: ({ name, themes }: { name: Code; themes: readonly Code[] }) =>
    `extends ${name}; there are ${themes.join(', ')}`,
  themeList: ({ key }: { key: Code }) => `${key} is no list of colours`,
  themeColour: ({ key, value }: { key: Code; value: Code }) => `${key} is ${value}, not a colour like #4cc2ee`,
  themeRole: ({ role, roles }: { role: Code; roles: readonly Code[] }) =>
    `roles has ${role}; it takes ${roles.join(', ')}`,
};
