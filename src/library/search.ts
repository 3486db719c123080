/** Search over the whole report: chapters, figures, stated facts and models. Pure; the explorer and `find` share it. */
import { extendedMatch, Fzf, type FzfResultItem } from 'fzf';
import type { Row, Value } from '../data/dataset.ts';

export type HitKind = 'figure' | 'chapter' | 'model' | 'fact';

interface Entry {
  readonly kind: HitKind;
  /** What opens it: a figure's number, a chapter's id, a model's slug. */
  readonly address: string;
  readonly title: string;
  /** What is searched besides the title; '' where the title is all. */
  readonly text: string;
  /** False for a paragraph: its chapter's title is found once, not again with each of its paragraphs. */
  readonly titled: boolean;
  /** Names that mean just this, as `plainName` writes them. */
  readonly known?: readonly string[] | undefined;
}

export interface Hit {
  readonly kind: HitKind;
  readonly address: string;
  readonly title: string;
  /** What was searched besides the title, in full. */
  readonly text: string;
  /** The words around what was found. */
  readonly snippet: string;
  /** Offsets of matched letters in `snippet`, ascending. */
  readonly positions: readonly number[];
  /** Words that were looked for and are not in it: there are some only where nothing holds all. */
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
    /** Other names for it, each of which finds it first: its number in words, the report's title. */
    readonly known?: readonly string[];
  }[];
  /** Rows of `stated`. */
  readonly facts: readonly Row[];
  /** Rows of the report's tables: what opens them, what they are about, and the rest. */
  readonly rows?: readonly { readonly figure: string; readonly title: string; readonly text: string }[];
  /** Rows of `models`. */
  readonly models: readonly Row[];
}

export interface SearchIndex {
  readonly entries: readonly Entry[];
  /** Everything, word by word. */
  readonly exact: Fzf<readonly Entry[]>;
  /** Titles and names, by letters. */
  readonly near: Fzf<readonly Entry[]>;
}

const order: readonly HitKind[] = ['figure', 'chapter', 'model', 'fact'];
/** Between title and text in what is searched; found in neither. */
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
  const selector = (item: Entry) => (item.titled ? `${item.title}${joint}${item.text}` : item.text);
  return {
    entries,
    exact: new Fzf<readonly Entry[]>(entries, { ...options, selector, fuzzy: false }),
    near: new Fzf<readonly Entry[]>(
      entries.filter(({ kind, text }) => kind === 'figure' || kind === 'model' || text === ''),
      { ...options, selector: (item: Entry) => item.title },
    ),
  };
}

/** Case, punctuation and blanks do not tell names apart. */
function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, ' ')
    .trim();
}

function isNamed({ known = [] }: Entry, wanted: string): boolean {
  return known.includes(plainName(wanted));
}

function entry(kind: HitKind, address: string, title: string, text: string): Entry {
  return { kind, address, title, text: text.trim(), titled: true };
}

/** One entry for a model, whatever its variants. */
function modelEntries(rows: readonly Row[]): Entry[] {
  const seen = new Map<string, Entry>();
  for (const { slug, model, name, author } of rows) {
    const address = String(model ?? slug);
    if (!seen.has(address))
      seen.set(address, entry('model', address, `${name ?? address} (${address})`, String(author ?? '')));
  }
  return [...seen.values()];
}

function factEntry({ id, chapter, figure, metric, key, period, qualifier, value, low, high, unit, words }: Row): Entry {
  const number = value ?? [low, high].filter((end) => typeof end === 'number').join(' to ');
  const said = typeof words === 'string' ? words : joined(' ', qualifier, number, unit);
  return entry('fact', String(figure ?? chapter ?? ''), joined(', ', metric, key, period), `${said} (${id})`);
}

function joined(by: string, ...parts: readonly (Value | undefined)[]): string {
  return parts.filter((part) => part !== null && part !== undefined && part !== '').join(by);
}

/**
 * Hits for words, best first: figures, chapters, models and facts with every word in their title, then those with the
 * words in their text; where nothing holds the words, names that are spelled nearly so, else what holds most of them.
 * fzf's signs are understood: `^start`, `end$`, `!not`, `a | b`.
 */
export function search(index: SearchIndex, words: string, limit: number): Hit[] {
  const wanted = words.trim();
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

/** Who types a word too many is not left with nothing: entries with as many of the words as any has. */
function holdingMost(
  index: SearchIndex,
  wanted: string,
): readonly { readonly result: FzfResultItem<Entry>; readonly without: readonly string[] }[] {
  const words = wanted.split(/\s+/);
  if (words.length < 2 || words.some((word) => /[\^$!|']/.test(word))) return [];
  const held = new Map<Entry, { readonly result: FzfResultItem<Entry>; readonly words: Set<string> }>();
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

/** fzf takes letters from anywhere; a name is meant only when they stand close together. */
function isClose({ positions }: FzfResultItem<Entry>, words: string): boolean {
  const at = [...positions];
  return Math.max(...at) - Math.min(...at) < 2 * words.length;
}

function rankOf({ item, positions }: FzfResultItem<Entry>): number {
  const inTitle = item.titled && [...positions].every((at) => at < item.title.length);
  return (inTitle ? 0 : order.length) + order.indexOf(item.kind);
}

/** Cells of text around the first match that a hit shows. */
const before = 30;
const around = 110;

/** Longer than a word: where no blank is so near, the text has none between words, as Chinese. */
const longestWord = 20;

/** Whole words: a cut moves on to the next blank. */
function wordStart(text: string, from: number): number {
  const blank = text.indexOf(' ', from);
  return blank < 0 || blank - from > longestWord ? from : blank + 1;
}

function wordEnd(text: string, to: number): number {
  const blank = text.lastIndexOf(' ', to);
  return to - blank > longestWord ? to : blank;
}

function hitOf({ item, positions }: FzfResultItem<Entry>, without: readonly string[]): Hit {
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
