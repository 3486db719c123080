import { describe, expect, test } from 'vitest';
import * as english from '../../src/i18n/en/english.ts';
import { code, label, type Message, message } from '../../src/i18n/message.ts';
import { translator } from '../../src/i18n/translate.ts';
import * as chinese from '../../src/i18n/zh/chinese.ts';
import { anyParams } from './any-params.ts';

const catalogues = { en: english.messages, zh: chinese.messages } as const;

describe.each(['en', 'zh'] as const)('every message in %s', (language) => {
  const entries = Object.entries(catalogues[language]).flatMap(([area, messages]) =>
    Object.entries(messages as Record<string, unknown>).map(([name, entry]) => [`${area}.${name}`, entry] as const),
  );

  test.each([0, 1, 2, 1234])('is a whole text with %i of everything', (count) => {
    for (const [id, entry] of entries) {
      const text = typeof entry === 'function' ? entry(anyParams(String(count))) : entry;
      // A message that is one of its parameters is that parameter.
      expect(`${text}`, id).toBeTypeOf('string');
      expect(`${text}`, id).not.toMatch(/undefined|\[object|NaN/);
      expect(String(text).trim(), id).not.toBe('');
    }
  });
});

describe('a message', () => {
  const t = translator('zh', chinese.messages, { column: { Weeks: '周数' } });

  test('is plain data', () => {
    const made = message('library.noFigure', {
      typed: code('list'),
      hint: message('library.nearestFigures', { figures: [] }),
    });
    expect(JSON.parse(JSON.stringify(made))).toEqual(made);
  });

  test('never translates what somebody typed or must type', () => {
    const made: Message = message('library.noFigure', { typed: code('Weeks figures'), hint: label('column', 'Weeks') });
    expect(t.message(made)).toBe('没有图表 Weeks figures。周数');
  });

  test('that the catalogue lacks is a bug, and says so', () => {
    expect(() => t.message({ id: 'library.nothing' as never })).toThrow('library.nothing');
  });
});
