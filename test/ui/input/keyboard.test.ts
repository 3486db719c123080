import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askBackground } from '../../../src/ui/background.ts';
import type { InputEvent } from '../../../src/ui/input/events.ts';
import { openKeyboard } from '../../../src/ui/input/keyboard.ts';
import { bytes, said } from './bytes.ts';

const esc = '\u001b';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A keyboard on a stdin that the test sends to. */
function start() {
  const calls: string[] = [];
  const stdin = Object.assign(new EventEmitter(), {
    resume: () => calls.push('resume'),
    pause: () => calls.push('pause'),
  });
  const keyboard = openKeyboard(stdin);
  const events: InputEvent[] = [];
  return {
    calls,
    stdin,
    keyboard,
    send: (text: string) => stdin.emit('data', bytes(text)),
    listen: () => keyboard.listen((event) => events.push(event)),
    heard: () => said(events.splice(0)),
  };
}

test('what came before anybody listened is told first, in order, and once', () => {
  const { send, listen, heard } = start();
  send('3');
  send(`${esc}[<64;1;1M`);
  const stop = listen();
  send('j');
  expect(heard()).toEqual(['3', 'wheel-up at 0,0', 'j']);
  stop();
  send('k');
  expect(heard()).toEqual([]);
  listen();
  expect(heard()).toEqual(['k']);
});

test('Esc by itself is told after 50 ms', () => {
  const { send, listen, heard } = start();
  listen();
  send(esc);
  vi.advanceTimersByTime(49);
  expect(heard()).toEqual([]);
  vi.advanceTimersByTime(2);
  expect(heard()).toEqual(['escape']);
});

test('an arrow that a slow line cuts after its Esc is an arrow', () => {
  const { send, listen, heard } = start();
  listen();
  send(esc);
  vi.advanceTimersByTime(30);
  send('[B');
  vi.advanceTimersByTime(5000);
  expect(heard()).toEqual(['down']);
});

test('what was there to be read when the wait ended is read before anything is let go', () => {
  const { send, listen, heard } = start();
  listen();
  send(esc);
  // A busy program: the timer comes late, and reads come between it and the look it takes.
  vi.advanceTimersToNextTimer();
  send('[B');
  vi.advanceTimersByTime(5000);
  expect(heard()).toEqual(['down']);
});

test('a paste is let go a second after its last bytes', () => {
  const { send, listen, heard } = start();
  listen();
  send(`${esc}[200~a`);
  for (const letter of 'bcd') {
    vi.advanceTimersByTime(900);
    send(letter);
  }
  expect(heard()).toEqual([]);
  vi.advanceTimersByTime(1001);
  expect(heard()).toEqual(['paste "abcd"']);
  send('q');
  expect(heard()).toEqual(['q']);
});

test('half a sequence is let go half a second after it began, whatever is typed meanwhile', () => {
  const { send, listen, heard } = start();
  listen();
  send(`${esc}]1`);
  for (const letter of 'jjjj') {
    vi.advanceTimersByTime(120);
    send(letter);
  }
  vi.advanceTimersByTime(121);
  send('k');
  expect(heard()).toEqual(['k']);
});

test('the rest of a paste that Ctrl-C cut short is read before stdin is given back', async () => {
  const { send, keyboard, listen, heard } = start();
  listen();
  await keyboard.rest();
  send(`${esc}[200~a\u0003`);
  expect(heard()).toEqual(['ctrl-c']);
  let isOver = false;
  const rest = keyboard.rest().then(() => {
    isOver = true;
  });
  await vi.advanceTimersByTimeAsync(90);
  send('rm -rf\r');
  await vi.advanceTimersByTimeAsync(90);
  expect(isOver).toBe(false);
  send(`more\r${esc}[201~`);
  await rest;
  expect(heard()).toEqual(['paste "rm -rf\\rmore\\r"']);
  // Nothing more of it comes: nobody waits for long.
  send(`${esc}[200~a\u0003`);
  const quiet = keyboard.rest();
  await vi.advanceTimersByTimeAsync(101);
  await quiet;
});

test('closing it stops every timer and gives stdin back', () => {
  const { send, stdin, keyboard, calls } = start();
  send(esc);
  keyboard.close();
  expect(vi.getTimerCount()).toBe(0);
  expect(stdin.listenerCount('data')).toBe(0);
  expect(calls).toEqual(['resume', 'pause']);
});

test('the background is what the terminal says, keys typed meanwhile are kept', async () => {
  const { send, keyboard, listen, heard } = start();
  let asked = '';
  const background = askBackground(keyboard, (text) => {
    asked = text;
  });
  expect(asked).toContain(`${esc}]11;?`);
  const ground = background.ground(30);
  send(`3${esc}]11;rgb:ff`);
  send(`ff/ffff/ffff${esc}`);
  send(`\\${esc}[?62;4c4`);
  expect(await ground).toBe('light');
  listen();
  expect(heard()).toEqual(['3', '4']);
  await background.done();
});

test('a terminal that still owes an answer is waited for, three seconds from the question at the most', async () => {
  for (const [answers, ms] of [
    [true, 2000],
    [false, 3000],
  ] as const) {
    const { send, keyboard } = start();
    const background = askBackground(keyboard, () => {});
    const ground = background.ground(30);
    vi.advanceTimersByTime(600);
    expect(await ground).toBeNull();
    let isSettled = false;
    const settled = background.done().then(() => {
      isSettled = true;
    });
    await vi.advanceTimersByTimeAsync(ms - 601);
    expect(isSettled).toBe(false);
    if (answers) send(`${esc}]11;rgb:0/0/0\u0007${esc}[?62;4c`);
    await vi.advanceTimersByTimeAsync(2);
    expect(isSettled).toBe(true);
    await settled;
    await background.done();
  }
});

test('nobody waits for a terminal that is gone', async () => {
  for (const end of ['end', 'error']) {
    const { stdin, keyboard } = start();
    const background = askBackground(keyboard, () => {});
    const settled = background.done();
    stdin.emit(end);
    await settled;
    await background.done();
  }
});

test('Ctrl-C need not wait for what the terminal owes, also where it came before', async () => {
  const { send, keyboard } = start();
  const background = askBackground(keyboard, () => {});
  const settled = background.done();
  send('\u0003');
  await settled;
  send('\u0003');
  await background.done();
});
