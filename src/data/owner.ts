/** Identifies processes in the names of files they leave, so that files of killed processes can be deleted. I/O. */
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/**
 * This process, in characters valid in a file name: its number, start time and machine. The number alone is not enough: after a
 * kill another program may have it.
 */
export function owner(): string {
  return `${process.pid}-${beganAt(process.pid)}-${machine()}`;
}

/** Whether the process has certainly ended. For another machine's process this is unknown, so false. */
export function isGone(written: string): boolean {
  const [pid = '', began = '', where = ''] = written.split('-');
  if (!/^[1-9]\d{0,9}$/.test(pid)) return false;
  if (where !== '' && where !== machine()) return false;
  if (!isRunning(Number(pid))) return true;
  return began !== '' && began !== unknown && began !== beganAt(Number(pid));
}

const unknown = '0';

/** Ticks from boot to the process's start, if the system tells cheaply (Linux). */
function beganAt(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The program's name comes before, in brackets, and may contain anything.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? unknown;
  } catch {
    return unknown;
  }
}

function machine(): string {
  return hostname()
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .slice(0, 24);
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
