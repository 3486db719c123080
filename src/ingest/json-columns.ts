/** Turns JSON paths into columns for DuckDB's JSON reader, which then skips the rest of a line. */
import { identifier, literal } from '../counts/sql-text.ts';

/** Names of objects and the parts wanted of them; text has no parts. */
interface JsonColumn {
  readonly below: Map<string, JsonColumn>;
}

/**
 * `columns` for read_json, and SQL for each path (as jsonPath() writes them), called `_t1`, `_t2`, ... in this order: its text,
 * null if empty or missing. For a path that other paths pass through, only whether it is there.
 */
export function jsonColumns(paths: readonly string[]): {
  readonly columns: string;
  readonly select: readonly string[];
} {
  const root: JsonColumn = { below: new Map() };
  const parted = paths.map((path) => [...path.matchAll(/"([^"]*)"/g)].map(([, name = '']) => name));
  for (const names of parted) {
    let at = root;
    for (const name of names) {
      const next = at.below.get(name) ?? { below: new Map() };
      at.below.set(name, next);
      at = next;
    }
  }
  const select = parted.map((names, i) => {
    const sql = names.map(identifier).join('.');
    const hasMore = names.reduce<JsonColumn | undefined>((at, name) => at?.below.get(name), root)?.below.size ?? 0;
    return `${hasMore > 0 ? `CASE WHEN ${sql} IS NOT NULL THEN '{}' END` : `nullif(${sql}, '')`} AS _t${i + 1}`;
  });
  const columns = [...root.below].map(([name, wanted]) => `${literal(name)}: ${literal(typeOf(wanted))}`);
  return { columns: `{${columns.join(', ')}}`, select };
}

function typeOf({ below }: JsonColumn): string {
  if (below.size === 0) return 'VARCHAR';
  return `STRUCT(${[...below].map(([name, wanted]) => `${identifier(name)} ${typeOf(wanted)}`).join(', ')})`;
}
