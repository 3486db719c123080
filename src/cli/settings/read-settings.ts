/** Reads settings from a file's text and from environment variables, and checks them against the list. Pure. */

import { budgetOf } from '../../counts/limits.ts';
import { nearestNames } from '../../data/nearest.ts';
import { ownValue } from '../../data/own-value.ts';
import type { Environment } from '../../data/user-folder.ts';
import { DataError } from '../../errors.ts';
import { asWritten, type Code, code, codeOrNone, codes, type Message, message } from '../../i18n/message.ts';
import { quote } from '../../i18n/quote.ts';
import { english } from '../../i18n/speak-english.ts';
import { bindings } from '../../ui/keys/bindings.ts';
import type { Command, FlagValue, ParsedArgs } from '../command.ts';
import { keyLines, lineOfComplaint } from './lines.ts';
import { type Setting, type SettingSource, type Settings, settings, variableOf } from './list.ts';

/** Throws DataError with the file, the line, every wrong key, what was seen and what would work. */
export function readSettings(text: string, file: string): Settings {
  let given: unknown;
  try {
    given = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    const complaint = (error as Error).message;
    const line = lineOfComplaint(text, complaint);
    const why = asWritten(complaint.replace(/\s+/g, ' '));
    throw new DataError(message('cli.configNoJson', { place: at(file, line), why }));
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw new DataError(message('cli.configNoObject', { place: at(file, 1) }));
  const lines = keyLines(text);
  const problems: Message[] = [];
  const read: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) {
    if (name === '$schema') continue;
    const setting = settings.find((one) => one.name === name);
    const fail = (what: Message | string, key = name) =>
      problems.push(
        message('cli.configProblem', {
          place: at(file, lines.get(key) ?? null),
          what: typeof what === 'string' ? asWritten(what) : what,
        }),
      );
    if (setting === undefined) fail(unknownSetting(name));
    else if (setting.type === 'keys') {
      for (const { command, text: what } of bindings(value).problems)
        fail(english.message(what), command === null ? name : `${name}.${command}`);
      read[name] = value;
    } else {
      const wrong = problemWith(setting, value);
      if (wrong === null) read[name] = value;
      else {
        const typed = typeof value === 'string' ? quote(value) : code(quote(JSON.stringify(value)).slice(1, -1));
        fail(message('cli.settingCannotBe', { name: code(name), typed, why: wrong }));
      }
    }
  }
  if (problems.length > 0) throw new DataError(message('cli.configProblems', { problems }));
  return read as Settings;
}

/** Settings from `STATE_OF_AI_THEME` and the like; a switch is true or false, 1 or 0. Throws DataError. */
export function environmentSettings(env: Environment): Settings {
  const read: Record<string, unknown> = {};
  for (const setting of settings) {
    const variable = variableOf(setting);
    const text = variable === null ? undefined : env[variable];
    if (variable === null || text === undefined || text === '') continue;
    const value = setting.type === 'switch' ? (ownValue(switches, text.toLowerCase()) ?? text) : text;
    const wrong = problemWith(setting, value);
    if (wrong !== null)
      throw new DataError(
        message('cli.variableCannotBe', { variable: code(variable), typed: quote(text), why: wrong }),
      );
    read[setting.name] = value;
  }
  return read as Settings;
}

const switches: Readonly<Record<string, boolean>> = {
  true: true,
  1: true,
  yes: true,
  on: true,
  false: false,
  0: false,
  no: false,
  off: false,
};

/** The variable of another program that decides a setting, if any: it overrides the file. */
export function settingVariable({ heeds = [] }: Setting, env: Environment): string | null {
  const found = heeds.find(({ name, value }) => {
    const set = env[name] ?? '';
    return value === undefined ? set !== '' : set === value;
  });
  return found?.name ?? null;
}

function problemWith({ type, choices = [] }: Setting, value: unknown): Message | null {
  if (type === 'switch') return typeof value === 'boolean' ? null : message('cli.isTruth');
  if (typeof value !== 'string')
    return message('cli.isText', { example: quote(type === 'budget' ? '200/month' : (choices[0] ?? '')) });
  if (type === 'budget') return budgetOf(value) === undefined ? message('cli.isBudget') : null;
  if (choices.includes(value) || (type === 'theme' && /[\\/.]/.test(value))) return null;
  const known = { near: codeOrNone(nearestNames(value, choices, 1)[0]), choices: codes(choices) };
  return type === 'theme' ? message('cli.isTheme', known) : message('cli.isOneOf', known);
}

function unknownSetting(name: string): Message {
  const names = settings.map((setting) => setting.name);
  const near = nearestNames(name, names, 1)[0];
  return near === undefined
    ? message('cli.noSetting', { typed: quote(name), settings: codes(names) })
    : message('cli.noSettingButNear', { typed: quote(name), near: code(near) });
}

function at(file: string, line: number | null): Code {
  return code(line === null ? file : `${file}:${line}`);
}

export interface Effective {
  readonly setting: Setting;
  /** Null if nothing sets it and it has no default. */
  readonly value: unknown;
  readonly source: SettingSource;
  /** The variable, if the environment decides. */
  readonly variable: string | null;
}

/** The value of each setting and what set it: the flag, else the environment, else the file, else the default. */
export function effectiveSettings(
  flags: ParsedArgs['flags'],
  { file, environment, env }: { file: Settings; environment: Settings; env: Environment },
): Effective[] {
  return settings.map((setting): Effective => {
    const { name } = setting;
    const found = (value: unknown, source: SettingSource, variable: string | null = null) => ({
      setting,
      value,
      source,
      variable,
    });
    if (flags[name] !== undefined) return found(flags[name], 'flag');
    if (environment[name] !== undefined) return found(environment[name], 'environment', variableOf(setting));
    const known = settingVariable(setting, env);
    // The code that reads the variable decides its meaning: colour.ts reads NO_COLOR, and so on.
    if (known !== null) return found(setting.type === 'switch' ? true : setting.standard, 'environment', known);
    if (file[name] !== undefined) return found(file[name], 'file');
    return found(setting.standard, 'default');
  });
}

/** Adds settings to the arguments as if they had been typed, if the command takes them and they were not typed. */
export function withSettings(args: ParsedArgs, command: Command, effective: readonly Effective[]): ParsedArgs {
  const added: Record<string, FlagValue> = {};
  for (const { setting, value, source, variable } of effective) {
    if (source === 'default' || source === 'flag') continue;
    // The flag requires that board; the setting only applies if the board is made.
    if (setting.type === 'budget') continue;
    if (variable !== null && variable !== variableOf(setting)) continue;
    if (!command.flags.some(({ name }) => name === setting.name)) continue;
    if (typeof value === 'string' || typeof value === 'boolean') added[setting.name] = value;
  }
  return { ...args, flags: { ...added, ...args.flags } };
}

export function isSetting(name: string): boolean {
  return settings.some((setting) => setting.name === name);
}
