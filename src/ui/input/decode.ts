/**
 * Decodes bytes from the terminal into events, however reads split them. Pure: uses no clock, and tells its caller how long to
 * wait for an incomplete sequence.
 */
import type { InputEvent } from './events.ts';
import { controlKey, csiMeans, key, oldMouse, oscMeans, ss3Means, typed, withAlt } from './sequences.ts';

export interface Decoder {
  /** Returns the events that these bytes complete. The same bytes give the same events however they are split. */
  feed(bytes: Uint8Array): InputEvent[];
  /** The incomplete sequence, or null. A new object when the wait restarts. */
  readonly pending: Pending | null;
  /** Call when the wait is over: emits the incomplete sequence as it is. */
  flush(): InputEvent[];
}

export interface Pending {
  /** Milliseconds. */
  readonly wait: number;
}

type InputPart = 'escape' | 'csi' | 'ss3' | 'string' | 'string end' | 'old mouse' | 'paste';

/**
 * Esc is a key and also begins every sequence. Slow connections may split a sequence, by 30 ms as measured, so Esc waits 50 ms,
 * less than users notice (about 100 ms).
 */
const escapeWait = 50;
/** `ESC [` cannot be a key, so its rest may take longer: a lost packet is resent after 200 ms. */
const sequenceWait = 500;
/** Counted from the last bytes, so that a long paste is not cut. */
const pasteWait = 1000;
/** How long the rest of a released sequence is still recognised if it arrives in one piece. */
const lateWait = 1000;

const waits: Readonly<Record<InputPart, number>> = {
  escape: escapeWait,
  csi: sequenceWait,
  ss3: sequenceWait,
  string: sequenceWait,
  'string end': sequenceWait,
  'old mouse': sequenceWait,
  paste: pasteWait,
};

/** Maximum bytes of a sequence; no known sequence is as long. */
const maxSequence = 4096;
/** Maximum bytes of a paste. */
const maxPaste = 1024 * 1024;

const [ctrlC, bell, esc, semicolon, letterM, bracket, backslash] = [0x03, 0x07, 0x1b, 0x3b, 0x4d, 0x5b, 0x5c];
const pasteEnd = Uint8Array.from('\u001b[201~', (letter) => letter.charCodeAt(0));

/** Characters after Esc that begin a sequence. `ESC X`, `^` and `_` begin strings that terminals send only as answers. */
const introducers: Readonly<Record<string, InputPart>> = {
  ...{ '[': 'csi', O: 'ss3' },
  ...{ ']': 'string', P: 'string', _: 'string', '^': 'string', X: 'string' },
};

