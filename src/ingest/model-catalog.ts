/** Looks up models by name and by the prefixes that may precede one, compared word by word. Built once from data. Pure. */
import type { Dataset, Row, Value } from '../data/dataset.ts';
import { dateOf, keyOf, maxWords, plain, type Traits, variantOf, withoutV, wordsOf } from './model-words.ts';

type Rows = Pick<Dataset, 'rows'>;

/** Datasets by their names in the data package; `models` may include the user's labels. */
export interface NameTables {
  readonly models: Rows;
  /** `model-aliases` */
  readonly aliases: Rows;
  /** `model-prefixes` */
  readonly prefixes: Rows;
  /** `model-prices`: OpenRouter's id and its permaslug. */
  readonly prices: Rows;
}

/** A model of the catalogue. */
export interface Known extends Traits {
  /** Canonical slug. */
  readonly model: string;
}

/**
 * The role of a prefix. `gateway`: serves models of many authors. `cloud`: the same, by region. `author`: the maker's name or
 * API. `host`: a maker that also serves others' models. `packer`: repackages others' weights.
 */
type Role = 'gateway' | 'cloud' | 'author' | 'host' | 'packer';

export interface Prefix {
  /** One spelling for all prefixes of the same meaning. */
  readonly name: string;
  readonly role: Role;
  /** Authors it may refer to, the most likely last. */
  readonly authors: readonly string[];
}

export interface NameCatalog {
  /** The canonical slug of a published slug, a canonical slug or a user's own name, with or without its variant. */
  readonly published: (name: string) => string | undefined;
  /** The one model that `words` name, among those of `authors` (null: of all). */
  readonly find: (words: readonly string[], authors: readonly string[] | null) => Known | undefined;
  /** The same for names that only one route uses: Ollama's `llama3` is the 8B model. */
  readonly findAt: (route: string, words: readonly string[]) => Known | undefined;
  readonly prefix: (part: string) => Prefix | undefined;
  /** The author of the family that a bare name begins with. */
  readonly familyOf: (word: string) => string | undefined;
}

interface Claim {
  /** Null if two models claim the spelling. */
  known: Known | null;
  readonly rank: number;
}

/** Ways of reading a name, strictest first. */
const readings = [(words: readonly string[]) => words, withoutV, plain] as const;

export function nameCatalog({ models, aliases, prefixes, prices }: NameTables): NameCatalog {
  const knowns = knownModels(models.rows);
  const published = new Map<string, string>();
  const indexes = readings.map(() => new Map<string, Map<string, Claim>>());
  const atRoutes = new Map<string, Map<string, Claim>>();
  const parts = prefixesOf(prefixes.rows, knowns);
  const families = new Map(
    prefixes.rows.flatMap(({ prefix, role, author }) => (role === 'family' ? [[String(prefix), String(author)]] : [])),
  );

  const learnt = new Set<string>();

  const claim = (index: Map<string, Map<string, Claim>>, key: string, whose: string, known: Known, rank: number) => {
    const claims = index.get(key) ?? new Map<string, Claim>();
    index.set(key, claims);
    const before = claims.get(whose);
    if (before === undefined || rank < before.rank) claims.set(whose, { known, rank });
    else if (rank === before.rank && before.known?.model !== known.model) before.known = null;
  };
  /** `name` is `author/name`; an alias may also be a bare name or one after a route. */
  const learn = (name: string, known: Known, rank: number) => {
    const { bare } = variantOf(name.toLowerCase());
    const slash = bare.lastIndexOf('/');
    const route = slash < 0 ? undefined : parts.get(wordsOf(bare.slice(0, slash)).join('-'));
    const words = wordsOf(bare.slice(slash + 1));
    if (route !== undefined && (route.role === 'gateway' || route.role === 'cloud') && !route.authors.length)
      return claim(atRoutes, keyOf([...wordsOf(route.name), ...words]), '', known, rank);
    const entry = `${known.model} ${words.join(' ')}`;
    if (learnt.has(entry)) return;
    learnt.add(entry);
    for (const [i, index] of indexes.entries())
      claim(index, keyOf((readings[i] ?? plain)(words)), known.author ?? '', known, rank);
  };

  // The first source to claim a spelling keeps it.
  for (const known of knowns.values()) learn(known.model, known, 0);
  for (const { alias, model } of aliases.rows) {
    const known = knowns.get(String(model));
    if (known !== undefined) learn(String(alias), known, 1);
  }
  for (const { slug, model } of models.rows) {
    const known = knowns.get(String(model));
    if (known === undefined) continue;
    learn(String(slug), known, 2);
    const key = String(slug).toLowerCase();
    published.set(key, known.model);
    for (const name of [known.model.toLowerCase(), variantOf(key).bare])
      if (!published.has(name)) published.set(name, known.model);
  }
  for (const { id, slug } of prices.rows) {
    const model = published.get(variantOf(String(slug).toLowerCase()).bare);
    const known = model === undefined ? undefined : knowns.get(model);
    if (known !== undefined) learn(String(id), known, 3);
  }
  for (const { slug, name, model } of models.rows) {
    const known = knowns.get(String(model));
    const isVaried = variantOf(String(slug)).variant !== null;
    if (known !== undefined && typeof name === 'string' && !isVaried)
      learn(`${known.author}/${name.replaceAll('/', ' ')}`, known, 4);
  }

  const find: NameCatalog['find'] = (words, authors) => {
    if (words.length === 0 || words.length > maxWords) return undefined;
    for (const [i, index] of indexes.entries()) {
      const claims = index.get(keyOf((readings[i] ?? plain)(words)));
      if (claims === undefined) continue;
      const met = [...claims].filter(([author]) => authors === null || authors.includes(author));
      const [[, only] = []] = met;
      if (met.length === 1 && only?.known) return folded(only.known);
      if (met.length > 0) return undefined;
    }
    return undefined;
  };
  // A dated snapshot is merged with its model if no label that figures use differs.
  const folds = new Map<string, Known>();
  const folded = (known: Known) => folds.get(known.model) ?? known;
  for (const known of knowns.values()) {
    const base = snapshotOf(known, knowns, find);
    if (base !== undefined) folds.set(known.model, base);
  }

  return {
    published: (name) => {
      const model = published.get(name);
      return model === undefined ? undefined : (folds.get(model)?.model ?? model);
    },
    find,
    findAt: (route, words) =>
      words.length > maxWords
        ? undefined
        : (atRoutes.get(keyOf([...wordsOf(route), ...words]))?.get('')?.known ?? undefined),
    prefix: (part) => (part.length > 60 ? undefined : parts.get(wordsOf(part).join('-'))),
    familyOf: (word) => families.get(word),
  };
}

