/** Reads settings from the configuration file and the environment. Loads the reader only if needed. I/O. */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readTextFile } from '../data/read-file.ts';
import { reasonOf } from '../data/reason.ts';
import { DataError } from '../errors.ts';
import { message } from '../i18n/message.ts';
import { quote } from '../i18n/quote.ts';
import type { Command, ParsedArgs } from './command.ts';
import type { Context } from './context.ts';
import { configFolder } from './label-files.ts';
import type { Settings } from './settings/list.ts';

export interface Setup {
  /** The arguments without `--no-config` and `--offline`. */
  readonly argv: readonly string[];
  /** The path of the file; null if the environment names no home. */
  readonly path: string | null;
  readonly isThere: boolean;
  /** `--no-config` was given. */
  readonly ignored: boolean;
  /** `--offline` was given. */
  readonly offline: boolean;
  readonly file: Settings;
  readonly environment: Settings;
  /** What is wrong with the settings. Thrown only by commands that use settings, so that help and `config` still work. */
  readonly problem: unknown;
}

const switchOff = '--no-config';
const shippedOnly = '--offline';

/** Never throws: an error is kept as `problem`. `STATE_OF_AI_CONFIG` names another file, which must exist. */
export async function openSettings(
  typed: readonly string[],
  env: Context['env'],
  platform: NodeJS.Platform,
): Promise<Setup> {
  const end = typed.indexOf('--');
  const isOurs = (word: string, i: number) => (word === switchOff || word === shippedOnly) && (end === -1 || i < end);
  const argv = typed.filter((word, i) => !isOurs(word, i));
  const given = typed.filter(isOurs);
  const [ignored, offline] = [given.includes(switchOff), given.includes(shippedOnly)];
  const named = env.STATE_OF_AI_CONFIG || undefined;
  const folder = configFolder(env, platform);
  const path = named ?? (folder === null ? null : join(folder, 'config.json'));
  const isThere = path !== null && existsSync(path);
  const setup = { argv, path, isThere, ignored, offline, file: {}, environment: {}, problem: null };
  const wants = path !== null && !ignored && (isThere || named !== undefined);
  if (!wants && !Object.keys(env).some((name) => name.startsWith('STATE_OF_AI_'))) return setup;
  const { environmentSettings, readSettings } = await import('./settings/read-settings.ts');
  let environment: Settings = {};
  try {
    environment = environmentSettings(env);
    const file = wants ? readSettings(textAt(path), path) : {};
    return { ...setup, environment, file: wants ? withThemeFrom(file, path) : file };
  } catch (problem) {
    return { ...setup, environment, problem };
  }
}

function textAt(path: string): string {
  try {
    return readTextFile(path, 1);
  } catch (error) {
    if (error instanceof DataError) throw error;
    throw new DataError(message('cli.configUnreadable', { file: quote(path), why: reasonOf(error) }));
  }
}

/** A theme file's path is relative to the configuration file, wherever the program is started. */
function withThemeFrom(file: Settings, path: string): Settings {
  return file.theme !== undefined && /[\\/.]/.test(file.theme)
    ? { ...file, theme: resolve(dirname(path), file.theme) }
    : file;
}

/** The arguments with settings added, and all settings in effect. Throws the settings' problem. */
export async function applySettings(
  setup: Setup,
  env: Context['env'],
  command: Command,
  args: ParsedArgs,
): Promise<{ args: ParsedArgs; settings: Settings }> {
  // `config` reports settings and problems itself.
  if (command.name === 'config') return { args, settings: {} };
  if (Object.keys(setup.file).length + Object.keys(setup.environment).length === 0 && setup.problem === null)
    return { args, settings: {} };
  const list = await import('./settings/read-settings.ts');
  if (!command.flags.some(({ name }) => list.isSetting(name))) return { args, settings: {} };
  if (setup.problem !== null) throw setup.problem;
  const effective = list.effectiveSettings(args.flags, { ...setup, env });
  const held = effective.filter(({ value }) => value !== null).map(({ setting, value }) => [setting.name, value]);
  return { args: list.withSettings(args, command, effective), settings: Object.fromEntries(held) };
}
