/** Turns styled lines into bytes for a terminal or a pipe: the only file that knows escape codes for colour. */
import type { Line, Style } from './cell.ts';
import type { ColourLevel } from './frame.ts';
import { colourCode, contrastOn, rgb, type Theme } from './theme.ts';

export interface Paint {
  readonly colour: ColourLevel;
  readonly theme: Theme;
  /** The terminal makes links of OSC 8; only the screen's painter asks. */
  readonly links?: boolean | undefined;
}

/**
 * The SGR sequence that sets exactly this style, or '' for the plain one.
 * `selection` is drawn as inverse video, the one highlight that is readable on every background.
 */
export function styleCode(style: Style, { colour, theme }: Paint): string {
  const codes: string[] = [];
  if (style.bold) codes.push('1');
  if (style.dim && colour !== 'none') codes.push('2');
  if (style.underline) codes.push('4');
  if (style.inverse || style.bg === 'selection') codes.push('7');
  const bg = style.bg !== undefined && style.bg !== 'selection' ? style.bg : undefined;
  const onHeat = bg?.startsWith('heat.') && (style.fg === undefined || style.fg === 'text');
  if (bg !== undefined && onHeat && colour !== 'none') codes.push(heatText(bg, { colour, theme }));
  else if (style.fg !== undefined) codes.push(colourCode(style.fg, 'fg', colour, theme));
  if (bg !== undefined) codes.push(colourCode(bg, 'bg', colour, theme));
  const set = codes.filter((code) => code !== '');
  return set.length === 0 ? '' : `\u001b[${set.join(';')}m`;
}

function heatText(bg: NonNullable<Style['bg']>, { colour, theme }: Paint): string {
  const hex = contrastOn(bg, theme);
  if (colour === '16') return hex === '#000000' ? '30' : '97';
  if (colour === '256') return hex === '#000000' ? '38;5;16' : '38;5;231';
  return `38;2;${rgb(hex).join(';')}`;
}

/** Lines as text for stdout, each ended by a line break, trailing blanks cut, no style left open. */
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

/** Without blanks at the end that show nothing: no background, no inverse, no underline. */
function trimmed(line: Line): Line {
  const spans = [...line];
  for (let last = spans.pop(); last !== undefined; last = spans.pop()) {
    const visible = last.style.bg !== undefined || last.style.inverse || last.style.underline;
    const text = visible ? last.text : last.text.trimEnd();
    if (text !== '') return [...spans, { text, style: last.style }];
  }
  return spans;
}
