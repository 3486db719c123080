/** Asks the terminal for its background colour (OSC 11) while the data loads, so that the first frame has its theme. */
import type { ReadStream } from 'node:tty';
import { luminance } from '../draw/theme.ts';

/** What is the background? And then a question every terminal answers, so that silence on the first is no wait. */
const question = '\u001b]11;?\u0007\u001b[c';
const answered = /\u001b\[\?[\d;]*c/;
const colour = /\u001b\]11;rgb:([\da-f]{1,4})\/([\da-f]{1,4})\/([\da-f]{1,4})(?:\u0007|\u001b\\)/i;

export interface Background {
  /** null where the terminal did not say, or not in time. */
  readonly ground: 'dark' | 'light' | null;
  /** What else came in meanwhile: keys somebody typed ahead. */
  readonly typed: string;
}

/**
 * Asks now; the returned function waits for the rest of the answer, `timeoutMs` milliseconds at the most. A terminal
 * that says nothing gets colours that read on both black and white. A late answer is dropped by input.ts.
 */
export function askBackground(
  stdin: ReadStream,
  write: (bytes: string) => void,
): (timeoutMs: number) => Promise<Background> {
  let seen = '';
  let heard = () => {};
  const listen = (chunk: Buffer) => {
    seen += chunk.toString('latin1');
    if (answered.test(seen)) heard();
  };
  stdin.on('data', listen);
  write(question);
  return async (timeoutMs) => {
    await new Promise<void>((done) => {
      const timer = setTimeout(done, timeoutMs);
      heard = () => {
        clearTimeout(timer);
        done();
      };
      if (answered.test(seen)) heard();
    });
    stdin.off('data', listen);
    stdin.pause();
    return {
      ground: groundOf(seen),
      typed: Buffer.from(seen.replace(colour, '').replace(answered, ''), 'latin1').toString('utf8'),
    };
  };
}

/** Whether the background of an OSC 11 reply is dark or light; each channel has one to four hex digits. */
export function groundOf(reply: string): Background['ground'] {
  const channels = colour.exec(reply)?.slice(1);
  if (channels === undefined) return null;
  const hex = channels.map((digits) =>
    Math.round((255 * Number.parseInt(digits, 16)) / (16 ** digits.length - 1))
      .toString(16)
      .padStart(2, '0'),
  );
  // Halfway between black and white as the eye sees it, not as light is measured.
  return luminance(`#${hex.join('')}`) > 0.18 ? 'light' : 'dark';
}
