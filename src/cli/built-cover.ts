/** The explorer's first screen, precomputed by the build from the shipped data: dist/cover.json. */
import { existsSync, readFileSync } from 'node:fs';
import type { Language } from '../i18n/language.ts';
import type { Cover } from '../ui/model.ts';
import type { Context } from './context.ts';

/** Null if the file is missing, as in a checkout that is not built, and if numbers or labels differ from the shipped ones. */
export function builtCover(context: Context, language: Language): Cover | null {
  if (context.hasOwnLabels === true || context.data().syncedOn !== undefined) return null;
  const file = new URL('cover.json', import.meta.url);
  if (!existsSync(file)) return null;
  const covers: Partial<Record<Language, Cover>> = JSON.parse(readFileSync(file, 'utf8'));
  return covers[language] ?? null;
}
