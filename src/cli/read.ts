/** `read`: a chapter's text, wrapped, with its numbers in place and its figures named. */

import { loadChapter } from '../chapters/load.ts';
import { type ResolvedInline, resolveFigureText, resolveInlines } from '../chapters/references.ts';
import { type Line, type Span, span } from '../draw/cell.ts';
import { flowSpans } from '../draw/flow.ts';
import type { Language } from '../i18n/language.ts';
import { figureLabel, languageOfShelf, lookupIn, requireChapter } from '../library/library.ts';
import { type Request, wholeFlag } from './command.ts';
import type { Context } from './context.ts';
import { colourOf, writeLines } from './output.ts';

/** Longer lines are hard to read, however wide the terminal. */
const widestText = 100;

export function textWidthOf(context: Context, request: Request): number {
  return wholeFlag(request, 'width') ?? (context.isTerminal ? Math.min(context.columns, widestText) : 80);
}

export async function runRead(context: Context, request: Request): Promise<number> {
  const lang = languageOfShelf(context);
  const { id } = requireChapter(context, request.inputs[0] ?? '', lang);
  const lines = chapterLines(context, id, lang, textWidthOf(context, request));
  await writeLines(context, lines, colourOf(context, request));
  return 0;
}

export function chapterLines(context: Context, id: string, lang: Language, width: number): Line[] {
  const lookup = lookupIn(context.data());
  const chapter = loadChapter(context.folder, lang, id);
  const heading = [chapter.number, chapter.title].filter((part) => part !== null).join(' ');
  const lines: Line[] = [...flowSpans([span(heading, { bold: true })], width), []];
  for (const paragraph of chapter.paragraphs)
    lines.push(
      ...flowSpans(
        resolveInlines(paragraph, lookup, lang).map((inline) => spanOf(inline, lang)),
        width,
      ),
      [],
    );
  for (const figure of chapter.figures) {
    const { title, shows } = resolveFigureText(figure, lookup, lang);
    const label = `[${figureLabel(figure.id, lang)}]`;
    lines.push(
      ...flowSpans([span(label, { fg: 'accent' }), span(` ${title}${lang === 'zh' ? '：' : ': '}${shows}`)], width),
    );
  }
  if (chapter.figures.length === 0) lines.pop();
  return lines;
}

function spanOf(inline: ResolvedInline, lang: Language): Span {
  if (inline.type === 'figure') return span(`[${figureLabel(inline.ref, lang)}]`, { fg: 'accent' });
  return span(inline.text);
}
