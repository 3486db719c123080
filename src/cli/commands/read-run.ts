/** Runs `read`: prints a chapter's text, wrapped. */

import { chapterLines } from '../../library/chapter-lines.ts';
import { languageOfSource, requireChapter } from '../../library/library.ts';
import type { ParsedArgs } from '../command.ts';
import type { Context } from '../context.ts';
import { colourOf, textWidthOf, writeLines } from '../output.ts';

export async function runRead(context: Context, args: ParsedArgs): Promise<number> {
  const lang = languageOfSource(context);
  const { id } = requireChapter(context, args.inputs[0] ?? '', lang);
  await writeLines(context, chapterLines(context, id, lang, textWidthOf(context, args)), colourOf(context, args));
  return 0;
}
