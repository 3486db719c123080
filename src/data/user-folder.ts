/** Location of the user's data folder. Pure; imports only node:path, as it is loaded on start. */
import { join } from 'node:path';

/** Variables of the process, handed in. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The platform's place for a user's data, unless XDG names one; null where the environment knows no home. */
export function userDataFolder(env: Environment, platform: NodeJS.Platform): string | null {
  const inside = (...folders: string[]) => join(...folders, 'state-of-ai');
  if (env.XDG_DATA_HOME) return inside(env.XDG_DATA_HOME);
  if (platform === 'win32') return env.LOCALAPPDATA ? inside(env.LOCALAPPDATA) : null;
  if (!env.HOME) return null;
  return platform === 'darwin'
    ? inside(env.HOME, 'Library', 'Application Support')
    : inside(env.HOME, '.local', 'share');
}
