/** State kept between runs if `remember` is set: bookmarks, typed commands, the last place and view states. Pure. */

import { cleanText } from '../../data/clean.ts';
import { addressOf, type Place } from './place.ts';
import { initialViewState, type State, type ViewState } from './state.ts';

/** Raised when the shape changes; a file of another version is ignored. */
const memoryVersion = 1;

const maxViewStates = 200;
const maxLineLength = 500;

export interface Memory {
  readonly version: typeof memoryVersion;
  readonly place: Place;
  readonly bookmarks: readonly Place[];
  readonly typed: readonly string[];
  readonly viewStates: State['viewStates'];
}

/** A memory as read; its place may no longer exist. */
type ReadMemory = Omit<Memory, 'place'> & { readonly place: Place | null };

/** The text of state.json. */
export function memoryText({ place, bookmarks, typed, viewStates }: State): string {
  const memory: Memory = {
    version: memoryVersion,
    place,
    bookmarks,
    typed,
    viewStates: Object.fromEntries(Object.entries(viewStates).slice(-maxViewStates)),
  };
  return `${JSON.stringify(memory, null, 1)}\n`;
}

/**
 * The validated memory from a file's text. Parts that no longer fit (a place that does not exist, a view state of another shape)
 * are left out. Null if the text is not a memory of this version.
 */
export function readMemory(text: string, exists: (place: Place) => boolean): ReadMemory | null {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(given) || given.version !== memoryVersion) return null;
  const known = (value: unknown): Place[] =>
    isPlace(value) && exists(value) ? [{ type: value.type, id: value.id }] : [];
  const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
  const viewStates = Object.entries(isRecord(given.viewStates) ? given.viewStates : {}).flatMap(([address, look]) => {
    const [type = '', ...id] = address.split(':');
    const [place] = known({ type, id: id.join(':') });
    return place === undefined || !isRecord(look) ? [] : [[addressOf(place), lookFrom(look)] as const];
  });
  return {
    version: memoryVersion,
    place: known(given.place)[0] ?? null,
    bookmarks: list(given.bookmarks).flatMap(known),
    typed: list(given.typed)
      .filter((line) => typeof line === 'string')
      .map((line) => cleanText(line).slice(0, maxLineLength))
      .slice(0, 50),
    viewStates: Object.fromEntries(viewStates),
  };
}

/** The start state restored from the last session, or at `asked` if a place was given. */
export function withMemory(start: State, memory: ReadMemory | null, asked: Place | null): State {
  if (memory === null) return start;
  const { bookmarks, typed, viewStates, place } = memory;
  return { ...start, bookmarks, typed, viewStates, place: asked ?? place ?? start.place };
}

/** A view state with the fields of the initial one; fields of another type get the initial value. */
function lookFrom(given: Record<string, unknown>): ViewState {
  return shaped(initialViewState, given) as ViewState;
}

const words: Readonly<Record<string, readonly string[]>> = {
  form: ['chart', 'table'],
  shape: ['own', 'lines', 'bars'],
  unit: ['all', 'month', 'week'],
};

function shaped(sample: object, given: Record<string, unknown>): object {
  const entries = Object.entries(sample).map(([key, usual]: [string, unknown]) => {
    const value = given[key];
    if (Array.isArray(usual))
      return [key, Array.isArray(value) ? value.filter((one) => typeof one === 'string').map(cleanText) : usual];
    if (isRecord(usual)) return [key, isRecord(value) ? shaped(usual, value) : usual];
    if (usual === null) return [key, key === 'zoom' ? spanFrom(value) : isIndex(value) ? value : null];
    if (typeof usual === 'number') return [key, isIndex(value) ? value : usual];
    if (words[key] !== undefined) return [key, words[key].includes(String(value)) ? value : usual];
    if (typeof usual === 'string') return [key, typeof value === 'string' ? cleanText(value) : usual];
    return [key, typeof value === typeof usual ? value : usual];
  });
  return Object.fromEntries(entries);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isIndex(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0;
}

function spanFrom(value: unknown): ViewState['zoom'] {
  if (!isRecord(value) || typeof value.from !== 'string' || typeof value.to !== 'string') return null;
  return { from: cleanText(value.from), to: cleanText(value.to) };
}

function isPlace(value: unknown): value is Place {
  return (
    isRecord(value) &&
    ['cover', 'chapter', 'figure', 'model'].includes(String(value.type)) &&
    typeof value.id === 'string'
  );
}
