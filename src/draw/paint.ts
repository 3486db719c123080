/** Turns styled lines into bytes for a terminal or a pipe. Only this file knows escape codes for colour. */
import type { Spelling } from './ascii-signs.ts';
import type { Line, Style } from './cell.ts';
import type { ColourLevel } from './frame.ts';
import { colourCode, contrastOn, rgb, type Theme } from './theme.ts';

export interface Paint {
  readonly colour: ColourLevel;
  readonly theme: Theme;
  /** Replacements for characters that the terminal cannot show; used by the screen's painter only. */
  readonly spelling?: Spelling | undefined;
  /** Whether the terminal supports OSC 8 links; used by the screen's painter only. */
  readonly links?: boolean | undefined;
}

/** Pen state: SGR codes of colours ('' for the default) and attributes. */
export interface Pen {
  readonly fg: string;
  readonly bg: string;
  /** `1` bold, `2` dim, `4` underlined, `7` inverse, in this order. */
  readonly flags: readonly string[];
}

export const barePen: Pen = { fg: '', bg: '', flags: [] };

/** `selection` is drawn as inverse video, the only highlight that is readable on every background. */
export function penOf(style: Style, { colour, theme }: Paint): Pen {
  const flags: string[] = [];
  if (style.bold) flags.push('1');
  if (style.dim && colour !== 'none') flags.push('2');
  if (style.underline) flags.push('4');
  if (style.inverse || style.bg === 'selection') flags.push('7');
  const bg = style.bg !== undefined && style.bg !== 'selection' ? style.bg : undefined;
  // Text on a chart colour is black or white, whichever has more contrast.
  const onData = bg !== undefined && /^(?:heat|series|source)\./.test(bg) && (style.fg ?? 'text') === 'text';
  const fg =
    bg !== undefined && onData && colour !== 'none'
      ? textOnData(bg, { colour, theme })
      : style.fg === undefined
        ? colourCode('text', 'fg', colour, theme)
        : colourCode(style.fg, 'fg', colour, theme);
  return { fg, bg: bg === undefined ? '' : colourCode(bg, 'bg', colour, theme), flags };
}

/** The SGR sequence that sets exactly this style, or '' for plain text. */
export function styleCode(style: Style, paint: Paint): string {
  return penChange(barePen, penOf(style, paint));
}

const off: Readonly<Record<string, string>> = { 1: '22', 2: '22', 4: '24', 7: '27' };

/** The shortest SGR sequence from one pen to another: only the differences, or everything after a reset. */
export function penChange(from: Pen, to: Pen): string {
  const ended = new Set(from.flags.filter((flag) => !to.flags.includes(flag)).map((flag) => off[flag] ?? '0'));
  const differing = [
    ...ended,
    // Bold and dim end with the same code, so the one that remains is set again.
    ...to.flags.filter((flag) => !from.flags.includes(flag) || ended.has(off[flag] ?? '')),
    from.fg === to.fg ? '' : to.fg || '39',
    from.bg === to.bg ? '' : to.bg || '49',
  ].filter((code) => code !== '');
  if (differing.length === 0) return '';
  const anew = ['0', ...to.flags, to.fg, to.bg].filter((code) => code !== '').join(';');
  const changed = differing.join(';');
  return `\u001b[${anew === '0' ? '' : changed.length <= anew.length ? changed : anew}m`;
}

function textOnData(bg: NonNullable<Style['bg']>, { colour, theme }: Paint): string {
  const hex = contrastOn(bg, theme);
  if (colour === '16') return hex === '#000000' ? '30' : '97';
  if (colour === '256') return hex === '#000000' ? '38;5;16' : '38;5;231';
  return `38;2;${rgb(hex).join(';')}`;
}

/** Lines as text for stdout, each with a line break, without trailing spaces and open styles. */
export function paintLines(lines: readonly Line[], paint: Paint): string {
  let text = '';
  for (const line of lines) text += `${paintLine(line, paint)}\n`;
  return text;
}

function paintLine(line: Line, paint: Paint): string {
  const spans = trimmed(line);
  let text = '';
  for (const part of spans) {
    const code = styleCode(part.style, paint);
    text += code === '' ? part.text : `${code}${part.text}\u001b[0m`;
  }
  return text;
}

/** Removes invisible spaces at the end: those without background, inverse and underline. */
function trimmed(line: Line): Line {
  const spans = [...line];
  for (let last = spans.pop(); last !== undefined; last = spans.pop()) {
    const visible = last.style.bg !== undefined || last.style.inverse || last.style.underline;
    const text = visible ? last.text : last.text.trimEnd();
    if (text !== '') return [...spans, { text, style: last.style }];
  }
  return spans;
}
