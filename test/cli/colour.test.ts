import { describe, expect, test } from 'vitest';
import { type ColourFacts, colourLevel } from '../../src/cli/colour.ts';

function level(facts: Partial<ColourFacts>): string {
  return colourLevel({ flag: 'auto', env: {}, isTerminal: true, depth: 8, ...facts });
}

describe('colour', () => {
  test('follows the terminal when nothing else is said', () => {
    expect(level({ depth: 1 })).toBe('none');
    expect(level({ depth: 4 })).toBe('16');
    expect(level({ depth: 8 })).toBe('256');
    expect(level({ depth: 24 })).toBe('truecolor');
    expect(level({ depth: 4, env: { COLORTERM: 'truecolor' } })).toBe('truecolor');
    expect(level({ depth: 4, env: { COLORTERM: '24bit' } })).toBe('truecolor');
    expect(level({ depth: 4, env: { TERM: 'xterm-256color' } })).toBe('256');
  });

  test('is none on a pipe, on a dumb terminal and with CLICOLOR=0', () => {
    expect(level({ isTerminal: false })).toBe('none');
    expect(level({ env: { TERM: 'dumb' } })).toBe('none');
    expect(level({ env: { CLICOLOR: '0' } })).toBe('none');
  });

  test('is none with NO_COLOR, whatever its value, but not when it is empty', () => {
    expect(level({ env: { NO_COLOR: '1' } })).toBe('none');
    expect(level({ env: { NO_COLOR: 'false' } })).toBe('none');
    expect(level({ env: { NO_COLOR: '' } })).toBe('256');
  });

  test('is forced onto a pipe by FORCE_COLOR, in the depth it names', () => {
    const forced = (FORCE_COLOR: string) => level({ isTerminal: false, env: { FORCE_COLOR } });
    expect(forced('0')).toBe('none');
    expect(forced('false')).toBe('none');
    expect(forced('1')).toBe('16');
    expect(forced('2')).toBe('256');
    expect(forced('3')).toBe('truecolor');
    expect(forced('true')).toBe('256');
    expect(forced('')).toBe('none');
  });

  test('is forced onto a pipe by CLICOLOR_FORCE, unless 0', () => {
    expect(level({ isTerminal: false, env: { CLICOLOR_FORCE: '1' } })).toBe('256');
    expect(level({ isTerminal: false, env: { CLICOLOR_FORCE: '0' } })).toBe('none');
    expect(level({ isTerminal: false, depth: 1, env: { CLICOLOR_FORCE: '1' } })).toBe('16');
  });

  test('gives the flag the first word, then FORCE_COLOR, then NO_COLOR, then CLICOLOR_FORCE', () => {
    const all = { FORCE_COLOR: '3', NO_COLOR: '1', CLICOLOR_FORCE: '1' };
    expect(level({ flag: 'never', env: all })).toBe('none');
    expect(level({ flag: 'always', isTerminal: false, env: { NO_COLOR: '1', FORCE_COLOR: '0' } })).toBe('256');
    expect(level({ env: all })).toBe('truecolor');
    expect(level({ env: { NO_COLOR: '1', CLICOLOR_FORCE: '1' } })).toBe('none');
  });

  test('with --color always has at least sixteen colours', () => {
    expect(level({ flag: 'always', isTerminal: false, depth: 1 })).toBe('16');
    expect(level({ flag: 'always', isTerminal: false, depth: 24 })).toBe('truecolor');
  });
});
