import { describe, expect, test } from 'vitest';
import { lineDots } from '../../src/cli/line-dots.ts';

const args = (braille?: boolean) => ({ inputs: [], flags: braille === undefined ? {} : { braille } }) as never;
const on = (env: Record<string, string>, isTerminal = true) => ({ env, isTerminal });

describe('lines are drawn', () => {
  test('in braille by default, on a terminal and on a pipe', () => {
    expect(lineDots(on({ TERM: 'xterm-256color' }), args())).toEqual({ braille: true, octants: false });
    expect(lineDots(on({ TERM: 'xterm-256color', VTE_VERSION: '8000' }, false), args())).toEqual({
      braille: true,
      octants: false,
    });
  });

  test.each(['linux', 'vt100', 'vt220', 'dumb', 'cons25'])('in box-drawing characters on %s', (TERM) => {
    expect(lineDots(on({ TERM }), args())).toEqual({ braille: false, octants: false });
  });

  test('as asked, whatever the terminal', () => {
    expect(lineDots(on({ TERM: 'linux' }), args(true))).toEqual({ braille: true, octants: false });
    expect(lineDots(on({ TERM: 'xterm', VTE_VERSION: '8000' }), args(false))).toEqual({
      braille: false,
      octants: false,
    });
    expect(lineDots(on({ TERM: 'xterm', VTE_VERSION: '8000' }), args(true))).toEqual({ braille: true, octants: false });
  });

  test.each([
    [{ TERM: 'xterm-ghostty', TERM_PROGRAM: 'ghostty', TERM_PROGRAM_VERSION: '1.3.1' }, true],
    [{ TERM: 'xterm-ghostty', TERM_PROGRAM: 'ghostty', TERM_PROGRAM_VERSION: '1.1.3' }, false],
    [{ TERM: 'xterm-256color', VTE_VERSION: '7802' }, true],
    [{ TERM: 'xterm-256color', VTE_VERSION: '7600' }, false],
    [{ TERM: 'xterm-kitty', KITTY_WINDOW_ID: '1' }, false],
    [{ TERM: 'foot' }, false],
    [{ TERM: 'tmux-256color', VTE_VERSION: '7802' }, false],
    [{ TERM: 'xterm-256color', VTE_VERSION: '7802', TMUX: '/tmp/tmux' }, false],
  ])('in octants only where the terminal says a version that draws them: %o', (env, octants) => {
    expect(lineDots(on(env as Record<string, string>), args()).octants).toBe(octants);
  });
});
