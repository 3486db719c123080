/** What a command is: its name, flags and examples as plain data, and what it does. Help, docs and parsing read this. */
import type { Localised } from '../i18n/message.ts';
import type { Context } from './context.ts';

export interface Flag {
  /** Without dashes. */
  readonly name: string;
  /** One letter that means the same, as in `-o`. */
  readonly short?: string | undefined;
  /** Other names that mean the same. */
  readonly also?: readonly string[] | undefined;
  /** Earlier names: they still work, with a note that names the new one. */
  readonly formerly?: readonly string[] | undefined;
  /** An earlier name that is another flag now: it still means this one with a value of its choices. */
  readonly earlier?: string | undefined;
  /** What stands for its value in help (`COL=VALUE`); absent for a switch. */
  readonly value?: string | undefined;
  readonly help: Localised;
  readonly choices?: readonly string[] | undefined;
  /** Values a shell offers where others are taken too. */
  readonly suggests?: readonly string[] | undefined;
  /** The value may name a file. */
  readonly file?: boolean | undefined;
  /** The value is a whole number between these, both included. */
  readonly whole?: readonly [min: number, max: number] | undefined;
  /** May be given more than once. */
  readonly repeats?: boolean | undefined;
}

/** Lists of names that arguments come from. */
export type NameSet = 'chapters' | 'figures' | 'datasets' | 'models';

interface Example {
  /** What is typed after `state-of-ai`. */
  readonly line: string;
  readonly does: Localised;
}

export interface Command {
  /** Empty for what runs when no command is named. */
  readonly name: string;
  readonly args: string;
  readonly summary: Localised;
  /** Further paragraphs of its help. */
  readonly details?: readonly Localised[] | undefined;
  /** How many positional arguments it takes. */
  readonly inputs: readonly [min: number, max: number];
  /** What shells complete the arguments with: the names in these lists, and literal words. */
  readonly names?: readonly NameSet[] | undefined;
  readonly words?: readonly string[] | undefined;
  readonly flags: readonly Flag[];
  readonly examples: readonly Example[];
  /** Resolves to an exit code. `all` is the registry, which some commands print in other forms. */
  readonly run: (context: Context, args: ParsedArgs, all: readonly Command[]) => Promise<number>;
}

export type FlagValue = string | number | boolean | readonly string[];

/** What was typed, checked against its command: choices are among the choices, numbers are numbers. */
export interface ParsedArgs {
  readonly inputs: readonly string[];
  readonly flags: Readonly<Record<string, FlagValue>>;
}

export function textFlag(args: ParsedArgs, name: string): string | undefined {
  const value = args.flags[name];
  return typeof value === 'string' ? value : undefined;
}

export function wholeFlag(args: ParsedArgs, name: string): number | undefined {
  const value = args.flags[name];
  return typeof value === 'number' ? value : undefined;
}

export function switchFlag(args: ParsedArgs, name: string): boolean {
  return args.flags[name] === true;
}

export function listFlag(args: ParsedArgs, name: string): readonly string[] {
  const value = args.flags[name];
  return typeof value === 'object' ? value : [];
}
