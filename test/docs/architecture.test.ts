/** docs/architecture.md draws the arrows that test/architecture.test.ts holds. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

test('the table of arrows is the one that is held', () => {
  const [, held = ''] = /const arrows[^=]*= \{(.*?)\n\};/s.exec(read('test/architecture.test.ts')) ?? [];
  const arrows = [...held.matchAll(/^ {2}(\w+|''): \[(.*?)\]/gms)].map(([, from = '', to = '']) => [
    from === "''" ? '(src itself)' : from,
    [...to.matchAll(/'(\w+)'/g)].map(([, name]) => name).join(', '),
  ]);
  const drawn = [...read('docs/architecture.md').matchAll(/^\| (?:`(\w+)`|(\(src itself\))) \| .* \| ([\w, ]*) \|$/gm)];
  expect(arrows.length).toBeGreaterThan(10);
  expect(drawn.map(([, folder, entries, to]) => [folder ?? entries, to])).toEqual(arrows);
});
