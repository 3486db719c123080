/** Decodes complete escape sequences. Unknown ones are ignored, never treated as typed text. Pure. */
import { cleanText } from '../../data/clean.ts';
import type { InputEvent } from './events.ts';
import { latinKey } from './layouts.ts';

const nothing: readonly InputEvent[] = [];

/** `CSI n ~`, as in VT220 and xterm; rxvt ends the same with `^`, `$` or `@` for a modifier. */
const numbered: Readonly<Record<number, string>> = {
  ...{ 1: 'home', 2: 'insert', 3: 'delete', 4: 'end', 5: 'pageup', 6: 'pagedown', 7: 'home', 8: 'end' },
  ...{ 11: 'f1', 12: 'f2', 13: 'f3', 14: 'f4', 15: 'f5', 17: 'f6', 18: 'f7', 19: 'f8', 20: 'f9', 21: 'f10' },
  ...{ 23: 'f11', 24: 'f12' },
};

/** `CSI A` and `SS3 A`; rxvt writes arrows with a modifier in lower case. */
const lettered: Readonly<Record<string, string>> = {
  ...{ A: 'up', B: 'down', C: 'right', D: 'left', H: 'home', F: 'end' },
  ...{ P: 'f1', Q: 'f2', R: 'f3', S: 'f4', Z: 'shift-tab' },
  ...{ a: 'up', b: 'down', c: 'right', d: 'left' },
};

/** The application keypad, after `SS3`. */
const keypad: Readonly<Record<string, string>> = {
  ...{ M: 'enter', I: 'tab', ' ': 'space', X: '=', j: '*', k: '+', l: ',', m: '-', n: '.', o: '/' },
  ...Object.fromEntries([...'pqrstuvwxy'].map((letter, digit) => [letter, String(digit)])),
};

/** F1 to F5 of the Linux console, after `CSI [`. */
const linux: Readonly<Record<string, string>> = { A: 'f1', B: 'f2', C: 'f3', D: 'f4', E: 'f5' };

/** Keys by their code in kitty's protocol and in modifyOtherKeys. */
const coded: Readonly<Record<number, string>> = {
  ...{ 8: 'backspace', 9: 'tab', 13: 'enter', 27: 'escape', 32: 'space', 127: 'backspace' },
  // The keypad, from 0 on.
  ...Object.fromEntries([...'0123456789./*-+'].map((sign, i) => [57399 + i, sign])),
  ...{ 57414: 'enter', 57415: '=', 57416: ',', 57417: 'left', 57418: 'right', 57419: 'up', 57420: 'down' },
  ...{ 57421: 'pageup', 57422: 'pagedown', 57423: 'home', 57424: 'end', 57425: 'insert', 57426: 'delete' },
};

const shift = 1;
const alt = 2;
const control = 4;
/** Super, Hyper and Meta, which no key here uses. */
const others = 8 | 16 | 32;
const capsLock = 64;

/** A key as an event. */
export function key(name: string): InputEvent {
  return { type: 'key', key: name };
}

/** Events for a typed character; empty if it would control the terminal instead of being visible. */
export function typed(character: string): readonly InputEvent[] {
  if (character === ' ') return [key('space')];
  return character === '' || character === '\ufffd' || cleanText(character) !== character ? nothing : [key(character)];
}

/** A byte below 32, or 127. */
export function controlKey(byte: number): InputEvent {
  return key(byte === 0x7f ? 'backspace' : withControl(String.fromCharCode(byte | 0x40)));
}

/** Ctrl with a key. Some of these are the same byte as another key, and are named by that key in all protocols. */
function withControl(letter: string): string {
  const small = letter.toLowerCase();
  const own: Readonly<Record<string, string>> = {
    ...{ h: 'backspace', i: 'tab', j: 'enter', m: 'enter', '[': 'escape', '@': 'ctrl-space', ' ': 'ctrl-space' },
  };
  return own[small] ?? `ctrl-${small}`;
}

