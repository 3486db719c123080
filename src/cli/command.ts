/** What a command is: its name, flags and examples as plain data, and what it does. Help, docs and parsing read this. */
import type { Context } from './context.ts';

export interface Flag {
  /** Without dashes. */
  readonly name: string;
  /** One letter that means the same, as in `-o`. */
  readonly short?: string | undefined;
  /** What stands for its value in help (`COL=VALUE`); absent for a switch. */
  readonly value?: string | undefined;
  readonly help: string;
  readonly choices?: readonly string[] | undefined;
  /** Values a shell offers where others are taken too. */
  readonly suggests?: readonly string[] | undefined;
  /** The value may name a file. */
  readonly file?: boolean | undefined;
  /** The value is a whole number between these, both included. */
  readonly whole?: readonly [least: number, most: number] | undefined;
  /** May be given more than once. */
  readonly repeats?: boolean | undefined;
}

/** Lists of names that arguments come from. */
export type NameSet = 'chapters' | 'figures' | 'datasets' | 'models';

export interface Example {
  /** What is typed after `state-of-ai`. */
  readonly line: string;
  readonly does: string;
}

export interface Command {
  /** Empty for what runs when no command is named. */
  readonly name: string;
  readonly args: string;
  readonly summary: string;
  /** Further paragraphs of its help. */
  readonly details?: readonly string[] | undefined;
  /** Fewest and most positional arguments. */
  readonly inputs: readonly [least: number, most: number];
  /** What a shell completes the arguments with: names of these lists, and words as they are. */
  readonly names?: readonly NameSet[] | undefined;
  readonly words?: readonly string[] | undefined;
  readonly flags: readonly Flag[];
  readonly examples: readonly Example[];
  /** Resolves to an exit code. */
  readonly run: (context: Context, request: Request) => Promise<number>;
}

/** What any command takes: settings.ts takes the last two out, parse.ts answers the others before anything else. */
export const everywhere: readonly Flag[] = [
  { name: 'help', short: 'h', help: 'what a command does and takes' },
  { name: 'version', short: 'V', help: 'which version this is' },
  { name: 'no-config', help: 'read no configuration file' },
  { name: 'offline', help: 'only what was shipped: nothing that was synced' },
];

export type FlagValue = string | number | boolean | readonly string[];

/** What was typed, checked against its command: choices are among the choices, numbers are numbers. */
export interface Request {
  readonly inputs: readonly string[];
  readonly flags: Readonly<Record<string, FlagValue>>;
}

export function textFlag(request: Request, name: string): string | undefined {
  const value = request.flags[name];
  return typeof value === 'string' ? value : undefined;
}

export function wholeFlag(request: Request, name: string): number | undefined {
  const value = request.flags[name];
  return typeof value === 'number' ? value : undefined;
}

export function switchFlag(request: Request, name: string): boolean {
  return request.flags[name] === true;
}

export function listFlag(request: Request, name: string): readonly string[] {
  const value = request.flags[name];
  return typeof value === 'object' ? value : [];
}
