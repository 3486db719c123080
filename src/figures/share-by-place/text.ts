/** Texts of these figures: titles, measures, notes. */
import type { Localised } from '../../i18n/message.ts';

export const words = {
  billing: {
    en: 'The report goes by billing address; a log may mean another place.',
    zh: '报告按账单地址计；日志可能指别的地点。',
  },
  kindsTitle: {
    en: 'Public data: tokens tagged with a natural or a programming language, sampled',
    zh: '公开数据：标为自然语言或编程语言的 token，抽样',
  },
  kindsMeasure: { en: 'tokens a week, estimated', zh: '每周 token，估计值' },
  kindsNote: {
    en: 'No public series parts tokens by language, as the table of the report does: this is the nearest there is.',
    zh: '没有像报告的表那样按语言划分 token 的公开数据：这是最接近的。',
  },
  nothing: {
    en: 'No request of this log names a place or language that is known, with its tokens.',
    zh: '这份日志中没有一个请求既有已知的地点或语言，又有 token。',
  },
  continentName: { en: 'Share of tokens by continent', zh: 'token 份额，按大洲' },
  countryName: { en: 'Share of tokens by country', zh: 'token 份额，按国家' },
  languageName: { en: 'Share of tokens by language', zh: 'token 份额，按语言' },
  continentTitle: { en: 'Your log by continent', zh: '你的日志，按大洲' },
  countryTitle: { en: 'Your log by country', zh: '你的日志，按国家' },
  languageTitle: { en: 'Your log by language', zh: '你的日志，按语言' },
  ofContinents: { en: 'tokens whose continent is known', zh: '已知大洲的 token' },
  ofCountries: { en: 'tokens whose country is known', zh: '已知国家的 token' },
  ofLanguages: { en: 'tokens whose language is known', zh: '已知语言的 token' },
} as const satisfies Readonly<Record<string, Localised>>;

export function knownFor(percent: number): Localised {
  return { en: `Known for ${percent}% of the log's tokens.`, zh: `日志中 ${percent}% 的 token 已知。` };
}
