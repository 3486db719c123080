/** Chapters on disk: found by language and id, listed without being parsed. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { languages, listChapters, loadChapter, loadChapters } from '../../src/chapters/load.ts';
import { UsageError } from '../../src/errors.ts';
import { inWords } from '../i18n/translators.ts';
import { folder } from './data.ts';

const elsewhere = mkdtempSync(path.join(tmpdir(), 'state-of-ai-text-'));
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

test('a listing says the same as the parsed chapters', () => {
  const heads = loadChapters(folder, 'en').map(({ id, number, title, figures }) => ({
    id,
    number,
    title,
    figures: figures.map((figure) => ({ id: figure.id, title: figure.title })),
  }));
  expect(listChapters(folder, 'en')).toEqual(heads);
});

test('one chapter opens no other: a broken neighbour does not matter', () => {
  mkdirSync(path.join(elsewhere, 'text', 'en'), { recursive: true });
  writeFileSync(path.join(elsewhere, 'text', 'en', '01-good.md'), '# 1 Good\n\nFine.\n');
  writeFileSync(path.join(elsewhere, 'text', 'en', '02-bad.md'), '# 2 Bad\n\n{broken}\n');
  expect(loadChapter(elsewhere, 'en', 'good').title).toBe('Good');
  expect(listChapters(elsewhere, 'en').map((head) => head.title)).toEqual(['Good', 'Bad']);
  expect(inWords(() => loadChapters(elsewhere, 'en'))).toThrow('data/text/en/02-bad.md:3: ');
});

test('an unknown chapter or language is wrong usage and names what there is', () => {
  expect(languages(folder)).toContain('en');
  expect(inWords(() => loadChapter(folder, 'en', 'retentoin'))).toThrow(UsageError);
  expect(inWords(() => loadChapter(folder, 'en', 'retentoin'))).toThrow('retention');
  expect(inWords(() => loadChapters(folder, 'xx'))).toThrow(UsageError);
  expect(inWords(() => loadChapters(folder, '../text/en'))).toThrow('no texts in "../text/en"; there are en');
});
