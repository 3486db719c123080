import { expect, test } from 'vitest';
import { modelNamer } from '../../../src/ingest/model-names.ts';
import { models } from '../../ingest/engine-at.ts';

const nameOf = modelNamer(models);

test.each([
  ['anthropic/claude-sonnet-4-20250514', 'anthropic/claude-4-sonnet', null],
  ['claude-sonnet-4-5-20250929', 'anthropic/claude-4.5-sonnet', null],
  ['claude-opus-4-1', 'anthropic/claude-4.1-opus', null],
  ['us.anthropic.claude-3-5-sonnet-20241022-v2:0', 'anthropic/claude-3.5-sonnet', null],
  ['bedrock/us.anthropic.claude-3-5-sonnet-20240620-v1:0', 'anthropic/claude-3.5-sonnet-20240620', null],
  ['openrouter/deepseek/deepseek-r1:free', 'deepseek/deepseek-r1', 'free'],
  ['azure/gpt-4o-mini', 'openai/gpt-4o-mini', null],
  ['openai/gpt-5-2025-08-07', 'openai/gpt-5', null],
  ['GPT-4o', 'openai/gpt-4o', null],
  ['vertex_ai/gemini-2.5-pro', 'google/gemini-2.5-pro', null],
])('%s is %s', (raw, model, variant) => {
  expect(nameOf(raw)).toEqual({ model, variant });
});

test('a model nobody knows keeps its own name, without date, and somebody else’s is not taken for it', () => {
  expect(nameOf('acme/wonder-1-20251101')).toEqual({ model: 'acme/wonder-1', variant: null });
  expect(nameOf('acme/gpt-4o')).toEqual({ model: 'acme/gpt-4o', variant: null });
  expect(nameOf('llama3:8b').variant).toBeNull();
});

test('every slug that has labels is brought to its own canonical slug', () => {
  for (const { slug, model } of models.rows) expect([slug, nameOf(String(slug)).model]).toEqual([slug, model]);
});
