/** The built program in both languages: people are spoken to, programs get the same rows. */
import { describe, expect, test } from 'vitest';
import { run } from '../cli/run.ts';

describe('rows for programs', () => {
  test.each([
    ['table', '1', '--format', 'csv'],
    ['table', '1', '--format', 'json'],
    ['table', 'table-5', '--format', 'ndjson'],
    ['table', 'conflicts', '--format', 'tsv'],
    ['table', '25a', '--format', 'json'],
    ['list', 'figures', '--format', 'json'],
    ['list', 'chapters', '--format', 'csv'],
    ['sources', '1', '--format', 'json'],
  ])('%s %s %s %s are the same in both languages', (...args) => {
    const english = run(args);
    expect(english.code).toBe(0);
    expect(run([...args, '--lang', 'zh'])).toEqual(english);
    expect(run(args, { LANG: 'zh_CN.UTF-8' })).toEqual(english);
  });
});

describe('people', () => {
  test.each([
    ['show', '1'],
    ['table', 'table-1', '--format', 'text'],
    ['table', 'table-1', '--format', 'md'],
    ['list', 'figures', '--format', 'text'],
    ['read', '3'],
    ['sources', '1'],
    ['find', '留存'],
    ['--help'],
    ['table', '--help'],
  ])('%s %s are spoken to in the language asked for, or that of the locale', (...args) => {
    const asked = run([...args, '--lang', 'zh']);
    expect(asked.code).toBe(0);
    expect(asked.stdout).toMatch(/\p{Script=Han}{4}/u);
    expect(run(args, { LC_ALL: 'zh_CN.UTF-8' })).toEqual(asked);
    expect(run([...args, '--lang', 'en'], { LANG: 'zh_CN.UTF-8' }).stdout).toBe(run(args).stdout);
  });

  test('wrong usage is said in Chinese too, even of a wrong flag', () => {
    const { stderr, code } = run(['show', 'token-shar', '--lang', 'zh']);
    expect(code).toBe(2);
    expect(stderr).toContain('没有图表 "token-shar"');
    expect(run(['show', '1', '--wdth', '80', '--lang=zh']).stderr).toContain('未知选项 "--wdth"');
    expect(run(['show', '1', '--lang', 'fr']).stderr).toContain('--lang');
  });
});
