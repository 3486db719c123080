/** Addresses of sources: links where the terminal makes them, copied by O, and nothing opened by us. */
import { describe, expect, test } from 'vitest';
import type { Line } from '../../src/draw/cell.ts';
import { span } from '../../src/draw/cell.ts';
import { themes } from '../../src/draw/theme.ts';
import { knowsLinks } from '../../src/ui/links.ts';
import { createPainter } from '../../src/ui/painter.ts';
import { figure, report, robot } from './robot.ts';

const address = 'https://example.org/a';
const open = `\u001b]8;;${address}\u001b\\`;
const close = '\u001b]8;;\u001b\\';

function painted(lines: readonly Line[], links: boolean): string {
  return createPainter(20, 2, { colour: 'none', theme: themes.auto, links }).paint(lines);
}

describe('a link on the screen', () => {
  const line: Line = [span('a '), span('here', { link: address }), span(' b')];

  test('is opened before its text and closed after it', () => {
    const bytes = painted([line], true);
    expect(bytes).toContain(`${open}here`);
    expect(bytes.indexOf(close)).toBeGreaterThan(bytes.indexOf('here'));
    expect(bytes.indexOf(close)).toBeLessThan(bytes.indexOf('b', bytes.indexOf('here')));
  });

  test('is closed at the end of a frame, and whole on each line it wraps to', () => {
    const long = [span('0123456789abcdefghij', { link: address })];
    const bytes = painted([long, long], true);
    expect(bytes.split(close)).toHaveLength(2);
    expect(bytes.indexOf(close)).toBeGreaterThan(bytes.lastIndexOf('j'));
  });

  test('is plain text where the terminal is not known to make links, and for anything that is no plain address', () => {
    expect(painted([line], false)).not.toContain(']8;;');
    for (const bad of ['javascript:x', 'https://a\u001b\\b', 'file:///etc/passwd', 'https://a b'])
      expect(painted([[span('x', { link: bad })]], true)).not.toContain(']8;;');
  });

  test('is only made by terminals known for it, and not behind tmux or screen', () => {
    expect(knowsLinks({ TERM: 'xterm-kitty' })).toBe(true);
    expect(knowsLinks({ VTE_VERSION: '6003' })).toBe(true);
    expect(knowsLinks({ VTE_VERSION: '4600' })).toBe(false);
    expect(knowsLinks({ TERM: 'xterm-256color' })).toBe(false);
    expect(knowsLinks({ TERM: 'xterm-kitty', TMUX: 'x' })).toBe(false);
  });
});

describe('the addresses of sources', () => {
  const links = report
    .sources(figure('1'), 100)
    .flatMap((line) => line.flatMap(({ style, text }) => (style.link === undefined ? [] : [[style.link, text]])));

  test('are links with the whole address on each piece of a wrapped one', () => {
    expect(links.length).toBeGreaterThan(0);
    for (const [link, text] of links) {
      expect(link).toMatch(/^https?:\/\/[!-~]+$/);
      expect(link).toContain(text?.trim());
    }
  });

  test('are copied by O, on the page and over it, and shown', () => {
    for (const before of [[], ['i']]) {
      const there = robot(figure('1'), 160, 40).press(...before, 'O');
      const [effect] = there.effects;
      expect(effect).toEqual({ type: 'copy', text: links[0]?.[0] });
      expect(there.text()).toContain(`does not confirm it: ${links[0]?.[0]}`);
    }
  });
});
