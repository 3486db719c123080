import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readmeNow } from '../../src/docs/readme.ts';
import { fillReadme } from '../../src/docs/reference.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const readme = readFileSync(`${root}README.md`, 'utf8');

describe('the README', () => {
  test('has the commands, keys, data and screen of today (npm run docs writes them)', () => {
    expect(readmeNow(readme, `${root}data`)).toBe(readme);
  });

  test('names every bundled package, and no package that is gone', () => {
    const { devDependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    const section = readme.slice(readme.indexOf('## Dependencies'), readme.indexOf('## Measured'));
    for (const name of Object.keys(devDependencies).filter((each) => !each.startsWith('@types/'))) {
      expect(section).toContain(name.replace('@biomejs/', ''));
    }
    const rows = [...section.matchAll(/^\| ([a-z][\w./@ ,-]*) \|/gm)].map(([, cell = '']) => cell).slice(1);
    for (const cell of rows) {
      for (const name of cell.split(', ')) expect(Object.keys(devDependencies)).toContain(name.split(' ')[0]);
    }
  });

  test('a part without a place, or a place without a part, is refused', () => {
    expect(() => fillReadme('', { keys: 'x' })).toThrow(/no place for keys/);
    expect(() => fillReadme('<!-- keys -->\n<!-- /keys -->\n<!-- old -->\n<!-- /old -->', { keys: 'x' })).toThrow(
      /old/,
    );
  });
});
