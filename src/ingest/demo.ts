/** A simulated log with planted truths, for demos and for testing what a study finds. None of it happened. Pure. */
import { type LimitCells, limitsOf, noLimits, type Traits, traitColumns, traitsOf } from './demo-traits.ts';

interface DemoModel {
  readonly slug: string;
  /** Month of the log (0 is the first) in which the model comes out; null if it was there before. */
  readonly launch: number | null;
  /** USD per 1M tokens, the same for prompt and completion. `demoElasticity` makes use depend on it. */
  readonly price: number;
  readonly reasons?: true;
  /** Share of a cohort's users that return k months later. */
  readonly returns: (cohort: number, k: number) => number;
}

const demoSeed = 20251122;
/** Planted slope of log10 tokens on log10 price over the models. */
export const demoElasticity = -0.5;
/** Whole months. */
const demoMonths = 13;

/** The planted truths that a study must find; it must find no others. Cohorts are months after launch in January 2025. */
export const demoTruths = {
  foundational: { model: 'example/glass-slipper', cohort: '2025-01' },
  boomerang: { model: 'example/boomerang', cohort: '2025-02', month: 4 },
  noFit: { model: 'example/never-fits' },
} as const;

const launch = 2;
/** The usual retention: falls, then flattens. */
const usual = (_: number, k: number) => 0.26 + 0.14 * 0.6 ** (k - 1);
const glassSlipper = (cohort: number, k: number) =>
  cohort === launch ? 0.45 + 0.2 * 0.6 ** (k - 1) : 0.12 + 0.2 * 0.6 ** (k - 1);
const boomerang = (cohort: number, k: number) => (cohort === launch + 1 && k === 4 ? 0.5 : 0.1 + 0.16 * 0.5 ** (k - 1));
const neverFits = (_: number, k: number) => 0.05 + 0.12 * 0.5 ** (k - 1);

const models: readonly DemoModel[] = [
  { slug: demoTruths.foundational.model, launch, price: 2.2, reasons: true, returns: glassSlipper },
  { slug: demoTruths.boomerang.model, launch, price: 0.6, returns: boomerang },
  { slug: demoTruths.noFit.model, launch, price: 0.9, returns: neverFits },
  { slug: 'openai/gpt-4o-mini', launch: null, price: 0.25, returns: usual },
  { slug: 'anthropic/claude-3-7-sonnet', launch: 3, price: 5.1, returns: usual },
  { slug: 'anthropic/claude-4-opus', launch: 6, price: 28, reasons: true, returns: usual },
  { slug: 'google/gemini-2.5-flash', launch: 7, price: 0.4, returns: usual },
  { slug: 'google/gemini-2.5-pro', launch: 7, price: 3.4, reasons: true, returns: usual },
  { slug: 'openai/gpt-5', launch: 9, price: 3, reasons: true, returns: usual },
  { slug: 'openai/gpt-4o', launch: null, price: 4.2, returns: usual },
  { slug: 'deepseek/deepseek-r1', launch: 2, price: 1.1, reasons: true, returns: usual },
  { slug: 'deepseek/deepseek-chat-v3-0324', launch: 4, price: 0.45, returns: usual },
  { slug: 'qwen/qwen3-coder-480b-a35b-07-25', launch: 8, price: 0.7, returns: usual },
  { slug: 'meta-llama/llama-3.3-70b-instruct', launch: null, price: 0.12, returns: usual },
  { slug: 'mistralai/mistral-nemo', launch: null, price: 0.06, returns: usual },
  { slug: 'x-ai/grok-4', launch: 8, price: 6.5, reasons: true, returns: usual },
  { slug: 'openai/gpt-oss-120b', launch: 9, price: 0.2, reasons: true, returns: usual },
];

const demoColumns = [
  'request_id',
  'ts',
  'user_id',
  'session_id',
  'app',
  'model',
  'prompt_tokens',
  'completion_tokens',
  'reasoning_tokens',
  'cached_tokens',
  'cost_usd',
  'cost_source',
  'is_byok',
  'finish_reason',
  'status',
  'country',
  'language',
  'category',
  ...traitColumns,
] as const;

const usersOfCohort = 110;
const places = [
  'US en',
  'US en',
  'US en',
  'IN en',
  'DE de',
  'GB en',
  'SG en',
  'CN zh',
  'KR ko',
  'BR pt',
  'FR fr',
  'JP ja',
];
/** Paths of the content classifier, so that requests have categories. */
const programming = [
  '/Computers & Electronics/Programming',
  '/Computers & Electronics/Programming/Development Tools',
  '/Computers & Electronics/Programming/Scripting Languages',
];
const purposes = [
  'roleplay',
  'roleplay',
  'roleplay',
  'technology',
  'science',
  'translation',
  'marketing',
  'finance',
  'legal',
  'health',
];

