/** Chooses the language: the flag's, else the locale's, else English. Pure; the environment is a parameter. */
import { allLanguages, type Language } from './language.ts';

/**
 * `--lang` wins. Else POSIX's order: LC_ALL, LC_MESSAGES, LANG, the first that is set. Any Chinese locale, Traditional
 * ones too, gets Simplified Chinese: nearer than English to most who chose it; but not one of another charset than UTF-8,
 * which is all that is written.
 */
export function languageOf(flag: string | undefined, env: Readonly<Record<string, string | undefined>>): Language {
  const named = allLanguages.find((language) => language === flag);
  return named ?? localeLanguage(env);
}

/** The language of the environment alone: what is spoken without a flag. */
export function localeLanguage({ LC_ALL, LC_MESSAGES, LANG }: Readonly<Record<string, string | undefined>>): Language {
  const locale = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '') ?? '';
  return /^zh(?![a-z])/i.test(locale) && !/\.(?!utf-?8)/i.test(locale) ? 'zh' : 'en';
}

/** Reads `--lang` before parsing, so that parse errors are already in the right language. */
export function languageFlag(argv: readonly string[]): string | undefined {
  const end = argv.indexOf('--');
  const words = argv.slice(0, end === -1 ? undefined : end);
  const at = words.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='));
  return at === -1 ? undefined : (words[at]?.split('=')[1] ?? words[at + 1]);
}
