/** Chooses the language: the flag's, else the locale's, else English. Pure; the environment is a parameter. */
import { allLanguages, type Language } from './language.ts';

/**
 * `--lang` wins; otherwise the first of LC_ALL, LC_MESSAGES and LANG that is set, as in POSIX. Any Chinese locale, including
 * Traditional ones, gets Simplified Chinese, which is closer than English for most of its users, unless its charset is not UTF-8,
 * the only one that is written.
 */
export function languageOf(flag: string | undefined, env: Readonly<Record<string, string | undefined>>): Language {
  const named = allLanguages.find((language) => language === flag);
  return named ?? localeLanguage(env);
}

/** The language of the environment alone, which applies without a flag. */
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
