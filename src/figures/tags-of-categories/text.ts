/** Texts of these figures: titles, measures, notes. */
import type { Localised } from '../../i18n/message.ts';

export const words = {
  logName: { en: 'Tags inside categories', zh: '类别之内的标签' },
  logTitle: { en: 'Your log, tags inside categories', zh: '你的日志：类别之内的标签' },
  nothing: {
    en: 'No request of this log has both a category that is known and a tag.',
    zh: '这份日志中没有一个请求同时有已知的类别和标签。',
  },
  of: { en: "the category's tokens that have a tag", zh: '该类别有标签的 token' },
} as const satisfies Readonly<Record<string, Localised>>;

export function joined(percent: number): Localised {
  return {
    en: `Tags under ${percent}% of their category are joined.`,
    zh: `不足其类别 ${percent}% 的标签合并在一起。`,
  };
}
