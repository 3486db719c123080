/** What the program says about itself and what it has: help, man page, lists, contents, settings, completions. */
import { describe, expect, test } from 'vitest';
import { type Goldens, sections, testGoldens } from './goldens.ts';
import { type Language, printed, run } from './run.ts';

const help = await printed('--help');
/** Those the help names. */
const commands = [...help.matchAll(/^ {2}state-of-ai ([a-z]+)(?= |$)/gm)].map(([, name = '']) => name);
const names = [...new Set(commands)].filter((name) => name !== '');
const lists = ['chapters', 'figures', 'datasets', 'models'];
const datasets: readonly { readonly name: string }[] = JSON.parse(await printed('list datasets --format json')).rows;

/** A file for each language: `man.1`, `man.zh.1`. */
function inBoth(name: string, extension: string, make: (lang: Language) => Promise<string>): Goldens {
  return { [`${name}.${extension}`]: () => make('en'), [`${name}.zh.${extension}`]: () => make('zh') };
}

const prints = (line: string) => (lang: Language) => printed(line, { lang });

async function withTalk(line: string, lang: Language): Promise<string> {
  const { out, err } = await run(line, { lang, env: { XDG_DATA_HOME: '/nowhere' } });
  return sections([
    [`state-of-ai ${line}`, out],
    ['stderr', err],
  ]);
}

testGoldens('commands', {
  'the help': Object.assign(
    inBoth('help/state-of-ai', 'txt', prints('--help')),
    ...names.map((name) => inBoth(`help/${name}`, 'txt', prints(`${name} --help`))),
  ),
  'the lists': Object.assign(
    {},
    ...lists.map((name) => ({
      [`lists/${name}.csv`]: () => printed(`list ${name} --format csv`),
      ...inBoth(`lists/${name}`, 'txt', prints(`list ${name} --format text`)),
    })),
  ),
  'the head of each dataset': inBoth('datasets', 'md', async (lang) => {
    const parts: (readonly [string, string])[] = [];
    for (const { name } of datasets) {
      const line = `table ${name} --format md --limit 5`;
      parts.push([`state-of-ai ${line}`, await printed(line, { lang })]);
    }
    return sections(parts, '##');
  }),
  'the sources of each dataset': inBoth('sources', 'txt', prints('sources --width 100')),
  'the contents': inBoth('contents', 'txt', prints('--width 100')),
  'a model': inBoth('model', 'txt', prints('deepseek/deepseek-r1 --width 100')),
  'hits of a search': inBoth('find', 'txt', prints('find retention --width 100')),
  'the tour': inBoth('tour', 'txt', prints('tour')),
  'the settings': {
    ...inBoth('config', 'txt', (lang) =>
      printed('config --ascii', {
        lang,
        env: { XDG_CONFIG_HOME: '/nowhere', STATE_OF_AI_THEME: 'dark', NO_COLOR: '1' },
      }),
    ),
    'config-schema.json': () => printed('config schema'),
  },
  'a sync, before it': inBoth('sync-dry-run', 'txt', (lang) => withTalk('sync --dry-run --format text', lang)),
  'the man page': { 'state-of-ai.1': () => printed('man') },
  'the completions': {
    'completions/bash.sh': () => printed('completions bash'),
    'completions/zsh.zsh': () => printed('completions zsh'),
    'completions/fish.fish': () => printed('completions fish'),
    'completions/powershell.ps1': () => printed('completions powershell'),
  },
});

describe('what programs read', () => {
  test.each([
    ...lists.map((name) => `list ${name} --format csv`),
    'config schema',
    'man',
    ...['bash', 'zsh', 'fish', 'powershell'].map((shell) => `completions ${shell}`),
  ])('state-of-ai %s is the same in Chinese', async (line) => {
    expect(await printed(line, { lang: 'zh' })).toBe(await printed(line));
  });

  test('the help names every command there is', () => {
    expect(names).toEqual(expect.arrayContaining(['list', 'show', 'table', 'read', 'find', 'study', 'sync', 'man']));
  });
});
