/** Texts of these figures: titles, measures, notes. */
import type { Localised } from '../../i18n/message.ts';

export const words = {
  name: { en: 'Share of tokens by author', zh: 'token 份额，按厂商' },
  marketTitle: { en: 'Public rankings data by author', zh: '公开榜单数据，按厂商' },
  title: { en: 'Your log by author', zh: '你的日志，按厂商' },
} as const satisfies Readonly<Record<string, Localised>>;
