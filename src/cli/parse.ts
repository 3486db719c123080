/** What was typed, by way of meow, made into a command and checked values. Everything wrong is one UsageError. */
import meow from 'meow';
import { nearestNames } from '../data/nearest.ts';
import { UsageError } from '../errors.ts';
import { quote } from '../i18n/quote.ts';
import type { Command, Flag, FlagValue, Request } from './command.ts';

export type Parsed =
  | { readonly wants: 'help'; readonly command: Command | undefined }
  | { readonly wants: 'version' }
  | { readonly wants: 'run'; readonly command: Command; readonly request: Request };

interface Package {
  readonly name: string;
  readonly version: string;
}

type Given = Readonly<Record<string, unknown>>;

/**
 * `--help` and `--version` win over anything else that is typed, so that they answer when all else is wrong.
 * Words after `--` are never flags. Throws UsageError.
 */
export function parseArguments(typed: readonly string[], commands: readonly Command[], pkg: Package): Parsed {
  const flags = new Map(commands.flatMap((command) => command.flags).map((flag) => [flag.name, flag]));
  const argv = spelledOut(typed, [...flags.values()]);
  const { input, given } = readArguments(argv, [...flags.values()], pkg);
  const [first, ...rest] = input;
  const named = commands.find((command) => command.name !== '' && command.name === first);
  if (given.help === true || (first === 'help' && named === undefined)) {
    const topic = first === 'help' ? rest[0] : named?.name;
    return { wants: 'help', command: topic === undefined ? undefined : commandCalled(topic, commands) };
  }
  if (given.version === true) return { wants: 'version' };

  const command = named ?? commands.find(({ name }) => name === '');
  if (command === undefined) throw new UsageError('No command was named.');
  const inputs = named === undefined ? input : rest;
  checkFlags(flagWords(argv), command, commands);
  checkInputs(inputs, command, commands);
  return { wants: 'run', command, request: { inputs, flags: checkedFlags(given, flagWords(argv), command) } };
}

/**
 * meow only splits here. Its own checks print and exit, throw bare errors for a bad choice, and turn `abc` into NaN;
 * so every flag with a value is text that may repeat, unknown flags are let through, and all checks are ours.
 */
function readArguments(argv: readonly string[], all: readonly Flag[], pkg: Package) {
  // Only of flags that are there: meow takes 0.1 ms for each it is told of, and there are fifty.
  const typed = new Set(flagWords(argv).map(flagName));
  const flags = all.filter(({ name }) => typed.has(name));
  const { input, flags: given } = meow({
    argv,
    pkg: { ...pkg },
    importMeta: import.meta,
    autoHelp: false,
    autoVersion: false,
    description: false,
    booleanDefault: undefined,
    flags: {
      help: { type: 'boolean', shortFlag: 'h' },
      version: { type: 'boolean', shortFlag: 'V' },
      ...Object.fromEntries(
        flags.map((flag) => [
          meowName(flag.name),
          flag.value === undefined
            ? { type: 'boolean' as const }
            : { type: 'string' as const, isMultiple: true as const },
        ]),
      ),
    },
  });
  return { input, given: given as Given };
}

function commandCalled(name: string, commands: readonly Command[]): Command {
  const command = commands.find((candidate) => candidate.name === name);
  if (command !== undefined) return command;
  const names = commands.map((candidate) => candidate.name).filter((candidate) => candidate !== '');
  throw new UsageError(`There is no command ${quote(name)}. Commands: ${names.join(', ')}.`);
}

/**
 * The words that are flags, as they were typed. meow's own list is no guide: it loses `--limit` without a value, `--_`
 * and the dash in `--some-flag`. It never takes a word with a dash in front, but a negative number, for a value.
 */
function flagWords(argv: readonly string[]): string[] {
  const end = argv.indexOf('--');
  return argv.slice(0, end === -1 ? undefined : end).filter((word) => /^-(?![\d.]|$)/.test(word));
}

/** `-o FILE` -> `--output FILE`, so that all that follows knows one name for each flag. */
function spelledOut(argv: readonly string[], flags: readonly Flag[]): string[] {
  const end = argv.indexOf('--');
  return argv.map((word, i) => {
    const short = end !== -1 && i >= end ? undefined : /^-([a-z])(?==|$)/i.exec(word)?.[1];
    const flag = short === undefined ? undefined : flags.find((candidate) => candidate.short === short);
    return flag === undefined ? word : `--${flag.name}${word.slice(2)}`;
  });
}

