/** Saved studies by their names: kept, found again, and named where one is mistyped. */
import { existsSync } from 'node:fs';
import { type Request, textFlag } from '../cli/command.ts';
import type { Context } from '../cli/context.ts';
import { nearestNames } from '../data/nearest.ts';
import { UsageError } from '../errors.ts';
import { quote } from '../i18n/quote.ts';
import { english } from '../i18n/words.ts';
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

/** What `--save` names; throws UsageError for a word that cannot name a study. */
export function nameToSave(request: Request): string | undefined {
  const name = textFlag(request, 'save');
  if (name === undefined || (isStudyName(name) && name !== 'show')) return name;
  throw new UsageError(`--save takes a name of letters, digits, dots, - and _, such as team-2026, not ${quote(name)}.`);
}

/** Months of counting are not written over by a slip. */
export function refuseToOverwrite(context: Context, request: Request, name: string): void {
  if (request.flags.force === true || !existsSync(studyFile(studiesOf(context), name))) return;
  throw new UsageError(
    `${quote(name)} is saved already. --add ${name} counts this log with it; --save ${name} --force writes over it.`,
  );
}

export function saveStudy(context: Context, study: Study, name: string): void {
  const file = studyFile(studiesOf(context), name);
  writeStudyFile(file, studyText(study));
  context.err(`${(context.say ?? english)(`saved as ${name}, in ${file}`)}\n`);
}

/** A saved study under another name: without counts, and those of the study it takes the place of are deleted. */
export function saveCopy(context: Context, request: Request, study: Study, name: string): void {
  if (request.inputs[0]?.toLowerCase() === name.toLowerCase()) return;
  saveStudy(context, { ...study, counts: undefined }, name);
  removeOldCounts(studiesOf(context), name, undefined);
}

/** The study that the only argument names; null where it names none, or a file or folder of that name is there. */
export function savedStudy(context: Context, request: Request): Study | null {
  const [name, ...others] = request.inputs;
  if (name === undefined || others.length > 0 || !isStudyName(name) || existsSync(name)) return null;
  if (
    context.env.XDG_DATA_HOME === undefined &&
    context.env.HOME === undefined &&
    context.env.LOCALAPPDATA === undefined
  )
    return null;
  return requireWhole(context, name)?.study ?? null;
}

/** Throws UsageError that names those there are. */
export function requireSaved(context: Context, name: string): { text: string; study: Study } {
  const found = isStudyName(name) ? requireWhole(context, name) : null;
  if (found !== null) return found;
  const names = savedNames(context);
  const near = nearestNames(name, names);
  const hint =
    names.length === 0
      ? 'None is saved yet: state-of-ai study LOG --save NAME'
      : `Saved ones: ${(near.length > 0 ? near : names.slice(0, 8)).join(', ')}.`;
  throw new UsageError(`There is no saved study ${quote(name)}. ${hint}`);
}

export function savedNames(context: Context): string[] {
  return studyNames(studiesOf(context));
}

function requireWhole(context: Context, name: string): { text: string; study: Study } | null {
  const file = studyFile(studiesOf(context), name);
  const text = studyFileText(file);
  return text === null ? null : { text, study: readStudy(text, file) };
}

export function studiesOf(context: Context): string {
  return studiesFolder(context.env, process.platform);
}
