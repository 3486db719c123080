/** User and password for ClickHouse: from the address, the environment or a private file. Reads files. */
import { statSync } from 'node:fs';
import { readTextFile } from '../data/read-file.ts';
import { DataError, UsageError } from '../errors.ts';
import { code, message } from '../i18n/message.ts';
import type { Address } from './address.ts';

export interface Credentials {
  readonly user: string;
  readonly password: string;
}

/**
 * User: the address, CLICKHOUSE_USER, `default`. Password: the address, the file, CLICKHOUSE_PASSWORD, none. Throws UsageError
 * for a file that cannot be read, or that other users can read.
 */
export function credentialsOf(
  { user, password }: Pick<Address, 'user' | 'password'>,
  env: Readonly<Record<string, string | undefined>>,
  passwordFile: string | undefined,
  platform: NodeJS.Platform = process.platform,
): Credentials {
  const written = passwordFile === undefined ? undefined : inFile(passwordFile, platform);
  return {
    user: user ?? (env.CLICKHOUSE_USER || 'default'),
    password: password ?? written ?? env.CLICKHOUSE_PASSWORD ?? '',
  };
}

function inFile(file: string, platform: NodeJS.Platform): string {
  let text: string;
  try {
    // Windows does not keep read permissions in the mode.
    if (platform !== 'win32' && (statSync(file).mode & 0o077) !== 0)
      throw new UsageError(message('clickhouse.openPasswordFile', { file: code(file) }));
    text = readTextFile(file, 1);
  } catch (error) {
    if (error instanceof UsageError || error instanceof DataError) throw error;
    throw new UsageError(
      message('clickhouse.passwordFile', {
        file: code(file),
        why: code(String((error as NodeJS.ErrnoException).code)),
      }),
    );
  }
  return text.split(/\r?\n/)[0] ?? '';
}
