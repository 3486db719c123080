/** The languages the product speaks: what a flag, a folder of texts and a locale may name. */
import { UsageError } from '../errors.ts';

export const allLanguages = ['en', 'zh'] as const;
export type Language = (typeof allLanguages)[number];

/** The language somebody named, `zh` or `ZH`. Throws UsageError that lists the languages there are. */
export function requireLanguage(typed: string): Language {
  const wanted = typed.trim().toLowerCase();
  const known = allLanguages.find((language) => language === wanted);
  if (known === undefined) throw new UsageError(`no texts in "${typed}"; there are ${allLanguages.join(', ')}`);
  return known;
}