/** meow takes flags in camel case only: `other-measure` -> `otherMeasure`. */
function meowName(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** `--no-limit=3` -> `limit`. */
function flagName(word: string): string {
  return word.replace(/^--?(?:no-)?/, '').replace(/=.*$/s, '');
}

function checkFlags(words: readonly string[], command: Command, commands: readonly Command[]) {
  const own = command.flags.map(({ name }) => name);
  for (const word of words) {
    const name = flagName(word);
    const long = word.startsWith('--');
    if (long ? name === 'help' || name === 'version' || own.includes(name) : /^-[hV]+$/.test(word)) continue;
    const owners = long ? commands.filter(({ flags }) => flags.some((flag) => flag.name === name)).map(title) : [];
    if (owners.length > 0)
      throw new UsageError(`--${name} is a flag of ${owners.join(', ')}; ${title(command)} takes ${listed(own)}.`);
    const near = nearestNames(name, [...own, 'help', 'version'], 1)[0];
    const hint = near === undefined ? `${title(command)} takes ${listed(own)}.` : `Did you mean --${near}?`;
    throw new UsageError(`Unknown flag ${quote(word.replace(/=.*$/s, ''))}. ${hint}`);
  }
}

function checkInputs(inputs: readonly string[], command: Command, commands: readonly Command[]) {
  const [least, most] = command.inputs;
  if (inputs.length < least) throw new UsageError(`${title(command)} needs ${command.args}. ${exampleOf(command)}`);
  if (inputs.length <= most) return;
  const near =
    command.name === ''
      ? nearestNames(
          inputs[0] ?? '',
          commands.map(({ name }) => name),
          1,
        )[0]
      : undefined;
  const hint = near === undefined || near === '' ? exampleOf(command) : `Did you mean the command ${near}?`;
  const takes = most === 0 ? 'no arguments' : most === 1 ? 'one argument' : `at most ${most} arguments`;
  throw new UsageError(`${title(command)} takes ${takes}, not ${inputs.map(quote).join(' ')}. ${hint}`);
}

function checkedFlags(given: Given, words: readonly string[], command: Command): Readonly<Record<string, FlagValue>> {
  const checked: Record<string, FlagValue> = {};
  for (const flag of command.flags) {
    const typed = words.filter((word) => flagName(word) === flag.name);
    if (typed.length > 0) checked[flag.name] = checkedFlag(given[meowName(flag.name)], typed, flag);
  }
  return checked;
}

function checkedFlag(value: unknown, typed: readonly string[], flag: Flag): FlagValue {
  if (flag.value === undefined) {
    const valued = typed.find((word) => word.includes('='));
    if (valued !== undefined) throw new UsageError(`--${flag.name} takes no value, but ${quote(valued)} gives it one.`);
    return value === true;
  }
  const values = (Array.isArray(value) ? value : []).map((one) => (one === false ? negated(flag) : String(one)));
  if (values.length < typed.length || values.includes(''))
    throw new UsageError(`--${flag.name} needs a value: --${flag.name} ${flag.value}.`);
  for (const one of values)
    if (flag.choices !== undefined && !flag.choices.includes(one)) throw badChoice(one, flag, flag.choices);
  if (flag.repeats) return values;
  const [only = '', ...more] = values;
  if (more.length > 0)
    throw new UsageError(
      `--${flag.name} was given ${values.length} times (${values.map(quote).join(', ')}); give it once.`,
    );
  return flag.whole === undefined ? only : wholeNumber(only, flag, flag.whole);
}

/** `--no-color` is what many tools call `--color never`. No other flag with a value can be negated. */
function negated(flag: Flag): string {
  if (flag.choices?.includes('never')) return 'never';
  throw new UsageError(`--no-${flag.name} means nothing: --${flag.name} takes ${flag.value}.`);
}

function badChoice(value: string, flag: Flag, choices: readonly string[]): UsageError {
  const near = nearestNames(value, choices, 1)[0];
  const hint = near === undefined ? '' : ` Did you mean ${near}?`;
  return new UsageError(`--${flag.name} cannot be ${quote(value)}.${hint} It is one of ${choices.join(', ')}.`);
}

function wholeNumber(text: string, flag: Flag, [least, most]: readonly [number, number]): number {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new UsageError(`--${flag.name} takes a whole number from ${least} to ${most}, not ${quote(text)}.`);
}

function title(command: Command): string {
  return command.name === '' ? 'state-of-ai without a command' : command.name;
}

function listed(flags: readonly string[]): string {
  return flags.length === 0 ? 'no flags' : flags.map((flag) => `--${flag}`).join(', ');
}

function exampleOf(command: Command): string {
  const [example] = command.examples;
  return example === undefined ? '' : `For example: state-of-ai ${example.line}`.trimEnd();
}
