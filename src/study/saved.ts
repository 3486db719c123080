/** Saved studies by name: saving, finding, and suggestions for mistyped names. */
import { existsSync } from 'node:fs';
import { lockWhenFree } from '../data/lock.ts';
import { nearestNames } from '../data/nearest.ts';
import { reasonOf } from '../data/reason.ts';
import { type Environment, userDataFolder } from '../data/user-folder.ts';
import { DataError, UsageError } from '../errors.ts';
import { code, codes, type Message, message } from '../i18n/message.ts';
import { quote } from '../i18n/quote.ts';
import { readStudy, studyText } from './saved-study.ts';
import type { Study } from './study.ts';
import {
  isStudyName,
  removeOldCounts,
  studiesFolder,
  studyFile,
  studyFileText,
  studyLock,
  studyNames,
  writeStudyFile,
} from './study-files.ts';

/** Throws UsageError for a word that cannot name a study. */
export function requireStudyName(typed: string): string {
  if (isStudyName(typed) && !['show', 'merge'].includes(typed.toLowerCase())) return typed;
  throw new UsageError(message('study.noName', { typed: quote(typed) }));
}

function isSaved(folder: string, name: string): boolean {
  return existsSync(studyFile(folder, name));
}

/** Returns the file written. */
export function saveStudy(folder: string, study: Study, name: string): string {
  const file = studyFile(folder, name);
  writeStudyFile(file, studyText(study));
  return file;
}

/** How and where a study is written. */
export interface Saving {
  /** The folder of studies. */
  readonly folder: string;
  readonly name: string;
  /** Whether a study of this name may be overwritten. */
  readonly force: boolean;
  /** Prints messages for the user. */
  readonly print: (text: Message) => void;
  /** Ctrl-C: stops waiting for another process. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Runs `act` under the lock of the study's name, and waits for another process that holds it. Throws DataError if nothing can be
 * written.
 */
export async function alone<T>({ folder, name, print, signal }: Saving, act: () => T | Promise<T>): Promise<T> {
  const lock = studyLock(folder, name);
  const waits = (holder: string) =>
    print(message('study.waits', { name: code(name), process: code(holder), file: code(lock) }));
  const release = await lockWhenFree(lock, waits, signal).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new DataError(message('study.unwritable', { file: code(studyFile(folder, name)), why: reasonOf(error) }));
  });
  try {
    return await act();
  } finally {
    release();
  }
}

/** Throws UsageError if a study of this name exists and may not be overwritten. */
export function requireFree({ folder, name, force }: Pick<Saving, 'folder' | 'name' | 'force'>): void {
  if (!force && isSaved(folder, name))
    throw new UsageError(message('study.savedAlready', { typed: quote(name), name: code(name) }));
}

/** Saves a study under another name, without counts. Deletes the counts of a study that it replaces. */
export function saveCopy(study: Study, saving: Saving): Promise<string> {
  const { folder, name } = saving;
  return alone(saving, () => {
    requireFree(saving);
    const file = saveStudy(folder, { ...study, counts: undefined }, name);
    removeOldCounts(folder, name, undefined);
    return file;
  });
}

/** The study with that name; null if there is none, or if a file or folder has that name. */
export function savedStudy(env: Environment, word: string): Study | null {
  if (!isStudyName(word) || existsSync(word) || userDataFolder(env, process.platform) === null) return null;
  return readSaved(studiesOf(env), word)?.study ?? null;
}

/** Throws UsageError that lists the existing studies. */
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

/** Throws UsageError if no home is known. */
export function studiesOf(env: Environment): string {
  return studiesFolder(env, process.platform);
}
