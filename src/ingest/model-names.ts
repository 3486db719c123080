/** Resolves a log's model name to one canonical name for all spellings. Uses rules and tables, and knows no log format. */
import { type Known, type NameCatalog, type NameTables, nameCatalog } from './model-catalog.ts';
import { type Placed, placeOf } from './model-places.ts';
import {
  type Ending,
  endingOf,
  isOfficial,
  maxWords,
  spelled,
  type Traits,
  variantOf,
  variants,
  wordsAsWritten,
  wordsOf,
} from './model-words.ts';

export type { NameTables } from './model-catalog.ts';

export interface ModelName {
  /** The series that the request is counted in: the canonical slug if the model is known. */
  readonly model: string;
  readonly variant: string | null;
}

interface ResolvedModel {
  /** Canonical slug; null if the model has no labels. */
  readonly model: string | null;
  /** The canonical slug, or one spelling for all of an unknown model. */
  readonly series: string;
  readonly author: string | null;
  /** `free`, `thinking`, `non-thinking`, ... */
  readonly variant: string | null;
  /** Reasoning effort given in the name: `low`, `high`, ... */
  readonly effort: string | null;
  /** How it was found. `published`: spelled as OpenRouter does. `author`: only the author is known. */
  readonly how: 'published' | 'spelling' | 'fine-tune' | 'author' | 'unknown';
}

/** The datasets of the data package that resolve names. */
export function nameTables(data: { readonly dataset: (name: string) => NameTables['models'] }): NameTables {
  return {
    models: data.dataset('models'),
    aliases: data.dataset('model-aliases'),
    prefixes: data.dataset('model-prefixes'),
    prices: data.dataset('model-prices'),
  };
}

/**
 * Returns a function that names models: `anthropic/claude-sonnet-4-20250514` -> `anthropic/claude-4-sonnet`. A bare name gets its
 * author if only one fits.
 */
export function modelNamer(tables: NameTables): (raw: string) => ModelName {
  const catalog = nameCatalog(tables);
  return (raw) => {
    const { series, variant } = resolveModel(raw, catalog);
    return { model: series, variant };
  };
}

/**
 * Resolves a name in steps: the slug as published; prefixes (routes, clouds, regions, authors); endings (dates, variants,
 * efforts, quantisations); then the words between, looked up in the catalogue. Anything ambiguous stays unknown. Linear in the
 * length of the name.
 */
export function resolveModel(raw: string, catalog: NameCatalog): ResolvedModel {
  const name = cleaned(raw);
  const published = publishedAs(name, catalog);
  if (published !== undefined) return published;
  const placed = placeOf(name, catalog);
  const within = publishedAs(placed.rest, catalog);
  if (within !== undefined) return placed.tuned ? { ...within, how: 'fine-tune' } : within;
  const tail = tailOf(placed.tail, catalog);
  const whole = placed.whole === null ? null : tailOf(placed.whole, catalog);
  const found = foundIn(tail, placed, catalog) ?? (whole === null ? undefined : foundIn(whole, placed, catalog));
  if (found !== undefined) {
    const { known, effort } = found;
    const { model, author } = known;
    const variant = tail.variant ?? found.variant;
    return {
      model,
      series: model,
      author,
      variant,
      effort,
      how: placed.tuned || tail.isTuned ? 'fine-tune' : 'spelling',
    };
  }
  // Bedrock's `deepseek.v9` is DeepSeek V9; its `cohere.embed-x` is Cohere's.
  const isFamily = whole !== null && catalog.familyOf(tail.words[0] ?? '') === undefined;
  const parsed = isFamily && catalog.familyOf(whole.words[0] ?? '') !== undefined ? whole : tail;
  return unknown(name, placed, parsed, catalog);
}

function foundIn(tail: Tail, placed: Placed, catalog: NameCatalog): Found | undefined {
  const context = { ...placed, ...tail };
  return attempt(tail.words, context, catalog) ?? withoutHead(tail.words, context, catalog, maxHeads);
}

/** Removes surrounding blanks, URL escapes, typographic dashes and characters that no name contains. */
function cleaned(raw: string): string {
  return raw
    .toLowerCase()
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\ufeff]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll('%2f', '/')
    .replaceAll('%3a', ':')
    .replaceAll('%40', '@')
    .trim();
}

