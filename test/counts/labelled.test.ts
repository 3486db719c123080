/** What a log says of a model in its name, held against the labels. */
import { expect, test } from 'vitest';
import { labelKeys } from '../../src/counts/labelled.ts';
import { labels } from './log.ts';

const keys = new Map(labelKeys(labels).map(({ key, label }) => [key, label]));

test('a hybrid asked to think reasons by default, and a model asked not to does not', () => {
  expect(keys.get('anthropic/claude-4.5-sonnet')).toMatchObject({ reasoning: true, reasoning_default: false });
  expect(keys.get('anthropic/claude-4.5-sonnet:thinking')).toMatchObject({ reasoning: true, reasoning_default: true });
  expect(keys.get('anthropic/claude-3-7-sonnet:thinking')).toMatchObject({ reasoning: true, reasoning_default: true });
  expect(keys.get('x-ai/grok-4-fast:non-thinking')).toMatchObject({ reasoning: true, reasoning_default: false });
  expect(keys.get('openai/gpt-4o:thinking')).toBeUndefined();
});

test('a model asked to think or not to is the same model', () => {
  for (const [key, label] of keys)
    if (/:(?:non-)?thinking$/.test(key))
      expect([key, label.model]).toEqual([key, keys.get(key.replace(/:.*$/, ''))?.model ?? label.model]);
});
