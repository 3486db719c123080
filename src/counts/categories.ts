/** Maps a log's category names to the report's categories, using the dataset `category-map`. */
import type { Dataset } from '../data/dataset.ts';
import { rowsOf, type Sql } from './sql.ts';

interface CategoryOf {
  readonly raw: string | null;
  readonly for_app: string | null;
  readonly category: string | null;
  readonly tag: string | null;
  /** True if inferred from the application only. */
  readonly inferred: boolean;
}

/**
 * Maps a log's category: by name, or by the longest content-classifier path that contains it, case-insensitive. Null if the map
 * lacks it or marks it as undecidable.
 */
export function categoryOf(map: Dataset, raw: string): string | null {
  const wanted = plain(raw);
  let best: { readonly length: number; readonly category: string | null } = { length: 0, category: null };
  for (const row of map.rows) {
    const match = plain(String(row.match));
    const fits = wanted === match || (match.startsWith('/') && wanted.startsWith(`${match}/`));
    if (fits && match.length > best.length) {
      best = { length: match.length, category: typeof row.category === 'string' ? row.category : null };
    }
  }
  return best.category;
}

/** The last part of a content path. A plain word is a category and has no tag. */
function tagOf(raw: string): string | null {
  if (!raw.trim().startsWith('/')) return null;
  return (
    raw
      .split('/')
      .map((part) => part.trim())
      .filter(Boolean)
      .at(-1) ?? null
  );
}

/** Every category name of the log (and application, if rules are given) with its mapped category. */
export async function categoryTable(
  sql: Sql,
  map: Dataset,
  apps: ReadonlyMap<string, string> | undefined,
): Promise<CategoryOf[]> {
  const rows = await rowsOf(sql, { by: { raw: 'category', ...(apps === undefined ? {} : { for_app: 'app' }) } });
  return rows.map(({ raw, for_app: forApp }) => {
    const word = typeof raw === 'string' ? raw : null;
    const name = typeof forApp === 'string' ? forApp : null;
    const own = word === null ? null : categoryOf(map, word);
    const inferred = own === null && name !== null ? (apps?.get(name) ?? null) : null;
    const tag = word === null || own === null ? null : tagOf(word);
    return { raw: word, for_app: name, category: own ?? inferred, tag, inferred: inferred !== null };
  });
}

function plain(text: string): string {
  return text.trim().toLowerCase().replace(/\/+$/, '');
}
