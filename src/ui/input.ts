/** From the bytes a terminal sends to key names. Keeps replies and mouse reports, which Ink 7 leaks as text, away from it. */
import { Transform } from 'node:stream';
import type { Key } from 'ink';

const esc = '\u001b';
/**
 * Sequences that are no keys: SGR and X10 mouse, focus in and out, device attributes and cursor reports, and the
 * replies to OSC and DCS questions. Not anchored: a terminal may send several in one chunk.
 */
const replies = new RegExp(
  [
    `${esc}\\[<\\d+;\\d+;\\d+[Mm]`,
    `${esc}\\[M[\\s\\S]{3}`,
    `${esc}\\[[IO](?![A-Z~])`,
    `${esc}\\[[?>]?[\\d;]*[cRny]`,
    `${esc}[\\]P][^\\u0007${esc}]*(?:\\u0007|${esc}\\\\)`,
  ].join('|'),
  'g',
);
/** The start of a sequence whose end has not arrived yet. A lone Esc is a key and is let through. */
const unfinished = new RegExp(`${esc}(?:\\[[<?>]?[\\d;]*|[\\]P][^\\u0007${esc}]*${esc}?)$`);
/** Nobody types this much of one sequence: it is garbage, not a reply. */
const longestReply = 4096;

const mouseReport = new RegExp(`${esc}\\[<(\\d+);(\\d+);(\\d+)([Mm])`, 'g');

export interface MouseReport {
  /** Counted from 0. */
  readonly x: number;
  readonly y: number;
  readonly button: 'left' | 'wheel-up' | 'wheel-down';
}

/** The presses and turns of the wheel in SGR reports; other buttons, releases and moves are none. */
export function mouseReports(text: string): MouseReport[] {
  const buttons: Readonly<Record<number, MouseReport['button']>> = { 0: 'left', 64: 'wheel-up', 65: 'wheel-down' };
  return [...text.matchAll(mouseReport)].flatMap(([, code, x, y, end]) => {
    // Shift, Alt and Ctrl add 4, 8 and 16.
    const button = buttons[Number(code) & ~28];
    return button === undefined || end !== 'M' ? [] : [{ x: Number(x) - 1, y: Number(y) - 1, button }];
  });
}

/** What the mouse did, beside Ink's keyboard: kept until somebody listens, as keys typed meanwhile are. */
export interface MouseChannel {
  report(report: MouseReport): void;
  listen(listener: (report: MouseReport) => void): void;
}

export function createMouse(): MouseChannel {
  let waiting: MouseReport[] = [];
  let heard: ((report: MouseReport) => void) | undefined;
  return {
    report: (report) => (heard === undefined ? waiting.push(report) : heard(report)),
    listen(listener) {
      heard = listener;
      for (const report of waiting) listener(report);
      waiting = [];
    },
  };
}

/**
 * A stdin for Ink without terminal replies in it, beginning with what was typed before it was there. What the mouse
 * does goes to `onMouse`.
 */
export function keyboardOf(
  stdin: NodeJS.ReadStream,
  typed = '',
  onMouse: (report: MouseReport) => void = () => {},
): NodeJS.ReadStream {
  let held = '';
  const filter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      const whole = held + chunk.toString('utf8');
      for (const report of mouseReports(whole)) onMouse(report);
      const text = whole.replace(replies, '');
      const start = text.search(unfinished);
      const hold =
        start >= 0 && text.length - start > 1 && text.length - start < longestReply && text.slice(start) !== `${esc}[`;
      held = hold ? text.slice(start) : '';
      done(null, hold ? text.slice(0, start) : text);
    },
  });
  filter.setEncoding('utf8');
  if (typed !== '') filter.write(typed);
  stdin.pipe(filter);
  return Object.assign(filter, {
    isTTY: true,
    setRawMode: () => filter, // terminal.ts owns raw mode: it must outlive Ink's start and end
    ref: () => stdin.ref(),
    unref: () => stdin.unref(),
  }) as unknown as NodeJS.ReadStream;
}

const named = [
  ['upArrow', 'up'],
  ['downArrow', 'down'],
  ['leftArrow', 'left'],
  ['rightArrow', 'right'],
  ['pageUp', 'pageup'],
  ['pageDown', 'pagedown'],
  ['home', 'home'],
  ['end', 'end'],
  ['return', 'enter'],
  ['escape', 'escape'],
  ['backspace', 'backspace'],
  ['delete', 'delete'],
] as const;

/**
 * Key names for one call of Ink's useInput. Several, when tmux or a slow line sent keys in one chunk: Ink hands over
 * `jjj\r` as one input without saying that Enter is in it.
 */
export function keyNames(input: string, key: Key): string[] {
  if (key.tab) return [key.shift ? 'shift-tab' : 'tab'];
  for (const [flag, name] of named) if (key[flag]) return [name];
  if (key.ctrl && input.length === 1) return [`ctrl-${input}`];
  if (input === `${esc}OP` || input === 'OP' || input === '[11~') return ['f1'];
  if (key.meta) return [];
  return [...input].flatMap(characterName);
}

function characterName(character: string): string[] {
  if (character === '\r' || character === '\n') return ['enter'];
  if (character === '\t') return ['tab'];
  if (character === '\u007f' || character === '\b') return ['backspace'];
  if (character === esc) return ['escape'];
  if (character === ' ') return ['space'];
  return character < ' ' ? [] : [character];
}
