/** The project's own data folder, for tests of its content. */
import { fileURLToPath } from 'node:url';
import type { Dataset } from '../../src/data/dataset.ts';
import { openPackage } from '../../src/data/package.ts';

export const folder = fileURLToPath(new URL('../../data', import.meta.url));

const data = openPackage(folder);

export function lookup(name: string): Dataset | undefined {
  return data.has(name) ? data.dataset(name) : undefined;
}

export function rowsOf(name: string): Dataset['rows'] {
  return data.dataset(name).rows;
}