function publishedAs(name: string, catalog: NameCatalog): ResolvedModel | undefined {
  const { bare, variant } = variantOf(name);
  const model = catalog.published(bare) ?? catalog.published(name);
  if (model === undefined) return undefined;
  return { model, series: model, author: authorOf(model), variant, effort: null, how: 'published' };
}

function authorOf(slug: string): string | null {
  const slash = slug.indexOf('/');
  return slash < 0 ? null : slug.slice(0, slash);
}

/** The last segment, without marked suffixes that are not part of the name. */
interface Tail {
  readonly written: string;
  readonly words: readonly string[];
  readonly variant: string | null;
  /** Ends in a cloud's version, such as `-v1:0`. */
  readonly isVersioned: boolean;
  /** Has the tag that Ollama uses for the default size. */
  readonly isUsual: boolean;
  readonly isTuned: boolean;
}

function tailOf(tail: string, catalog: NameCatalog): Tail {
  // `.ft-` and `:ft-` mark fine-tunes of Azure and early OpenAI; `#` a Fireworks deployment; `[1m]` a context length.
  const cuts = ['#', '[', '.ft-', ':ft-', '@preset'].map((mark) => tail.indexOf(mark));
  const end = Math.min(...cuts.map((i) => (i < 1 ? tail.length : i)));
  const [head = '', ...tags] = tail.slice(0, end).split(':');
  let variant: string | null = null;
  let isUsual = false;
  const kept: string[] = [];
  for (const tag of tags.reverse()) {
    if (variants.has(tag)) variant ??= tag;
    else if (tag === 'latest') isUsual = true;
    else if (!isNoName(tag, catalog)) kept.unshift(tag.replace(/-cloud$/, ''));
  }
  const isVersioned = /-v?\d{1,2}$/.test(head) && /^\d{1,2}$/.test(kept[0] ?? '');
  const written = [head.replaceAll('@', '-'), ...kept].join('-');
  return {
    written,
    words: wordsOf(written),
    variant,
    isVersioned,
    isUsual,
    isTuned: tail.slice(end + 1).startsWith('ft-'),
  };
}

/**
 * Whether a tag after a colon is not part of the name: provider (Hugging Face), context length (Bedrock), build (Replicate),
 * location (Ollama).
 */
function isNoName(tag: string, catalog: NameCatalog): boolean {
  if (tag === '' || tag === 'cloud' || tag === 'cheapest' || tag === 'fastest' || tag === 'preferred') return true;
  if (/^\d{1,4}k$/.test(tag) || tag === 'mm' || /^[0-9a-f]{12,64}$/.test(tag)) return true;
  const { role } = catalog.prefix(tag) ?? {};
  return role === 'gateway' || role === 'cloud' || role === 'host';
}

interface Found {
  readonly known: Known;
  readonly variant: string | null;
  readonly effort: string | null;
}

type Context = Pick<Placed, 'authors' | 'isHost' | 'route'> & Pick<Tail, 'isVersioned' | 'isUsual'>;

/** More endings than any meaningful name has. The limit keeps a name made of endings only from being processed repeatedly. */
const maxEndings = 12;

/** Finds the model that the words name, removing as few endings as possible. */
function attempt(words: readonly string[], context: Context, catalog: NameCatalog): Found | undefined {
  let rest = words;
  let isPacked = false;
  let [variant, effort]: (string | null)[] = [null, null];
  const conditions: ((model: Traits) => boolean)[] = [];
  for (let ends = 0; ends <= maxEndings; ends++) {
    const known = lookUp(rest, context, isPacked, catalog);
    if (known !== undefined)
      return conditions.every((fits) => fits(known))
        ? { known, variant: variant ?? null, effort: effort ?? null }
        : undefined;
    const ending: Ending | undefined = versionOf(rest, ends === 0 && context.isVersioned) ?? endingOf(rest);
    if (ending === undefined) break;
    rest = ending.words;
    isPacked ||= ending.packed === true;
    variant ??= ending.variant ?? null;
    effort ??= ending.effort ?? null;
    if (ending.fits !== undefined) conditions.push(ending.fits);
  }
  return undefined;
}

