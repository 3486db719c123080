/** Starts the count behind a status line without waiting for it. I/O: a separate process. */
import { spawn } from 'node:child_process';

/** Prints nothing: the process has no terminal, and the next status line shows its result. */
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
    // No process could be started; the line stays old.
  }
}
