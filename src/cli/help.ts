/** Help from the registry: for the terminal, one command or all of them, and as Markdown for the README. */
import { wrapText } from '../draw/width.ts';
import { asWritten } from '../i18n/message.ts';
import type { Translate } from '../i18n/translate.ts';
import type { Command, Flag } from './command.ts';

const program = 'state-of-ai';
const room = 80;

/** Overview: every command with its summary, one example each, and rules common to all. */
export function generalHelp(commands: readonly Command[], description: string, t: Translate): string {
  const examples = commands.flatMap((command) => command.examples.slice(0, 1));
  const longest = Math.max(...examples.map(({ line }) => line.length));
  return [
    ...wrapped(t('cli.description', { english: asWritten(description) }), 0),
    '',
    t('cli.usage'),
    ...commands.flatMap((command) => [`  ${usage(command)}`, ...wrapped(t.text(command.summary), 6)]),
    '',
    t('cli.examples'),
    ...examples.map(({ line, does }) => `  ${program} ${line.padEnd(longest)}   ${t.text(does)}`),
    '',
    ...wrapped(t('cli.moreHelp'), 0),
    ...wrapped(t('cli.exitCodes'), 0),
    '',
  ].join('\n');
}

/** One command: usage, what it does, its flags, examples. */
export function commandHelp(command: Command, t: Translate): string {
  const flags = command.flags.map(flagUsage);
  const width = Math.min(26, Math.max(0, ...flags.map((text) => text.length)));
  return [
    usage(command) + (command.flags.length > 0 ? ' [FLAGS]' : ''),
    '',
    ...wrapped(t('cli.sentence', { text: command.summary }), 0),
    ...(command.details ?? []).flatMap((paragraph) => ['', ...wrapped(t.text(paragraph), 0)]),
    ...(flags.length > 0 ? ['', t('cli.flags')] : []),
    ...command.flags.flatMap((flag, i) => hanging(flags[i] ?? '', width, flagHelp(flag, t))),
    '',
    t('cli.examples'),
    ...command.examples.flatMap(({ line, does }) => [`  ${program} ${line}`.trimEnd(), `      ${t.text(does)}`]),
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
        `${command.summary.en}.`,
        ...(command.details ?? []).flatMap((paragraph) => ['', paragraph.en]),
        ...(command.flags.length > 0 ? ['', '| flag | |', '| --- | --- |'] : []),
        ...command.flags.map((flag) => `| \`${flagUsage(flag).replaceAll('|', '\\|')}\` | ${englishHelp(flag)} |`),
        '',
        '```sh',
        ...command.examples.map(({ line, does }) => `${`${program} ${line}`.trimEnd()}   # ${does.en}`),
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

function flagHelp({ help, repeats }: Flag, t: Translate): string {
  return repeats ? t('cli.mayRepeat', { help }) : t.text(help);
}

/** English only: for the reference and the man page. */
export function englishHelp({ help, repeats }: Flag): string {
  return repeats ? `${help.en}; may be repeated` : help.en;
}

/** Terms and meanings in two columns; a term that is too long gets its own line. */
function hanging(term: string, width: number, meaning: string): string[] {
  const indent = width + 4;
  const [first = '', ...rest] = wrapped(meaning, indent);
  if (term.length > width) return [`  ${term}`, first, ...rest];
  return [`  ${term.padEnd(width)}  ${first.trimStart()}`, ...rest];
}

function wrapped(text: string, indent: number): string[] {
  return wrapText(text, room - indent).map((line) => ' '.repeat(indent) + line);
}
