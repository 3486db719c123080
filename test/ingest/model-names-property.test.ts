/** What holds for every model and every spelling: a model is itself, no two are one, and no spelling makes a second series. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameCatalog } from '../../src/ingest/model-catalog.ts';
import { resolveModel } from '../../src/ingest/model-names.ts';
import { tables } from './engine-at.ts';

const catalog = nameCatalog(tables);
const resolve = (raw: string) => resolveModel(raw, catalog);
const seriesOf = (raw: string) => resolve(raw).series;
const canReason = new Set(tables.models.rows.filter(({ reasoning }) => reasoning === true).map(({ model }) => model));
const models = tables.models.rows.map(({ slug, model, author }) => ({
  slug: String(slug),
  model: String(model),
  author: String(author),
  canReason: canReason.has(String(model)),
}));
const tailOf = (slug: string) => slug.slice(slug.lastIndexOf('/') + 1);
const bareOf = (slug: string) => slug.replace(/:[a-z-]+$/, '');

/** Dated snapshots and previews that count with their model, since no label tells them apart. */
const snapshots: Readonly<Record<string, string>> = {
  'anthropic/claude-3.5-sonnet-20240620': 'anthropic/claude-3.5-sonnet',
  'google/gemini-2.0-flash-lite-preview-02-05': 'google/gemini-2.0-flash-lite-001',
  'google/gemini-2.0-flash-thinking-exp-1219': 'google/gemini-2.0-flash-thinking-exp-01-21',
  'google/gemini-2.5-flash-lite-preview-06-17': 'google/gemini-2.5-flash-lite',
  'google/gemini-2.5-flash-lite-preview-09-2025': 'google/gemini-2.5-flash-lite',
  'google/gemini-2.5-flash-preview-09-2025': 'google/gemini-2.5-flash',
  'google/gemini-2.5-pro-exp-03-25': 'google/gemini-2.5-pro',
  'google/gemini-2.5-pro-preview-03-25': 'google/gemini-2.5-pro',
  'google/gemini-2.5-pro-preview-06-05': 'google/gemini-2.5-pro',
  'openai/gpt-4o-2024-08-06': 'openai/gpt-4o',
  'openai/gpt-4o-2024-11-20': 'openai/gpt-4o',
};
const rightOf = (model: string) => snapshots[model] ?? model;

