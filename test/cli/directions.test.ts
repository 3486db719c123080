/** Which way imports go: commands stand on the library and the studies, and nothing stands on commands. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../src/', import.meta.url));
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));

/** Files that a file names, at once or later; types too unless `values` are asked for. */
function imports(file: string, values = false): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const pattern = /^(?:import|export)\s(?!type\s)?([^'";]*?)from '(\.[^']+)'|import\('(\.[^']+)'\)/gm;
  return [...text.matchAll(pattern)].flatMap(([whole, , fixed, later]) =>
    values && /^(?:import|export) type/.test(whole)
      ? []
      : [relative(root, join(root, dirname(file), fixed ?? later ?? ''))],
  );
}

const folderOf = (file: string) => (file.includes('/') ? (file.split('/')[0] ?? '') : '');

test('nothing below the commands imports them', () => {
  const above = ['cli', 'docs', ''];
  const wrong = files
    .filter((file) => !above.includes(folderOf(file)))
    .flatMap((file) =>
      imports(file)
        .filter((other) => folderOf(other) === 'cli')
        .map((other) => `${file} -> ${other}`),
    );
  expect(wrong).toEqual([]);
});

test('the library imports neither the explorer nor studies', () => {
  const wrong = files
    .filter((file) => folderOf(file) === 'library')
    .flatMap((file) =>
      imports(file)
        .filter((other) => ['ui', 'study', 'ingest'].includes(folderOf(other)))
        .map((other) => `${file} -> ${other}`),
    );
  expect(wrong).toEqual([]);
});

test('no commands import each other in a circle, at once or later', () => {
  const own = files.filter((file) => folderOf(file) === 'cli');
  const circles: string[] = [];
  const visit = (file: string, path: readonly string[]) => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
    else if (!done.has(file)) {
      for (const other of imports(file, true)) if (own.includes(other)) visit(other, [...path, file]);
      done.add(file);
    }
  };
  const done = new Set<string>();
  for (const file of own) visit(file, []);
  expect(circles).toEqual([]);
});
