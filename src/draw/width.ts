/** Measures, cuts, pads and wraps text in cells. All output that aligns text uses it. */
import stringWidth from 'string-width';
import { cleanText } from '../data/clean.ts';
import { type Line, plain, type Span, span } from './cell.ts';

export { cleanText };

/**
 * True for characters that are always one cell wide: printable ASCII, Latin, dashes and quotes, arrows, mathematical signs, box
 * drawing, blocks, geometric shapes (except two emoji among them), braille.
 */
function isNarrow(code: number): boolean {
  if (code < 0x7f) return code >= 0x20;
  if (code < 0x300) return code >= 0xa0 && code !== 0xad;
  if (code < 0x2010) return false;
  if (code <= 0x2027) return true;
  if (code < 0x2190) return code >= 0x2030 && code <= 0x203b;
  if (code <= 0x22ff) return true;
  if (code < 0x2500) return false;
  if (code <= 0x25ff) return code !== 0x25fd && code !== 0x25fe;
  return code >= 0x2800 && code <= 0x28ff;
}

/** True for characters that are always two cells wide: Han, CJK punctuation, full-width forms. */
function isWide(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3000 && code <= 0x3029) || (code >= 0xff01 && code <= 0xff60);
}

/** Cells of a UTF-16 unit whose width never depends on its neighbours; 0 for any other. */
export function unitWidth(code: number): 0 | 1 | 2 {
  return isNarrow(code) ? 1 : isWide(code) ? 2 : 0;
}

/** Cells that a text takes on screen: 2 for a CJK character or emoji, 0 for a combining mark. */
export function textWidth(text: string): number {
  const width = plainWidth(text);
  return width < 0 ? slowWidth(text) : width;
}

/** Fast path: the width of a text whose characters all have a fixed width (nearly every text here); -1 for any other. */
function plainWidth(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isNarrow(code)) width += 1;
    else if (isWide(code)) width += 2;
    else return -1;
  }
  return width;
}

function slowWidth(text: string): number {
  return stringWidth(cleanText(text));
}

export interface Cell {
  readonly text: string;
  readonly width: number;
}

/** Created on first use: it loads 10 ms of Unicode data, and most screens do not need it. */
let segmenter: Intl.Segmenter | undefined;

/** User-perceived characters, each with its width in cells. */
export function splitCells(text: string): Cell[] {
  const cells: Cell[] = [];
  if (plainWidth(text) >= 0) {
    for (const letter of text) cells.push({ text: letter, width: isNarrow(letter.charCodeAt(0)) ? 1 : 2 });
    return cells;
  }
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  // Cleaned as a whole: a joiner between emoji is kept, while a separate one counts as a hidden mark.
  for (const { segment } of segmenter.segment(cleanText(text)))
    cells.push({ text: segment, width: stringWidth(segment) });
  return cells;
}

/** Text cut to a width, with the ellipsis if cut; never wider, and one cell narrower if a wide character does not fit. */
export function truncate(text: string, width: number, ellipsis = '…'): string {
  if (width <= 0) return '';
  const clean = cleanText(text);
  if (textWidth(clean) <= width) return clean;
  const mark = textWidth(ellipsis) <= width ? ellipsis : '';
  return takeCells(clean, width - textWidth(mark)) + mark;
}

function takeCells(text: string, room: number): string {
  let taken = '';
  let used = 0;
  for (const cell of splitCells(text)) {
    if (used + cell.width > room) break;
    taken += cell.text;
    used += cell.width;
  }
  return taken;
}

/** Text with spaces after it up to a width; wider text is returned whole. */
export function padEnd(text: string, width: number): string {
  return cleanText(text) + ' '.repeat(Math.max(0, width - textWidth(text)));
}

/** Text with spaces before it up to a width; wider text is returned whole. */
export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - textWidth(text))) + cleanText(text);
}

/** Han, kana, Hangul and their punctuation: a line may break between any two of them. */
const ideograph = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/u;
/** Characters that may not begin a line, and that may not end one: the part of the kinsoku rules that readers notice. */
const closing =
  /^[\u3001\u3002\uff0c\uff0e\uff1a\uff1b\uff1f\uff01\uff09\u300d\u300f\u3011\u300b\u3009\u201d\u2019,.:;?!)\]}%]/u;
