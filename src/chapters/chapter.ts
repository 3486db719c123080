/** A chapter of our text on the report, parsed from its Markdown file: prose first, then a section for each figure. */
import { DataError } from '../errors.ts';
import { type Code, code, type Message, message } from '../i18n/message.ts';
import { type Inline, parseInlines } from './inline.ts';

export interface FigureText {
  /** `1`, `25a`, `table-2`; for a figure of our own, a name such as `leaderboard-models`. */
  readonly id: string;
  /** Our own short title. */
  readonly title: string;
  /** What it measures. */
  readonly shows: readonly Inline[];
  /** What the figure shows. */
  readonly reading: readonly Inline[];
  /** What was not published, or null if nothing is missing. */
  readonly missing: readonly Inline[] | null;
}

export interface Chapter {
  readonly id: string;
  /** The report's number; null for abstract and appendix. */
  readonly number: string | null;
  readonly title: string;
  readonly paragraphs: readonly (readonly Inline[])[];
  /** In reading order. */
  readonly figures: readonly FigureText[];
}

/** A chapter without its text, for a table of contents. */
export interface ChapterHead {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  readonly figures: readonly { readonly id: string; readonly title: string }[];
}

const fileName = /(?:^|[\\/])\d\d-([a-z0-9-]+)\.md$/;
const chapterHeading = /^# (?:(\d+) )?(\S.*)$/;
/** A number for a figure of the report, a name for one of our own. */
const figureHeading = /^## (?:(figure|table) (\d{1,2}[a-h]?)|figure ([a-z]+(?:-[a-z]+)+)): (\S.*)$/;
const fieldLine = /^- (shows|reading|missing): (\S.*)$/;

/** Reads only the headings, which is enough for the first screen. Throws DataError as `parseChapter` does. */
export function parseChapterHead(markdown: string, file: string): ChapterHead {
  const [id, number, title] = chapterOf(markdown.slice(0, lineEnd(markdown)), file);
  const figures = [...markdown.matchAll(/^## .*$/gm)].map((match) => {
    const figure = figureOf(match[0].trimEnd());
    return (
      figure ?? fail(file, lineAt(markdown, match.index), message('data.figureHeading', { seen: inQuotes(match[0]) }))
    );
  });
  return { id, number, title, figures };
}

/**
 * Parses `NN-id.md`: `# 3 Title`, paragraphs separated by blank lines, then `## figure 1: Title` or `## table 2: Title`, each
 * with `- shows:`, `- reading:` and, if something is unknown, `- missing:`. A line may continue on the next one. The keywords
 * (`figure`, `shows`) are part of the format and the same in every language. Throws a DataError that names file and line.
 */
export function parseChapter(markdown: string, file: string): Chapter {
  const lines = markdown.split(/\r?\n/);
  const [id, number, title] = chapterOf(lines[0] ?? '', file);
  const paragraphs: (readonly Inline[])[] = [];
  const figures: FigureText[] = [];
  for (const block of blocksOf(lines, 1)) {
    const [head] = block;
    if (head === undefined) continue;
    if (head.text.startsWith('#')) {
      const figure = figureOf(head.text);
      if (figure === null) fail(file, head.line, message('data.figureHeading', { seen: inQuotes(head.text) }));
      if (figures.some((known) => known.id === figure.id))
        fail(file, head.line, message('data.secondText', { id: code(figure.id) }));
      figures.push(parseFigure(figure, block.slice(1), head.line, file));
    } else {
      paragraphs.push(parseBlock(block, file));
    }
  }
  return { id, number, title, paragraphs, figures };
}

interface SourceLine {
  readonly text: string;
  /** From 1. */
  readonly line: number;
}

/** Runs of lines between blank ones; a figure's heading includes all lines up to the next heading, also blank ones. */
function blocksOf(lines: readonly string[], start: number): SourceLine[][] {
  const blocks: SourceLine[][] = [];
  let current: SourceLine[] | null = null;
  for (const [i, raw] of lines.entries()) {
    const text = raw.trim();
    if (i < start) continue;
    const inFigure: boolean = current?.[0]?.text.startsWith('#') ?? false;
    if (text.startsWith('#') || (text !== '' && current === null)) {
      current = [{ text, line: i + 1 }];
      blocks.push(current);
    } else if (text === '' && !inFigure) {
      current = null;
    } else {
      current?.push({ text, line: i + 1 });
    }
  }
  return blocks;
}

function parseFigure(head: Pick<FigureText, 'id' | 'title'>, lines: readonly SourceLine[], at: number, file: string) {
  const id = code(head.id);
  const parts = new Map<string, SourceLine[]>();
  let current: SourceLine[] | null = null;
  for (const { text, line } of lines) {
    if (text === '') {
      current = null;
      continue;
    }
    const [, name, rest] = fieldLine.exec(text) ?? [];
    if (name !== undefined && rest !== undefined) {
      if (parts.has(name)) fail(file, line, message('data.secondPart', { part: code(name), id }));
      current = [{ text: rest, line }];
      parts.set(name, current);
    } else if (current === null || text.startsWith('- ')) {
      fail(file, line, message('data.strayLine', { seen: inQuotes(text) }));
    } else {
      current.push({ text, line });
    }
  }
  const part = (name: string) => {
    const block = parts.get(name);
    return block === undefined ? null : parseBlock(block, file);
  };
  const shows = part('shows') ?? fail(file, at, message('data.noPart', { part: code('shows'), id }));
  const reading = part('reading') ?? fail(file, at, message('data.noPart', { part: code('reading'), id }));
  return { ...head, shows, reading, missing: part('missing') };
}

/** Joins a block's lines with spaces and parses them as one text, keeping the line number of each offset. */
function parseBlock(block: readonly SourceLine[], file: string): readonly Inline[] {
  const text = block.map((line) => line.text).join(' ');
  return parseInlines(text, (offset, what) => {
    let end = 0;
    for (const line of block) {
      end += line.text.length + 1;
      if (offset < end) return fail(file, line.line, what);
    }
    return fail(file, block[0]?.line ?? 1, what);
  });
}

function chapterOf(firstLine: string, file: string): readonly [id: string, number: string | null, title: string] {
  const [, id] = fileName.exec(file) ?? [];
  if (id === undefined) return fail(file, 1, message('data.chapterFile'));
  const [, number, title] = chapterHeading.exec(firstLine.trimEnd()) ?? [];
  if (title === undefined) return fail(file, 1, message('data.chapterHeading', { seen: inQuotes(firstLine) }));
  return [id, number ?? null, title];
}

function figureOf(heading: string): Pick<FigureText, 'id' | 'title'> | null {
  const [, word, number, name, title] = figureHeading.exec(heading) ?? [];
  if (title === undefined) return null;
  if (number === undefined) return name === undefined ? null : { id: name, title };
  return { id: word === 'table' ? `table-${number}` : number, title };
}

function lineEnd(text: string): number {
  const end = text.indexOf('\n');
  return end === -1 ? text.length : end;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function inQuotes(text: string): Code {
  return code(`"${text}"`);
}

function fail(file: string, line: number, what: Message): never {
  throw new DataError(message('data.inText', { file: code(file), line, what }));
}
