/** What `:` goes to by itself, what it hands to the shell's commands, and what becomes of it. */
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/registry.ts';
import { code, message } from '../../src/i18n/message.ts';
import { suggestions, wordsOf } from '../../src/ui/keys/suggestions.ts';
import { splitLine } from '../../src/ui/keys/words.ts';
import { figure, report, robot } from './robot.ts';

const at = () => robot(figure('1'), 120, 40);
const typed = (line: string) => at().press(':').type(line).press('enter');

describe('a line as words', () => {
  test.each([
    ['table 1 --format csv > x.csv', { words: ['table', '1', '--format', 'csv'], file: 'x.csv', over: false }],
    ['table 1>|"my file.csv"', { words: ['table', '1'], file: 'my file.csv', over: true }],
    ["table 1 --where 'week>=2025-11-01'", { words: ['table', '1', '--where', 'week>=2025-11-01'], file: null }],
    ['study my\\ logs ~/x "~" a~', { words: ['study', 'my logs', '/home/me/x', '~', 'a~'] }],
    ['study C:\\logs\\new', { words: ['study', 'C:\\logs\\new'] }],
    ['find ""', { words: ['find', ''] }],
    ['table 1 | head', { problem: 'pipe' }],
    ['table 1 >> x', { problem: 'append' }],
    ['table 1 >', { problem: 'no file' }],
    ['find "half', { problem: 'quote' }],
    ['list; quit', { problem: 'several' }],
  ])('%s', (line, expected) => {
    expect(splitLine(line, '/home/me')).toMatchObject({ problem: null, ...expected });
  });
});

describe('a line', () => {
  test('goes to a place where it names one and nothing more', () => {
    for (const line of ['show 2', 'go 2', '2', 'state-of-ai show 2']) {
      expect(typed(line).state.place).toEqual(figure('2'));
      expect(typed(line).effects).toEqual([]);
    }
  });

  test.each([
    'export 1 -o x.svg',
    'table 1 --format csv > x.csv',
    'table 1 > x.csv',
    'show 1 --width 60',
    'list models',
    'study ~/.claude/projects',
    'compare a b',
    'sync',
    'config',
    'man',
    'completions bash',
  ])('%s is run as the shell runs it, and until it has ended the foot says so', (line) => {
    const there = typed(line);
    expect(there.effects).toEqual([{ type: 'run', line }]);
    expect(there.state.running).toBe(line);
    expect(there.text()).toMatch(/ running .*Esc ends it/);
    expect(there.press(':').type('sync').press('enter').text()).toContain('still running');
    expect(there.press('escape').effects.at(-1)).toEqual({ type: 'stop' });
    expect(there.ran(line, { problem: message('line.ended', { line: code(line) }) }).state.running).toBe(null);
  });

  test('shows what was printed beside the page, and nothing of it is obeyed', () => {
    const there = typed('list models').ran('list models', { out: 'one\n\u001b[2Jtwo\n' });
    expect(there.over()).toContain(':list models');
    expect(there.over()).toMatch(/one\n.* two/);
    expect(there.text()).toContain('100 ┤');
    expect(there.press('q').state.overlay).toBe(null);
    const long = typed('list models').ran('list models', {
      out: Array.from({ length: 9000 }, (_, i) => `${i}`).join('\n'),
    });
    expect(long.press('G').over()).toContain('The rest is left out here');
  });

  test('says in one line what went wrong, or what was written', () => {
    const wrong = typed('list models').ran('list models', { problem: message('line.said', { text: code('no disk') }) });
    expect(wrong.text().split('\n').at(-1)).toBe(' no disk');
    const wrote = typed('table 1 > x').ran('table 1 > x', { wrote: { file: 'x', lines: 219 } });
    expect(wrote.text().split('\n').at(-1)).toBe(' 219 lines written to x');
    expect(typed('table 1 | head').text()).toContain('there is no shell behind this line');
  });
});

describe('what is offered', () => {
  test('is every command of the shell, each with what it does', () => {
    const offered = wordsOf(report);
    for (const { name } of commands.filter((command) => command.name !== ''))
      expect(offered.find(({ line }) => line === name)?.help, name).toMatch(/\w{3,}/);
    expect(new Set(offered.map(({ help }) => help)).size).toBe(offered.length);
    expect(at().press(':').text()).toMatch(/export +write a figure/);
  });

  test('is how a command is written, once it is named', () => {
    expect(suggestions('study --demo --fo', report).map(({ line }) => line)).toContain('study --demo --format text');
    expect(suggestions('export ', report)[0]?.line).toMatch(/^export \S/);
  });
});
