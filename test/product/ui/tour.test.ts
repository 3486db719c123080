/** The tour, taken by a robot that does what each line says and nothing else. */
import { describe, expect, test } from 'vitest';
import { textOf } from '../../../src/draw/cell.ts';
import { tourText } from '../../../src/ui/keys/tour.ts';
import { drawScreen } from '../../../src/ui/lines/screen.ts';
import { changesBetween } from '../../../src/ui/plain/speech.ts';
import { startState } from '../../../src/ui/state/state.ts';
import { reduce } from '../../../src/ui/update/reduce.ts';
import { run } from '../../cli/run.ts';
import { openSession } from '../../ui/pty.ts';
import { appearance, report } from '../../ui/robot.ts';

function tourist(columns = 120, rows = 40, ownKeys = {}) {
  let state = { ...startState({ type: 'chapter', id: 'abstract' }, columns, rows), tour: 0 as number | null, ownKeys };
  const self = {
    press(...pressed: string[]) {
      for (const key of pressed) state = { ...reduce(state, { type: 'key', key }, report).state, ownKeys };
      return self;
    },
    get asked() {
      return tourText(state, report);
    },
    get state() {
      return state;
    },
    text: () => drawScreen(state, report, appearance).map(textOf).join('\n'),
  };
  return self;
}

/** Does what the line says: its first word is a key, except where it says to type. */
function obey(there: ReturnType<typeof tourist>): void {
  const line = there.asked?.replace(/^\d\/\d +/, '') ?? '';
  const typed = /^type (\w+), then Enter/.exec(line)?.[1];
  if (typed !== undefined) there.press(...typed, 'enter');
  else if (line.startsWith('this is the peak. ')) there.press(line.split(' ')[4] ?? '');
  else there.press({ '←': 'left', '→': 'right' }[line.split(' ')[0] ?? ''] ?? line.split(' ')[0] ?? '');
}

describe('the tour', () => {
  test('ends when each line was obeyed, having named every stop once in order', () => {
    const there = tourist();
    const stops: string[] = [];
    for (let keys = 0; keys < 120 && there.state.tour !== null; keys++) {
      const number = there.asked?.slice(0, 3) ?? '';
      expect(there.text()).toContain(there.asked);
      if (!stops.includes(number)) stops.push(number);
      obey(there);
    }
    expect(stops).toEqual(['1/8', '2/8', '3/8', '4/8', '5/8', '6/8', '7/8', '8/8']);
    expect(there.state.tour).toBe(null);
    expect(there.state.overlay?.type).toBe('help');
    expect(there.text()).toContain('that was the tour');
  });

  test('puts the cursor where Chinese open models were highest in the data', () => {
    const there = tourist();
    for (let keys = 0; keys < 120 && !there.asked?.startsWith('3/'); keys++) obey(there);
    const { view } = { view: report.figure('1').views[0] };
    const rows = view.table.rows.filter((row) => row.source_type === 'Chinese OSS' && typeof row.share === 'number');
    const most = Math.max(...rows.map((row) => Number(row.share)));
    const weeks = [...new Set(view.table.rows.map((row) => String(row.week)))].sort();
    const { cursor } = there.state.viewStates['figure:1'] ?? { cursor: null };
    expect(rows.find((row) => row.week === weeks[cursor ?? weeks.length - 1])?.share).toBe(most);
  });

  test('is left by Esc, once nothing lies over the page', () => {
    const there = tourist().press(']', '/', 'escape');
    expect(there.state.tour).not.toBe(null);
    there.press('escape');
    expect(there.state.tour).toBe(null);
    expect(there.text()).toContain('that was the tour');
  });

  test('names the reader’s own keys', () => {
    expect(tourist(120, 40, { 'next-figure': ['n'] }).asked).toContain('n goes to the next figure');
  });

  test('has its line on every screen, without making one line more or wider', () => {
    for (const [columns, rows] of [
      [40, 12],
      [80, 24],
      [240, 70],
    ] as const) {
      const there = tourist(columns, rows);
      const lines = there.text().split('\n');
      expect(lines).toHaveLength(rows);
      expect(there.text()).toContain('1/8');
    }
  });

  test('is told in sentences too', () => {
    const before = tourist();
    const after = tourist().press(']');
    expect(changesBetween(before.state, after.state, report, appearance).at(-1)).toMatch(/^2\/8 +← moves the cursor/);
  });

  test('prints its lines where no keys can be read', () => {
    const { code, stdout } = run(['tour']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/1\. \] goes to the next figure/);
  });

  test('opens in a terminal', async () => {
    const session = openSession(['tour']);
    await session.sees('1/8  ] goes to the next figure');
    session.send(']');
    await session.sees('2/8  ← moves the cursor');
    session.send('\u001b');
    await session.sees('that was the tour');
    session.send('q');
    expect((await session.ended).exitCode).toBe(0);
  });
});
