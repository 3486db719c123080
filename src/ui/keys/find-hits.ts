/** What `/` finds: the report, and the keys that say the words. */

import type { HitRow, ReportModel } from '../model.ts';
import type { State } from '../state/state.ts';
import { everyKey } from './bindings.ts';
import { type AnyKey, helpKeys, keyLabels } from './keys.ts';

export interface OpenableHit extends HitRow {
  /** What Enter runs, where the hit is a key. */
  readonly key: AnyKey | null;
}

/** Keys rank after places that match all words, and before facts, of which there are many. */
export function findHits(query: string, state: State, report: ReportModel): readonly OpenableHit[] {
  const places = report.find(query).map((hit): OpenableHit => ({ ...hit, key: null }));
  const keys = query.trim() === '' ? [] : helpKeys(query.trim(), report.t, everyKey(state.ownKeys));
  const fact = places.findIndex(({ kind, without }) => kind === 'fact' || without.length > 0);
  const before = fact === -1 ? places.length : fact;
  return [...places.slice(0, before), ...keys.map((key) => keyHit(key, report)), ...places.slice(before)];
}

function keyHit(key: AnyKey, { t }: ReportModel): OpenableHit {
  const text = t(key.help);
  return { kind: 'key', place: null, title: keyLabels(key).join(' '), snippet: text, text, without: [], key };
}
