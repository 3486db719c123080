/** The definition of a command: name, flags and examples as plain data, and its function. Help, docs and parsing read it. */
import type { Localised } from '../i18n/message.ts';
import type { Context } from './context.ts';

export interface Flag {
  /** Without dashes. */
  readonly name: string;
  /** One-letter form, as in `-o`. */
  readonly short?: string | undefined;
  /** Other names with the same meaning. */
  readonly also?: readonly string[] | undefined;
  /** Earlier names: they still work, with a note that gives the new one. */
  readonly formerly?: readonly string[] | undefined;
  /** An earlier name that another flag has now. With one of this flag's choices as value it still means this flag. */
  readonly earlier?: string | undefined;
  /** Placeholder for the value in help (`COL=VALUE`); absent for a switch. */
  readonly value?: string | undefined;
  readonly help: Localised;
  readonly choices?: readonly string[] | undefined;
  /** Values a shell offers; others are accepted too. */
  readonly suggests?: readonly string[] | undefined;
  /** The value may name a file. */
  readonly file?: boolean | undefined;
  /** The value is a whole number in this range, both ends included. */
  readonly whole?: readonly [min: number, max: number] | undefined;
  /** May be given more than once. */
  readonly repeats?: boolean | undefined;
}

/** Lists of names that shells complete arguments with. */
export type NameSet = 'chapters' | 'figures' | 'datasets' | 'models';

interface Example {
  /** The words after `state-of-ai`. */
  readonly line: string;
  readonly does: Localised;
}

export interface Command {
  /** Empty for the command that runs if none is named. */
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

/** Parsed and checked arguments: choices are valid, numbers are numbers. */
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
