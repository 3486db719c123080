/** Builds texts in all languages at once. */
import { formatDate } from '../../data/week.ts';
import { allLanguages, type Language } from '../../i18n/language.ts';
import type { Localised } from '../../i18n/message.ts';

export function each(textIn: (language: Language) => string): Localised {
  return Object.fromEntries(allLanguages.map((language) => [language, textIn(language)])) as Record<Language, string>;
}

/** The same in every language: a number, a name. */
export function same(text: string): Localised {
  return each(() => text);
}

/** `share of weekly tokens, %`, for whatever is given: `weekly tokens`, `每周 token`. */
export function shareOf(of: Localised): Localised {
  return { en: `share of ${of.en}, %`, zh: `占${spaced(of.zh)}的份额，%` };
}

/** A week's first day or a month: `4 Aug 2025`, `2025 年 8 月 4 日`. */
export function dateWords(iso: string): Localised {
  const [year, month, day] = iso.split('-').map(Number);
  return { en: formatDate(iso), zh: `${year} 年 ${month} 月${day === undefined ? '' : ` ${day} 日`}` };
}

/** Text to insert into Chinese text: adds spaces where it begins or ends with Latin letters or digits. */
function spaced(text: string): string {
  return text.replace(/^(?=\w)/, ' ').replace(/(?<=[\w%])$/, ' ');
}
