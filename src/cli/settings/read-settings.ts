/** Settings from the text of a file and from environment variables, checked against the one list. Pure. */

import { nearestNames } from '../../data/nearest.ts';
import { DataError } from '../../errors.ts';
import { quote } from '../../i18n/quote.ts';
import { english } from '../../i18n/speak-english.ts';
import { bindings } from '../../ui/keys/bindings.ts';
import type { Command, FlagValue, Request } from '../command.ts';
import { keyLines, lineOfComplaint } from './lines.ts';
import { type Setting, type Settings, type Source, settings, variableOf } from './list.ts';

/** What to do when the file stands in the way. */
const wayOut = 'To start without this file: --no-config';

type Environment = Readonly<Record<string, string | undefined>>;

/** Throws DataError with the file, the line, every wrong key, what was seen and what would work. */
export function readSettings(text: string, file: string): Settings {
  let given: unknown;
  try {
    given = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    const { message } = error as Error;
    const line = lineOfComplaint(text, message);
    throw new DataError(`${at(file, line)}: this is no JSON: ${message.replace(/\s+/g, ' ')}. ${wayOut}`);
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw new DataError(`${file}:1: the file must hold one JSON object. ${wayOut}`);
  const lines = keyLines(text);
  const problems: string[] = [];
  const read: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) {
    if (name === '$schema') continue;
    const setting = settings.find((one) => one.name === name);
    const fail = (what: string, key = name) => problems.push(`${at(file, lines.get(key) ?? null)}: ${what}`);
    if (setting === undefined) fail(unknownSetting(name));
    else if (setting.type === 'keys') {
      for (const { command, text: what } of bindings(value).problems)
        fail(english.message(what), command === null ? name : `${name}.${command}`);
      read[name] = value;
    } else {
      const wrong = problemWith(setting, value);
      if (wrong === null) read[name] = value;
      else
        fail(
          `${name} cannot be ${typeof value === 'string' ? quote(value) : quote(JSON.stringify(value)).slice(1, -1)}; ${wrong}`,
        );
    }
  }
  // Each a sentence of its own, so that each can be said in the reader's language.
  const sentences = problems.map((text) => (text.endsWith('?') ? text : `${text}.`));
  if (problems.length > 0) throw new DataError(`${sentences.join(' ')} ${wayOut}`);
  return read as Settings;
}

/** What `STATE_OF_AI_THEME` and its kin say; a switch is true or false, 1 or 0. Throws DataError. */
export function environmentSettings(env: Environment): Settings {
  const read: Record<string, unknown> = {};
  for (const setting of settings) {
    const variable = variableOf(setting);
    const text = variable === null ? undefined : env[variable];
    if (variable === null || text === undefined || text === '') continue;
    const value = setting.type === 'switch' ? (switches[text.toLowerCase()] ?? text) : text;
    const wrong = problemWith(setting, value);
    if (wrong !== null) throw new DataError(`The variable ${variable} cannot be ${quote(text)}; ${wrong}.`);
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

/** Whether a variable that is not ours decides a setting: it is stronger than the file. */
export function heededVariable({ heeds = [] }: Setting, env: Environment): string | null {
  const found = heeds.find(({ name, value }) => {
    const set = env[name] ?? '';
    return value === undefined ? set !== '' : set === value;
  });
  return found?.name ?? null;
}

function problemWith({ type, choices = [] }: Setting, value: unknown): string | null {
  if (type === 'switch') return typeof value === 'boolean' ? null : 'it is true or false';
  if (typeof value !== 'string') return `it is a text, such as "${choices[0] ?? ''}"`;
  if (choices.includes(value) || (type === 'theme' && /[\\/.]/.test(value))) return null;
  const near = nearestNames(value, choices, 1)[0];
  const hint = near === undefined ? '' : `did you mean ${near}? `;
  return `${hint}it is one of ${choices.join(', ')}${type === 'theme' ? ', or the path of a JSON file' : ''}`;
}

function unknownSetting(name: string): string {
  const names = settings.map((setting) => setting.name);
  const near = nearestNames(name, names, 1)[0];
  return `there is no setting ${quote(name)}; ${near === undefined ? `settings: ${names.join(', ')}` : `did you mean ${near}?`}`;
}

function at(file: string, line: number | null): string {
  return line === null ? file : `${file}:${line}`;
}

export interface Effective {
  readonly setting: Setting;
  /** Null where nobody says anything and nothing holds by itself. */
  readonly value: unknown;
  readonly source: Source;
  /** The variable, where the environment decides. */
  readonly variable: string | null;
}

/** What holds for each setting, and who says so: the flag, else the environment, else the file, else the default. */
export function effectiveSettings(
  flags: Request['flags'],
  { file, environment, env }: { file: Settings; environment: Settings; env: Environment },
): Effective[] {
  return settings.map((setting): Effective => {
    const { name } = setting;
    const found = (value: unknown, source: Source, variable: string | null = null) => ({
      setting,
      value,
      source,
      variable,
    });
    if (flags[name] !== undefined) return found(flags[name], 'flag');
    if (environment[name] !== undefined) return found(environment[name], 'environment', variableOf(setting));
    const heeded = heededVariable(setting, env);
    // What it says is its own affair: colour.ts reads NO_COLOR, and so on.
    if (heeded !== null) return found(setting.type === 'switch' ? true : setting.standard, 'environment', heeded);
    if (file[name] !== undefined) return found(file[name], 'file');
    return found(setting.standard, 'default');
  });
}

/** The request as if the settings had been typed, where the command takes them and nobody typed otherwise. */
export function withSettings(request: Request, command: Command, effective: readonly Effective[]): Request {
  const added: Record<string, FlagValue> = {};
  for (const { setting, value, source, variable } of effective) {
    if (source === 'default' || source === 'flag') continue;
    if (variable !== null && variable !== variableOf(setting)) continue;
    if (!command.flags.some(({ name }) => name === setting.name)) continue;
    if (typeof value === 'string' || typeof value === 'boolean') added[setting.name] = value;
  }
  return { ...request, flags: { ...added, ...request.flags } };
}

export function isSetting(name: string): boolean {
  return settings.some((setting) => setting.name === name);
}
