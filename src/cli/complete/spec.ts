/** Everything a shell can complete, from the registry and the name lists; input of the four scripts. Pure. */
import type { Command, Flag, NameSet } from '../command.ts';

/** A completion word, and the description that shells show with it. */
export interface CompletionName {
  readonly word: string;
  readonly help: string;
}

interface CompletedFlag extends CompletionName {
  /** The dash and its letter, `-o`. */
  readonly short: string | undefined;
  readonly takesValue: boolean;
  /** Values to offer. */
  readonly values: readonly string[];
  readonly file: boolean;
}

export interface CompletedCommand extends CompletionName {
  readonly flags: readonly CompletedFlag[];
  /** Lists that its arguments come from. */
  readonly sets: readonly NameSet[];
  readonly words: readonly string[];
  /** Maximum number of arguments. */
  readonly most: number;
}

export interface CompletionSpec {
  /** `state-of-ai 0.1.0`, for the first line of a script. */
  readonly madeBy: string;
  /** Commands with a name. */
  readonly commands: readonly CompletedCommand[];
  /** What the program accepts if no command is named. */
  readonly bare: CompletedCommand;
  readonly sets: Readonly<Record<NameSet, readonly CompletionName[]>>;
}

/** `everywhere` are the flags that every command takes. */
export function completionSpec(
  commands: readonly Command[],
  everywhere: readonly Flag[],
  sets: CompletionSpec['sets'],
  madeBy: string,
): CompletionSpec {
  const completed = commands.map((command) => completedCommand(command, everywhere));
  const bare = completed.find(({ word }) => word === '');
  if (bare === undefined) throw new Error('The registry has no command for when none is named.');
  const safe = Object.entries(sets).map(([name, words]) => [name, words.filter(({ word }) => isSafe(word))] as const);
  return {
    madeBy,
    commands: completed.filter(({ word }) => word !== ''),
    bare,
    sets: { ...sets, ...Object.fromEntries(safe) },
  };
}

/** Names with shell metacharacters are left out rather than quoted for four shells. */
function isSafe(word: string): boolean {
  return /^[\w@%+./-]+$/.test(word);
}

function completedCommand(command: Command, everywhere: readonly Flag[]): CompletedCommand {
  const own = command.flags.map(({ name }) => name);
  return {
    word: command.name,
    help: command.summary.en,
    flags: [...command.flags, ...everywhere.filter(({ name }) => !own.includes(name))].map((flag) => ({
      word: `--${flag.name}`,
      short: flag.short === undefined ? undefined : `-${flag.short}`,
      help: flag.help.en,
      takesValue: flag.value !== undefined,
      values: flag.choices ?? flag.suggests ?? [],
      file: flag.file === true,
    })),
    sets: command.names ?? [],
    words: command.words ?? [],
    most: command.inputs[1],
  };
}

/** A flag's spellings, long and short. */
export function spellings({ word, short }: CompletedFlag): string[] {
  return short === undefined ? [word] : [word, short];
}

/** Quotes text for a POSIX shell. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
