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
  /** Resolves when the terminal is gone and nothing more will arrive. */
  readonly gone: Promise<void>;
  /** Call before closing: reads the rest of incomplete input, such as a paste interrupted by Ctrl-C, which a shell would run. */
  rest(): Promise<void>;
  /** Stops reading, so that the process can end. */
  close(): void;
}

/** The part of a raw-mode stdin that the keyboard needs. It must give bytes, not text. */
export interface Bytes {
  on(event: 'data', heard: (bytes: Uint8Array) => void): unknown;
  on(event: 'end' | 'error', heard: () => void): unknown;
  off(event: 'data', heard: (bytes: Uint8Array) => void): unknown;
  resume(): unknown;
  pause(): unknown;
}

/** The next part of a paste arrives within this many ms. */
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
  /** After a blocking task the rest may be waiting unread, because timers run first; so it is read once before giving up. */
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
