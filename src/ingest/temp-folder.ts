/** A temp folder of this process, and the end of those that killed processes left. The edge of the engine. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';

/** Removed by nobody but the caller; whatever a killed process could not remove goes first. */
export function makeTempFolder(): string {
  // A folder may be shared between machines or containers, where the same number is another process.
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
    // Somebody else's, or gone meanwhile: it is no reason not to read a log.
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Of another user it may not be asked about, but it runs.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
