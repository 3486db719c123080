/** Tables of glyphs: a less capable terminal uses another table, with the same drawing code. */
import type { Frame } from './frame.ts';

export interface Glyphs {
  /** Blank, then one to eight eighths of a cell, from the bottom. One entry per step the terminal can show. */
  readonly vertical: readonly string[];
  /** The same from the left. */
  readonly horizontal: readonly string[];
  /** An unknown value: never blank, never zero. */
  readonly missing: string;
  /** Drawn at the edge if a value exceeds the axis: up, down, right. */
  readonly clippedUp: string;
  readonly clippedDown: string;
  readonly clippedRight: string;
  readonly axis: {
    readonly vertical: string;
    readonly tick: string;
    readonly horizontal: string;
    readonly below: string;
    readonly corner: string;
    /** Where the cursor meets the axis. */
    readonly cursor: string;
    readonly pin: string;
    /** All columns of the x under the cursor. */
    readonly span: string;
  };
  /** Lines drawn over the plot. */
  readonly cursor: string;
  readonly pin: string;
  readonly rule: string;
  /** Before the name of a rule, under the axis. */
  readonly ruleMark: string;
  readonly splitX: string;
  readonly splitY: string;
  readonly trend: string;
  readonly trendSteep: string;
  /** Horizontal (bars) and vertical (points) brackets; arrows if one end is open. */
  readonly range: { readonly low: string; readonly line: string; readonly high: string };
  readonly openLow: string;
  readonly openHigh: string;
  readonly upright: { readonly low: string; readonly line: string; readonly high: string };
  readonly openDown: string;
  readonly openUp: string;
  /** Points by series; the last repeats. */
  readonly markers: readonly string[];
  readonly nameless: string;
  /** A value where a line meets the cursor, or between gaps. */
  readonly dot: string;
  /** The selected point. */
  readonly chosen: string;
  /** Markers of stated points: filled for the report, hollow for third-party readings of its pictures. */
  readonly stated: readonly string[];
  readonly thirdParty: readonly string[];
  /** In a legend, if colour alone identifies the series. */
  readonly key: string;
  /** asciichart's ten symbols: first value, axis, two ends, level, then the four corners and the vertical. */
  readonly line: readonly [string, string, string, string, string, string, string, string, string, string];
  /** After the value of a series at its maximum. */
  readonly peak: string;
  readonly ellipsis: string;
  readonly ascending: string;
  readonly descending: string;
  /** More columns on the right, and on the left. */
  readonly more: string;
  readonly moreLeft: string;
  readonly plusMinus: string;
  readonly selected: string;
  readonly dash: string;
  /** Before the text of a verdict. */
  readonly verdicts: Readonly<Record<'holds' | 'broken' | 'no longer' | 'open', string>>;
}

