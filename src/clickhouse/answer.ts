/** Parses ClickHouse's answers and refuses incomplete ones. Pure. */

/** Every column is text or null: 64-bit numbers would lose digits in JSON. */
export type AnswerRows = readonly (readonly (string | null)[])[];

/** An error message inside the response body; it may come after status 200 and some rows. */
class Broken extends Error {
  override name = 'Broken';
}

/**
 * Rows of the format JSONCompact, which has their number at the end. Throws Broken with the server's message, or if the response
 * was cut off.
 */
export function answerOf(body: string): AnswerRows {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    throw new Broken(reasonIn(body.slice(-4000)) ?? 'the answer broke off');
  }
  if (typeof parsed !== 'object' || parsed === null) throw new Broken(otherwise);
  const { data, rows, exception, meta } = parsed as Readonly<Record<string, unknown>>;
  if (typeof exception === 'string') throw new Broken(exception);
  if (!Array.isArray(data) || data.length !== rows) throw new Broken('the answer broke off');
  // All rows must have the same width: that of the columns, if it names them.
  const width = Array.isArray(meta) ? meta.length : Array.isArray(data[0]) ? data[0].length : 0;
  for (const row of data)
    if (
      !Array.isArray(row) ||
      row.length !== width ||
      !row.every((value) => value === null || typeof value === 'string')
    )
      throw new Broken(otherwise);
  return data;
}

/** The message of Broken if the answer is complete but not of the expected form. */
export const otherwise = 'the answer is not what was asked for';

function reasonIn(tail: string): string | undefined {
  return /Code: \d+.*/s.exec(tail)?.[0];
}
