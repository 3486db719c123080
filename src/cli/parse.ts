/** Parses argv with meow into a command and checked values. Any mistake throws one UsageError. */
import meow from 'meow';
import { nearestNames } from '../data/nearest.ts';
import { UsageError } from '../errors.ts';
import { type Code, code, codeOrNone, codes, type Message, message } from '../i18n/message.ts';
import { quote } from '../i18n/quote.ts';
import type { Command, Flag, FlagValue, ParsedArgs } from './command.ts';
import { everywhere } from './flags.ts';

type Parsed =
  | { readonly wants: 'help'; readonly command: Command | undefined }
  | { readonly wants: 'version' }
  | {
      readonly wants: 'run';
      readonly command: Command;
      readonly args: ParsedArgs;
      /** Notes about valid input, such as a flag that has been renamed. */
      readonly notices: readonly Message[];
    };

interface Package {
  readonly name: string;
  readonly version: string;
}

type ParsedFlags = Readonly<Record<string, unknown>>;

/**
 * `--help` and `--version` win over everything else, even when other arguments are invalid.
 * Words after `--` are never flags. Throws UsageError.
 */
export function parseArguments(typed: readonly string[], commands: readonly Command[], pkg: Package): Parsed {
  const flags = new Map(
    [...commands.flatMap((command) => command.flags), ...everywhere].map((flag) => [flag.name, flag]),
  );
  const { argv, notices } = withEarlierNames(withDashes(spelledOut(typed, [...flags.values()]), [...flags.values()]), [
    ...flags.values(),
  ]);
  const { input, given } = readArguments(argv, [...flags.values()], pkg);
  const [first, ...rest] = input;
  const named = commands.find((command) => command.name !== '' && command.name === first);
  if (given.help === true || (first === 'help' && named === undefined)) {
    const topic = first === 'help' ? rest[0] : named?.name;
    return { wants: 'help', command: topic === undefined ? undefined : findCommand(topic, commands) };
  }
  if (given.version === true) return { wants: 'version' };

  const command = named ?? commands.find(({ name }) => name === '');
  if (command === undefined) throw new Error('The registry has no command for when none is named.');
  const inputs = named === undefined ? input : rest;
  const words = flagWords(argv);
  checkFlags(words, command, commands);
  checkInputs(inputs, command, commands);
  return {
    wants: 'run',
    command,
    args: { inputs, flags: checkedFlags(given, words, command) },
    notices: [...notices, ...renamed(words, command)],
  };
}

/**
 * meow only splits here. Its own checks print and exit, throw bare errors for a bad choice, and turn `abc` into NaN;
 * so every flag with a value is text that may repeat, unknown flags are let through, and all checks are ours.
 */
function readArguments(argv: readonly string[], all: readonly Flag[], pkg: Package) {
  // Declares only the flags that occur: meow takes 0.1 ms per declared flag, and there are fifty.
  const typed = new Set(flagWords(argv).map(flagName));
  const takesValue = new Map(all.flatMap((flag) => namesOf(flag).map((name) => [name, flag.value !== undefined])));
  const flags = [...takesValue].filter(([name]) => typed.has(name));
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
        flags.map(([name, hasValue]) => [
          meowName(name),
          hasValue ? { type: 'string' as const, isMultiple: true as const } : { type: 'boolean' as const },
        ]),
      ),
    },
  });
  return { input, given: given as ParsedFlags };
}

function findCommand(name: string, commands: readonly Command[]): Command {
  const command = commands.find((candidate) => candidate.name === name);
  if (command !== undefined) return command;
  const names = commands.map((candidate) => candidate.name).filter((candidate) => candidate !== '');
  throw new UsageError(message('cli.noCommand', { typed: quote(name), commands: codes(names) }));
}

/**
 * The arguments that are flags, as typed. meow's own list cannot be used: it loses `--limit` without a value, `--_` and the dash
 * in `--some-flag`. It never takes a word that starts with a dash as a value, except a negative number.
 */