/** Decodes `CSI` sequences; `body` is everything after `ESC [`, including the final letter. */
export function csiMeans(body: string): readonly InputEvent[] {
  const [, console = '', mark = '', parameters = '', final = ''] = /^(\[?)([<=>?]?)([\d;:]*)(.)$/.exec(body) ?? [];
  if (console !== '') return named(final === '~' ? numbered[Number(parameters)] : linux[final]);
  if (mark === '<') return mouse(parameters, final);
  if (mark === '?' && final === 'c') return [{ type: 'answer', kind: 'da1', text: parameters }];
  if (mark !== '') return nothing;
  if (parameters === '' && (final === 'I' || final === 'O')) return [{ type: 'focus', in: final === 'I' }];

  const [[code = 0, shifted, base] = [], [held = 1, event] = [], text = []] = parameters
    .split(';')
    .map((parameter) => parameter.split(':').map((digits) => (digits === '' ? undefined : Number(digits))));
  const released = event === 3;
  if (released) return nothing;
  const modifiers = Math.max(0, held - 1);
  switch (final) {
    case 'u':
      return codedKey({ code, shifted, base }, modifiers, text);
    case '~':
      return code === 27 && text[0] !== undefined ? codedKey({ code: text[0] }, modifiers) : named(numbered[code]);
    case '^':
    case '$':
    case '@':
      return named(numbered[code]);
    case 'R':
      // With parameters it is a cursor position report.
      return named(parameters === '' ? lettered.R : undefined);
    default:
      return named(lettered[final]);
  }
}

/** Decodes `SS3`: cursor keys and F1 to F4 in application mode, and the keypad; `body` may contain a modifier. */
export function ss3Means(body: string): readonly InputEvent[] {
  const final = body.slice(-1);
  return named(lettered[final] ?? keypad[final]);
}

/** Decodes `OSC`: only the background is ever queried. */
export function oscMeans(body: string): readonly InputEvent[] {
  return body.startsWith('11;') ? [{ type: 'answer', kind: 'osc11', text: body.slice(3) }] : nothing;
}

/** A mouse report in SGR form, which has no limit on columns: `button;x;y`, then M for a press. */
function mouse(parameters: string, final: string): readonly InputEvent[] {
  const [, button, x, y] = /^(\d{1,5});(\d{1,5});(\d{1,5})$/.exec(parameters) ?? [];
  return y === undefined || final !== 'M' ? nothing : mouseAt(Number(button), Number(x), Number(y));
}

/** The older form (X10): three bytes, each increased by 32. */
export function oldMouse(body: string): readonly InputEvent[] {
  const [button = 0, x = 0, y = 0] = Array.from(body, (letter) => letter.charCodeAt(0) - 32);
  return mouseAt(button, x, y);
}

const buttons = { 0: 'left', 64: 'wheel-up', 65: 'wheel-down' } as const;

function mouseAt(code: number, x: number, y: number): readonly InputEvent[] {
  // Shift, Alt and Ctrl add 4, 8 and 16.
  const button = buttons[(code & ~28) as keyof typeof buttons];
  return button === undefined || x < 1 || y < 1 ? nothing : [{ type: 'mouse', x: x - 1, y: y - 1, button }];
}

function named(name: string | undefined): readonly InputEvent[] {
  return name === undefined ? nothing : [key(name)];
}

interface KeyCode {
  readonly code: number;
  /** The key's character with Shift, and the one on a Latin keyboard; absent if the terminal does not report them. */
  readonly shifted?: number | undefined;
  readonly base?: number | undefined;
}

function codedKey(
  { code, shifted, base }: KeyCode,
  modifiers: number,
  text: readonly (number | undefined)[] = [],
): readonly InputEvent[] {
  const name = coded[code];
  if (name === 'tab' && modifiers & shift) return [key('shift-tab')];
  if (name !== undefined && !(name === 'space' && modifiers & (alt | control | others))) return [key(name)];
  // Keys without a character (volume, Caps Lock, F13 and above) are in Unicode's private use area.
  if (modifiers & others || (code >= 0xe000 && code <= 0xf8ff)) return nothing;
  if (code > 0 && code < 32) return [controlKey(code)];
  const letter = characterOf(code);
  if (modifiers & control) {
    const latin = base === undefined ? (latinKey(letter) ?? letter) : characterOf(base);
    return typed(latin).length === 0 ? nothing : [key(withControl(latin))];
  }
  if (modifiers & alt) return typed(letter).map(withAlt);
  const characters = text.map(characterOf).join('');
  if (characters !== '') return [...characters].flatMap(typed);
  if (modifiers & shift && shifted !== undefined) return typed(characterOf(shifted));
  const upper = letter.toUpperCase();
  const isUpper = Boolean(modifiers & shift) !== Boolean(modifiers & capsLock);
  // Some letters have an upper case of two letters, such as ß.
  return typed(isUpper && [...upper].length === 1 ? upper : letter);
}

/** The same key with Alt. */
export function withAlt(event: InputEvent): InputEvent {
  return event.type === 'key' ? key(`alt-${event.key}`) : event;
}

function characterOf(code: number | undefined): string {
  return code === undefined || code === 0 || code > 0x10ffff ? '' : String.fromCodePoint(code);
}
