/** Numbers and dates inside English sentences. */
import { fixed, plainNumber } from '../data/decimal.ts';
import type { NumberStyle } from './number-style.ts';

const small = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const months = 'January February March April May June July August September October November December'.split(' ');
const scales = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;
const groupFrom = 4;

export const english: NumberStyle = {
  groupFrom,
  /** 14370000000000 -> `14.4 trillion`; below a million the number itself. */
  count(value, decimals) {
    for (const [step, name] of scales) {
      if (Math.abs(value) >= step) return `${fixed(value / step, decimals, groupFrom)} ${name}`;
    }
    return plainNumber(value, groupFrom);
  },
  dollars: (amount) => `$${amount}`,
  smallNumber: (value) => small[value] ?? plainNumber(value, groupFrom),
  date(year, month, day) {
    const name = months[month - 1] ?? '';
    return day === null ? `${name} ${year}` : `${day} ${name} ${year}`;
  },
};
