/** No file of test/golden is there for nothing: what no list of goldens makes is named by a test that reads it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const tests = fileURLToPath(new URL('..', import.meta.url));
const root = join(tests, 'golden');
/** Folders of testGoldens, which looks after its own. */
const listed = ['chapters', 'commands', 'figures', 'keys', 'messages', 'report', 'screens', 'study'];

const sources = readdirSync(tests, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(join(tests, file), 'utf8'))
  .join('\n');

/** By its name, or with its ending filled in: `awkward.${extension}`. */
const isNamed = (name: string) => sources.includes(name) || sources.includes(`${name.replace(/\.[^.]*$/, '')}.\${`);

test('every folder of goldens has its list', () => {
  const lists = [...sources.matchAll(/^testGoldens\(\s*'([a-z]+)'/gm)].map(([, folder]) => folder).sort();
  expect(lists).toEqual(listed);
});

test('every other file is read by a test', () => {
  const files = readdirSync(root).filter((name) => !listed.includes(name) && !name.endsWith('.ts'));
  expect(files.filter((name) => !isNamed(name))).toEqual([]);
  const inputs = ['inputs', 'inputs/logs'].flatMap((folder) => readdirSync(join(root, folder)));
  expect(inputs.filter((name) => !isNamed(name))).toEqual([]);
});

test('every golden of a log lies beside its log', () => {
  const logs = readdirSync(join(root, 'logs'));
  const logOf = (name: string) =>
    name.replace(/-(\w+)\.rows\.json$/, (_, kind) => (kind === 'folder' ? '' : `.${kind}`));
  expect(logs.filter((name) => !logs.includes(logOf(name)))).toEqual([]);
  expect(logs.filter((name) => !name.endsWith('.rows.json') && !isNamed(name))).toEqual([]);
});
