/** One json object with rows and their sources; its keys do not depend on the rows. */
import type { Sheet } from './sheet.ts';

/** Incremented when a key is removed or changes meaning, not when one is added. */
const schemaVersion = 1;

export function* writeJson(sheet: Sheet): Generator<string> {
  const head = {
    schema_version: schemaVersion,
    of: sheet.of,
    id: sheet.id,
    name: sheet.name,
    title: sheet.title,
    view: sheet.view,
    measure: sheet.measure,
    kinds: sheet.kinds,
    datasets: sheet.datasets,
    fields: sheet.fields.map(({ name, title, type, unit, description }) => ({
      name,
      title,
      type,
      unit: unit ?? null,
      description: description ?? null,
    })),
    sources: sheet.sources.map(({ title, locator, path }) => ({ title, locator: locator ?? null, path: path ?? null })),
    licences: sheet.licences.map(({ name, title, path }) => ({ name, title, path: path ?? null })),
    citations: sheet.citations,
    notes: sheet.notes,
    matched_rows: sheet.matched,
    total_rows: sheet.total,
  };
  const columns = sheet.fields.map((field) => field.name);
  yield `${safe(JSON.stringify(head, null, 2)).slice(0, -2)},\n  "rows": [`;
  for (const [i, row] of sheet.rows.entries()) yield `${i === 0 ? '' : ','}\n    ${rowText(row, columns)}`;
  yield sheet.rows.length === 0 ? ']\n}\n' : '\n  ]\n}\n';
}

/** Newline-delimited json: one row a line. */
export function* writeNdjson(sheet: Sheet): Generator<string> {
  const columns = sheet.fields.map((field) => field.name);
  for (const row of sheet.rows) yield `${rowText(row, columns)}\n`;
}

function rowText(row: Sheet['rows'][number], columns: readonly string[]): string {
  return safe(JSON.stringify(Object.fromEntries(columns.map((column) => [column, row[column] ?? null]))));
}

/** JSON.stringify escapes C0 but not DEL, C1 and bidi overrides, which a terminal would act on. */
function safe(json: string): string {
  return json.replace(
    /[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
