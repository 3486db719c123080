/** A context whose data carry the user's labels. Loaded only if there are any. */
import { parseOverrides } from '../data/label-file.ts';
import { withOverrides } from '../data/label-overrides.ts';
import type { DataPackage } from '../data/package.ts';
import { readTextFile } from '../data/read-file.ts';
import { reasonOf } from '../data/reason.ts';
import { DataError } from '../errors.ts';
import { code, message } from '../i18n/message.ts';
import type { Context } from './context.ts';

/** Reads the files immediately, so that errors come before any output. Throws DataError. */
export function labelled(context: Context, files: readonly string[]): Context {
  const all = files.map((file) => ({ file, overrides: parseOverrides(textAt(file), file) }));
  let data: DataPackage | undefined;
  return {
    ...context,
    hasOwnLabels: true,
    data: () => {
      data ??= all.reduce((under, { file, overrides }) => withOverrides(under, overrides, file), context.data());
      return data;
    },
  };
}

/** Labels of all existing models take about 100 kB. */
const maxMegabytes = 8;

function textAt(file: string): string {
  try {
    return readTextFile(file, maxMegabytes);
  } catch (error) {
    if (error instanceof DataError) throw error;
    throw new DataError(message('cli.unreadable', { file: code(file), why: reasonOf(error) }));
  }
}
