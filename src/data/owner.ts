/** Processes that leave things on disk, told apart so that those of a killed one can be taken away. The edge. */
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/**
 * This process in letters that fit a file's name: its number, when it began, its machine. The number alone is not
 * enough: after a kill it may be another program's.
 */
export function owner(): string {
  return `${process.pid}-${beganAt(process.pid)}-${machine()}`;
}

/** Whether the process surely does not run any more. Of another machine's nobody can tell from here. */
export function isGone(written: string): boolean {
  const [pid = '', began = '', where = ''] = written.split('-');
  if (!/^[1-9]\d{0,9}$/.test(pid)) return false;
  if (where !== '' && where !== machine()) return false;
  if (!isRunning(Number(pid))) return true;
  return began !== '' && began !== unknown && began !== beganAt(Number(pid));
}

const unknown = '0';

/** Ticks since the machine started, where the system tells cheaply (Linux). */
function beganAt(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The program's name comes before, in brackets, and may hold anything.
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
    // Of another user it may not be asked about, but it runs.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
