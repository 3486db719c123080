/** The explorer's first screen of the shipped data, in each language. */
import { openPackage } from '../data/package.ts';
import { allLanguages, type Language } from '../i18n/language.ts';
import { loadTranslator } from '../i18n/translate.ts';
import type { Cover } from '../ui/model.ts';
import { createReportModel } from '../ui/report/report-model.ts';
import { coverPlace } from '../ui/state/place.ts';

/** Reads `folder`. */
export async function coversOf(folder: string): Promise<Record<Language, Cover>> {
  const data = openPackage(folder);
  const covers = allLanguages.map(async (language) => {
    const t = await loadTranslator(language);
    return [language, createReportModel({ folder, data: () => data, t, language }).cover(coverPlace.id)] as const;
  });
  return Object.fromEntries(await Promise.all(covers)) as Record<Language, Cover>;
}
