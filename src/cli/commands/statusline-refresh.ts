/** Starts the count behind a status line, and does not wait for it. The edge: a process of its own. */
import { spawn } from 'node:child_process';

/** Nothing of it is said: it has no terminal, and the next call shows what came of it. */
export async function refreshBehind(): Promise<void> {
  const [program] = process.argv.slice(1);
  if (program === undefined) return;
  try {
    const child = spawn(process.execPath, [program, 'statusline', '--refresh'], {
      detached: true,
      stdio: 'ignore',
      windowsHide: true,
    });
    child.on('error', () => {});
    child.unref();
  } catch {
    // No process more: the line stays as old as it is.
  }
}
