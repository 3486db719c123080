/** Search over the whole report: chapters, figures, stated facts and models. Pure; the explorer and `find` share it. */
import { extendedMatch, Fzf, type FzfResultItem } from 'fzf';
import type { Row, Value } from '../data/dataset.ts';

export type HitKind = 'figure' | 'chapter' | 'model' | 'fact';

interface SearchEntry {
  readonly kind: HitKind;
  /** The address that opens it: a figure's number, a chapter's id, a model's slug. */
  readonly address: string;
  readonly title: string;
  /** Text searched besides the title; '' if there is only a title. */
  readonly text: string;
  /** False for paragraphs, so that a chapter's title matches once and not with every paragraph. */
  readonly titled: boolean;
  /** Names that mean exactly this entry, as `plainName` writes them. */
  readonly known?: readonly string[] | undefined;
}

export interface SearchHit {
  readonly kind: HitKind;
  readonly address: string;
  readonly title: string;
  /** The full text that was searched besides the title. */
  readonly text: string;
  /** The words around the match. */
  readonly snippet: string;
  /** Offsets of matched letters in `snippet`, ascending. */
  readonly positions: readonly number[];
  /** Searched words that the entry lacks; non-empty only if no entry has all of them. */
  readonly without: readonly string[];
}

interface SearchSources {
  readonly chapters: readonly { readonly id: string; readonly title: string; readonly paragraphs: readonly string[] }[];
  readonly figures: readonly {
    readonly id: string;
    readonly name: string;
    readonly title: string;
    readonly shows: string;
    readonly reading: string;
    /** Other names, each of which finds it first: its number in words, the report's title. */
    readonly known?: readonly string[];
  }[];
  /** Rows of `stated`. */
  readonly facts: readonly Row[];
  /** Rows of the report's tables: the figure to open, the row's subject, and its other text. */
  readonly rows?: readonly { readonly figure: string; readonly title: string; readonly text: string }[];
  /** Rows of `models`. */
  readonly models: readonly Row[];
}

export interface SearchIndex {
  readonly entries: readonly SearchEntry[];
  /** All entries, matched by words. */
  readonly exact: Fzf<readonly SearchEntry[]>;
  /** Titles and names, matched by letters. */
  readonly near: Fzf<readonly SearchEntry[]>;
}

const order: readonly HitKind[] = ['figure', 'chapter', 'model', 'fact'];
/** Separates title and text in the searched string; occurs in neither. */
const joint = '\n';

const options = { match: extendedMatch, casing: 'case-insensitive', sort: false } as const;

export function buildIndex(sources: SearchSources): SearchIndex {
  const entries = [
    ...sources.figures.map(({ id, name, title, shows, reading, known = [] }) => ({
      ...entry('figure', id, `${title} (${name})`, [shows, reading, known.join(' · ')].join(' ')),
      known: known.map(plainName),
    })),
    ...sources.chapters.flatMap(({ id, title, paragraphs }) => [
      entry('chapter', id, title, ''),
      ...paragraphs.map((text) => ({ ...entry('chapter', id, title, text), titled: false })),
    ]),
    ...modelEntries(sources.models),
    ...sources.facts.map(factEntry),
    ...(sources.rows ?? []).map(({ figure, title, text }) => entry('fact', figure, title, text)),
  ];
  const selector = (item: SearchEntry) => (item.titled ? `${item.title}${joint}${item.text}` : item.text);
  return {
    entries,
    exact: new Fzf<readonly SearchEntry[]>(entries, { ...options, selector, fuzzy: false }),
    near: new Fzf<readonly SearchEntry[]>(
      entries.filter(({ kind, text }) => kind === 'figure' || kind === 'model' || text === ''),
      { ...options, selector: (item: SearchEntry) => item.title },
    ),
  };
}

/** Ignores case, punctuation and spaces. */
function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, ' ')
    .trim();
}

function isNamed({ known = [] }: SearchEntry, wanted: string): boolean {
  return known.includes(plainName(wanted));
}

function entry(kind: HitKind, address: string, title: string, text: string): SearchEntry {
  return { kind, address, title, text: text.trim(), titled: true };
}

/** One entry for a model, whatever its variants. */
function modelEntries(rows: readonly Row[]): SearchEntry[] {
  const seen = new Map<string, SearchEntry>();
  for (const { slug, model, name, author } of rows) {
    const address = String(model ?? slug);
    if (!seen.has(address))
      seen.set(address, entry('model', address, `${name ?? address} (${address})`, String(author ?? '')));
  }
  return [...seen.values()];
}

