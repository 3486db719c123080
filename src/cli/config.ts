/** `config`: where the configuration file is, what holds and who says so; `config schema` prints what it may hold. */
import { padEnd } from '../draw/width.ts';
import { UsageError } from '../errors.ts';
import { quote } from '../i18n/quote.ts';
import { english } from '../i18n/words.ts';
import type { Request } from './command.ts';
import type { Context } from './context.ts';
import { effectiveSettings } from './settings/read-settings.ts';
import { configSchema } from './settings/schema.ts';
import { openSettings } from './settings.ts';
import { configTopics } from './shell-commands.ts';

export async function runConfig(context: Context, request: Request): Promise<number> {
  const topic = request.inputs[0];
  if (topic === 'schema') {
    context.out(configSchema());
    return 0;
  }
  const setup = await openSettings(
    context.ignoresConfig === true ? ['--no-config'] : [],
    context.env,
    process.platform,
  );
  if (topic === 'path') {
    if (setup.path === null) throw new UsageError('No home is known here: neither HOME nor XDG_CONFIG_HOME is set.');
    context.out(`${setup.path}\n`);
    return 0;
  }
  if (topic !== undefined)
    throw new UsageError(`There is no config ${quote(topic)}. It is one of ${configTopics.join(', ')}, or nothing.`);
  const { say = english } = context;
  const state = setup.ignored ? 'ignored: --no-config' : setup.isThere ? 'was read' : 'not there; defaults hold';
  const path = setup.path ?? say('none: no home is known');
  context.out(`${padEnd(say('file'), 9)} ${path} (${say(state)})\n\n`);
  if (setup.problem !== null) throw setup.problem;
  for (const { setting, value, source, variable } of effectiveSettings(request.flags, { ...setup, env: context.env })) {
    const said = value === null ? '-' : typeof value === 'string' ? value : JSON.stringify(value);
    const shown = variable !== null && typeof value !== 'boolean' ? (context.env[variable] ?? said) : said;
    const from = variable === null ? say(source) : `${say(source)}: ${variable}`;
    context.out(`${setting.name.padEnd(9)} ${quote(shown).slice(1, -1).padEnd(15)} ${from}\n`);
  }
  return 0;
}
