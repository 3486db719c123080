import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/draw/cell.ts';
import type { ColourLevel } from '../../src/draw/frame.ts';
import { lineWidth } from '../../src/draw/width.ts';
import { keys } from '../../src/ui/keys/keys.ts';
import { layoutOf } from '../../src/ui/page/layout.ts';
import { createPainter } from '../../src/ui/painter.ts';
import { appearance, type Robot, report, robot } from './robot.ts';
import { createScreen } from './terminal-screen.ts';

/** Every key on every view, alone and from inside the page, at four sizes and three colour levels. */
const sizes = [
  [40, 12],
  [80, 24],
  [120, 40],
  [200, 60],
] as const;
const levels: readonly ColourLevel[] = ['truecolor', '16', 'none'];
const pressed = [...new Set(keys.flatMap((key) => key.keys))];

function check(explorer: Robot, what: string, level: ColourLevel): void {
  const { columns, rows } = explorer.state;
  const lines = explorer.lines({ ...appearance, colour: level });
  expect(lines.length, what).toBe(rows);
  for (const line of lines)
    if (lineWidth(line) !== columns) expect(lineWidth(line), `${what}: ${textOf(line)}`).toBe(columns);
  const foot = textOf(lines.at(-1) ?? []);
  const isTyping = ['find', 'models', 'command', 'filter'].includes(explorer.state.overlay?.type ?? '');
  if (!isTyping && explorer.state.message === null) expect(foot, what).toMatch(/\? /);
  if (explorer.state.overlay === null && layoutOf(explorer.state).contents > 0) {
    const marked = lines.filter((line) => textOf(line).startsWith('▸')).length;
    expect(marked, `${what}: places marked in the contents`).toBe(1);
  }
}

describe.each(sizes)('every key on every view at %ix%i', (columns, rows) => {
  test('leaves a whole screen with one place marked and ? on offer, and throws nothing', () => {
    let level = 0;
    for (const { place } of report.items) {
      for (const key of pressed) {
        for (const before of [[], ['enter']]) {
          const explorer = robot(place, columns, rows).press(...before, key);
          check(explorer, `${place.id}: ${[...before, key].join(' ')}`, levels[level++ % levels.length] ?? 'none');
        }
      }
    }
  });
});

test('three hundred keys at random keep every promise, and the emulator shows what the lines say', async () => {
  // A fixed walk: the same keys on every run.
  let seed = 7;
  const next = (count: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed % count;
  };
  const explorer = robot(undefined, 100, 30);
  const screen = createScreen(100, 30);
  const painter = createPainter(100, 30, appearance);
  const walk = pressed.filter((key) => key !== 'q');
  for (let i = 0; i < 300; i++) {
    explorer.press(walk[next(walk.length)] ?? 'j');
    check(explorer, `step ${i}`, 'truecolor');
    await screen.write(painter.paint(explorer.lines()));
  }
  expect(screen.lines()).toEqual(
    explorer
      .text()
      .split('\n')
      .map((line) => line.trimEnd()),
  );
});

test('pasted and mouse garbage changes nothing but what is being typed', () => {
  for (const { place } of report.items.slice(0, 20)) {
    const explorer = robot(place, 80, 24);
    const before = explorer.text();
    explorer.paste('\u001b[<0;10;5M\u001b]52;c;aGk=\u0007q\nq\u0000');
    expect(explorer.text()).toBe(before);
    explorer.press('/').paste('\u001b[2J\u202eevil\u0007\n');
    check(explorer, place.id, 'none');
    expect(explorer.text()).not.toMatch(/[\0-\x08\x0b-\x1f\x7f\u202e]/);
  }
});
