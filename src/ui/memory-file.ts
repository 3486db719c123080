/** The memory file. Read on start, written atomically on exit. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** The platform's place for state, unless XDG names one; null where no home is known. */
export function memoryFile(env: Environment, platform: NodeJS.Platform): string | null {
  const inside = (...folders: string[]) => join(...folders, 'state-of-ai', 'state.json');
  if (env.XDG_STATE_HOME) return inside(env.XDG_STATE_HOME);
  if (platform === 'win32') return env.LOCALAPPDATA ? inside(env.LOCALAPPDATA) : null;
  if (!env.HOME) return null;
  return platform === 'darwin'
    ? inside(env.HOME, 'Library', 'Application Support')
    : inside(env.HOME, '.local', 'state');
}

/** Null where there is none yet, or none that can be read. */
export function memoryAt(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** Writes a temporary file and renames it, so that a crash leaves the old one. Returns the error, or null. */
export function keepMemory(file: string, text: string): string | null {
  const fresh = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(fresh, text, { mode: 0o600 });
    renameSync(fresh, file);
    return null;
  } catch (error) {
    try {
      rmSync(fresh, { force: true });
    } catch {
      // There is not even a folder it could lie in.
    }
    return (error as Error).message;
  }
}
