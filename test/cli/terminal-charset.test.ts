/** Terminals and locales that cannot show blocks get ASCII by themselves. */
import { describe, expect, test } from 'vitest';
import { colourLevel } from '../../src/cli/colour.ts';
import { spellingOf } from '../../src/cli/terminal-charset.ts';
import { localeLanguage } from '../../src/i18n/choose-language.ts';
import { createPainter } from '../../src/ui/painter.ts';
import { appearance, report, robot } from '../ui/robot.ts';

describe('what a terminal can show', () => {
  test.each([
    [{ LANG: 'C' }, 'ascii'],
    [{ LANG: 'POSIX', TERM: 'xterm-256color' }, 'ascii'],
    [{ LANG: 'en_US.ISO-8859-1' }, 'ascii'],
    [{ LANG: 'zh_CN.GBK' }, 'ascii'],
    [{ LC_ALL: 'C', LANG: 'en_US.UTF-8' }, 'ascii'],
    [{ LC_CTYPE: 'C', LANG: 'en_US.UTF-8' }, 'ascii'],
    [{ LC_CTYPE: 'en_US.UTF-8', LANG: 'C' }, undefined],
    [{ LANG: 'C.UTF-8' }, undefined],
    [{ LANG: 'de_DE.utf8@euro' }, undefined],
    [{ LANG: 'en_US' }, undefined],
    [{}, undefined],
    [{ LANG: 'en_US.UTF-8', TERM: 'linux' }, 'console'],
    [{ LANG: 'en_US.UTF-8', TERM: 'vt220' }, 'console'],
    [{ LANG: 'en_US.UTF-8', TERM: 'xterm-mono' }, 'console'],
    [{ LANG: 'en_US.UTF-8', TERM: 'xterm-256color' }, undefined],
    [{ LANG: 'en_US.UTF-8', TERM: 'tmux-256color' }, undefined],
  ])('%j: %s', (env, spelling) => {
    expect(spellingOf(env, 'linux')).toBe(spelling);
    expect(spellingOf(env, 'win32')).toBe(undefined);
  });

  test('is no Chinese in a charset that is not written', () => {
    expect(localeLanguage({ LANG: 'zh_CN.GBK' })).toBe('en');
    expect(localeLanguage({ LANG: 'zh_CN.UTF-8' })).toBe('zh');
    expect(localeLanguage({ LANG: 'zh_TW' })).toBe('zh');
  });

  test('is no colour on a terminal that has none', () => {
    for (const TERM of ['vt100', 'vt220', 'xterm-mono', 'xterm-m'])
      expect(colourLevel({ flag: 'auto', env: { TERM }, isTerminal: true, depth: 4 }), TERM).toBe('none');
  });
});

test('nothing above 0x7e is written where the locale has no UTF-8, whatever the page, and no width changes', () => {
  for (const { place } of report.items) {
    for (const keys of [[], ['t'], ['?'], ['i'], ['/', 'o']]) {
      const explorer = robot(place, 100, 30).press(...keys);
      const ascii = { ...appearance, ascii: true, colour: 'none' as const, spelling: 'ascii' as const };
      const bytes = createPainter(100, 30, ascii).paint(explorer.lines(ascii));
      expect(bytes.match(/[^\0-\x7e]/gu), `${place.id} ${keys.join(' ')}`).toBe(null);
    }
  }
});
