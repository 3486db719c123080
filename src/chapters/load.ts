/** Reads chapters from `<folder>/text/<lang>/`. The only file here that reads the disk; parses lazily. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DataError, UsageError } from '../errors.ts';
import { code, message } from '../i18n/message.ts';
import { quote } from '../i18n/quote.ts';
import { type Chapter, type ChapterHead, parseChapter, parseChapterHead } from './chapter.ts';

/** Titles and figures of all chapters in reading order, without parsing their prose. `folder` is the data folder. */
export function listChapters(folder: string, lang: string): readonly ChapterHead[] {
  return filesOf(folder, lang).map((file) => parseChapterHead(read(folder, lang, file), nameOf(lang, file)));
}

/** All chapters in reading order, parsed. Throws DataError for a text that cannot be read, UsageError for an unknown language. */
export function loadChapters(folder: string, lang: string): readonly Chapter[] {
  return filesOf(folder, lang).map((file) => parseChapter(read(folder, lang, file), nameOf(lang, file)));
}

/** One chapter by its id, without opening others. Throws UsageError that lists the ids if it does not exist. */
export function loadChapter(folder: string, lang: string, id: string): Chapter {
  const files = filesOf(folder, lang);
  const file = files.find((name) => idOf(name) === id);
  if (file === undefined) {
    const chapters = files.map((name) => code(idOf(name)));
    throw new UsageError(message('data.noChapter', { typed: quote(id), chapters }));
  }
  return parseChapter(read(folder, lang, file), nameOf(lang, file));
}

/** Languages with texts. */
export function languages(folder: string): readonly string[] {
  return readdirSync(path.join(folder, 'text')).sort();
}

function filesOf(folder: string, lang: string): readonly string[] {
  // A language is a folder name; other values could lead outside data/.
  const known = languages(folder);
  if (!known.includes(lang))
    throw new UsageError(message('data.noLanguage', { typed: quote(lang), languages: known.map(code) }));
  const files = readdirSync(path.join(folder, 'text', lang)).filter((name) => name.endsWith('.md'));
  if (files.length === 0)
    throw new DataError(message('data.noChapters', { folder: code(path.join(folder, 'text', lang)) }));
  // The two digits at the start of each name give the reading order.
  return files.sort();
}

function idOf(file: string): string {
  return file.replace(/^\d\d-/, '').replace(/\.md$/, '');
}

/** The path that errors show, with `/` on every platform. */
function nameOf(lang: string, file: string): string {
  return `data/text/${lang}/${file}`;
}

function read(folder: string, lang: string, file: string): string {
  return readFileSync(path.join(folder, 'text', lang, file), 'utf8');
}
