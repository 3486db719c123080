/** Writes files to the path that the user gave. */
import { reasonOf } from '../data/reason.ts';
import { writeWholeFile } from '../data/whole-file.ts';
import { DataError, UsageError } from '../errors.ts';
import { code, message } from '../i18n/message.ts';
import { quote } from '../i18n/quote.ts';

/** Existing files are not overwritten without --force. */
export function writeOutput(path: string, content: string | Uint8Array, force: boolean, durable = true): void {
  try {
    writeWholeFile(path, content, { isPrivate: false, isNew: !force, durable });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST')
      throw new UsageError(message('cli.fileExists', { file: quote(path) }));
    throw new DataError(message('cli.unwritable', { file: code(path), why: reasonOf(error) }));
  }
}
