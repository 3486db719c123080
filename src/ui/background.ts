/** Asks the terminal for its background colour (OSC 11) while the data loads, so that the first frame has its theme. */
import { luminance } from '../draw/theme.ts';
import type { Keyboard } from './input/keyboard.ts';

/** OSC 11, then a query that every terminal answers, so that a terminal without OSC 11 causes no wait. */
const question = '\u001b]11;?\u0007\u001b[c';
const colour = /^rgb:([\da-f]{1,4})\/([\da-f]{1,4})\/([\da-f]{1,4})$/i;

/** A terminal that has not answered after this many ms never will. */
const lastAnswerMs = 3000;

export type Ground = 'dark' | 'light';

export interface BackgroundQuery {
  /** Waits at most `timeoutMs`; null if the terminal did not answer, or not in time. */
  ground(timeoutMs: number): Promise<Ground | null>;
  /**
   * Resolves when no answer is pending; otherwise the shell would read a late answer as typed input. Usually the answer has
   * already arrived, so Ctrl-C does not wait.
   */
  done(): Promise<void>;
}

/** Sends the query. Without an answer, colours that are readable on black and white are used. */
export function askBackground(keyboard: Keyboard, write: (bytes: string) => void): BackgroundQuery {
  const asked = performance.now();
  let answer: string | null = null;
  /** Also true if the terminal is gone and will never answer. */
  let isAnswered = false;
  let heard = () => {};
  keyboard.answers(({ kind, text }) => {
    if (kind === 'osc11') answer = text;
    if (kind !== 'da1') return;
    isAnswered = true;
    heard();
  });
  void keyboard.gone.then(() => {
    isAnswered = true;
    heard();
  });
  write(question);
  const answered = (timeoutMs: number) =>
    new Promise<void>((done) => {
      if (isAnswered || timeoutMs <= 0) return done();
      const timer = setTimeout(done, timeoutMs);
      heard = () => {
        clearTimeout(timer);
        done();
      };
    });
  return {
    async ground(timeoutMs) {
      await answered(timeoutMs);
      return answer === null ? null : groundOf(answer);
    },
    async done() {
      const over = answered(asked + lastAnswerMs - performance.now());
      const deaf = keyboard.listen((event) => {
        if (event.type === 'key' && event.key === 'ctrl-c') heard();
      });
      await over;
      deaf();
    },
  };
}

/** Whether the background of an OSC 11 answer is dark or light; each channel has one to four hex digits. */
export function groundOf(answer: string): Ground | null {
  const channels = colour.exec(answer)?.slice(1);
  if (channels === undefined) return null;
  const hex = channels.map((digits) =>
    Math.round((255 * Number.parseInt(digits, 16)) / (16 ** digits.length - 1))
      .toString(16)
      .padStart(2, '0'),
  );
  // Half of perceived lightness, which is not half of measured luminance.
  return luminance(`#${hex.join('')}`) > 0.18 ? 'light' : 'dark';
}
