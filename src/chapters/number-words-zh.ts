/** Numbers and dates inside Chinese sentences: always digits, with a space between digits and Chinese characters. */
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
  /** 14370000000000 -> `14.4 万亿`, 390500000000 -> `3905 亿`; below ten thousand the number itself. */
  count(value, decimals) {
    for (const [step, name] of scales) {
      const scaled = value / step;
      if (Math.abs(scaled) < 1) continue;
      // A step has up to four digits, and decimals after hundreds would claim more precision than the English text.
      const whole = Math.floor(Math.abs(scaled)).toString().length;
      return `${fixed(scaled, Math.min(decimals, Math.max(0, decimals + 2 - whole)), groupFrom)} ${name}`;
    }
    return plainNumber(value, groupFrom);
  },
  dollars: (amount) => `${amount} 美元`,
  smallNumber: (value) => plainNumber(value, groupFrom),
  date: (year, month, day) => (day === null ? `${year} 年 ${month} 月` : `${year} 年 ${month} 月 ${day} 日`),
};
