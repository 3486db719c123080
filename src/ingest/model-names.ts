/** What a log calls a model, brought to author/slug and a variant. By rules and the labels we have; knows no log format. */
import type { Dataset } from '../data/dataset.ts';

export interface ModelName {
  readonly model: string;
  readonly variant: string | null;
}

/** Ways through which a model is reached, in front of its own name. */
const routes =
  /^(openrouter|azure|azure_ai|bedrock|bedrock\/converse|vertex_ai|vertex_ai_beta|litellm_proxy|openai_compatible|models|together_ai|fireworks_ai|fireworks_ai\/accounts\/fireworks\/models|groq|deepinfra|replicate|sagemaker|databricks|accounts\/fireworks\/models|publishers\/[^/]+\/models)\//;
/** OpenRouter's. Anything else behind a colon is part of the name: `llama3:8b`, `-v1:0`. */
const variants = /:(free|thinking|nitro|floor|online|extended|beta|exacto|self-moderated)$/;
const release = /(?:[-@](?:20\d{6}|20\d\d-\d\d-\d\d)|-latest)$/;
/** Amazon's: `us.anthropic.claude-sonnet-4-20250514-v1:0`. */
const region = /^(?:us|eu|apac|global|us-gov)\.(?=[a-z0-9-]+\.)/;

/** `anthropic/claude-sonnet-4-20250514` -> `anthropic/claude-sonnet-4`; a bare name gets its author where only one fits. */
export function modelNamer(models: Pick<Dataset, 'rows'>): (raw: string) => ModelName {
  const canonical = new Map<string, string>();
  const byTail = new Map<string, Set<string>>();
  const byWord = new Map<string, Set<string>>();
  for (const { slug, model, author } of models.rows) {
    if (typeof slug !== 'string' || typeof model !== 'string') continue;
    canonical.set(slug.toLowerCase(), model);
    if (!canonical.has(model.toLowerCase())) canonical.set(model.toLowerCase(), model);
    for (const name of [slug, model]) add(byTail, loose(tailOf(bare(name.toLowerCase()))), bare(model));
    if (typeof author === 'string') add(byWord, wordOf(tailOf(model)), author);
  }
  return (raw) => {
    let name = raw.trim().toLowerCase();
    for (let before = ''; before !== name; ) {
      before = name;
      name = name.replace(routes, '');
    }
    const variant = variants.exec(name)?.[1] ?? null;
    name = name.replace(variants, '');
    name = name.replace(/-v\d+:\d+$/, '').replace(region, '');
    const undated = name.replace(release, '').replace(release, '');
    for (const known of [name, undated]) {
      const model = canonical.get(known);
      if (model !== undefined) return { model: bare(model), variant };
    }
    const author = name.includes('/') ? name.slice(0, name.indexOf('/')) : undefined;
    const [tail, tailUndated] = [name, undated].map((each) => tailOf(each.replace(/^[a-z]+\.(?=[a-z])/, ''))) as [
      string,
      string,
    ];
    for (const each of [tail, tailUndated]) {
      const fits = byTail.get(loose(each));
      const [only] = fits ?? [];
      // A model that says another author than ours is somebody else's fine-tune of the same name.
      if (only !== undefined && fits?.size === 1 && (author === undefined || only.startsWith(`${author}/`)))
        return { model: only, variant };
    }
    if (author !== undefined) return { model: undated, variant };
    const [maker, ...others] = byWord.get(wordOf(tailUndated)) ?? [];
    return { model: maker === undefined || others.length > 0 ? tailUndated : `${maker}/${tailUndated}`, variant };
  };
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const held = map.get(key) ?? new Set();
  map.set(key, held.add(value));
}

function bare(slug: string): string {
  return slug.replace(variants, '');
}

function tailOf(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}

/** `claude-sonnet-4-5`, `claude-4.5-sonnet` and `claude-4-5-sonnet` are one name: words in any order, numbers in theirs. */
function loose(name: string): string {
  const parts = name.split(/[-._:]/);
  const isNumber = (part: string) => /^\d+$/.test(part);
  return [...parts.filter((part) => !isNumber(part)).sort(), ...parts.filter(isNumber)].join('-');
}

/** `claude` of `claude-sonnet-4`, `gpt` of `gpt-4o`: who makes these, where only one does. */
function wordOf(name: string): string {
  return /^[a-z]+/.exec(name)?.[0] ?? name;
}
