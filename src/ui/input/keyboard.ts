/** Reads the terminal from start to end; buffers events until there is a listener. Owns timers. */
import { EventEmitter } from 'node:events';
import { createDecoder, type Pending } from './decode.ts';
import type { InputEvent } from './events.ts';

type AnswerEvent = Extract<InputEvent, { type: 'answer' }>;

export interface Keyboard {
  /**
   * Emits all events except answers, buffered ones first, to the latest listener. Returns a function to stop; later events
   * are buffered again.
   */
  listen(heard: (event: InputEvent) => void): () => void;
  /** Emits the terminal's answers; unsolicited answers are dropped. */
  answers(heard: (answer: AnswerEvent) => void): void;
  /** Resolves when the terminal is gone: nothing comes any more. */
  readonly gone: Promise<void>;
  /** Before closing: reads the rest of what is half read, such as a paste that Ctrl-C cut short. A shell would run it. */
  rest(): Promise<void>;
  /** Stops reading, so that the process may end. */
  close(): void;
}

/** What a keyboard needs of a stdin in raw mode; it must give bytes, not text. */
export interface Bytes {
  on(event: 'data', heard: (bytes: Uint8Array) => void): unknown;
  on(event: 'end' | 'error', heard: () => void): unknown;
  off(event: 'data', heard: (bytes: Uint8Array) => void): unknown;
  resume(): unknown;
  pause(): unknown;
}

/** Milliseconds in which the next part of a paste comes, if there is one. */
const moment = 100;

export function openKeyboard(stdin: Bytes): Keyboard {
  const decoder = createDecoder();
  let waiting: InputEvent[] = [];
  let listener: ((event: InputEvent) => void) | null = null;
  let onAnswer: ((answer: AnswerEvent) => void) | null = null;
  let timed: Pending | null = null;
  let timer: NodeJS.Timeout | undefined;
  let look: NodeJS.Immediate | undefined;

  const emit = (events: readonly InputEvent[]) => {
    for (const event of events) {
      if (event.type === 'answer') onAnswer?.(event);
      else if (listener === null) waiting.push(event);
      else listener(event);
    }
    if (decoder.pending === timed) return;
    stopWaiting();
    timed = decoder.pending;
    if (timed !== null) timer = setTimeout(isOver, timed.wait, timed);
  };
  /** After a busy while the rest may be there, unread: timers come before it, so one look is taken first. */
  const isOver = (over: Pending) => {
    look = setImmediate(() => {
      if (decoder.pending === over) emit(decoder.flush());
    });
  };
  const stopWaiting = () => {
    clearTimeout(timer);
    clearImmediate(look);
  };
  let onRead = () => {};
  const read = (bytes: Uint8Array) => {
    emit(decoder.feed(bytes));
    onRead();
  };
  stdin.on('data', read);
  const gone = new Promise<void>((over) => {
    stdin.on('end', over);
    stdin.on('error', over);
  });
  stdin.resume();
  return {
    listen(heard) {
      listener = heard;
      const kept = waiting;
      waiting = [];
      for (const event of kept) heard(event);
      return () => {
        if (listener === heard) listener = null;
      };
    },
    answers(heard) {
      onAnswer = heard;
    },
    gone,
    async rest() {
      await new Promise<void>((done) => {
        let quiet: NodeJS.Timeout | undefined;
        onRead = () => {
          clearTimeout(quiet);
          if (decoder.pending === null) done();
          else quiet = setTimeout(done, moment);
        };
        onRead();
      });
      onRead = () => {};
    },
    close() {
      stopWaiting();
      stdin.off('data', read);
      stdin.pause();
    },
  };
}

/** A stdin for Ink that never yields input: keys and raw mode are handled by our keyboard. */
export function unreadStdin(): NodeJS.ReadStream {
  return Object.assign(new EventEmitter(), { isTTY: false }) as unknown as NodeJS.ReadStream;
}
