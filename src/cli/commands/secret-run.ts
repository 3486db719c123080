/** What `secret` runs. */
import { existsSync, readFileSync } from 'node:fs';
import { readTextFile } from '../../data/read-file.ts';
import { reasonOf } from '../../data/reason.ts';
import { writeWholeFile } from '../../data/whole-file.ts';
import { DataError, UsageError } from '../../errors.ts';
import { code, message } from '../../i18n/message.ts';
import { localSalt, replaceSalt, saltFile } from '../../ingest/salt.ts';
import { type ParsedArgs, switchFlag } from '../command.ts';
import type { Context } from '../context.ts';
import { printMessage } from '../output.ts';
import { screenVariable } from '../process-context.ts';

const head = 'state-of-ai secret 1 ';

export async function runSecret(context: Context, args: ParsedArgs): Promise<number> {
  const [topic, file] = args.inputs;
  if (file === undefined) throw new UsageError(message('merge.secretUsage'));
  // Without a home the secret lasts for this run only, so there is nothing to share.
  if (saltFile(context.env, process.platform) === null) throw new UsageError(message('study.noFolder'));
  if (topic === 'export') return exportSecret(context, file, switchFlag(args, 'show'));
  if (topic === 'import') return importSecret(context, file, switchFlag(args, 'force'));
  throw new UsageError(message('merge.secretUsage'));
}

function exportSecret(context: Context, file: string, isShown: boolean): number {
  const isSeen = context.isTerminal || context.env[screenVariable] !== undefined;
  if (file === '-' && isSeen && !isShown) throw new UsageError(message('merge.secretToTerminal'));
  const text = `${head}${localSalt(context.env, process.platform, true)}\n`;
  if (file === '-') {
    context.out(text);
    return 0;
  }
  try {
    writeWholeFile(file, text, { isNew: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST')
      throw new UsageError(message('merge.secretThere', { file: code(file) }));
    throw new DataError(message('merge.secretUnwritable', { file: code(file), why: reasonOf(error) }));
  }
  printMessage(context, message('merge.secretExported', { file: code(file) }));
  return 0;
}

function importSecret(context: Context, file: string, isForced: boolean): number {
  const [, secret] = new RegExp(`^${head}([0-9a-f]{64})\\s*$`).exec(textOf(file)) ?? [];
  if (secret === undefined) throw new DataError(message('merge.secretOther', { file: code(file) }));
  const own = saltFile(context.env, process.platform);
  if (own === null) throw new UsageError(message('study.noFolder'));
  const held = existsSync(own) ? localSalt(context.env, process.platform, true) : null;
  if (held === secret) {
    printMessage(context, message('merge.secretSame'));
    return 0;
  }
  if (held !== null && !isForced) throw new UsageError(message('merge.secretReplaces'));
  replaceSalt(own, secret);
  printMessage(context, message('merge.secretImported'));
  return 0;
}

function textOf(file: string): string {
  try {
    return file === '-' ? readFileSync(0, 'utf8') : readTextFile(file, 1);
  } catch (error) {
    if (error instanceof DataError) throw error;
    throw new DataError(message('merge.secretUnreadable', { file: code(file), why: reasonOf(error) }));
  }
}