/** `-v1:0` and `-1:0`, and Bedrock's `-v1` if the colon is missing. */
function versionOf(words: readonly string[], isVersioned: boolean): Ending | undefined {
  const [before = '', last = ''] = [words.at(-2), words.at(-1)];
  if (isVersioned && words.length > 2 && /^v?\d{1,2}$/.test(before) && /^\d{1,2}$/.test(last))
    return { words: words.slice(0, -2), sure: true };
  if (words.length < 3 || !/^v[12]$/.test(last)) return undefined;
  return { words: words.slice(0, -1), fits: ({ author }) => author !== null && onBedrock.includes(author) };
}

const onBedrock = ['anthropic', 'amazon', 'writer', 'meta-llama', 'ai21'];

const maxHeads = 2;

/** Removes an author's name at the start: `databricks-claude-...`, `openai-gpt-4.1`, `Meta-Llama-3.1-8B`. */
function withoutHead(
  words: readonly string[],
  context: Context,
  catalog: NameCatalog,
  heads: number,
): Found | undefined {
  for (const length of heads === 0 ? [] : [2, 1]) {
    if (words.length <= length || words.length > maxWords) continue;
    const prefix = catalog.prefix(words.slice(0, length).join('-'));
    if (prefix === undefined) continue;
    const { role, authors: named } = prefix;
    const isMaker = role === 'author' || role === 'host';
    const authors = isMaker && role !== 'host' ? shared(context.authors, named) : context.authors;
    const isHost = context.isHost || role === 'host';
    const inner = { ...context, authors, isHost };
    const rest = words.slice(length);
    const found = attempt(rest, inner, catalog) ?? withoutHead(rest, inner, catalog, heads - 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

function shared(authors: readonly string[] | null, named: readonly string[]): readonly string[] {
  return authors === null ? named : named.filter((each) => authors.includes(each));
}

function lookUp(
  words: readonly string[],
  { authors, isHost, route, isUsual }: Context,
  isPacked: boolean,
  catalog: NameCatalog,
): Known | undefined {
  const at = route ?? (isUsual ? 'ollama' : null);
  const atRoute = at === null ? undefined : catalog.findAt(at, words);
  if (atRoute !== undefined) return atRoute;
  const known = catalog.find(words, authors) ?? withAuthor(words, authors, catalog);
  // A quantised copy counts as the model, whoever packed it.
  return known ?? (isHost || isPacked ? catalog.find(words, null) : undefined);
}

/** Adds the author's name, which `deepseek.r1` and `qwen/max` omit. */
function withAuthor(
  words: readonly string[],
  authors: readonly string[] | null,
  catalog: NameCatalog,
): Known | undefined {
  for (const author of authors ?? []) {
    const known = catalog.find([...wordsOf(author), ...words], [author]);
    if (known !== undefined) return known;
  }
  return undefined;
}

/** One series for all spellings of a model without labels. */
function unknown(name: string, placed: Placed, tail: Tail, catalog: NameCatalog): ResolvedModel {
  const family = catalog.familyOf(tail.words[0] ?? '');
  let words: readonly string[] = family === undefined ? wordsAsWritten(tail.written) : tail.words;
  for (let ends = 0; ends < maxEndings; ends++) {
    const version = versionOf(words, ends === 0 && tail.isVersioned);
    const ending = version?.sure === true ? version : endingOf(words);
    if (ending?.sure !== true) break;
    words = ending.words;
  }
  const maker = family !== undefined && isOfficial(words.slice(1)) ? family : undefined;
  const author = authorFor(placed, maker);
  const before =
    placed.path.length > 0 ? placed.path.map((part) => spelled(wordsAsWritten(part))) : author === null ? [] : [author];
  const series = [...before, spelled(words)].filter((part) => part !== '').join('/') || name;
  const published = publishedAs(series, catalog);
  if (published !== undefined) return { ...published, variant: tail.variant, how: 'spelling' };
  return {
    model: null,
    series,
    author,
    variant: tail.variant,
    effort: null,
    how: author === null ? 'unknown' : 'author',
  };
}

function authorFor({ authors, isHost, path }: Placed, maker: string | undefined): string | null {
  if (path.length > 0) return spelled(wordsAsWritten(path[0] ?? '')) || null;
  if (authors === null || (isHost && maker !== undefined)) return maker ?? null;
  return maker !== undefined && authors.includes(maker) ? maker : (authors.at(-1) ?? null);
}
