/** The column `model` of data/list-prices.csv is what our own names of models make of each list's. `-u` writes it anew. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { makers } from '../../src/counts/list-price.ts';
import { openPackage } from '../../src/data/package.ts';
import { modelNamer, nameTables } from '../../src/ingest/model-names.ts';

const folder = fileURLToPath(new URL('../../data', import.meta.url));
const data = openPackage(folder);
const nameOf = modelNamer(nameTables(data));
const known = new Set(data.dataset('models').rows.map(({ model }) => String(model).replace(/:.*/, '')));
const authors = new Set(data.dataset('authors').rows.map(({ author }) => String(author)));

/**
 * A maker's own list says names without their author, or with the list's own name in front. A name that says a faster or
 * regional service (`fast/`, `us/`) has another price than the model: it stays unmapped, as do makers that we do not know.
 */
function modelOf(provider: string, name: string): string | null {
  const maker = Object.entries(makers).find(([, lists]) => lists.some((list) => list === provider))?.[0];
  const bare = maker === undefined ? name : name.replace(new RegExp(`^(${provider}|${maker})/`), '');
  if (maker !== undefined && bare.includes('/')) return null;
  const { model, variant } = nameOf(bare);
  const slug = maker === undefined || model.includes('/') ? model : `${maker}/${model}`;
  if (!known.has(slug) && !authors.has(slug.split('/')[0] ?? '')) return null;
  if (!slug.includes('/')) return null;
  return variant === null ? slug : `${slug}:${variant}`;
}

test('every list price stands under the model that our resolver makes of its name', async () => {
  const { data: rows, meta } = Papa.parse<Record<string, string>>(readFileSync(`${folder}/list-prices.csv`, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  const mapped = rows.map((row) => ({ ...row, model: modelOf(row.provider ?? '', row.name ?? '') ?? '' }));
  const text = Papa.unparse(mapped, { columns: meta.fields ?? [], newline: '\n' });
  await expect(`${text}\n`).toMatchFileSnapshot('../../data/list-prices.csv');
});
