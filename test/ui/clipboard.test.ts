/** Copying through a terminal, and through the multiplexers that stand before it. */
import { describe, expect, test } from 'vitest';
import { copyBytes } from '../../src/ui/clipboard.ts';
import { figure, robot } from './robot.ts';

describe('the bytes that copy', () => {
  test('are OSC 52 with the text in UTF-8', () => {
    expect(copyBytes('héllo', {})).toBe('\u001b]52;c;aMOpbGxv\u0007');
  });

  test('are wrapped for tmux with every escape doubled', () => {
    const plain = copyBytes('x', {});
    expect(copyBytes('x', { TMUX: '/tmp/t' })).toBe(
      `\u001bPtmux;${plain.replaceAll('\u001b', '\u001b\u001b')}\u001b\\`,
    );
  });

  test('go through screen in pieces it can take, which make the whole again', () => {
    const long = 'state-of-ai '.repeat(200);
    const pieces = copyBytes(long, { STY: '1.pts' });
    const inner = [...pieces.matchAll(/\u001bP([\s\S]*?)\u001b\\/g)].map(([, piece = '']) => piece);
    expect(inner.every((piece) => piece.length <= 768)).toBe(true);
    expect(inner.join('')).toBe(copyBytes(long, {}));
  });
});

describe('the message', () => {
  test('says that nobody confirmed it, and what was sent', () => {
    const there = robot(figure('1'), 120, 30).press('y');
    expect(there.text()).toContain('the terminal does not confirm it: state-of-ai show 1');
  });
});
