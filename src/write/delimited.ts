/** Rows for programs as csv and tsv: exact values, RFC 4180 quoting, only a header and rows. */
import papa from 'papaparse';
import { cleanText } from '../data/clean.ts';
import type { Sheet, SheetValue } from './sheet.ts';

/**
 * Null is an empty cell. Text that a spreadsheet would run as a formula gets a leading apostrophe (OWASP, "CSV Injection");
 * numbers never do, so -0.5 stays a number.
 */
export function* writeDelimited(sheet: Sheet, delimiter: ',' | '\t'): Generator<string> {
  const columns = sheet.fields.map((field) => field.name);
  const rows = sheet.rows.map((row) => columns.map((column) => cell(row[column])));
  yield `${papa.unparse([columns, ...rows], { delimiter, newline: '\n', escapeFormulae: formula })}\n`;
}

/** Includes the full-width forms of East Asian input, which some spreadsheets run too. */
const formula = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20].*$/;

function cell(value: SheetValue | undefined): string | number | boolean | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'object') return cleanText(value.join(' '));
  return typeof value === 'string' ? guarded(value) : value;
}

/** The formula guard checks the first character, so it must run before tabs are stripped. */
function guarded(value: string): string {
  const clean = cleanText(value);
  return /^[\t\r]/.test(value) ? `'${clean.trimStart()}` : clean;
}