export function createDecoder(): Decoder {
  let part: InputPart | null = null;
  /** Its bytes so far, without the introducer. */
  let held: number[] = [];
  let introducer = '';
  let isTooLong = false;
  /** Number of bytes of the end-of-paste marker seen so far. */
  let ending = 0;
  /** An Esc preceded a character whose bytes are incomplete. */
  let isAlt = false;
  /** The sequence that was released incomplete; its rest may still arrive. */
  let late: { readonly part: InputPart; readonly introducer: string; readonly held: number[] } | null = null;
  let pending: Pending | null = null;
  let hasBegun = false;
  let events: InputEvent[] = [];
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

  function begin(next: InputPart, by = introducer): void {
    part = next;
    introducer = by;
    held = [];
    isTooLong = false;
    ending = 0;
    hasBegun = true;
  }

  function hold(byte: number): void {
    if (held.length < (part === 'paste' ? maxPaste : maxSequence)) held.push(byte);
    else isTooLong = true;
  }

  function end(means: (body: string) => readonly InputEvent[]): void {
    part = null;
    if (!isTooLong) events.push(...means(String.fromCharCode(...held)));
  }

  function text(bytes: Uint8Array): void {
    for (const character of utf8.decode(bytes, { stream: true })) {
      const keys = typed(character);
      events.push(...(isAlt ? keys.map(withAlt) : keys));
      isAlt = false;
    }
  }

  /** An incomplete character before anything else is dropped. */
  function endText(): void {
    utf8.decode();
    isAlt = false;
  }

  function plain(byte: number): void {
    endText();
    if (byte === esc) begin('escape');
    else events.push(controlKey(byte));
  }

  /** Drops the started sequence and handles the byte by itself. */
  function again(byte: number): void {
    part = null;
    take(byte, true);
  }

  /** Handles one byte outside of a run of text; `isLast` of the bytes of one read. */
  function take(byte: number, isLast: boolean): void {
    if (part === null) {
      if (isText(byte)) text(Uint8Array.of(byte));
      else plain(byte);
    } else if (byte === ctrlC && part !== 'paste') again(byte);
    else inside[part](byte, isLast);
  }

  const inside: Readonly<Record<InputPart, (byte: number, isLast: boolean) => void>> = {
    escape(byte) {
      const letter = String.fromCharCode(byte);
      const begun = introducers[letter];
      if (begun !== undefined) begin(begun, letter);
      else if (byte === esc) {
        // Esc pressed twice; the second one may begin a sequence.
        events.push(key('escape'));
        begin('escape');
      } else {
        isAlt = isText(byte);
        again(byte);
      }
    },
    csi(byte) {
      const isFirst = held.length === 0;
      if (byte < 0x20 || byte >= 0x7f) again(byte);
      else if (isFirst && byte === letterM) begin('old mouse');
      else {
        hold(byte);
        // The Linux console writes F1 as `CSI [ A`.
        const goesOn = byte < 0x40 ? !endsInDollar(held) : isFirst && byte === bracket;
        if (!goesOn && !isTooLong && isPasteStart(held)) begin('paste');
        else if (!goesOn) end(csiMeans);
      }
    },
    ss3(byte) {
      const isModifier = (byte >= 0x30 && byte <= 0x39) || byte === semicolon;
      if (byte < 0x20 || byte >= 0x7f) again(byte);
      else {
        hold(byte);
        if (!isModifier) end(ss3Means);
      }
    },
    string(byte) {
      if (byte === bell) end(introducer === ']' ? oscMeans : none);
      else if (byte === esc) part = 'string end';
      // Terminals send no other controls in a string, so this is a key press.
      else if (byte < 0x20 || byte === 0x7f) again(byte);
      else hold(byte);
    },
    'string end'(byte, isLast) {
      if (byte === backslash) end(introducer === ']' ? oscMeans : none);
      else {
        begin('escape');
        take(byte, isLast);
      }
    },
    'old mouse'(byte) {
      // Zero means a position too far out to be reported.
      if (byte < 0x20 && byte !== 0) again(byte);
      else {
        hold(byte);
        if (held.length === 3) end(oldMouse);
      }
    },
    paste(byte, isLast) {
      // Inside a larger read it is pasted text: a key press arrives alone.
      if (byte === ctrlC && isLast) {
        giveUp();
        plain(byte);
      } else if (byte === pasteEnd[ending]) {
        ending++;
        if (ending === pasteEnd.length) endPaste();
      } else {
        holdEnding();
        if (byte === esc) ending = 1;
        else hold(byte);
      }
    },
  };

  /** What looked like the end-of-paste marker was pasted text. */
  function holdEnding(): void {
    for (let i = 0; i < ending; i++) hold(pasteEnd[i] ?? 0);
    ending = 0;
  }

  function endPaste(): void {
    const pasted = new TextDecoder('utf-8').decode(Uint8Array.from(held)).replaceAll('\ufffd', '');
    part = null;
    if (pasted !== '') events.push({ type: 'paste', text: pasted, cut: isTooLong });
  }

  function giveUp(): void {
    if (part !== null && part !== 'old mouse') late = { part, introducer, held: part === 'paste' ? [] : held };
    part = null;
  }

  /** Whether these bytes, read together, are the rest of the released sequence. Single keys are typed. */
  function goesOn({ part: left, held: before }: NonNullable<typeof late>, bytes: Uint8Array): boolean {
    if (bytes.length < 2) return false;
    const rest = latin1(bytes.subarray(0, maxSequence));
    switch (left) {
      case 'escape':
        return isSequence(rest);
      case 'csi':
        return isSequence(`[${String.fromCharCode(...before)}${rest}`);
      case 'string':
        return /^[ -~]*(?:\u0007|\u001b\\)/.test(rest);
      case 'paste':
        return bytes[0] !== esc && [...new TextDecoder().decode(bytes.subarray(0, 8))].length > 1;
      default:
        return false;
    }
  }

  function resume(bytes: Uint8Array): void {
    if (late === null || part !== null || !goesOn(late, bytes)) return;
    begin(late.part, late.introducer);
    held = late.held;
    late = null;
  }

  /** Returns the events and sets the new wait. */
  function takeEvents(): InputEvent[] {
    if (part !== null) {
      late = null;
      if (hasBegun || part === 'paste') pending = { wait: waits[part] };
    } else if (late === null) pending = null;
    else if (hasBegun) pending = { wait: lateWait };
    hasBegun = false;
    const decoded = events;
    events = [];
    return decoded;
  }

  return {
    feed(bytes) {
      resume(bytes);
      for (let i = 0; i < bytes.length; i++) {
        let run = i;
        while (part === null && isText(bytes[run])) run++;
        if (run > i) text(bytes.subarray(i, run));
        if (run < bytes.length) take(bytes[run] ?? 0, run === bytes.length - 1);
        i = run;
      }
      return takeEvents();
    },
    get pending() {
      return pending;
    },
    flush() {
      if (part === null) {
        late = null;
        return takeEvents();
      }
      if (part === 'escape') events.push(key('escape'));
      // Alt with the key that begins a sequence.
      if (introducers[introducer] === part && held.length === 0) events.push(withAlt(key(introducer)));
      const left = part;
      giveUp();
      if (left === 'paste') {
        holdEnding();
        endPaste();
      }
      hasBegun = true;
      return takeEvents();
    },
  };
}

function none(): readonly InputEvent[] {
  return [];
}

function isText(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x20 && byte !== 0x7f;
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

/** rxvt ends the six editing keys in `$` with Shift; other sequences have it in the middle. */
function endsInDollar(held: readonly number[]): boolean {
  return held.length === 2 && held[1] === 0x24 && (held[0] ?? 0) >= 0x32 && (held[0] ?? 0) <= 0x38;
}

function isPasteStart(held: readonly number[]): boolean {
  return String.fromCharCode(...held) === '200~';
}

/** Whether text that arrived long after its Esc begins with a known sequence. */
function isSequence(rest: string): boolean {
  const csi = /^\[(\[?[0-?]*[ -/]*[@-~])/.exec(rest)?.[1];
  if (csi !== undefined) return csi === '200~' || csiMeans(csi).length > 0;
  return /^(?:\]\d+;|P[\d>!])/.test(rest) || (/^O./.test(rest) && ss3Means(rest[1] ?? '').length > 0);
}
