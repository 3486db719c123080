/** What stands before a model's own name in a log: gateways, clouds, regions and authors. Pure. */
import type { NameCatalog, Prefix } from './model-catalog.ts';
import { wordsOf } from './model-words.ts';

/** What stands before a name. */
export interface Placed {
  readonly tuned: boolean;
  /** Whose it can be; null for anybody's, empty for somebody's we do not know. */
  readonly authors: readonly string[] | null;
  /** Others' models too. */
  readonly isHost: boolean;
  /** The last gateway, for names that only it gives. */
  readonly route: string | null;
  /** The name with the author, as it was written. */
  readonly rest: string;
  /** Segments before the name that nobody knows. */
  readonly path: readonly string[];
  readonly tail: string;
  /** The tail where an author was taken off it at a point: `mistral.saba` is Mistral's Saba and Mistral Saba. */
  readonly whole: string | null;
}

const anybody = { authors: null, isHost: false, path: [] as string[] } as const;

/** `a/b/c`; of a file on a disk only its own name, or the repository that it was fetched from. */
function partsOf(name: string): string[] {
  const isFile = /^(?:[.~]{0,2}\/|file:|[a-z]:[\\/])/.test(name);
  const parts = name
    .replace(/^https?:\/\//, '')
    .split(isFile ? /[\\/]/ : '/')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return isFile ? [parts.find((part) => part.startsWith('models--')) ?? parts.at(-1) ?? ''] : parts;
}

/** Longer paths are nobody's. */
const maxParts = 24;

/** Resources of Bedrock that are called by the name of a model. */
const named = new Set(['inference-profile', 'foundation-model']);

/** Names of resources as plain segments: fine-tunes by their base, and each cloud as itself. */
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
  // projects/P/locations/L/publishers/..., or an endpoint of one's own
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

/** Goes through `a/b/c` from the left: gateways and regions go, an author is kept. */
export function placeOf(name: string, catalog: NameCatalog): Placed {
  const given = partsOf(name);
  if (given.length > maxParts) return { ...anybody, tuned: false, route: null, rest: name, tail: name, whole: null };
  const { parts, isTuned } = unwrapped(given);
  let whose: Whose = anybody;
  let [route, isCloud]: [string | null, boolean] = [null, false];
  let rest: readonly string[] = parts;

  const take = ({ role, name: called, authors }: Prefix, here: readonly string[], behind: readonly string[]) => {
    const isMaker = role === 'author' || role === 'host';
    // `openrouter/auto` is OpenRouter's own; of anything longer it is only the way.
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
      // Somebody we do not know.
      if (whose.path.length === 0) rest = left;
      whose = { authors: [], isHost: false, path: [...whose.path, segment] };
    }
    left = behind;
  }
  const tail = (left[0] ?? '').replace(/^~/, '').replace(/^models--/, '');
  return { tuned: isTuned, route, rest: rest.join('/'), ...authorIn(whose, tail, catalog) };
}

/** Whether `openai` of `openai:gpt-4o` is a way to the model; `mistral` of `mistral:7b` is the model. */
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

/** The author in the last segment itself: `us.anthropic.claude-...`, `anthropic--claude-...`, `models--Qwen--Qwen3`. */
function authorIn(whose: Whose, whole: string, catalog: NameCatalog): Whose & Pick<Placed, 'tail' | 'whole'> {
  // A segment of its own has said whose it is.
  if (whose.authors !== null) return { ...whose, tail: whole, whole: null };
  const dashes = whole.indexOf('--');
  const maker = dashes > 0 ? makerOf(whole.slice(0, dashes), catalog) : undefined;
  if (maker !== undefined) return { ...maker, tail: whole.slice(dashes + 2), whole: null };
  // A region, an author, the name; each ends with a point, and the name begins with a letter.
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
