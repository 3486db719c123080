/** A context whose data carry the user's labels. Loaded only if there are any. */
import { parseOverrides } from '../data/label-file.ts';
import { withOverrides } from '../data/label-overrides.ts';
import { type DataPackage, readText } from '../data/package.ts';
import type { Context } from './context.ts';

/** Reads the files eagerly, so that errors appear before any output. Throws DataError. */
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
