/** A table for a document or a chat: GitHub's pipe tables, with title, kinds and citation around it. */
import type { Field } from '../data/dataset.ts';
import { cleanText } from '../draw/clean.ts';
import type { Sheet } from './sheet.ts';
import { cellText, isNumeric } from './text-cells.ts';
import { captionOf, countOf } from './words.ts';

export function* writeMarkdown(sheet: Sheet): Generator<string> {
  yield `**${safe(sheet.title)}**\n\n`;
  const caption = captionOf(sheet);
  if (caption !== '') yield `${safe(caption)}\n\n`;
  yield line(sheet.fields.map(header));
  yield line(sheet.fields.map((field) => (isNumeric(field) ? '---:' : '---')));
  for (const row of sheet.rows) yield line(sheet.fields.map((field) => safe(cellText(row[field.name], field))));
  const count = countOf(sheet);
  if (count !== '') yield `\n${count}\n`;
  for (const citation of sheet.citations) yield `\n${safe(citation)}\n`;
}

function header(field: Field): string {
  return safe(field.unit === undefined || field.unit === field.name ? field.name : `${field.name} (${field.unit})`);
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

/** A pipe would end the cell, `<` begin html, stars and the like change the type; an underscore only beside a blank. */
function safe(text: string): string {
  return cleanText(text).replace(/[\\|`*~<>[\]]|\b_|_\b/g, (letter) => `\\${letter}`);
}
