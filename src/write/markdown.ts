/** A table for a document or a chat: GitHub's pipe tables, with title, kinds and citation around it. */

import { cleanText } from '../data/clean.ts';
import type { Field } from '../data/dataset.ts';
import { english, type Say } from '../i18n/words.ts';
import type { WriteOptions } from './index.ts';
import type { Sheet } from './sheet.ts';
import { cellText, isNumeric } from './text-cells.ts';
import { captionOf, countOf } from './words.ts';

export function* writeMarkdown(sheet: Sheet, { say = english }: WriteOptions = {}): Generator<string> {
  yield `**${safe(say(sheet.title))}**\n\n`;
  const caption = captionOf(sheet, say);
  if (caption !== '') yield `${safe(caption)}\n\n`;
  yield line(sheet.fields.map((field) => header(field, say)));
  yield line(sheet.fields.map((field) => (isNumeric(field) ? '---:' : '---')));
  for (const row of sheet.rows) yield line(sheet.fields.map((field) => safe(cellText(row[field.name], field, say))));
  const count = say(countOf(sheet));
  if (count !== '') yield `\n${count}\n`;
  for (const note of sheet.beneath ?? []) yield `\n${safe(say(note))}\n`;
  for (const citation of sheet.citations) yield `\n${safe(citation)}\n`;
}

function header(field: Field, say: Say): string {
  return safe(
    field.unit === undefined || field.unit === field.name ? field.name : `${field.name} (${say(field.unit)})`,
  );
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

/** A pipe would end the cell, `<` begin html, stars and the like change the type; an underscore only beside a blank. */
function safe(text: string): string {
  return cleanText(text).replace(/[\\|`*~<>[\]]|\b_|_\b/g, (letter) => `\\${letter}`);
}
