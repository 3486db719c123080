/** The configuration file: where it is looked for, what may stand in it, who wins, and what is said when it is wrong. */

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import { configFolder } from '../../../src/cli/label-files.ts';
import { keyLines } from '../../../src/cli/settings/lines.ts';
import { settings } from '../../../src/cli/settings/list.ts';
import { readSettings } from '../../../src/cli/settings/read-settings.ts';
import { configSchema } from '../../../src/cli/settings/schema.ts';
import { boundCommands } from '../../../src/ui/keys/bindings.ts';
import { run } from '../../cli/run.ts';
import { toldBy } from '../../i18n/translators.ts';

const home = mkdtempSync(join(tmpdir(), 'state-of-ai-config-'));
const file = join(home, 'state-of-ai', 'config.json');
mkdirSync(join(home, 'state-of-ai'));
afterAll(() => rmSync(home, { recursive: true }));

/** Runs with a configuration of this text. */
function withConfig(text: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  writeFileSync(file, text);
  return run(args, { XDG_CONFIG_HOME: home, ...env });
}

function said(text: string): string {
  return toldBy(() => readSettings(text, 'c.json'));
}

describe('the place of the file', () => {
  test('is the platform’s own, unless XDG names one', () => {
    expect(configFolder({ HOME: '/h' }, 'linux')).toBe(join('/h', '.config', 'state-of-ai'));
    expect(configFolder({ HOME: '/h' }, 'darwin')).toBe(join('/h', 'Library', 'Application Support', 'state-of-ai'));
    expect(configFolder({ APPDATA: '/a' }, 'win32')).toBe(join('/a', 'state-of-ai'));
    expect(configFolder({ HOME: '/h', XDG_CONFIG_HOME: '/x' }, 'darwin')).toBe(join('/x', 'state-of-ai'));
  });

  test('is printed, and another one can be named', () => {
    expect(run(['config', 'path'], { XDG_CONFIG_HOME: home }).stdout).toBe(`${file}\n`);
    expect(run(['config', 'path'], { STATE_OF_AI_CONFIG: '/x/y.json' }).stdout).toBe('/x/y.json\n');
  });

  test('that was named must hold a file; the usual one need not', () => {
    const { code, stderr } = run(['list'], { STATE_OF_AI_CONFIG: join(home, 'none.json') });
    expect(code).toBe(1);
    expect(stderr).toContain('none.json');
    expect(stderr).toContain('--no-config');
    expect(run(['list'], { XDG_CONFIG_HOME: join(home, 'none') }).code).toBe(0);
  });
});

