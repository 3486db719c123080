/** Saved studies by name: saving, finding, and suggestions for mistyped names. */
import { existsSync } from 'node:fs';
import { nearestNames } from '../data/nearest.ts';
import { userDataFolder } from '../data/user-folder.ts';
import { UsageError } from '../errors.ts';
import { codes, message } from '../i18n/message.ts';
import { quote } from '../i18n/quote.ts';
import { readStudy, studyText } from './saved-study.ts';
import type { Study } from './study.ts';
import {
  isStudyName,
  removeOldCounts,
  studiesFolder,
  studyFile,
  studyFileText,
  studyNames,
  writeStudyFile,
} from './study-files.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Throws UsageError for a word that cannot name a study. */
export function requireStudyName(typed: string): string {
  if (isStudyName(typed) && typed !== 'show') return typed;
  throw new UsageError(message('study.noName', { typed: quote(typed) }));
}

export function isSaved(folder: string, name: string): boolean {
  return existsSync(studyFile(folder, name));
}

/** The file it was written to. */
export function saveStudy(folder: string, study: Study, name: string): string {
  const file = studyFile(folder, name);
  writeStudyFile(file, studyText(study));
  return file;
}

/** A saved study under another name: without counts; the counts of a study it replaces are deleted. */
export function saveCopy(folder: string, study: Study, name: string): string {
  const file = saveStudy(folder, { ...study, counts: undefined }, name);
  removeOldCounts(folder, name, undefined);
  return file;
}

/** The study with that name; null if there is none, or if a file or folder has that name. */
export function savedStudy(env: Environment, word: string): Study | null {
  if (!isStudyName(word) || existsSync(word) || userDataFolder(env, process.platform) === null) return null;
  return readSaved(studiesOf(env), word)?.study ?? null;
}

/** Throws UsageError that names those there are. */
export function requireSaved(folder: string, name: string): { text: string; study: Study } {
  const found = isStudyName(name) ? readSaved(folder, name) : null;
  if (found !== null) return found;
  const names = studyNames(folder);
  const near = nearestNames(name, names);
  throw new UsageError(
    names.length === 0
      ? message('study.noneSaved', { typed: quote(name) })
      : message('study.notSaved', { typed: quote(name), names: codes(near.length > 0 ? near : names.slice(0, 8)) }),
  );
}

function readSaved(folder: string, name: string): { text: string; study: Study } | null {
  const file = studyFile(folder, name);
  const text = studyFileText(file);
  return text === null ? null : { text, study: readStudy(text, file) };
}

/** Throws UsageError where no home is known. */
export function studiesOf(env: Environment): string {
  return studiesFolder(env, process.platform);
}
