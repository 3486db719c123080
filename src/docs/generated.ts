/** Every file that `npm run docs` writes completely. */
import { configSchema } from '../cli/settings/schema.ts';
import { openPackage } from '../data/package.ts';
import { explorerPicture } from './explorer-picture.ts';
import { dataPage, keysPage, referencePage } from './pages.ts';

/** Texts by path, relative to the project's folder. Reads the data folder. */
export async function generatedFiles(folder: string): Promise<Readonly<Record<string, string>>> {
  const data = openPackage(folder);
  return {
    'docs/reference.md': referencePage(),
    'docs/keys.md': keysPage(),
    'docs/data.md': dataPage(data.names.map((name) => data.dataset(name))),
    'docs/explorer.svg': await explorerPicture(folder),
    'schema/config.schema.json': configSchema(),
  };
}
