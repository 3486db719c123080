/** A context whose data carry labels of the user's own. Loaded only where there are any. */
import { parseOverrides } from '../data/label-file.ts';
import { withOverrides } from '../data/label-overrides.ts';
import { type DataPackage, readText } from '../data/package.ts';
import type { Context } from './context.ts';

/** Reads the files now, so that what is wrong in them is said before anything is drawn. Throws DataError. */
export function labelled(context: Context, files: readonly string[]): Context {
  const all = files.map((file) => ({ file, overrides: parseOverrides(readText(file), file) }));
  let data: DataPackage | undefined;
  return {
    ...context,
    data: () => {
      data ??= all.reduce((under, { file, overrides }) => withOverrides(under, overrides, file), context.data());
      return data;
    },
  };
}
