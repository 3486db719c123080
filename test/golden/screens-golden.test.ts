/**
 * Forty screens as a terminal shows them: the bytes of the painter, read by an emulator. Each file has the letters, then for
 * each row its styles as runs of `count` and the letter of a style.
 */
import { chooseTheme } from '../../src/draw/theme-choice.ts';
import type { Appearance } from '../../src/ui/model.ts';
import { createPainter } from '../../src/ui/painter.ts';
import { createReportModel } from '../../src/ui/report/report-model.ts';
import { coverPlace, type Place } from '../../src/ui/state/place.ts';
import { commands } from '../../src/cli/registry.ts';
import { chinese } from '../i18n/translators.ts';
import { robot, shelf } from '../ui/robot.ts';
import { createScreen } from '../ui/terminal-screen.ts';
import { testGoldens } from './goldens.ts';

const report = createReportModel(shelf, new Map([['zh', chinese]]), commands);

const base = { colour: 'truecolor', ascii: false, braille: false } as const;
const looks = {
  dark: { ...base, theme: chooseTheme('auto', 'dark') },
  light: { ...base, theme: chooseTheme('auto', 'light') },
  none: { ...base, colour: 'none', theme: chooseTheme('auto', 'dark') },
  '16': { ...base, colour: '16', theme: chooseTheme('auto', 'dark') },
  ascii: { ...base, colour: 'none', ascii: true, spelling: 'ascii', theme: chooseTheme('auto', 'dark') },
} as const satisfies Record<string, Appearance>;

interface Shot {
  readonly at: Place;
  readonly keys?: readonly string[];
  readonly size?: readonly [columns: number, rows: number];
  readonly look?: keyof typeof looks;
}

const figure = (id: string, ...keys: string[]): Shot => ({ at: { type: 'figure', id }, keys });
const chapter = (id: string, ...keys: string[]): Shot => ({ at: { type: 'chapter', id }, keys });
const first: Shot = { at: coverPlace };
const model: Shot = { at: { type: 'model', id: 'minimax/minimax-m2' } };
const typed = (key: string, text: string) => [key, ...[...text].map((letter) => (letter === ' ' ? 'space' : letter))];

/** By the name of the file. Without a size 120x40, without a look dark. */
const shots: Readonly<Record<string, Shot>> = {
  first,
  'first-200x60': { ...first, size: [200, 60] },
  'first-80x24': { ...first, size: [80, 24] },
  'first-40x12': { ...first, size: [40, 12] },
  'first-light': { ...first, look: 'light' },
  'first-zh': { ...first, keys: ['L'] },
  'first-none': { ...first, look: 'none' },
  'own-logs': { ...first, keys: ['right', 'right', 'enter'] },
  chapter: chapter('open-vs-closed'),
  'chapter-scrolled': chapter('open-vs-closed', 'enter', 'G'),
  stack: figure('1'),
  'stack-pinned': figure('1', 'enter', 'left', 'left', 'p', '^'),
  'stack-200x60': { ...figure('1'), size: [200, 60] },
  'stack-80x24': { ...figure('1'), size: [80, 24] },
  'stack-40x12': { ...figure('1'), size: [40, 12] },
  'stack-none': { ...figure('1', 'left'), look: 'none' },
  'stack-ascii': { ...figure('1'), look: 'ascii', size: [80, 24] },
  'stack-16': { ...figure('3'), look: '16' },
  'stack-light': { ...figure('3'), look: 'light' },
  'stack-zh': figure('1', 'L'),
  'stack-table': figure('1', 't'),
  lines: figure('10'),
  bars: figure('11', 'enter', 'v'),
  compared: { ...figure('1', '='), size: [160, 50] },
  retention: figure('25a'),
  'retention-overlaid': figure('25a', 'm', 'enter', 'down', 'enter', 'escape'),
  'retention-80x24': { ...figure('25b'), size: [80, 24] },
  'retention-40x12': { ...figure('25g'), size: [40, 12] },
  'models-to-lay-over': figure('25a', 'm', 'g', 'p', 't'),
  volume: figure('volume-retention'),
  claims: figure('claims-today', 'enter', 'down'),
  'claims-zh': { ...figure('claims-today', 'L'), size: [80, 24] },
  model: { ...model, keys: ['enter'] },
  'model-80x24': { ...model, size: [80, 24] },
  quadrants: figure('26'),
  scatter: figure('27'),
  'scatter-zh': { ...figure('27', 'L'), size: [80, 24] },
  board: figure('leaderboard-models', 'enter', 'right', 'right'),
  'board-80x24': { ...figure('leaderboard-models'), size: [80, 24] },
  'board-light': { ...figure('leaderboard-authors', 'enter'), look: 'light' },
  'row-in-full': figure('claims-today', 'enter', 'down', 'enter'),
  sources: figure('1', 'i'),
  contents: figure('1', 'c'),
  columns: figure('leaderboard-models', 'C'),
  keys: figure('1', '?'),
  'keys-80x24': { ...figure('leaderboard-models', '?'), size: [80, 24] },
  found: figure('1', ...typed('/', 'peak')),
  'command-line': figure('1', ...typed(':', 'exp')),
};

async function shot({ at, keys = [], size: [columns, rows] = [120, 40], look = 'dark' }: Shot): Promise<string> {
  // A chapter's figures in small are made ready when nobody types.
  if (at.type === 'chapter') while (report.prepareSmall(report.chapter(at.id).figures.map(({ id }) => id)));
  const explorer = robot(at, columns, rows, report).press(...keys);
  const appearance = looks[look];
  const screen = createScreen(columns, rows);
  await screen.write(createPainter(columns, rows, appearance).paint(explorer.lines(appearance)));
  const { lines, styles, names } = screen.picture();
  const legend = names.map((style, i) => `${letterOf(i)} ${style}`);
  const runs = styles.map((row) => row.map(([count, style]) => `${count}${letterOf(style)}`).join(' '));
  return `${[...lines, '', ...legend, '', ...runs].join('\n')}\n`;
}

/** a to z, then aa to zz. */
function letterOf(number: number): string {
  const letter = String.fromCharCode(97 + (number % 26));
  return number < 26 ? letter : letterOf(Math.floor(number / 26) - 1) + letter;
}

testGoldens(
  'screens',
  Object.fromEntries(Object.entries(shots).map(([name, one]) => [name, { [`${name}.txt`]: () => shot(one) }])),
);
