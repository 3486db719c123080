/** Adds models that appeared after the labels were audited, with only what the model list says of them. Pure. */
import type { Row } from '../data/dataset.ts';
import { otherModels } from '../data/labels.ts';
import { sorted } from './weekly.ts';

interface ModelLabels {
  readonly models: readonly Row[];
  readonly authors: readonly Row[];
}

const unaudited = 'not audited: from the model list, or from the slug alone';

/**
 * `models` and `authors` with a row for each slug of `weeks` that lacks one. Does not guess whether weights are open or where an
 * author is based: such models count as Unknown. `listed` are rows of the model list.
 */
export function withNewModels(labels: ModelLabels, weeks: readonly Row[], listed: readonly Row[]): ModelLabels {
  const known = new Set(labels.models.map(({ slug }) => slug));
  const first = new Map<string, string>();
  for (const { week, model } of weeks) {
    const slug = String(model);
    if (slug === otherModels || known.has(slug) || !slug.includes('/')) continue;
    const before = first.get(slug);
    if (before === undefined || String(week) < before) first.set(slug, String(week));
  }
  const models = [...first].map(([slug, week]) => newModel(slug, week, listed));
  const authors = new Set(labels.authors.map(({ author }) => author));
  const missing = new Set(models.map(({ author }) => String(author)).filter((author) => !authors.has(author)));
  return {
    models: sorted([...labels.models, ...models], ['slug']),
    authors: sorted([...labels.authors, ...[...missing].map(newAuthor)], ['author']),
  };
}

/** Canonical slugs have no date and no variant: `z-ai/glm-5.3-20260816:free` -> `z-ai/glm-5.3`. */
export function canonical(slug: string): string {
  return slug.replace(/:[^:/]*$/, '').replace(/-20\d{6}$/, '');
}

function newModel(slug: string, week: string, listed: readonly Row[]): Row {
  const variant = /:[^:/]*$/.exec(slug)?.[0] ?? '';
  const bare = slug.slice(0, slug.length - variant.length);
  const found =
    listed.find((row) => row.slug === bare && String(row.id).endsWith(variant)) ??
    listed.find((row) => row.slug === bare || row.id === canonical(slug));
  const author = slug.slice(0, slug.indexOf('/'));
  const reasons = typeof found?.reasoning === 'boolean' ? found.reasoning : null;
  return {
    slug,
    model: canonical(slug),
    name: found === undefined ? canonical(slug).slice(author.length + 1) : nameIn(String(found.name)),
    author,
    open_weights: null,
    params_total_b: null,
    params_active_b: null,
    size: null,
    reasoning: reasons,
    // The same rule as for the shipped table.
    reasoning_default:
      reasons === true
        ? !/^(?:anthropic\/claude-(?:3-7|4)(?!.*:thinking)|google\/gemini-2\.5-flash-lite)/.test(slug)
        : reasons,
    release_date: typeof found?.listed === 'string' ? found.listed : week,
    stealth: author === 'openrouter',
    doubtful: false,
    note: unaudited,
    weights_source: null,
    params_source: null,
    reasoning_source: reasons === null ? null : 'OpenRouter model API (/api/v1/models)',
    kind: 'public',
  };
}

/** `DeepSeek: R2 (free)` -> `R2`. */
function nameIn(listed: string): string {
  return listed.replace(/^[^:]{1,40}: /, '').replace(/ \((?:free|beta|thinking|exacto|nitro|extended)\)$/, '');
}

function newAuthor(author: string): Row {
  return {
    author,
    name: author,
    country: null,
    origin: null,
    note: unaudited,
    source: 'slug prefix in the OpenRouter rankings',
    kind: 'public',
  };
}
