/** The address and key of requests, from the environment. Pure; no result or message repeats a key. */
import type { Environment } from '../data/user-folder.ts';
import { UsageError } from '../errors.ts';
import { code, message } from '../i18n/message.ts';

type BaseFault = 'baseNoAddress' | 'basePassword' | 'baseQuery' | 'baseNoTls';

const officialBase = 'https://openrouter.ai/api/v1';

/** `OPENROUTER_BASE_URL`, for a proxy or a test. Must be https unless it is this machine. Throws UsageError. */
export function baseFrom(env: Environment): string {
  const given = env.OPENROUTER_BASE_URL?.trim();
  if (!given) return officialBase;
  const fail = (what: BaseFault): never => {
    throw new UsageError(message(`sync.${what}`, { example: code(officialBase) }));
  };
  if (!URL.canParse(given)) return fail('baseNoAddress');
  const url = new URL(given);
  if (url.username !== '' || url.password !== '') return fail('basePassword');
  if (url.search !== '' || url.hash !== '') return fail('baseQuery');
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) return fail('baseNoTls');
  return url.href.replace(/\/+$/, '');
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);
}

/**
 * The value of the first of these variables that is set; null if none is. Throws UsageError for a key that no header can carry.
 */
export function keyFrom(env: Environment, ...names: readonly string[]): string | null {
  for (const name of names) {
    const key = env[name]?.trim();
    if (!key) continue;
    // fetch would quote the whole header in its error.
    if (!/^[\x21-\x7e]{8,500}$/.test(key)) throw new UsageError(message('sync.noKey', { variable: code(name) }));
    return key;
  }
  return null;
}