const opening = /[\uff08\u300c\u300e\u3010\u300a\u3008\u201c\u2018([{]$/u;

/** Text in lines of at most `width` cells, broken at spaces and between CJK characters; `\n` always breaks. */
export function wrapText(text: string, width: number): string[] {
  if (width <= 0) return [];
  return text.split('\n').flatMap((paragraph) => wrapParagraph(cleanText(paragraph), width));
}

function wrapParagraph(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  let gap = '';
  const flush = () => {
    lines.push(line);
    line = '';
    used = 0;
  };
  for (const unit of unitsOf(text)) {
    if (unit === ' ') {
      gap = line === '' ? '' : ' ';
      continue;
    }
    const size = textWidth(unit);
    if (line !== '' && used + gap.length + size > width) {
      flush();
      gap = '';
    }
    if (size <= width) {
      line += gap + unit;
      used += gap.length + size;
    } else {
      for (const cell of splitCells(unit)) {
        // A wide character does not fit in a one-cell column; an ellipsis replaces it.
        const shown = cell.width > width ? { text: '…', width: 1 } : cell;
        if (used + shown.width > width) flush();
        line += shown.text;
        used += shown.width;
      }
    }
    gap = '';
  }
  if (line !== '' || lines.length === 0) lines.push(line);
  return lines;
}

/** Runs that must not be broken (words, a CJK character with its closing mark), and `' '` for any space between. */
function unitsOf(text: string): string[] {
  if (!/[^\x20-\x7e]/.test(text)) return text.split(/( )+/).filter((part) => part !== '');
  const units: string[] = [];
  let unit = '';
  for (const { text: letter } of splitCells(text)) {
    if (letter === ' ') {
      if (unit !== '') units.push(unit);
      if (units.at(-1) !== ' ') units.push(' ');
      unit = '';
      continue;
    }
    const before = unit.at(-1) ?? '';
    const mayBreak = ideograph.test(letter) || ideograph.test(before);
    if (unit !== '' && mayBreak && !closing.test(letter) && !opening.test(unit)) {
      units.push(unit);
      unit = '';
    }
    unit += letter;
  }
  if (unit !== '') units.push(unit);
  return units;
}

/** Cells a line of spans takes. */
export function lineWidth(line: Line): number {
  let width = 0;
  for (const part of line) width += textWidth(part.text);
  return width;
}

/** A line cut or padded to exactly `width` cells. A cut is not marked; if it should be, mark it in the text. */
export function fitLine(line: Line, width: number): Line {
  const fitted: Span[] = [];
  let used = 0;
  for (const part of line) {
    const size = textWidth(part.text);
    if (used + size <= width) {
      if (part.text !== '') fitted.push(part);
      used += size;
      continue;
    }
    const text = takeCells(part.text, width - used);
    if (text !== '') fitted.push(span(text, part.style, part.hit));
    used += textWidth(text);
    break;
  }
  if (used < width) fitted.push(span(' '.repeat(width - used), plain));
  return fitted;
}

/** A line no wider than `width`; a cut line ends in the ellipsis. */
export function cutLine(line: Line, width: number, ellipsis = '…'): Line {
  if (lineWidth(line) <= width) return line;
  const mark = textWidth(ellipsis) <= width ? ellipsis : '';
  const kept = fitLine(line, width - textWidth(mark));
  const last = kept.at(-1) ?? line[0];
  return last === undefined || mark === '' ? kept : [...kept, span(mark, last.style, last.hit)];
}

/** Two blocks of lines side by side: the left one exactly `leftWidth` wide, then `gap` spaces, then the right one. */
export function joinLines(left: readonly Line[], right: readonly Line[], leftWidth: number, gap = 1): Line[] {
  const rows = Math.max(left.length, right.length);
  return Array.from({ length: rows }, (_, row) => {
    const beside = right[row];
    const start = fitLine(left[row] ?? [], leftWidth);
    if (beside === undefined || beside.length === 0) return start;
    return gap > 0 ? [...start, span(' '.repeat(gap)), ...beside] : [...start, ...beside];
  });
}
