/** Runs `man`: prints the man page; the build writes it to dist/state-of-ai.1, which the package installs. */
import { description, name, version } from '../../../package.json';
import { english } from '../../i18n/speak-english.ts';
import { allKeys, keyLabels } from '../../ui/keys/keys.ts';
import type { Command } from '../command.ts';
import { manPage } from '../complete/man.ts';
import type { Context } from '../context.ts';
import { environment, exitCodes, files } from '../environment.ts';
import { everywhere } from '../flags.ts';

export async function runMan(context: Context, commands: readonly Command[]): Promise<number> {
  const written = allKeys.map((key) => ({ name: keyLabels(key, true).join('  '), does: english(key.help) }));
  context.out(
    manPage({ name, version, description, commands, everywhere, keys: written, exitCodes, environment, files }),
  );
  return 0;
}