const blocks: Glyphs = {
  vertical: [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'],
  horizontal: [' ', '▏', '▎', '▍', '▌', '▋', '▊', '▉', '█'],
  missing: '·',
  clippedUp: '▲',
  clippedDown: '▼',
  clippedRight: '▶',
  axis: { vertical: '│', tick: '┤', horizontal: '─', below: '┬', corner: '└', cursor: '▲', pin: '△', span: '━' },
  cursor: '│',
  pin: '╎',
  rule: '┆',
  ruleMark: '▾',
  splitX: '┊',
  splitY: '┄',
  trend: '╌',
  trendSteep: '╎',
  range: { low: '├', line: '─', high: '┤' },
  openLow: '◀',
  openHigh: '▶',
  upright: { low: '┴', line: '│', high: '┬' },
  openDown: '▼',
  openUp: '▲',
  nameless: '◦',
  markers: ['●', '○', '◆', '◇', '■', '□', '▲', '△'],
  dot: '●',
  chosen: '◉',
  stated: ['●', '■', '▲', '◆'],
  thirdParty: ['◇', '○', '□', '△'],
  key: '■',
  line: ['┼', '┤', '╶', '╴', '─', '╰', '╭', '╮', '╯', '│'],
  peak: '▲',
  ellipsis: '…',
  ascending: '▲',
  descending: '▼',
  more: '›',
  moreLeft: '‹',
  plusMinus: '±',
  selected: '▸',
  dash: '–',
  verdicts: { holds: '✓', broken: '≈', 'no longer': '✗', open: '?' },
};

const ascii: Glyphs = {
  vertical: [' ', '#'],
  horizontal: [' ', '#'],
  missing: '?',
  clippedUp: '^',
  clippedDown: 'v',
  clippedRight: '>',
  axis: { vertical: '|', tick: '+', horizontal: '-', below: '+', corner: '+', cursor: '^', pin: "'", span: '=' },
  cursor: '|',
  pin: '!',
  rule: ':',
  ruleMark: '^',
  splitX: ':',
  splitY: '-',
  trend: '-',
  trendSteep: ':',
  range: { low: '[', line: '-', high: ']' },
  openLow: '<',
  openHigh: '>',
  upright: { low: '-', line: '|', high: '-' },
  openDown: 'v',
  openUp: '^',
  nameless: '.',
  markers: ['o', 'x', '+', '*', '#', '%', '=', '&'],
  dot: 'o',
  chosen: '@',
  stated: ['o', '*', '#', '&'],
  thirdParty: ['x', '%', '=', '$'],
  key: '#',
  line: ['+', '|', '-', '-', '-', '`', '.', '.', "'", '|'],
  peak: '^',
  ellipsis: '..',
  ascending: '^',
  descending: 'v',
  more: '>',
  moreLeft: '<',
  plusMinus: '+-',
  selected: '>',
  dash: '-',
  verdicts: { holds: '+', broken: '~', 'no longer': 'x', open: '?' },
};

export function glyphsOf(frame: Pick<Frame, 'ascii'>): Glyphs {
  return frame.ascii ? ascii : blocks;
}

/**
 * How an area shows its series. `blend`: colour alone, edges in eighths. `hatch`: colour and a pattern, edges in eighths.
 * `letters`: a pattern or letter a cell, no colour needed.
 */
export type Fill = 'blend' | 'hatch' | 'letters';

export function fillOf(frame: Pick<Frame, 'ascii' | 'colour'>): Fill {
  if (frame.ascii || frame.colour === 'none') return 'letters';
  return frame.colour === '16' ? 'hatch' : 'blend';
}

const hatches = ['█', '▒', '▓', '░'] as const;

/**
 * Fill patterns for series in order, one cell each, so that no two share both colour and pattern. Letters come from the names.
 */
export function patternsOf(
  names: readonly string[],
  frame: Pick<Frame, 'ascii' | 'colour'>,
  colours: readonly string[] = [],
): string[] {
  const fill = fillOf(frame);
  if (fill === 'blend') return names.map(() => '█');
  // The 16-colour themes have six series colours; the shift after twelve avoids repeating a pair of colour and hatch.
  if (fill === 'hatch') {
    return names.map((_, i) => {
      const place = Number(/^series\.(\d+)$/.exec(colours[i] ?? '')?.[1] ?? i);
      return hatches[(place + Math.floor(place / 12)) % hatches.length] ?? '█';
    });
  }
  if (!frame.ascii && names.length <= hatches.length) return names.map((_, i) => hatches[i] ?? '█');
  return lettersOf(names);
}

/** A capital per name: its first unused letter, otherwise the first unused letter of the alphabet. */
function lettersOf(names: readonly string[]): string[] {
  const taken = new Set<string>();
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  return names.map((name) => {
    const own = name.toUpperCase().replace(/[^A-Z]/g, '');
    const letter = [...own, ...alphabet].find((candidate) => !taken.has(candidate)) ?? '*';
    taken.add(letter);
    return letter;
  });
}

/**
 * Letters that distinguish lines if colour cannot: null on rich terminals and for a single line; the 16-colour themes have six
 * series colours.
 */
export function lineLettersOf(names: readonly string[], frame: Pick<Frame, 'ascii' | 'colour'>): string[] | null {
  const fill = fillOf(frame);
  const tells = fill === 'blend' || (fill === 'hatch' && names.length <= 6);
  return tells || names.length < 2 ? null : lettersOf(names);
}

/** The marker of each series' points; series beyond the table share the last one, unnamed series are small rings. */
export function markersOf(names: readonly string[], frame: Pick<Frame, 'ascii'>): string[] {
  const { markers, nameless } = glyphsOf(frame);
  let used = 0;
  return names.map((name) =>
    isNameless(name) ? nameless : (markers[Math.min(used++, markers.length - 1)] ?? nameless),
  );
}

/** A series for everything unnamed: `Unknown`, `size not known`. It is drawn in a muted style everywhere. */
export function isNameless(name: string): boolean {
  return /\b(?:un|not )known\b/i.test(name);
}
