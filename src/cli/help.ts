/** Help from the registry: for the terminal, one command or all of them, and as Markdown for the README. */
import { wrapText } from '../draw/width.ts';
import { english, type Say } from '../i18n/words.ts';
import type { Command, Flag } from './command.ts';

const program = 'state-of-ai';
const room = 80;

/** Overview: every command with what it does, one example each, and the promises that hold for all. */
export function generalHelp(commands: readonly Command[], description: string, say: Say = english): string {
  const examples = commands.flatMap((command) => command.examples.slice(0, 1));
  const longest = Math.max(...examples.map(({ line }) => line.length));
  return [
    ...wrapped(say(description), 0),
    '',
    say('Usage'),
    ...commands.flatMap((command) => [`  ${usage(command)}`, ...wrapped(say(command.summary), 6)]),
    '',
    say('Examples'),
    ...examples.map(({ line, does }) => `  ${program} ${line.padEnd(longest)}   ${say(does)}`),
    '',
    ...wrapped(say(`Flags of a command: ${program} COMMAND --help. Also --version.`), 0),
    ...wrapped(
      say(
        'Exit code: 0 fine, 1 data could not be read, 2 wrong usage, 130 interrupted. stdout is data, stderr is talk.',
      ),
      0,
    ),
    '',
  ].join('\n');
}

/** One command: usage, what it does, its flags, examples. */
export function commandHelp(command: Command, say: Say = english): string {
  const flags = command.flags.map(flagUsage);
  const width = Math.min(26, Math.max(0, ...flags.map((text) => text.length)));
  return [
    usage(command) + (command.flags.length > 0 ? ' [FLAGS]' : ''),
    '',
    ...wrapped(`${say(command.summary)}${say('.')}`, 0),
    ...(command.details ?? []).flatMap((paragraph) => ['', ...wrapped(say(paragraph), 0)]),
    ...(flags.length > 0 ? ['', say('Flags')] : []),
    ...command.flags.flatMap((flag, i) => hanging(flags[i] ?? '', width, flagHelp(flag, say))),
    '',
    say('Examples'),
    ...command.examples.flatMap(({ line, does }) => [`  ${program} ${line}`.trimEnd(), `      ${say(does)}`]),
    '',
  ].join('\n');
}

/** The commands as a Markdown section; `npm run docs` puts it into the README. */
export function referenceMarkdown(commands: readonly Command[]): string {
  return commands
    .map((command) =>
      [
        `### \`${usage(command)}\``,
        '',
        `${command.summary}.`,
        ...(command.details ?? []).flatMap((paragraph) => ['', paragraph]),
        ...(command.flags.length > 0 ? ['', '| flag | |', '| --- | --- |'] : []),
        ...command.flags.map((flag) => `| \`${flagUsage(flag).replaceAll('|', '\\|')}\` | ${flagHelp(flag)} |`),
        '',
        '```sh',
        ...command.examples.map(({ line, does }) => `${`${program} ${line}`.trimEnd()}   # ${does}`),
        '```',
        '',
      ].join('\n'),
    )
    .join('\n');
}

function usage(command: Command): string {
  return [program, command.name, command.args].filter((part) => part !== '').join(' ');
}

function flagUsage(flag: Flag): string {
  const names = flag.short === undefined ? `--${flag.name}` : `-${flag.short}, --${flag.name}`;
  return flag.value === undefined ? names : `${names} ${flag.value}`;
}

function flagHelp(flag: Flag, say: Say = english): string {
  return flag.repeats ? `${say(flag.help)}${say('; ')}${say('may be repeated')}` : say(flag.help);
}

/** A term and its meaning in two columns; a term too long for its column stands on a line of its own. */
function hanging(term: string, width: number, meaning: string): string[] {
  const indent = width + 4;
  const [first = '', ...rest] = wrapped(meaning, indent);
  if (term.length > width) return [`  ${term}`, first, ...rest];
  return [`  ${term.padEnd(width)}  ${first.trimStart()}`, ...rest];
}

function wrapped(text: string, indent: number): string[] {
  return wrapText(text, room - indent).map((line) => ' '.repeat(indent) + line);
}
