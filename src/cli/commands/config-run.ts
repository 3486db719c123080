/** `config`: prints the configuration file's path, each setting in effect and where it was set; `config schema` prints the JSON schema. */
import { padEnd } from '../../draw/width.ts';
import { UsageError } from '../../errors.ts';
import { codes, message } from '../../i18n/message.ts';
import { quote } from '../../i18n/quote.ts';
import type { ParsedArgs } from '../command.ts';
import type { Context } from '../context.ts';
import { effectiveSettings } from '../settings/read-settings.ts';
import { configSchema } from '../settings/schema.ts';
import { openSettings } from '../settings.ts';
import { configTopics } from '../topics.ts';

const sourceNames = {
  flag: 'cli.fromFlag',
  environment: 'cli.fromEnvironment',
  file: 'cli.fromFile',
  default: 'cli.fromDefault',
} as const;

export async function runConfig(context: Context, args: ParsedArgs): Promise<number> {
  const topic = args.inputs[0];
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
    if (setup.path === null) throw new UsageError(message('cli.noHome'));
    context.out(`${setup.path}\n`);
    return 0;
  }
  if (topic !== undefined)
    throw new UsageError(message('cli.noConfigTopic', { typed: quote(topic), topics: codes(configTopics) }));
  const { t } = context;
  const state = t(setup.ignored ? 'cli.fileIgnored' : setup.isThere ? 'cli.fileRead' : 'cli.fileMissing');
  const path = setup.path ?? t('cli.nowhere');
  context.out(`${padEnd(t('cli.fromFile'), 9)} ${path} (${state})\n\n`);
  if (setup.problem !== null) throw setup.problem;
  for (const { setting, value, source, variable } of effectiveSettings(args.flags, { ...setup, env: context.env })) {
    const text = value === null ? '-' : typeof value === 'string' ? value : JSON.stringify(value);
    const shown = variable !== null && typeof value !== 'boolean' ? (context.env[variable] ?? text) : text;
    const name = t(sourceNames[source]);
    const from = variable === null ? name : `${name}: ${variable}`;
    context.out(`${setting.name.padEnd(9)} ${quote(shown).slice(1, -1).padEnd(15)} ${from}\n`);
  }
  return 0;
}
