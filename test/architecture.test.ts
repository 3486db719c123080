/** Which folder of src/ may import which. An arrow that is not in the table fails, and so does a circle or a dead export. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const src = fileURLToPath(new URL('../src', import.meta.url));

/** From the bottom up. A folder may import those it names, itself, and errors.ts. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  i18n: ['data'], // data: only the cleaning of typed text
  data: ['i18n'], // messages, never words
  chapters: ['data', 'i18n'],
  counts: ['data', 'i18n'],
  figures: ['counts', 'data', 'i18n'],
  draw: ['figures', 'data', 'i18n'],
  write: ['draw', 'figures', 'data', 'i18n'],
  export: ['chapters', 'draw', 'write', 'figures', 'data', 'i18n'],
  ingest: ['counts', 'data', 'i18n'],
  clickhouse: ['ingest', 'counts', 'data', 'i18n'],
  sync: ['data', 'i18n'],
  library: ['chapters', 'write', 'draw', 'figures', 'data', 'i18n'],
  study: ['library', 'clickhouse', 'ingest', 'counts', 'write', 'draw', 'figures', 'data', 'i18n'],
  report: ['study', 'library', 'chapters', 'ingest', 'export', 'counts', 'write', 'draw', 'figures', 'data', 'i18n'],
  ui: ['study', 'library', 'chapters', 'write', 'draw', 'figures', 'data', 'i18n'],
  cli: [
    'ui',
    'report',
    'sync',
    'study',
    'library',
    'chapters',
    'ingest',
    'counts',
    'export',
    'write',
    'draw',
    'figures',
    'data',
    'i18n',
  ],
  docs: ['cli', 'ui', 'draw', 'data', 'i18n'], // writes docs/ from the lists the product runs on
  '': ['cli', 'docs', 'library', 'figures', 'data', 'i18n'], // the entries
};

/** `from -> to` that breaks the table, with the reason why it may. */
const exceptions: Readonly<Record<string, string>> = {};

interface Import {
  readonly from: string;
  readonly to: string;
  readonly names: readonly string[];
  /** Loaded when asked for: no part of a circle at load. */
  readonly later: boolean;
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => /\.tsx?$/.test(file));
const textOf = new Map(files.map((file) => [file, readFileSync(path.join(src, file), 'utf8')]));

const statement =
  /(?:^|\n)(?:import|export)\s+(type\s+)?([^'"();]*?)\s*from\s+'(\.[^']+\.tsx?)'|import\('(\.[^']+)'\)/g;

function importsOf(file: string, text: string): Import[] {
  return [...text.matchAll(statement)].map(([, , what = '', at, lazy]) => ({
    from: file,
    to: path.posix.join(path.posix.dirname(file), at ?? lazy ?? ''),
    names: [...what.matchAll(/(\w+)(?:\s+as\s+\w+)?\s*(?=[,}]|$)/g)]
      .map(([, name = '']) => name)
      .concat(/\*/.test(what) ? ['*'] : []),
    later: lazy !== undefined,
  }));
}

const imports = [...textOf].flatMap(([file, text]) => importsOf(file, text));
const folderOf = (file: string) => (file.includes('/') ? (file.split('/')[0] ?? '') : '');

test('folders import only what stands below them', () => {
  const wrong = imports
    .filter(({ from, to }) => folderOf(from) !== folderOf(to) && to !== 'errors.ts')
    .filter(({ from, to }) => !arrows[folderOf(from)]?.includes(folderOf(to)))
    .map(({ from, to }) => `${from} -> ${to}`)
    .filter((arrow) => exceptions[arrow] === undefined);
  expect(wrong).toEqual([]);
});

test('no files import each other in a circle, types included', () => {
  const next = new Map(
    files.map((file) => [file, imports.filter(({ from, later }) => from === file && !later).map(({ to }) => to)]),
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) circles.push([...trail.slice(trail.indexOf(file)), file].join(' -> '));
    if (done.has(file)) return;
    done.add(file);
    for (const to of next.get(file) ?? []) visit(to, [...trail, file]);
  };
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});

test('every export is used by another file', () => {
  const tests = readdirSync(path.join(src, '../test'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(tsx?|mjs)$/.test(file))
    .map((file) => readFileSync(path.join(src, '../test', file), 'utf8'))
    .join('\n');
  const used = new Map<string, Set<string>>();
  for (const { to, names, later } of imports) {
    const known = used.get(to) ?? new Set();
    used.set(to, known);
    for (const name of names) known.add(name);
    if (later) known.add('*'); // what is loaded later is taken apart where it is loaded
  }
  const dead = [...textOf].flatMap(([file, text]) => {
    const known = used.get(file) ?? new Set();
    if (known.has('*') || !file.includes('/')) return [];
    const exported = [
      ...text.matchAll(/^export (?:async )?(?:function\*?|const|class|interface|type|let|enum) (\w+)/gm),
    ].map(([, name = '']) => name);
    return (
      exported
        .filter((name) => !known.has(name))
        // Tested apart from the one place that uses it.
        .filter(
          (name) => !(new RegExp(`\\b${name}\\b`).test(tests) && text.split(new RegExp(`\\b${name}\\b`)).length > 2),
        )
        .map((name) => `${file}: ${name}`)
    );
  });
  expect(dead).toEqual([]);
});
