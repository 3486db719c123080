/** Loads optional packages, from next to the program or from the user's data folder, where the program installs them. */
import { createRequire } from 'node:module';
import { join } from 'node:path';

export type Addition = 'duckdb' | 'clickhouse';

const modules: Readonly<Record<Addition, string>> = { duckdb: '@duckdb/node-api', clickhouse: '@clickhouse/client' };

export interface Additions {
  /** Where installed packages are, one folder each; null if no home is known. */
  readonly folder: string | null;
  /** Installs the package there, or throws DataError that says how to. `why` is the search's error. */
  readonly install: (which: Addition, why: string) => Promise<void>;
}

/** Tries the program's own packages first, where `load` looks. Throws the error of `load` if installing is not allowed. */
export async function loadAddition<T>(
  which: Addition,
  load: () => Promise<T>,
  additions: Additions | undefined,
): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const found = installed<T>(which, additions);
    if (found !== null) return found;
    if (additions === undefined) throw error;
    await additions.install(which, error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
    return installed<T>(which, additions) ?? (await load());
  }
}

/** Whether it can be loaded without installing. `folder` is that of `Additions`. */
export function isAtHand(which: Addition, folder: string | null): boolean {
  const places = [import.meta.url, ...(folder === null ? [] : [join(folder, which, 'package.json')])];
  return places.some((place) => {
    try {
      createRequire(place).resolve(modules[which]);
      return true;
    } catch {
      return false;
    }
  });
}

function installed<T>(which: Addition, additions: Additions | undefined): T | null {
  if (additions === undefined || additions.folder === null) return null;
  try {
    return createRequire(join(additions.folder, which, 'package.json'))(modules[which]) as T;
  } catch {
    return null;
  }
}
