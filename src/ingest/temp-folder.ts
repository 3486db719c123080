/** The temp folder of this process, and removal of folders left by killed processes. I/O for the engine. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';

/** Creates the folder after removing those that killed processes left. Only the caller removes it. */
export function makeTempFolder(): string {
  // The temp directory may be shared between machines or containers, where the same process number is another process.
  const prefix = `state-of-ai-engine-${hostname().replace(/[^a-z0-9.]/gi, '_')}-`;
  removeAbandoned(prefix);
  return mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
}

export function removeTempFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

function removeAbandoned(prefix: string): void {
  try {
    for (const name of readdirSync(tmpdir())) {
      const pid = name.startsWith(prefix) ? Number(/^\d+/.exec(name.slice(prefix.length))?.[0]) : Number.NaN;
      if (Number.isInteger(pid) && !isRunning(pid)) removeTempFolder(join(tmpdir(), name));
    }
  } catch {
    // It belongs to somebody else or is gone meanwhile. That must not stop reading.
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: the process is another user's, but it runs.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
