/** Copies through the terminal: OSC 52, wrapped for tmux and screen, and tmux's own buffer as well. I/O. */

import { spawn } from 'node:child_process';
import type { Environment } from '../data/user-folder.ts';

const esc = '\u001b';
/** screen cuts off strings longer than 768 bytes, so longer ones are sent in pieces. */
const screenPiece = 512;

/** OSC 52, which copies to the clipboard. tmux and screen block it unless it is wrapped. */
export function copyBytes(text: string, env: Environment): string {
  const plain = `${esc}]52;c;${Buffer.from(text).toString('base64')}\u0007`;
  if (env.TMUX) return `${esc}Ptmux;${plain.replaceAll(esc, esc + esc)}${esc}\\`;
  if (!env.STY) return plain;
  const pieces = plain.match(new RegExp(`[\\s\\S]{1,${screenPiece}}`, 'g')) ?? [];
  return pieces.map((piece) => `${esc}P${piece}${esc}\\`).join('');
}

/**
 * No answer tells whether copying worked, and tmux without allow-passthrough silently drops the wrapped form. So its own command,
 * which sets its buffer and also asks the outer terminal, is tried as well.
 */
export function copyText(text: string, env: Environment, write: (bytes: string) => void): void {
  write(copyBytes(text, env));
  if (!env.TMUX) return;
  const child = spawn('tmux', ['load-buffer', '-w', '-'], { stdio: ['pipe', 'ignore', 'ignore'] });
  child.on('error', () => {}); // tmux cannot be run: only the wrapped form remains
  child.stdin.on('error', () => {});
  child.stdin.end(text);
}