function factEntry({
  id,
  chapter,
  figure,
  metric,
  key,
  period,
  qualifier,
  value,
  low,
  high,
  unit,
  words,
}: Row): SearchEntry {
  const number = value ?? [low, high].filter((end) => typeof end === 'number').join(' to ');
  const stated = typeof words === 'string' ? words : joined(' ', qualifier, number, unit);
  return entry('fact', String(figure ?? chapter ?? ''), joined(', ', metric, key, period), `${stated} (${id})`);
}

function joined(by: string, ...parts: readonly (Value | undefined)[]): string {
  return parts.filter((part) => part !== null && part !== undefined && part !== '').join(by);
}

/** More words than anybody types; each word is searched in every entry. */
export const maxWords = 32;
const maxLetters = 500;

/**
 * Hits, best first: figures, chapters, models and facts with every word in their title, then those with the words in their text.
 * If nothing has all words: names with similar spelling, otherwise the entries with most of the words. fzf's operators work:
 * `^start`, `end$`, `!not`, `a | b`.
 */
export function search(index: SearchIndex, words: string, limit: number): SearchHit[] {
  const wanted = words.trim().slice(0, maxLetters).split(/\s+/).slice(0, maxWords).join(' ');
  if (wanted === '') return [];
  const exact = index.exact.find(wanted);
  const found = exact.length > 0 ? exact : index.near.find(wanted).filter((result) => isClose(result, wanted));
  const partly = found.length > 0 ? found.map((result) => ({ result, without: [] })) : holdingMost(index, wanted);
  return partly
    .map((part, place) => ({ ...part, place, rank: isNamed(part.result.item, wanted) ? -1 : rankOf(part.result) }))
    .sort((a, b) => a.rank - b.rank || b.result.score - a.result.score || a.place - b.place)
    .slice(0, limit)
    .map(({ result, without }) => hitOf(result, without));
}

/** Fallback when no entry has all words: the entries with most of them. */
function holdingMost(
  index: SearchIndex,
  wanted: string,
): readonly { readonly result: FzfResultItem<SearchEntry>; readonly without: readonly string[] }[] {
  const words = wanted.split(/\s+/);
  if (words.length < 2 || words.some((word) => /[\^$!|']/.test(word))) return [];
  const held = new Map<SearchEntry, { readonly result: FzfResultItem<SearchEntry>; readonly words: Set<string> }>();
  for (const word of words) {
    for (const result of index.exact.find(word)) {
      const before = held.get(result.item);
      if (before === undefined) held.set(result.item, { result, words: new Set([word]) });
      else {
        for (const at of result.positions) before.result.positions.add(at);
        before.words.add(word);
      }
    }
  }
  const most = Math.max(0, ...[...held.values()].map((each) => each.words.size));
  return [...held.values()]
    .filter((each) => each.words.size === most)
    .map((each) => ({ result: each.result, without: words.filter((word) => !each.words.has(word)) }));
}

/** fzf matches scattered letters; only close ones count as a match of a name. */
function isClose({ positions }: FzfResultItem<SearchEntry>, words: string): boolean {
  const at = [...positions];
  return Math.max(...at) - Math.min(...at) < 2 * words.length;
}

function rankOf({ item, positions }: FzfResultItem<SearchEntry>): number {
  const inTitle = item.titled && [...positions].every((at) => at < item.title.length);
  return (inTitle ? 0 : order.length) + order.indexOf(item.kind);
}

/** Cells of text that a hit shows before the first match. */
const before = 30;
const around = 110;

/** If there is no space within this distance, the text has no spaces between words, as in Chinese. */
const maxWordLength = 20;

/** Moves a cut on to the next space, so that words stay whole. */
function wordStart(text: string, from: number): number {
  const blank = text.indexOf(' ', from);
  return blank < 0 || blank - from > maxWordLength ? from : blank + 1;
}

function wordEnd(text: string, to: number): number {
  const blank = text.lastIndexOf(' ', to);
  return to - blank > maxWordLength ? to : blank;
}

function hitOf({ item, positions }: FzfResultItem<SearchEntry>, without: readonly string[]): SearchHit {
  const shift = item.titled ? item.title.length + joint.length : 0;
  const inText = [...positions].map((at) => at - shift).filter((at) => at >= 0);
  const first = inText.length === 0 ? 0 : Math.min(...inText);
  const cut = first <= before ? 0 : wordStart(item.text, first - before);
  const long = item.text.length > cut + around;
  const end = long ? Math.max(wordEnd(item.text, cut + around), first + 1) : item.text.length;
  const lead = cut > 0 ? '… ' : '';
  return {
    kind: item.kind,
    address: item.address,
    title: item.title,
    text: item.text,
    without,
    snippet: `${lead}${item.text.slice(cut, end)}${long ? ' …' : ''}`,
    positions: inText
      .filter((at) => at >= cut && at < end)
      .map((at) => at - cut + lead.length)
      .sort((a, b) => a - b),
  };
}
