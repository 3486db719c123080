/** Sources for programs for references: each work once, keys of plain letters, nothing that TeX stumbles over. */
import { expect, test } from 'vitest';
import { openPackage } from '../../src/data/package.ts';
import { bibliography, type Cited } from '../../src/write/bibliography.ts';

const data = openPackage('data');
const all: Cited[] = data.names.map((name) => data.dataset(name));

test('BibTeX has the report once, with all its authors, and every key once', () => {
  const text = bibliography(all, all, 'bibtex');
  const keys = [...text.matchAll(/^@\w+\{(.+),$/gm)].map(([, key = '']) => key);
  expect(new Set(keys).size).toBe(keys.length);
  for (const key of keys) expect(key).toMatch(/^[a-z0-9-]+$/);
  expect(text.match(/2601\.10088/g)).toHaveLength(2);
  expect(text).toContain('author = {Aubakirova, M. and Atallah, A. and Clark, C. and Summerville, J. and Midha, A.}');
  // Braces close, and nothing else of TeX stands bare outside of addresses.
  for (const line of text.split('\n').filter((each) => !each.includes('url = ')))
    expect(line).not.toMatch(/(?<!\\)[&%$#]/);
  expect((text.match(/\{/g) ?? []).length).toBe((text.match(/\}/g) ?? []).length);
});

test('CSL is JSON with an id and a title each, and dates as numbers', () => {
  const entries: Record<string, unknown>[] = JSON.parse(bibliography(all, all, 'csl'));
  for (const entry of entries) expect(entry).toMatchObject({ id: expect.any(String), title: expect.any(String) });
  expect(entries.find(({ type }) => type === 'report')).toMatchObject({ issued: { 'date-parts': [[2025, 12]] } });
});

test('what TeX takes for something else is written so that it does not', () => {
  const cited = [{ sources: [{ title: 'A_b & {c}', locator: '5%' }], citation: '' }];
  expect(bibliography(cited, [], 'bibtex')).toBe('@misc{abc,\n  title = {{A\\_b \\& \\{c\\}}},\n  note = {5\\%},\n}\n');
});
