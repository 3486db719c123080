/** Texts of these figures: titles, measures, notes. */
import type { Localised } from '../../i18n/message.ts';

export const words = {
  pictureMeasure: { en: 'share of programming spend in a week, %', zh: '占当周编程支出的份额，%' },
  authorName: { en: 'Programming spend by author', zh: '编程支出，按厂商' },
  regionName: { en: 'Spend by continent', zh: '支出，按大洲' },
  noProgramming: {
    en: 'No request of this log has the category programming, a time and a cost together.',
    zh: '这份日志中没有一个请求同时属于编程、有时间和费用。',
  },
  noContinent: {
    en: 'No request of this log has a country that is known, a time and a cost together.',
    zh: '这份日志中没有一个请求同时有已知的国家、时间和费用。',
  },
  logAuthorTitle: { en: 'Your log, weekly programming spend', zh: '你的日志：每周编程支出' },
  logRegionTitle: { en: 'Your log, weekly spend whose continent is known', zh: '你的日志：已知大洲的每周支出' },
  ofProgramming: { en: 'weekly programming spend', zh: '每周编程支出' },
  ofContinents: { en: 'weekly spend whose continent is known', zh: '已知大洲的每周支出' },
} as const satisfies Readonly<Record<string, Localised>>;
