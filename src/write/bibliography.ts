/** Writes sources for reference managers: BibTeX and CSL JSON. Pure. */
import type { Source } from '../data/dataset.ts';

interface Entry {
  readonly key: string;
  readonly title: string;
  readonly authors: readonly { readonly given: string; readonly family: string }[];
  readonly organisation: string | null;
  /** ISO, as precise as known: `2025-12`, `2026-09-13`. */
  readonly published: string | null;
  /** The date of the numbers. */
  readonly asOf: string | null;
  readonly arxiv: string | null;
  readonly url: string | null;
  readonly note: string | null;
}

/** A dataset's sources and citation. */
export interface Cited {
  readonly sources: readonly Source[];
  readonly citation: string;
}

export const bibliographyFormats = ['bibtex', 'csl'] as const;
type BibliographyFormat = (typeof bibliographyFormats)[number];

/** Each source once, in the order of the datasets. `all` may have fuller entries of a work, such as its authors' given names. */
export function bibliography(cited: readonly Cited[], all: readonly Cited[], format: BibliographyFormat): string {
  const entries = entriesOf(cited, worksIn(all));
  if (format === 'csl') return `${JSON.stringify(entries.map(cslOf), null, 2)}\n`;
  return entries.map(bibtexOf).join('\n');
}

/** The fullest entry of each work first. */
function worksIn(all: readonly Cited[]): Work[] {
  const given = ({ authors }: Work) => authors.filter((author) => author.given !== '').length;
  return all.flatMap(({ citation }) => workIn(citation) ?? []).sort((a, b) => given(b) - given(a));
}

function entriesOf(cited: readonly Cited[], works: readonly Work[]): Entry[] {
  const found = new Map<string, Entry>();
  for (const { sources, citation } of cited)
    for (const source of sources) {
      // The report is cited by its own address and by arXiv's, but is one work.
      const work = works.find(({ title, arxiv }) => isOf(source, title, arxiv));
      const id = work === undefined ? `${source.title} ${source.path ?? ''}` : work.title;
      if (found.has(id)) continue;
      const asOf = /as of (\d{4}-\d\d-\d\d)/.exec(`${source.locator ?? ''} ${citation}`)?.[1] ?? null;
      found.set(id, entryOf(source, work, asOf, new Set([...found.values()].map(({ key }) => key))));
    }
  return [...found.values()];
}

function isOf({ title, path }: Source, work: string, arxiv: string): boolean {
  return title.startsWith(work) || (path ?? '').endsWith(arxiv);
}

type Work = Pick<Entry, 'title' | 'authors' | 'organisation' | 'published'> & { readonly arxiv: string };

/** Parses `A. Author, B. Author: Title. Publisher, Month Year. arXiv 1234.5678.`; null for another form. */
function workIn(citation: string): Work | null {
  const parts = /^([^:]+): (.+)\. ([^.]+), (\w+) (\d{4})\. arXiv ([\d.]+\d)/.exec(citation);
  if (parts === null) return null;
  const [, names = '', title = '', organisation = '', month = '', year = '', arxiv = ''] = parts;
  const number = months.indexOf(month.toLowerCase()) + 1;
  return {
    title,
    authors: names.split(', ').map((name) => {
      const [, given = '', family = name] = /^((?:\S\.\s?)*)(.+)$/.exec(name) ?? [];
      return { given: given.trim(), family };
    }),
    organisation,
    published: number === 0 ? year : `${year}-${String(number).padStart(2, '0')}`,
    arxiv,
  };
}

const months = 'january february march april may june july august september october november december'.split(' ');

function entryOf(source: Source, work: Work | undefined, asOf: string | null, taken: ReadonlySet<string>): Entry {
  const title = work?.title ?? source.title;
  const first = work?.authors[0]?.family ?? title;
  const year = (work?.published ?? asOf ?? '').slice(0, 4);
  return {
    key: freeKey(`${slug(first)}${year}`, taken),
    title,
    authors: work?.authors ?? [],
    organisation: work?.organisation ?? null,
    published: work?.published ?? null,
    asOf: work === undefined ? asOf : null,
    arxiv: work?.arxiv ?? null,
    url: work === undefined ? (source.path ?? null) : `https://arxiv.org/abs/${work.arxiv}`,
    note: work === undefined ? (source.locator ?? null) : null,
  };
}

/** Letters and digits that every program accepts in a key. */
function slug(text: string): string {
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? ['source'];
  return words.slice(0, 4).join('');
}

function freeKey(key: string, taken: ReadonlySet<string>): string {
  if (!taken.has(key)) return key;
  for (let i = 1; ; i++) {
    const letter = i < 26 ? String.fromCharCode(97 + i) : `-${i}`;
    if (!taken.has(key + letter)) return key + letter;
  }
}

function bibtexOf(entry: Entry): string {
  const { key, title, authors, organisation, published, asOf, arxiv, url, note } = entry;
  const [year, month] = (published ?? '').split('-');
  const fields: [name: string, value: string | null | undefined][] = [
    ['author', authors.map(({ given, family }) => (given === '' ? family : `${family}, ${given}`)).join(' and ')],
    ['title', `{${escaped(title)}}`],
    ['institution', organisation],
    ['year', year],
    ['month', month],
    ['eprint', arxiv],
    ['archiveprefix', arxiv === null ? null : 'arXiv'],
    ['url', url],
    ['urldate', asOf],
    ['note', note],
  ];
  const lines = fields
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
    .map(
      ([name, value = '']) => `  ${name} = {${name === 'title' || name === 'url' ? value : escaped(value ?? '')}},\n`,
    );
  return `@${arxiv === null ? 'misc' : 'techreport'}{${key},\n${lines.join('')}}\n`;
}

/** Escapes characters that TeX interprets. */
function escaped(text: string): string {
  return text.replace(/[\\{}&%$#_~^]/g, (letter) => {
    if (letter === '\\') return '\\textbackslash{}';
    if (letter === '~' || letter === '^') return `\\${letter}{}`;
    return `\\${letter}`;
  });
}

function cslOf({ key, title, authors, organisation, published, asOf, arxiv, url, note }: Entry): object {
  const parts = (date: string) => ({ 'date-parts': [date.split('-').map(Number)] });
  return {
    id: key,
    type: arxiv === null ? 'webpage' : 'report',
    title,
    ...(authors.length === 0 ? {} : { author: authors }),
    ...(organisation === null ? {} : { publisher: organisation }),
    ...(published === null ? {} : { issued: parts(published) }),
    ...(arxiv === null ? {} : { number: `arXiv:${arxiv}` }),
    ...(url === null ? {} : { URL: url }),
    ...(asOf === null ? {} : { accessed: parts(asOf) }),
    ...(note === null ? {} : { note }),
  };
}
