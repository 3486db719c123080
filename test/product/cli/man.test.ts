/** The man page: made from the registry, shipped by the build, read by groff without a warning. */

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import { manPage } from '../../../src/cli/complete/man.ts';
import { environment, exitCodes, files } from '../../../src/cli/environment.ts';
import { commands } from '../../../src/cli/registry.ts';
import { english } from '../../../src/i18n/speak-english.ts';
import { keys } from '../../../src/ui/keys/keys.ts';
import { run } from '../../cli/run.ts';

const page = run(['man']).stdout;
const hasGroff = spawnSync('groff', ['--version']).status === 0;

/** The page as groff sets it, its bold and underlined letters undone. */
function set(roff: string): { text: string; warnings: string } {
  const { stdout, stderr } = spawnSync('groff', ['-man', '-Tascii', '-ww', '-rLL=100n', '-P-cbou'], {
    input: roff,
    encoding: 'utf8',
  });
  return { text: stdout.replace(/\s+/g, ' '), warnings: stderr };
}

describe('the man page', () => {
  test('is the file the package names, as the build wrote it', () => {
    expect(packageJson.man).toEqual(['./dist/state-of-ai.1']);
    expect(packageJson.files).toContain('dist');
    const file = fileURLToPath(new URL('../../../dist/state-of-ai.1', import.meta.url));
    expect(readFileSync(file, 'utf8')).toBe(page);
  });

  test('is plain ASCII, and the same on every day', () => {
    expect(page).toMatch(/^[\n -~]+$/);
    expect(page).toContain(`.TH STATE-OF-AI 1 "" "state-of-ai ${packageJson.version}"`);
  });

  test.skipIf(!hasGroff)('is set by groff without a warning', () => {
    expect(set(page).warnings).toBe('');
  });

  test.skipIf(!hasGroff)('says every command, flag, example, key, exit code, variable and file as it is typed', () => {
    const { text } = set(page);
    for (const { name, args, flags, examples } of commands) {
      expect(text).toContain(['state-of-ai', name, args].filter((part) => part !== '').join(' '));
      for (const flag of flags) expect(text).toContain(`--${flag.name}${flag.value ? ` ${flag.value}` : ''}`);
      for (const { line } of examples) expect(text).toContain(`state-of-ai ${line}`.trimEnd());
    }
    for (const key of keys) expect(text).toContain(english(key.help).replaceAll('’', "'").slice(0, 20));
    for (const { name, does } of [...environment, ...exitCodes, ...files]) {
      expect(text).toContain(name);
      expect(text).toContain(does);
    }
  });

  test.skipIf(!hasGroff)('takes no word at the beginning of a line for a request', () => {
    const manual = {
      name: 'x',
      version: '1',
      description: 'd',
      everywhere: [],
      exitCodes: [],
      environment: [],
      files: [],
    };
    const roff = manPage({
      ...manual,
      commands: [],
      keys: [
        { name: '.', does: '.so /etc/passwd' },
        { name: "'", does: "'br \\n(.p" },
      ],
    });
    expect(set(roff)).toMatchObject({ warnings: '' });
    expect(set(roff).text).toContain(". .so /etc/passwd ' 'br \\n(.p");
  });
});
