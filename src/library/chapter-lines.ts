/** A chapter's text as wrapped lines, with its numbers filled in and its figures named. */

import { loadChapter } from '../chapters/load.ts';
import { type ResolvedInline, resolveFigureText, resolveInlines } from '../chapters/references.ts';
import { type Line, type Span, span } from '../draw/cell.ts';
import { flowSpans } from '../draw/flow.ts';
import type { Language } from '../i18n/language.ts';
import type { ReportSource } from './context.ts';
import { figureLabel, lookupIn } from './library.ts';

export function chapterLines(source: ReportSource, id: string, lang: Language, width: number): Line[] {
  const lookup = lookupIn(source.data());
  const chapter = loadChapter(source.folder, lang, id);
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