interface DemoDraft {
  readonly model: DemoModel;
  readonly month: number;
  readonly traits: Traits;
  readonly ms: number;
  readonly line: (prompt: number, completion: number, limits: LimitCells) => string;
  readonly prompt: number;
  readonly completion: number;
}

/** The log as csv lines with a header, newest last. The same seed gives the same log on every machine. */
export function demoLog(seed: number = demoSeed): string[] {
  const random = generator(seed);
  const ofTraits = generator(seed ^ 0x5bd1e995);
  const drafts = models.flatMap((model, m) => draftsOf(model, m, random, ofTraits));
  const sums = new Map<string, number>();
  for (const { model, prompt, completion } of drafts)
    sums.set(model.slug, (sums.get(model.slug) ?? 0) + prompt + completion);
  // Length of a model's requests follows its price: use = c * price ^ elasticity, with a little noise.
  const scale = new Map(
    models.map(({ slug, price }) => {
      const wanted = 3e7 * price ** demoElasticity * 10 ** (0.06 * (random() - 0.5));
      return [slug, wanted / (sums.get(slug) ?? 1)];
    }),
  );
  const sized = drafts.map((draft) => {
    const factor = scale.get(draft.model.slug) ?? 1;
    const [prompt, completion] = [draft.prompt * factor, draft.completion * factor];
    return { ...draft, prompt: Math.max(8, Math.round(prompt)), completion: Math.max(1, Math.round(completion)) };
  });
  const limited = sized.filter(({ traits }) => traits.agent === 'Codex');
  const cells = limitsOf(limited.map(({ ms, prompt, completion }) => ({ ms, tokens: prompt + completion })));
  const limits = new Map(limited.map((draft, i) => [draft, cells[i] ?? noLimits]));
  const lines = sized.map((draft) => draft.line(draft.prompt, draft.completion, limits.get(draft) ?? noLimits));
  return [demoColumns.join(','), ...lines];
}

function draftsOf(model: DemoModel, m: number, random: () => number, ofTraits: () => number): DemoDraft[] {
  const drafts: DemoDraft[] = [];
  for (let cohort = model.launch ?? 0; cohort < demoMonths; cohort++) {
    const size = usersOfCohort + Math.floor(random() * 30);
    for (let u = 0; u < size; u++) {
      const user = `m${m}-c${cohort}-u${u}`;
      const place = pick(places, random);
      for (let month = cohort; month < demoMonths; month++) {
        if (month > cohort && random() >= model.returns(cohort, month - cohort)) continue;
        const requests = 1 + Math.floor(random() * 3);
        for (let r = 0; r < requests; r++)
          drafts.push(draftOf(model, `${user}-${month}-${r}`, user, month, place, random, ofTraits));
      }
    }
  }
  return drafts;
}

function draftOf(
  model: DemoModel,
  id: string,
  user: string,
  month: number,
  place: string,
  random: () => number,
  ofTraits: () => number,
): DemoDraft {
  const progress = month / (demoMonths - 1);
  const programs = random() < 0.12 + 0.4 * progress;
  const category = programs ? pick(programming, random) : pick(purposes, random);
  const prompt = (programs ? 9000 : 1600) * (1 + 2 * progress) * (0.3 + 1.4 * random());
  const completion = (model.reasons ? 600 : 250) * (0.3 + 1.4 * random());
  const called = random() < (programs ? 0.1 + 0.3 * progress : 0.02 + 0.05 * progress);
  const isLost = random() < 0.01;
  const cached = random() < 0.5 ? random() * 0.8 : 0;
  const thought = model.reasons ? 0.3 + 0.5 * random() : 0;
  const begins = Date.UTC(2024, 10 + month, 1);
  const ends = Date.UTC(2024, 11 + month, 1);
  const ms = Math.floor(begins + random() * (ends - begins));
  const [country = '', language = ''] = place.split(' ');
  const traits = traitsOf({ slug: model.slug, reasons: model.reasons === true, programs, user, isLost }, ofTraits);
  return {
    model,
    month,
    traits,
    ms,
    prompt,
    completion,
    line: (p, q, limits) =>
      [
        id,
        new Date(ms).toISOString(),
        user,
        `${user}-${month}`,
        programs ? 'Demo IDE' : 'Demo chat',
        model.slug,
        p,
        q,
        Math.floor(q * thought),
        Math.floor(p * cached),
        (((p + q) * model.price) / 1e6).toFixed(9),
        'billed',
        'false',
        called ? 'tool_calls' : 'stop',
        traits.status,
        country,
        language,
        category,
        ...traits.cells(p, q, Math.floor(p * cached), limits),
      ].join(','),
  };
}

function pick<T>(from: readonly T[], random: () => number): T {
  const found = from[Math.floor(random() * from.length)];
  if (found === undefined) throw new Error('Nothing to pick from.');
  return found;
}

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state, uniform enough for a demo, the same on every machine. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
