/** What a terminal can show besides ASCII, according to its environment. Pure. */
import type { Spelling } from '../draw/ascii-signs.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Old consoles and terminals whose fonts have no block characters: Linux without a window system, FreeBSD's, DEC's and similar.
 */
const consoles = /^(?:linux|vt\d|cons\d|ansi|pcansi|sun|wy\d|tvi|hp|xterm-mono|xterm-vt|screen\.linux|wsvt|pccon)/;

/** Undefined if all of Unicode may be written, also if nothing is set: most containers set nothing. */
export function spellingOf(env: Environment, platform: NodeJS.Platform): Spelling | undefined {
  if (platform === 'win32') return undefined;
  if (!hasUtf8(env)) return 'ascii';
  return consoles.test(env.TERM ?? '') ? 'console' : undefined;
}

/** In POSIX's order. A locale without a charset (`en_US`) is UTF-8 nearly everywhere today; `C` and `POSIX` are ASCII. */
function hasUtf8({ LC_ALL, LC_CTYPE, LANG }: Environment): boolean {
  const locale = [LC_ALL, LC_CTYPE, LANG].find((value) => value !== undefined && value !== '') ?? 'C.UTF-8';
  if (/^(?:C|POSIX)$/.test(locale)) return false;
  const charset = /\.([^@]+)/.exec(locale)?.[1];
  return charset === undefined || /^utf-?8$/i.test(charset);
}
