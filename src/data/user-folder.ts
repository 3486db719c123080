/** The user's data folder. Pure; imports only node:path, because it is loaded at start. */
import { join } from 'node:path';

/** The process's environment variables. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The platform's folder for user data, or XDG's; null if the environment names no home. */
export function userDataFolder(env: Environment, platform: NodeJS.Platform): string | null {
  const inside = (...folders: string[]) => join(...folders, 'state-of-ai');
  if (env.XDG_DATA_HOME) return inside(env.XDG_DATA_HOME);
  if (platform === 'win32') return env.LOCALAPPDATA ? inside(env.LOCALAPPDATA) : null;
  if (!env.HOME) return null;
  return platform === 'darwin'
    ? inside(env.HOME, 'Library', 'Application Support')
    : inside(env.HOME, '.local', 'share');
}
