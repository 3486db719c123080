/** The man page, from the command registry, the keys, and the lists of environment variables and files. Plain man(7) macros. Pure. */
import type { Command, Flag } from '../command.ts';
import type { Term } from '../environment.ts';
import { englishHelp } from '../help.ts';

interface Manual {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly commands: readonly Command[];
  /** Flags that every command takes. */
  readonly everywhere: readonly Flag[];
  /** Keys of the explorer, as labelled on the keyboard, and what they do. */
  readonly keys: readonly Term[];
  readonly exitCodes: readonly Term[];
  readonly environment: readonly Term[];
  readonly files: readonly Term[];
}

/** The page carries no date, so builds of one version are identical. */
export function manPage(manual: Manual): string {
  const { name, version, description, commands, everywhere } = manual;
  const examples = commands.flatMap((command) => command.examples);
  return `${[
    `.TH ${name.toUpperCase()} 1 "" "${name} ${version}" "User Commands"`,
    '.\\" Made by: state-of-ai man',
    // Left-aligned, no hyphenation, so that flags and names can be searched and copied.
    '.ad l',
    '.nh',
    '.SH NAME',
    `${text(name)} \\- ${text(description.replace(/\.$/, ''))}`,
    '.SH SYNOPSIS',
    ...commands.flatMap((command, i) => [...(i === 0 ? [] : ['.br']), usage(name, command)]),
    '.SH DESCRIPTION',
    ...paragraphs([
      'Without a command the explorer opens: chapters, figures, leaderboards and models on one screen; ? there shows every key.',
      'The commands print the same things. stdout is data; messages and progress go to stderr. Every number comes with what kind it is and a source.',
    ]),
    '.SH COMMANDS',
    ...commands.flatMap((command) => [
      `.SS ${usage(name, command)}`,
      ...paragraphs([`${command.summary.en}.`, ...(command.details ?? []).map(({ en }) => en)]),
      ...terms(command.flags.map(flagTerm)),
    ]),
    '.SH FLAGS OF EVERY COMMAND',
    ...terms(everywhere.map(flagTerm)),
    '.SH KEYS',
    ...paragraphs(['What the explorer answers to, unless the configuration names other keys.']),
    ...terms(manual.keys),
    '.SH EXIT STATUS',
    ...terms(manual.exitCodes),
    '.SH ENVIRONMENT',
    ...terms(manual.environment),
    '.SH FILES',
    ...terms(manual.files),
    '.SH EXAMPLES',
    ...terms(examples.map(({ line, does }) => ({ name: `${name} ${line}`.trimEnd(), does: does.en }))),
  ].join('\n')}\n`;
}

function usage(name: string, { name: command, args }: Command): string {
  const bold = [name, command].filter((part) => part !== '').join(' ');
  return `\\fB${text(bold)}\\fR${args === '' ? '' : ` \\fI${text(args)}\\fR`}`;
}

function flagTerm(flag: Flag): Term {
  const { name, short, value } = flag;
  const names = short === undefined ? `--${name}` : `-${short}, --${name}`;
  return { name: value === undefined ? names : `${names} ${value}`, does: englishHelp(flag) };
}

function paragraphs(all: readonly string[]): string[] {
  return all.flatMap((paragraph) => ['.PP', line(paragraph)]);
}

function terms(all: readonly Term[]): string[] {
  return all.flatMap(({ name, does }) => ['.TP', `\\fB${text(name)}\\fR`, line(does)]);
}

/** A leading dot or quote would turn the line into a roff request. */
function line(words: string): string {
  return text(words).replace(/^[.']/, '\\&$&');
}

const letters: Readonly<Record<string, string>> = {
  '\\': '\\e',
  '-': '\\-',
  '^': '\\(ha',
  '~': '\\(ti',
  "'": '\\(aq',
  '`': '\\(ga',
};

/** Escapes characters that roff would typeset as typographic ones, so that copied commands work. */
function text(words: string): string {
  return words
    .replace(/[\\^~'`-]/g, (sign) => letters[sign] ?? sign)
    .replace(/[^ -~]/gu, unicode)
    .replace(/,(?=[^\s,]{20})/g, ',\\:');
}

function unicode(letter: string): string {
  return `\\[u${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
}
