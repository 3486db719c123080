/** Numbers and dates inside Chinese sentences: digits throughout, a blank between digits and Chinese characters. */
import { fixed, plainNumber } from '../data/decimal.ts';
import type { NumberStyle } from './number-style.ts';

/** Chinese counts in steps of ten thousand. */
const scales = [
  [1e12, '万亿'],
  [1e8, '亿'],
  [1e4, '万'],
] as const;
/** Four digits have no comma in Chinese text: `6000`, but `20,000`. */
const groupFrom = 5;

export const chinese: NumberStyle = {
  groupFrom,
  /** 14370000000000 -> `14.4 万亿`, 390500000000 -> `3905 亿`; under ten thousand the number itself. */
  count(value, decimals) {
    for (const [step, name] of scales) {
      const scaled = value / step;
      if (Math.abs(scaled) < 1) continue;
      // A step is up to four digits wide: decimals behind hundreds would claim more than English does.
      const whole = Math.floor(Math.abs(scaled)).toString().length;
      return `${fixed(scaled, Math.min(decimals, Math.max(0, decimals + 2 - whole)), groupFrom)} ${name}`;
    }
    return plainNumber(value, groupFrom);
  },
  dollars: (amount) => `${amount} 美元`,
  smallNumber: (value) => plainNumber(value, groupFrom),
  date: (year, month, day) => (day === null ? `${year} 年 ${month} 月` : `${year} 年 ${month} 月 ${day} 日`),
};
