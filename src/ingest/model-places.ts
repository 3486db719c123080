/** Parses the prefixes before a model's name: gateways, clouds, regions and authors. Pure. */
import type { NameCatalog, Prefix } from './model-catalog.ts';
import { wordsOf } from './model-words.ts';

/** The result of parsing the prefixes. */
export interface Placed {
  readonly tuned: boolean;
  /** Possible authors; null if any author is possible, empty if the author is unknown to us. */
  readonly authors: readonly string[] | null;
  /** The author also serves other authors' models. */
  readonly isHost: boolean;
  /** The last gateway, for names that only this gateway uses. */
  readonly route: string | null;
  /** The name with its author, as written. */
  readonly rest: string;
  /** Unknown segments before the name. */
  readonly path: readonly string[];
  readonly tail: string;
  /** The last segment before an author was removed at a point: `mistral.saba` may be Mistral's Saba or Mistral Saba. */
  readonly whole: string | null;
}

const anybody = { authors: null, isHost: false, path: [] as string[] } as const;

/** Splits `a/b/c`. For a file on disk, keeps only the file name or the repository it came from. */
function partsOf(name: string): string[] {
  const isFile = /^(?:[.~]{0,2}\/|file:|[a-z]:[\\/])/.test(name);
  const parts = name
    .replace(/^https?:\/\//, '')
    .split(isFile ? /[\\/]/ : '/')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return isFile ? [parts.find((part) => part.startsWith('models--')) ?? parts.at(-1) ?? ''] : parts;
}

/** Longer paths are not model names. */
const maxParts = 24;

/** Bedrock resources that are named after a model. */
const named = new Set(['inference-profile', 'foundation-model']);

/** Rewrites resource names as plain segments: a fine-tune becomes its base model, a cloud its own prefix. */
function unwrapped(given: readonly string[]): { readonly parts: readonly string[]; readonly isTuned: boolean } {
  let parts = given;
  let isTuned = false;
  // ft:BASE:ORG:NAME:ID
  const ft = parts.findIndex((part) => part.startsWith('ft:'));
  if (ft >= 0) {
    isTuned = true;
    parts = [...parts.slice(0, ft), parts[ft]?.split(':')[1] ?? ''];
  }
  // arn:aws:bedrock:REGION:ACCOUNT:inference-profile/NAME, .../custom-model/BASE/ID
  const arn = parts.findIndex((part) => part.startsWith('arn:'));
  if (arn >= 0) {
    const type = parts[arn]?.split(':').at(-1) ?? '';
    const behind = parts.slice(arn + 1);
    const isBase = type === 'custom-model' && behind.length > 0;
    isTuned ||= isBase;
    const name = isBase ? behind.slice(0, 1) : named.has(type) ? behind : [[type, ...behind.slice(-1)].join('-')];
    parts = [...parts.slice(0, arn), 'bedrock', ...name];
  }
  // projects/P/locations/L/publishers/..., or a private endpoint
  const project = parts.indexOf('projects');
  if (project >= 0 && parts[project + 2] === 'locations') {
    const behind = parts.slice(project + 4);
    const name = behind.includes('publishers') ? behind : [behind.slice(-2).join('-')];
    parts = [...parts.slice(0, project), 'vertex_ai', ...name];
  }
  // publishers/AUTHOR/models/NAME, accounts/OWNER/models/NAME
  const owner = parts.findIndex(
    (part, i) => (part === 'publishers' || part === 'accounts') && parts[i + 2] === 'models',
  );
  if (owner >= 0) parts = [...parts.slice(0, owner), ...parts.slice(owner + 1, owner + 2), ...parts.slice(owner + 3)];
  return { parts, isTuned };
}

/** Reads `a/b/c` from the left: skips gateways and regions, keeps an author. */
export function placeOf(name: string, catalog: NameCatalog): Placed {
  const given = partsOf(name);
  if (given.length > maxParts) return { ...anybody, tuned: false, route: null, rest: name, tail: name, whole: null };
  const { parts, isTuned } = unwrapped(given);
  let whose: Whose = anybody;
  let [route, isCloud]: [string | null, boolean] = [null, false];
  let rest: readonly string[] = parts;

  const take = ({ role, name: called, authors }: Prefix, here: readonly string[], behind: readonly string[]) => {
    const isMaker = role === 'author' || role === 'host';
    // `openrouter/auto` is OpenRouter's own model; in a longer name `openrouter` is only the route.
    whose = isMaker || authors.length > 0 ? { authors, isHost: role !== 'author', path: [] } : anybody;
    rest = whose.authors === null ? behind : here;
    if (isMaker) return;
    route = called;
    isCloud ||= role === 'cloud';
  };

  let left = parts;
  for (let taken = 0; taken < maxParts && left.length > 0; taken++) {
    const [segment = '', ...behind] = left;
    const colon = segment.indexOf(':');
    const [before, after] = [segment.slice(0, Math.max(0, colon)), segment.slice(colon + 1).replace(/^:+/, '')];
    const called = before === '' ? undefined : catalog.prefix(before);
    // openai:gpt-4o, hf:Qwen/Qwen3-32B
    if (called !== undefined && isRoute(called, after, behind.length > 0, catalog)) {
      left = [after, ...behind];
      take(called, [before, ...left], left);
      continue;
    }
    if (behind.length === 0) break;
    const prefix = catalog.prefix(segment);
    if (prefix !== undefined) take(prefix, left, behind);
    else if (isCloud) rest = behind;
    else if (!behind.slice(0, -1).some((later) => catalog.prefix(later) !== undefined)) {
      // An author unknown to us.
      if (whose.path.length === 0) rest = left;
      whose = { authors: [], isHost: false, path: [...whose.path, segment] };
    }
    left = behind;
  }
  const tail = (left[0] ?? '').replace(/^~/, '').replace(/^models--/, '');
  return { tuned: isTuned, route, rest: rest.join('/'), ...authorIn(whose, tail, catalog) };
}

/** Whether a prefix with a colon is a route: `openai` of `openai:gpt-4o` is, `mistral` of `mistral:7b` is the model. */
function isRoute({ role }: Prefix, behind: string, hasMore: boolean, catalog: NameCatalog): boolean {
  if (role === 'gateway' || role === 'cloud' || role === 'packer') return behind !== '';
  if (hasMore) return true;
  const words = wordsOf(behind.slice(0, 200).split(':')[0] ?? '');
  return (
    /^[a-z~]/.test(behind) &&
    (catalog.familyOf(words[0] ?? '') !== undefined || catalog.find(words, null) !== undefined)
  );
}

type Whose = Pick<Placed, 'authors' | 'isHost' | 'path'>;

/** An author inside the last segment: `us.anthropic.claude-...`, `anthropic--claude-...`, `models--Qwen--Qwen3`. */
function authorIn(whose: Whose, whole: string, catalog: NameCatalog): Whose & Pick<Placed, 'tail' | 'whole'> {
  // An earlier segment already names the author.
  if (whose.authors !== null) return { ...whose, tail: whole, whole: null };
  const dashes = whole.indexOf('--');
  const maker = dashes > 0 ? makerOf(whole.slice(0, dashes), catalog) : undefined;
  if (maker !== undefined) return { ...maker, tail: whole.slice(dashes + 2), whole: null };
  // The region and the author end with a point, and the name begins with a letter.
  let tail = whole;
  for (let regions = 0; regions < 2; regions++) {
    const point = tail.indexOf('.');
    const next = tail.slice(point + 1);
    if (point < 1 || !/^[a-z]/.test(next)) break;
    const author = makerOf(tail.slice(0, point), catalog);
    if (author !== undefined) return { ...author, tail: next, whole: tail };
    if (!/^[a-z]{2,6}(?:-[a-z]{2,6}){0,2}$/.test(tail.slice(0, point))) break;
    if (makerOf(next.slice(0, Math.max(0, next.indexOf('.'))), catalog) === undefined) break;
    tail = next;
  }
  return { ...whose, tail: whole, whole: null };
}

function makerOf(part: string, catalog: NameCatalog): Whose | undefined {
  const prefix = part === '' ? undefined : catalog.prefix(part);
  if (prefix === undefined || (prefix.role !== 'author' && prefix.role !== 'host')) return undefined;
  return { authors: prefix.authors, isHost: prefix.role === 'host', path: [] };
}
