/** `study merge A B --save NAME`: merges saved studies of several computers. Loads the engine. */
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { UsageError } from '../../errors.ts';
import { code, message } from '../../i18n/message.ts';
import { openEngine } from '../../ingest/engine.ts';
import { keptName } from '../../study/keep.ts';
import { mergeStudies, type Part } from '../../study/merge.ts';
import { openEmptyLog } from '../../study/open-log.ts';
import { saveMerged } from '../../study/save.ts';
import { requireFree, requireSaved, requireStudyName, studiesOf } from '../../study/saved.ts';
import { readStudy } from '../../study/saved-study.ts';
import type { Study } from '../../study/study.ts';
import { studyFileText } from '../../study/study-files.ts';
import { type ParsedArgs, switchFlag, textFlag } from '../command.ts';
import type { Context } from '../context.ts';
import { printMessage } from '../output.ts';
import { openingOf } from '../own-log.ts';
import { withProgress } from '../progress.ts';

/** Flags allowed with merge; settings that apply to every command are ignored. */
const allowed = [
  'save',
  'force',
  'memory',
  'yes',
  'format',
  'lang',
  'labels',
  'color',
  'theme',
  'plain',
  'ascii',
  'braille',
  'mouse',
  'keep',
];

/** The merged study, saved. Null after Ctrl-C. Throws UsageError and DataError. */
export async function mergedStudy(context: Context, args: ParsedArgs): Promise<Study | null> {
  const other = Object.keys(args.flags).find((flag) => !allowed.includes(flag));
  if (other !== undefined) throw new UsageError(message('merge.flagWithout', { flag: code(`--${other}`) }));
  const named = args.inputs.slice(1);
  const typed = textFlag(args, 'save');
  if (named.length < 2 || typed === undefined) throw new UsageError(message('merge.usage'));
  const name = requireStudyName(typed);
  if (name.toLowerCase() === keptName) throw new UsageError(message('keep.reserved', { name: code(keptName) }));
  const folder = studiesOf(context.env);
  const print = (text: Parameters<typeof printMessage>[1]) => printMessage(context, text);
  requireFree({ folder, name, force: switchFlag(args, 'force') });
  const parts = named.map((each) => partOf(folder, each));
  const [twice] = named.filter((each, i) => named.indexOf(each) !== i);
  if (twice !== undefined) throw new UsageError(message('merge.same', { name: code(twice) }));
  return withProgress(context, async (progress) => {
    const { memory, additions, options } = openingOf(context, args, []);
    const log = await openEmptyLog({ memory, additions, options }, context.data(), progress);
    const merged = await mergeStudies(log, parts, () => openEngine({ memory, additions }), progress.notify);
    progress.quiet();
    print(merged.again > 0 ? message('merge.again', { again: merged.again }) : message('merge.noneAgain'));
    if (merged.isApart) print(message('merge.apart', { line: code('state-of-ai secret export') }));
    return saveMerged(log, merged, {
      folder,
      name,
      force: switchFlag(args, 'force'),
      print,
      notify: progress.notify,
      signal: progress.stopped,
    });
  });
}

/** A saved study's name, or a file saved elsewhere. */
function partOf(folder: string, typed: string): Part {
  if (!/[/\\]|\.json$/i.test(typed) || !existsSync(typed))
    return { name: typed, study: requireSaved(folder, typed).study, folder };
  const text = studyFileText(typed) ?? '';
  return { name: typed, study: readStudy(text, typed), folder: dirname(typed) };
}
