/** The secret that hashes of users are made with: one for each machine, so that logs can be told to be of the same people. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Made on first use, readable by its owner only. Where it cannot be kept, one that lasts for this run. */
export function localSalt(env: Readonly<Record<string, string | undefined>>, platform: NodeJS.Platform): string {
  const file = saltFile(env, platform);
  const known = file === null ? undefined : read(file);
  if (known !== undefined) return known;
  // Node's own crypto would be loaded in every run, for this one.
  const fresh = Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('hex');
  if (file === null) return fresh;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    // Not written over: of two runs that begin together, the second takes what the first has left.
    writeFileSync(file, `${fresh}\n`, { mode: 0o600, flag: 'wx' });
    return fresh;
  } catch {
    return read(file) ?? fresh;
  }
}

function read(file: string): string | undefined {
  try {
    const text = readFileSync(file, 'utf8').trim();
    return /^[0-9a-f]{64}$/.test(text) ? text : undefined;
  } catch {
    return undefined;
  }
}

/** The platform's place for what a program keeps for itself, unless XDG's; null where the environment names no home. */
function saltFile(env: Readonly<Record<string, string | undefined>>, platform: NodeJS.Platform): string | null {
  if (env.XDG_STATE_HOME) return join(env.XDG_STATE_HOME, 'state-of-ai', 'salt');
  if (platform === 'win32') return env.LOCALAPPDATA ? join(env.LOCALAPPDATA, 'state-of-ai', 'salt') : null;
  return env.HOME ? join(env.HOME, '.local', 'state', 'state-of-ai', 'salt') : null;
}
