/** Loads a language when the user switches to it. */
import { useEffect } from 'react';
import type { Language } from '../../i18n/language.ts';
import type { ReportModel } from '../model.ts';
import type { Action } from '../state/state.ts';

/** Resolves once `report.inLanguage(lang)` speaks it; rejects where its file cannot be read. */
export type LoadLanguage = (lang: Language) => Promise<void>;

/** Redraws when loaded; `fail` gets the error. */
export function useLanguage(
  report: ReportModel,
  lang: Language,
  loadLanguage: LoadLanguage | undefined,
  dispatch: (action: Action) => void,
  fail: (error: Error) => void,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another language is a reason to loadLanguage
  useEffect(() => {
    if (loadLanguage === undefined || report.inLanguage(lang).lang === lang) return;
    loadLanguage(lang).then(() => dispatch({ type: 'language-loaded' }), fail);
  }, [lang]);
}
