/** Finds the user's label files: the one `--labels` names, and labels.csv in the config folder. Reads files. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Context } from './context.ts';

/** The user's config folder: XDG_CONFIG_HOME or the platform's default; null without a home directory. */
export function configFolder(env: Context['env'], platform: NodeJS.Platform): string | null {
  const name = 'state-of-ai';
  if (env.XDG_CONFIG_HOME) return join(env.XDG_CONFIG_HOME, name);
  if (platform === 'win32') return env.APPDATA ? join(env.APPDATA, name) : null;
  if (!env.HOME) return null;
  return platform === 'darwin'
    ? join(env.HOME, 'Library', 'Application Support', name)
    : join(env.HOME, '.config', name);
}

/** Label files in order of application: the config folder's first, so that the command line's wins. */
export function labelFiles(env: Context['env'], platform: NodeJS.Platform, asked: string | undefined): string[] {
  const folder = configFolder(env, platform);
  const usual = folder === null ? null : join(folder, 'labels.csv');
  return [...(usual !== null && existsSync(usual) ? [usual] : []), ...(asked === undefined ? [] : [asked])];
}