function flagWords(argv: readonly string[]): string[] {
  const end = argv.indexOf('--');
  return argv.slice(0, end === -1 ? undefined : end).filter((word) => /^-(?![\d.]|$)/.test(word));
}

/** `-o FILE` -> `--output FILE`, so that later code sees one name per flag. */
function spelledOut(argv: readonly string[], flags: readonly Flag[]): string[] {
  const end = argv.indexOf('--');
  return argv.map((word, i) => {
    const short = end !== -1 && i >= end ? undefined : /^-([a-z])(?==|$)/i.exec(word)?.[1];
    const flag = short === undefined ? undefined : flags.find((candidate) => candidate.short === short);
    return flag === undefined ? word : `--${flag.name}${word.slice(2)}`;
  });
}

/** `--output -` -> `--output=-`: meow does not accept a lone dash (stdin or stdout) as a value. */
function withDashes(argv: readonly string[], flags: readonly Flag[]): string[] {
  const takesValue = (word: string) =>
    flags.some((flag) => flag.value !== undefined && namesOf(flag).some((name) => word === `--${name}`));
  const end = argv.indexOf('--');
  return argv.flatMap((word, i) => {
    const isBefore = end === -1 || i < end;
    if (isBefore && word === '-' && i > 0 && takesValue(argv[i - 1] ?? '')) return [];
    return isBefore && argv[i + 1] === '-' && takesValue(word) ? [`${word}=-`] : [word];
  });
}

/** `--from litellm` -> `--log-format litellm`: `--from` now takes a day, but with the name of a format the earlier flag is meant. */
function withEarlierNames(argv: readonly string[], flags: readonly Flag[]) {
  const notices: Message[] = [];
  const end = argv.indexOf('--');
  const renamedAt = (i: number): string | undefined => {
    const [, name, own] = /^--([a-z-]+)(?:=(.*))?$/s.exec(argv[i] ?? '') ?? [];
    const value = own ?? argv[i + 1] ?? '';
    const flag = flags.find(({ earlier }) => name !== undefined && earlier === name);
    if (flag?.choices === undefined || nearestNames(value, flag.choices, 1).length === 0) return undefined;
    notices.push(message('cli.renamedFlag', { old: dashed(name ?? ''), now: dashed(flag.name) }));
    return own === undefined ? `--${flag.name}` : `--${flag.name}=${own}`;
  };
  return { argv: argv.map((word, i) => (end === -1 || i < end ? (renamedAt(i) ?? word) : word)), notices };
}

