/** A table for a document or a chat: GitHub's pipe table, with title, kinds and citation. */

import { cleanText } from '../data/clean.ts';
import type { Field } from '../data/dataset.ts';
import type { Translate } from '../i18n/translate.ts';
import type { WriteOptions } from './options.ts';
import type { Sheet } from './sheet.ts';
import { cellText, isNumeric } from './text-cells.ts';
import { countOf, measureAndKinds } from './words.ts';

export function* writeMarkdown(sheet: Sheet, { t }: WriteOptions): Generator<string> {
  yield `**${escapeMarkdown(sheet.title)}**\n\n`;
  const caption = measureAndKinds(sheet.measure, sheet.kinds, t);
  if (caption !== '') yield `${escapeMarkdown(caption)}\n\n`;
  yield line(sheet.fields.map((field) => header(field, t)));
  yield line(sheet.fields.map((field) => (isNumeric(field) ? '---:' : '---')));
  for (const row of sheet.rows)
    yield line(sheet.fields.map((field) => escapeMarkdown(cellText(row[field.name], field, t))));
  const count = countOf(sheet);
  if (count !== null) yield `\n${t.message(count)}\n`;
  for (const note of sheet.beneath ?? []) yield `\n${escapeMarkdown(note)}\n`;
  for (const citation of sheet.citations) yield `\n${escapeMarkdown(citation)}\n`;
}

function header(field: Field, t: Translate): string {
  return escapeMarkdown(
    field.unit === undefined || field.unit === field.name
      ? field.name
      : `${field.name} (${t.label('unit', field.unit)})`,
  );
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

/**
 * Escapes characters that would end the cell (pipe), begin html (`<`) or format text (stars and the like); an underscore only
 * next to a space.
 */
export function escapeMarkdown(text: string): string {
  return cleanText(text).replace(/[\\|`*~<>[\]]|\b_|_\b/g, (letter) => `\\${letter}`);
}