describe('every model of the catalogue', () => {
  test('is itself by its slug, with and without author, date and variant', () => {
    for (const { slug, model } of models)
      for (const raw of [slug, model, bareOf(slug), tailOf(slug), tailOf(model), bareOf(tailOf(slug))])
        expect([raw, seriesOf(raw)]).toEqual([raw, rightOf(model)]);
  });

  test('is no other, save the snapshots that count with their model', () => {
    const folded = models.map(({ model }) => model).filter((model) => seriesOf(model) !== model);
    expect([...new Set(folded)].sort()).toEqual(Object.keys(snapshots).sort());
    const label = (model: string) => {
      const { author, open_weights, reasoning, reasoning_default, size, stealth } =
        tables.models.rows.find((row) => row.model === model) ?? {};
      return { author, open_weights, reasoning, reasoning_default, size, stealth };
    };
    for (const [model, base] of Object.entries(snapshots)) expect(label(model)).toEqual(label(base));
  });

  test('is itself behind every gateway and cloud', () => {
    const gateways = tables.prefixes.rows
      .filter(({ role }) => role === 'gateway' || role === 'cloud')
      .map(({ prefix }) => String(prefix));
    fc.assert(
      fc.property(
        fc.constantFrom(...models),
        fc.array(fc.constantFrom(...gateways), { minLength: 1, maxLength: 3 }),
        fc.constantFrom('/', ':'),
        ({ model }, before, mark) => {
          // Ollama's `author/model` is somebody's own upload only where the name is its own too.
          expect(seriesOf([...before, model].join('/'))).toBe(rightOf(model));
          expect(seriesOf(`${before[0]}${mark}${model}`)).toBe(rightOf(model));
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('is itself with every ending that means the same model', () => {
    const endings = [
      ':free',
      ':nitro',
      ':floor',
      ':online',
      ':extended',
      ':exacto',
      '-latest',
      '[1m]',
      '@default',
      '#x',
    ];
    const packed = ['-fp8', '-AWQ', '-GGUF', '-q4_K_M', ':q8_0', '-int4', '-bf16'];
    const own = new Set(models.map(({ model }) => model));
    for (const { model } of models)
      for (const ending of [...endings, ...packed])
        if (!own.has(`${model}${ending}`))
          expect([model, ending, seriesOf(`${model}${ending}`)]).toEqual([model, ending, rightOf(model)]);
  });

  test('that can reason is itself with an effort, or asked to think', () => {
    // A name of the catalogue's own may end so.
    const own = new Set(models.map(({ model }) => model));
    for (const { model, canReason } of models)
      for (const ending of ['-high', ' (low)', '-thinking', '-non-thinking'])
        if (!own.has(`${model}${ending}`) && !own.has(`${model}-${ending.replace(/\W/g, '')}`)) {
          const { series, model: known } = resolve(`${model}${ending}`);
          if (canReason) expect([model, ending, series]).toEqual([model, ending, rightOf(model)]);
          else expect([model, ending, known === rightOf(model)]).toEqual([model, ending, false]);
        }
  });

  test('is told from every other: no two have a spelling in common', () => {
    const seriesOfModel = new Map(models.map(({ model }) => [model, seriesOf(model)]));
    expect(new Set(seriesOfModel.values()).size).toBe(seriesOfModel.size - Object.keys(snapshots).length);
    for (const [one, other] of [
      ['openai/gpt-4o', 'openai/gpt-4o-mini'],
      ['qwen/qwen3-coder', 'qwen/qwen3-coder-30b-a3b-instruct'],
      ['openai/o1', 'openai/o1-preview'],
      ['deepseek/deepseek-chat-v3', 'deepseek/deepseek-chat-v3-0324'],
      ['meta-llama/llama-3.1-405b', 'meta-llama/llama-3.1-405b-instruct'],
      ['qwen/qwen3-30b-a3b', 'qwen/qwen3-30b-a3b-thinking-2507'],
    ] as const)
      expect(seriesOf(one)).not.toBe(seriesOf(other));
    expect(resolve('anthropic/claude-3.7-sonnet:thinking')).not.toEqual(resolve('anthropic/claude-3.7-sonnet'));
  });
});

/** The same name as others write it. */
const respelled = (raw: string): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom('-', '_', '.', ' '), { minLength: 40, maxLength: 40 }).chain((marks) =>
    fc.boolean().map((upper) => {
      let at = 0;
      const text = raw.replace(/[-._]/g, () => marks[at++ % marks.length] ?? '-');
      return upper ? text.toUpperCase() : text;
    }),
  );

describe('case, points, dashes, underscores and blanks', () => {
  test('do not matter in the name of a known model', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...models).chain((each) => respelled(tailOf(each.model)).map((tail) => ({ each, tail }))),
        ({ each: { model, author }, tail }) => {
          expect(seriesOf(`${author}/${tail}`)).toBe(rightOf(model));
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('do not matter in the name of a model nobody knows', () => {
    const word = fc.constantFrom('zorg', 'wonder', 'qux', '7b', 'v2', '3', '12', 'mini', 'a3b', 'x1');
    const name = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => `zorg-${words.join('-')}`);
    fc.assert(
      fc.property(
        fc.constantFrom('acme', 'big-corp'),
        name.chain((each) => fc.tuple(fc.constant(each), respelled(each))),
        (author, [plain, other]) => {
          expect(seriesOf(`${author}/${other}`)).toBe(seriesOf(`${author}/${plain}`));
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('a model nobody knows', () => {
  const name = fc
    .array(fc.constantFrom('zorg', 'wonder', 'qux', '7b', '3', 'mini'), { minLength: 1, maxLength: 4 })
    .map((words) => `zorg-${words.join('-')}`);

  test('is one series by every route and with every ending', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('acme', 'big-corp'),
        name,
        fc.constantFrom('', 'openrouter/', 'litellm_proxy/', 'hf:', 'together_ai/', 'huggingface/'),
        fc.constantFrom(
          '',
          ':free',
          '-20251101',
          '-2025-11-01',
          '@20251101',
          '-latest',
          '-fp8',
          '-GGUF',
          '[1m]',
          ':q4_K_M',
        ),
        (author, tail, before, behind) => {
          expect(seriesOf(`${before}${author}/${tail}${behind}`)).toBe(seriesOf(`${author}/${tail}`));
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('of a known family is one series with and without its author', () => {
    for (const [bare, ...others] of [
      ['qwen9:32b', 'Qwen/Qwen9-32B', 'openrouter/qwen/qwen-9-32b', 'nebius/Qwen/Qwen9-32B'],
      ['claude-sonnet-9-9', 'anthropic/claude-9.9-sonnet', 'us.anthropic.claude-sonnet-9-9-20300101-v1:0'],
      ['gemini-9.9-pro', 'gemini/gemini-9.9-pro', 'google/gemini-9.9-pro', 'vertex_ai/gemini-9.9-pro@20300101'],
      ['grok-19', 'xai/grok-19', 'x-ai/grok-19', 'oci/xai.grok-19'],
      ['deepseek-v99', 'deepseek-ai/DeepSeek-V99', 'fireworks_ai/accounts/fireworks/models/deepseek-v99'],
    ] as const)
      for (const other of others) expect([other, seriesOf(other)]).toEqual([other, seriesOf(bare)]);
  });

  test('has its series as its series', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), name, fc.webPath(), fc.string({ unit: 'grapheme' })), (raw) => {
        const series = seriesOf(raw);
        expect(seriesOf(series)).toBe(series);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('a hostile name', () => {
  test('of 300 kB is gone through, whatever it repeats', () => {
    // Thirty times what a name may be: anything but a linear walk would not come to an end here.
    const parts =
      'a,-,/,:,.,-latest,openai-,openai/,us.,a.,--,-v1:0,(,[,ft:,arn:a:,a/,1p,-q4,@,%2f,-preview-05-06,models/,projects/,claude-1-,é,openai:,hf:,openai:gpt-4o:,latest:,./,%3a'.split(
        ',',
      );
    for (const part of parts) expect(seriesOf(part.repeat(300_000 / part.length)).length).toBeLessThan(600_001);
  }, 60_000);

  test('never throws, and gives text without control characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (raw) => {
        expect(seriesOf(raw)).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
      }),
    );
  });
});
