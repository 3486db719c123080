/** The completion script for fish. Pure. */
import type { NameSet } from '../command.ts';
import type { CompletedCommand, CompletionName, CompletionSpec } from './spec.ts';

export function fishScript(spec: CompletionSpec): string {
  const sets = Object.entries(spec.sets) as [NameSet, readonly CompletionName[]][];
  const commands = [...spec.commands, { word: 'help', help: 'Help for a command' }];
  return `# fish completion for ${spec.madeBy}; made by: state-of-ai completions fish
${sets.map(([name, words]) => setFunction(name, words)).join('')}
function __state_of_ai_names_command
    __fish_seen_subcommand_from ${commands.map(({ word }) => word).join(' ')}
end

function __state_of_ai_begun
    string length -q -- (commandline -ct)
end

complete -c state-of-ai -f
${commands.map(({ word, help }) => `complete -c state-of-ai -n __fish_use_subcommand -a ${word} -d ${quoted(help)}`).join('\n')}
complete -c state-of-ai -n '__fish_seen_subcommand_from help' -a '${spec.commands.map(({ word }) => word).join(' ')}'
${[spec.bare, ...spec.commands].flatMap(lines).join('\n')}
`;
}

/** fish has two escapes inside single quotes. */
function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

function setFunction(name: NameSet, words: readonly CompletionName[]): string {
  return `
function __state_of_ai_${name}
    printf '%s\\t%s\\n' \\
        ${words.map(({ word, help }) => `${word} ${quoted(help)}`).join(' \\\n        ')}
end
`;
}

function lines(command: CompletedCommand): string[] {
  const when = command.word === '' ? 'not __state_of_ai_names_command' : `__fish_seen_subcommand_from ${command.word}`;
  const start = (and = '') => `complete -c state-of-ai -n ${quoted(`${when}${and}`)}`;
  return [
    ...(command.words.length > 0 ? [`${start()} -a '${command.words.join(' ')}'`] : []),
    ...command.sets.map((name) =>
      // Models (hundreds) are offered only after the first letter.
      name === 'models'
        ? `${start('; and __state_of_ai_begun')} -a '(__state_of_ai_models)'`
        : `${start()} -a '(__state_of_ai_${name})'`,
    ),
    ...command.flags.map(({ word, short, help, takesValue, values, file }) =>
      [
        start(),
        `-l ${word.slice(2)}`,
        ...(short === undefined ? [] : [`-s ${short.slice(1)}`]),
        ...(takesValue ? [file ? '-r -F' : '-x'] : []),
        ...(values.length > 0 ? [`-a '${values.join(' ')}'`] : []),
        `-d ${quoted(help)}`,
      ].join(' '),
    ),
  ];
}
