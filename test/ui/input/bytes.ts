/** Bytes as a terminal sends them, for tests of the decoder. */
import { createDecoder, type Decoder } from '../../../src/ui/input/decode.ts';
import type { InputEvent } from '../../../src/ui/input/events.ts';

/** A string as UTF-8; an array of numbers as it is. */
export function bytes(sent: string | readonly number[]): Uint8Array {
  return typeof sent === 'string' ? new TextEncoder().encode(sent) : Uint8Array.from(sent);
}

/** The events of several reads in quick succession. */
export function read(...reads: readonly Uint8Array[]): InputEvent[] {
  const decoder = createDecoder();
  return reads.flatMap((one) => decoder.feed(one));
}

/** No more input: every wait ends. */
export function letGo(decoder: Decoder): InputEvent[] {
  const events: InputEvent[] = [];
  for (let i = 0; i < 3; i++) events.push(...decoder.flush());
  return events;
}

/** Events as lines to compare: keys by name, other events with their content. */
export function said(events: readonly InputEvent[]): string[] {
  return events.map(lineOf);
}

function lineOf(event: InputEvent): string {
  switch (event.type) {
    case 'key':
      return event.key;
    case 'paste':
      return `paste ${JSON.stringify(event.text)}${event.cut ? ' cut' : ''}`;
    case 'mouse':
      return `${event.button} at ${event.x},${event.y}`;
    case 'focus':
      return `focus ${event.in ? 'in' : 'out'}`;
    case 'answer':
      return `${event.kind} ${event.text}`;
  }
}
