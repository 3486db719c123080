/** Texts of these figures: titles, measures, notes. */
import type { Localised } from '../../i18n/message.ts';

export const words = {
  name: { en: 'Tokens by model', zh: 'token 数，按模型' },
  shareTitle: { en: 'Your log by model', zh: '你的日志，按模型' },
  tokensTitle: { en: 'Your log by model, in tokens', zh: '你的日志，按模型，以 token 计' },
} as const satisfies Readonly<Record<string, Localised>>;