describe('what wins', () => {
  const text = '{"color": "always", "lang": "zh", "ascii": true}';
  const coloured = /\u001b\[/;

  test('is the file over the default', () => {
    expect(withConfig(text, ['show', '1']).stdout).toMatch(coloured);
    expect(run(['show', '1']).stdout).not.toMatch(coloured);
  });

  test('is the environment over the file, ours and that of others', () => {
    expect(withConfig(text, ['show', '1'], { STATE_OF_AI_COLOR: 'never' }).stdout).not.toMatch(coloured);
    expect(withConfig(text, ['show', '1'], { NO_COLOR: '1' }).stdout).not.toMatch(coloured);
  });

  test('is the flag over everything', () => {
    const { stdout } = withConfig(text, ['show', '1', '--color', 'never', '--no-ascii', '--lang', 'en']);
    expect(stdout).not.toMatch(coloured);
    expect(stdout).toContain('─');
    expect(withConfig('{}', ['show', '1', '--color', 'always'], { NO_COLOR: '1' }).stdout).toMatch(coloured);
  });

  test('is told by config for each setting', () => {
    const { stdout } = withConfig(text, ['config', '--no-braille', '--lang', 'en'], {
      STATE_OF_AI_MOUSE: '0',
      NO_COLOR: '1',
    });
    const lines = stdout.split('\n').map((line) => line.replace(/ +/g, ' '));
    expect(lines[0]).toBe(`file ${file} (was read)`);
    expect(lines).toEqual(
      expect.arrayContaining([
        'theme auto default',
        'lang en flag',
        'ascii true file',
        'braille false flag',
        'mouse false environment: STATE_OF_AI_MOUSE',
        'color 1 environment: NO_COLOR',
      ]),
    );
    for (const { name } of settings) expect(stdout).toContain(`\n${name}`);
  });

  test('is nothing of the file with --no-config, anywhere on the line', () => {
    for (const args of [
      ['--no-config', 'show', '1'],
      ['show', '1', '--no-config'],
    ])
      expect(withConfig(text, args).stdout).toBe(run(['show', '1']).stdout);
  });

  test('names a theme file as seen from the configuration', () => {
    writeFileSync(join(home, 'state-of-ai', 'mine.json'), '{"extends": "light"}');
    expect(withConfig('{"theme": "./mine.json", "color": "always"}', ['show', '1'])).toMatchObject({
      code: 0,
      stderr: '',
    });
  });
});

describe('a wrong file', () => {
  test('ends with 1 and one line that names file, line, key and the way out', () => {
    const { code, stderr } = withConfig('{\n  "mouse": true,\n  "thme": "dark"\n}', ['show', '1']);
    expect(code).toBe(1);
    expect(stderr).toBe(
      `state-of-ai: ${file}:3: there is no setting "thme"; did you mean theme? To start without this file: --no-config\n`,
    );
  });

  test('is told for each kind of mistake, with what would work', () => {
    expect(said('{"mouse": "no"}')).toContain('c.json:1: mouse cannot be "no"; it is true or false');
    expect(said('{"color": 3}')).toContain('color cannot be 3; it is a text, such as "auto"');
    expect(said('{"theme": "drak"}')).toContain('did you mean dark? it is one of auto');
    expect(said('{\n"lang": "en",\n}')).toMatch(/^c\.json(:3)?: this is no JSON: /);
    expect(said('[]')).toContain('c.json:1: the file must hold one JSON object');
    expect(said('{"keys": {\n"find": ["f"]}}')).toContain('c.json:2: "f" is on both filter and find');
    expect(said('{"mouse": 1,\n"plain": 2}')).toMatch(/c\.json:1: mouse .*\. c\.json:2: plain/);
  });

  test('stands in the way of neither help nor completions nor config itself', () => {
    for (const args of [['--help'], ['completions', 'fish'], ['man'], ['config', 'schema'], ['config', 'path']])
      expect(withConfig('{"thme": 1}', args)).toMatchObject({ code: 0, stderr: '' });
    const { code, stdout, stderr } = withConfig('{"thme": 1}', ['config']);
    expect(code).toBe(1);
    expect(stdout).toContain(file);
    expect(stderr).toContain('"thme"');
  });

  test('is told in the language that it sets, names of settings as they are typed', () => {
    const { stdout } = withConfig('{"lang": "zh"}', ['config']);
    expect(stdout).toContain('(已读取)');
    expect(stdout).toMatch(/^lang +zh +文件$/m);
    expect(stdout).toMatch(/^theme +auto +默认$/m);
  });

  test('is a wrong variable too', () => {
    const { code, stderr } = run(['show', '1'], { STATE_OF_AI_COLOR: 'pink' });
    expect(code).toBe(1);
    expect(stderr).toContain('STATE_OF_AI_COLOR cannot be "pink"');
  });

  test('brings no control character to the terminal', () => {
    expect(withConfig('{"\\u001b[31m": 1}', ['list']).stderr).not.toContain('\u001b');
  });
});

describe('the schema', () => {
  const schema = JSON.parse(configSchema());

  test('is published as it is made', () => {
    const shipped = fileURLToPath(new URL('../../../schema/config.schema.json', import.meta.url));
    expect(readFileSync(shipped, 'utf8')).toBe(configSchema());
    expect(packageJson.files).toContain('schema');
    expect(run(['config', 'schema']).stdout).toBe(configSchema());
  });

  test('knows each setting, and each command that keys can be given', () => {
    expect(Object.keys(schema.properties)).toEqual(['$schema', ...settings.map(({ name }) => name)]);
    expect(Object.keys(schema.properties.keys.properties)).toEqual(boundCommands);
  });

  test('has defaults that the reader takes', () => {
    for (const { name, type, standard } of settings)
      if (type !== 'keys' && standard !== null) expect(said(JSON.stringify({ [name]: standard }))).toBe('');
    expect(said('{"$schema": "anything"}')).toBe('');
  });
});

describe('the lines of keys', () => {
  test('are found by path, past strings that look like keys', () => {
    const text = '{\n"a": "b\\": {",\n"keys": {"x": [\n"a:", {}],\n"a": 1},\n"b": [{"c": 1}]\n}';
    expect([...keyLines(text)]).toEqual([
      ['a', 2],
      ['keys', 3],
      ['keys.x', 3],
      ['keys.a', 5],
      ['b', 6],
      ['b.c', 6],
    ]);
  });
});
