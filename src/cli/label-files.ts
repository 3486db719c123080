/** Where labels of one's own are read: the file `--labels` names, and labels.csv in the user's config folder. The edge. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Context } from './context.ts';

/** The user's own folder for settings; null where the environment names no home. The platform's place, unless XDG's. */
export function configFolder(env: Context['env'], platform: NodeJS.Platform): string | null {
  const name = 'state-of-ai';
  if (env.XDG_CONFIG_HOME) return join(env.XDG_CONFIG_HOME, name);
  if (platform === 'win32') return env.APPDATA ? join(env.APPDATA, name) : null;
  if (!env.HOME) return null;
  return platform === 'darwin'
    ? join(env.HOME, 'Library', 'Application Support', name)
    : join(env.HOME, '.config', name);
}

/** Files to lay over the labels, the config folder's first, so that one named on the command line wins. */
export function labelFiles(env: Context['env'], platform: NodeJS.Platform, asked: string | undefined): string[] {
  const folder = configFolder(env, platform);
  const usual = folder === null ? null : join(folder, 'labels.csv');
  return [...(usual !== null && existsSync(usual) ? [usual] : []), ...(asked === undefined ? [] : [asked])];
}
