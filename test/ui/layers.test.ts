import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../src/ui/', import.meta.url));
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file));

/** What each file of src/ui imports, types too, as paths from src/ui. */
const imports = new Map(
  files.map((file) => {
    const text = readFileSync(`${root}${file}`, 'utf8');
    const found = [...text.matchAll(/from\s+'(\.[^']+)'|import\(\s*'(\.[^']+)'\s*\)/g)];
    return [file, found.map(([, one, other]) => posix.join(posix.dirname(file), one ?? other ?? ''))] as const;
  }),
);

/** Folders and files by what they may know; `model.ts` has the types of what the report can be asked. */
const order = ['state', 'model.ts', 'page', 'keys', 'update', 'lines', 'hooks', 'components'] as const;

test('imports go one way: the state knows no page, a page no key, an update no drawing', () => {
  const layer = (file: string) => order.findIndex((name) => file === name || file.startsWith(`${name}/`));
  const wrong = [...imports].flatMap(([file, targets]) =>
    targets.filter((target) => layer(file) >= 0 && layer(target) > layer(file)).map((target) => `${file} > ${target}`),
  );
  expect(wrong).toEqual([]);
  const drawing = [...imports].filter(
    ([file, targets]) => file.startsWith('update/') && targets.some((target) => target.startsWith('lines/')),
  );
  expect(drawing).toEqual([]);
});

test('no file of the explorer is in a circle, not of types either', () => {
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, way: readonly string[]) => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' > '));
    if (done.has(file) || way.includes(file)) return;
    for (const target of imports.get(file) ?? []) visit(target, [...way, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});