interface Labelled extends Known {
  /** The labels that figures use, as text. */
  readonly label: string;
}

/** Models by canonical slug. A row without a variant has precedence. */
function knownModels(rows: readonly Row[]): ReadonlyMap<string, Labelled> {
  const knowns = new Map<string, Labelled>();
  const labels = new Map<Value | undefined, Set<string>>();
  for (const row of rows) labels.set(row.model, (labels.get(row.model) ?? new Set()).add(labelOf(row)));
  // The thinking mode of a hybrid model may have a slug of its own.
  const canReason = new Set(rows.flatMap((row) => (row.reasoning === true ? [row.model] : [])));
  const isVaried = ({ slug }: Row) => variantOf(String(slug)).variant !== null;
  for (const row of [...rows.filter((each) => !isVaried(each)), ...rows.filter(isVaried)]) {
    if (typeof row.model !== 'string' || knowns.has(row.model)) continue;
    const { model, author, open_weights } = row;
    const reasoning = canReason.has(model) || row.reasoning;
    const label = [...(labels.get(model) ?? [])].join();
    knowns.set(model, {
      model,
      author: text(author),
      openWeights: flag(open_weights),
      reasoning: flag(reasoning),
      label,
    });
  }
  return knowns;
}

function labelOf({ author, open_weights, reasoning, params_total_b, size, reasoning_default, stealth }: Row): string {
  return JSON.stringify([author, open_weights, reasoning, params_total_b, size, reasoning_default, stealth]);
}

function snapshotOf(
  known: Labelled,
  knowns: ReadonlyMap<string, Labelled>,
  find: NameCatalog['find'],
): Known | undefined {
  const words = wordsOf(known.model.slice(known.model.lastIndexOf('/') + 1));
  const undated = dateOf(words)?.words;
  if (undated === undefined || known.author === null) return undefined;
  const isPreview = ['preview', 'exp'].includes(undated.at(-1) ?? '');
  const base = find(isPreview ? undated.slice(0, -1) : undated, [known.author]);
  if (base === undefined || base.model === known.model) return undefined;
  return knowns.get(base.model)?.label === known.label ? base : undefined;
}

function prefixesOf(rows: readonly Row[], knowns: ReadonlyMap<string, Known>): ReadonlyMap<string, Prefix> {
  const parts = new Map<string, Prefix>();
  const makers = new Set([...knowns.values()].flatMap(({ author }) => (author === null ? [] : [author])));
  const keyFor = (prefix: string) => wordsOf(prefix).join('-');
  for (const maker of makers) parts.set(keyFor(maker), { name: maker, role: 'author', authors: [maker] });
  for (const { prefix, role, author } of rows) {
    if (typeof prefix !== 'string' || !isRole(role)) continue;
    const own = role === 'author' || role === 'host' ? (parts.get(keyFor(prefix))?.authors ?? []) : [];
    const authors = typeof author === 'string' ? [...own.filter((each) => each !== author), author] : own;
    // `ollama_chat` is Ollama, `bedrock_converse` Bedrock.
    parts.set(keyFor(prefix), { name: wordsOf(prefix)[0] ?? '', role, authors });
  }
  return parts;
}

function isRole(value: Value | undefined): value is Role {
  return roles.some((role) => role === value);
}

const roles: readonly Role[] = ['gateway', 'cloud', 'author', 'host', 'packer'];

function text(value: Value | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

function flag(value: Value | undefined): boolean | null {
  return typeof value === 'boolean' ? value : null;
}