/** meow accepts flags in camel case only: `other-measure` -> `otherMeasure`. */
function meowName(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** `--no-limit=3` -> `limit`. */
function flagName(word: string): string {
  return word.replace(/^--?(?:no-)?/, '').replace(/=.*$/s, '');
}

function namesOf({ name, also = [], formerly = [] }: Flag): readonly string[] {
  return [name, ...also, ...formerly];
}

function checkFlags(words: readonly string[], command: Command, commands: readonly Command[]) {
  const own = command.flags.map(({ name }) => name);
  const known = [...command.flags, ...everywhere].flatMap(namesOf);
  for (const word of words) {
    const name = flagName(word);
    const long = word.startsWith('--');
    if (long ? known.includes(name) : /^-[hV]+$/.test(word)) continue;
    const takes = { command: title(command), flags: own.map(dashed) };
    const owners = long ? commands.filter(({ flags }) => flags.some((flag) => flag.name === name)).map(title) : [];
    if (owners.length > 0) throw new UsageError(message('cli.flagOfOthers', { flag: dashed(name), owners, ...takes }));
    const near = nearestNames(name, [...own, 'help', 'version'], 1)[0];
    const typed = quote(word.replace(/=.*$/s, ''));
    throw new UsageError(
      near === undefined
        ? message('cli.unknownFlag', { typed, ...takes })
        : message('cli.unknownFlagButNear', { typed, near: dashed(near) }),
    );
  }
}

function checkInputs(inputs: readonly string[], command: Command, commands: readonly Command[]) {
  const [min, max] = command.inputs;
  const example = code(`state-of-ai ${command.examples[0]?.line ?? ''}`.trimEnd());
  if (inputs.length < min)
    throw new UsageError(message('cli.needsArguments', { command: title(command), args: code(command.args), example }));
  if (inputs.length <= max) return;
  const names = commands.map(({ name }) => name).filter((name) => name !== '');
  const near = command.name === '' ? nearestNames(inputs[0] ?? '', names, 1)[0] : undefined;
  throw new UsageError(
    message('cli.tooManyArguments', {
      command: title(command),
      max,
      // Repeats at most five of the typed words.
      typed: [...inputs.slice(0, 5).map(quote), ...(inputs.length > 5 ? [code('...')] : [])],
      near: codeOrNone(near),
      example,
    }),
  );
}

function checkedFlags(
  given: ParsedFlags,
  words: readonly string[],
  command: Command,
): Readonly<Record<string, FlagValue>> {
  const checked: Record<string, FlagValue> = {};
  for (const flag of [...command.flags, ...everywhere.filter(({ value }) => value !== undefined)]) {
    const names = namesOf(flag);
    const typed = words.filter((word) => names.includes(flagName(word)));
    if (typed.length === 0) continue;
    const values = names.map((name) => given[meowName(name)]).filter((value) => value !== undefined);
    checked[flag.name] =
      flag.value === undefined ? checkedSwitch(values.at(-1), typed, flag) : checkedValue(values.flat(), typed, flag);
  }
  return checked;
}

/** A renamed flag still works, with a note that gives the new name. */
function renamed(words: readonly string[], { flags }: Command): Message[] {
  const typed = words.map(flagName);
  return flags.flatMap(({ name, formerly = [] }) =>
    formerly
      .filter((old) => typed.includes(old))
      .map((old) => message('cli.renamedFlag', { old: dashed(old), now: dashed(name) })),
  );
}

function checkedSwitch(value: unknown, typed: readonly string[], flag: Flag): boolean {
  const valued = typed.find((word) => word.includes('='));
  if (valued !== undefined)
    throw new UsageError(message('cli.takesNoValue', { flag: dashed(flag.name), typed: quote(valued) }));
  return value === true;
}

function checkedValue(given: readonly unknown[], typed: readonly string[], flag: Flag): FlagValue {
  const name = dashed(flag.name);
  const known = { flag: name, value: code(flag.value ?? '') };
  const negated = typed.find((word) => word.startsWith('--no-'));
  // `--no-color` is what many tools call `--color never`. No other flag with a value can be negated.
  if (negated !== undefined && !flag.choices?.includes('never')) throw new UsageError(message('cli.noNegation', known));
  if (negated?.includes('='))
    throw new UsageError(message('cli.takesNoValue', { flag: code(`--no-${flag.name}`), typed: quote(negated) }));
  const values = given.map((one) => (one === false ? 'never' : String(one)));
  if (values.length < typed.length || values.includes('')) throw new UsageError(message('cli.needsValue', known));
  for (const one of values)
    if (flag.choices !== undefined && !flag.choices.includes(one)) throw badChoice(one, name, flag.choices);
  if (flag.repeats) return values;
  const [only = '', ...more] = values;
  if (more.length > 0)
    throw new UsageError(message('cli.givenTwice', { flag: name, count: values.length, values: values.map(quote) }));
  return flag.whole === undefined ? only : wholeNumber(only, name, flag.whole);
}

function badChoice(value: string, flag: Code, choices: readonly string[]): UsageError {
  const near = codeOrNone(nearestNames(value, choices, 1)[0]);
  return new UsageError(message('cli.noChoice', { flag, typed: quote(value), near, choices: codes(choices) }));
}

function wholeNumber(text: string, flag: Code, [min, max]: readonly [number, number]): number {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= min && number <= max) return number;
  throw new UsageError(
    message('cli.noWholeNumber', { flag, min: code(`${min}`), max: code(`${max}`), typed: quote(text) }),
  );
}

function title(command: Command): Message {
  return command.name === '' ? message('cli.withoutCommand') : message('cli.command', { name: code(command.name) });
}

function dashed(flag: string): Code {
  return code(`--${flag}`);
}
