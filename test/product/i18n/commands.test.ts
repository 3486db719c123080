/** The built program in both languages: people are spoken to, programs get the same rows. */
import { describe, expect, test } from 'vitest';
import { run } from '../../cli/run.ts';

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

describe('what somebody types or must type', () => {
  const zh = (...args: string[]) => run([...args, '--lang', 'zh']);

  test('is never translated: commands, views, datasets, columns, flags', () => {
    expect(zh('show', 'foo').stderr).toContain('state-of-ai list figures');
    expect(zh('show', '99').stderr).toContain('state-of-ai list figures');
    expect(zh('figures').stderr).toContain('list figures');
    expect(zh('list', 'nope').stderr).toContain('chapters、figures、datasets、models');
    expect(zh('table', '1', '--view', 'nope').stderr).toContain('它的视图：public、picture、without-free、facts。');
    expect(zh('table', '24', '--view', 'x').stderr).toMatch(/它的视图：[a-z-]+、/);
    for (const name of ['models', 'countries', 'claims'])
      expect(zh('table', name, '--columns', 'nope').stderr).toContain(`--columns：${name} 没有列 "nope"`);
    expect(zh('table', 'models', '--view', 'x').stderr).toContain('models 是数据集');
    expect(zh('table', '1', '--sort', 'share:up').stderr).toContain('请写成 share、share:asc');
    expect(zh('show', '1', '--view', 'a', '--view', 'b').stderr).toContain('--view 给了 2 次');
  });

  test('stands in a sentence that is Chinese throughout', () => {
    const english = /[a-z]{3,} [a-z]{2,} [a-z]{2,}/;
    for (const args of [
      ['find', 'qqzzqq'],
      ['find', '灰姑娘', 'qqzzqq'],
      ['export', '1', '--color', 'always'],
      ['export', '1', '--nope'],
      ['show', 'table-1', '--from', '2025-01-01'],
      ['show', 'table-1', '--lines'],
      ['table', '1', '--no-limit=3'],
      ['read', '99'],
      ['completions', 'nope'],
      ['study', '--demo', 'x'],
    ]) {
      const { stderr } = zh(...args);
      expect(stderr).toMatch(/\p{Script=Han}{3}/u);
      expect([args, english.exec(stderr)?.[0]]).toEqual([args, undefined]);
    }
  });
});
