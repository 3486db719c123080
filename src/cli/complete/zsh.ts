/** The completion script for zsh: in a folder of fpath as _state-of-ai, or sourced after compinit. Pure. */
import type { NameSet } from '../command.ts';
import { type CompletedCommand, type CompletionName, type CompletionSpec, quoted, spellings } from './spec.ts';

export function zshScript(spec: CompletionSpec): string {
  const sets = Object.entries(spec.sets) as [NameSet, readonly CompletionName[]][];
  return `#compdef state-of-ai
# zsh completion for ${spec.madeBy}; made by: state-of-ai completions zsh

_state_of_ai_commands() {
  local -a them=(
${[...spec.commands, { word: 'help', help: 'Help for a command' }].map((one) => `    ${described(one)}`).join('\n')}
  )
  _describe -t commands command them
}
${sets.map(([name, words]) => setFunction(name, words)).join('')}
${[spec.bare, ...spec.commands].map(argumentFunction).join('')}
_state_of_ai() {
  if (( CURRENT > 2 )); then
    case $words[2] in
      help) shift words; (( CURRENT-- )); _arguments ':: :_state_of_ai_commands'; return ;;
${spec.commands.map(commandCase).join('\n')}
    esac
  fi
  _arguments -s \\
    ${flagSpecs(spec.bare).join(' \\\n    ')} \\
    '*: :_state_of_ai_in_bare'
}

if [[ $funcstack[1] == _state-of-ai ]]; then
  _state_of_ai "$@"
else
  compdef _state_of_ai state-of-ai
fi
`;
}

function described({ word, help }: CompletionName): string {
  return quoted(`${word.replaceAll(':', '\\:')}:${help}`);
}

function setFunction(name: NameSet, words: readonly CompletionName[]): string {
  return `
_state_of_ai_${name}() {
  local -a them=(
${words.map((one) => `    ${described(one)}`).join('\n')}
  )
  _describe -t ${name} ${name.replace(/s$/, '')} them
}
`;
}

function functionName({ word }: CompletedCommand): string {
  return `_state_of_ai_in_${word === '' ? 'bare' : word}`;
}

/** The function that completes the arguments of one command. */
function argumentFunction(command: CompletedCommand): string {
  const lines = [
    ...(command.word === '' ? ['(( CURRENT > 2 )) || _state_of_ai_commands && ret=0'] : []),
    ...(command.words.length > 0 ? [`compadd -- ${command.words.join(' ')} && ret=0`] : []),
    ...command.sets.map((name) =>
      // Models (hundreds) are offered only after the first letter.
      name === 'models' ? '[[ -n $PREFIX ]] && _state_of_ai_models && ret=0' : `_state_of_ai_${name} && ret=0`,
    ),
  ];
  return `${functionName(command)}() {
  local ret=1
${lines.map((line) => `  ${line}\n`).join('')}  return ret
}
`;
}

function commandCase(command: CompletedCommand): string {
  const some = command.words.length + command.sets.length > 0;
  const place = command.most > 1 ? '*: :' : '1: :';
  const specs = [...flagSpecs(command), ...(some ? [quoted(`${place}${functionName(command)}`)] : [])];
  return `      ${command.word}) shift words; (( CURRENT-- ))
        _arguments -s \\
          ${specs.join(' \\\n          ')}
        return ;;`;
}

function flagSpecs({ flags }: CompletedCommand): string[] {
  return flags.flatMap((flag) =>
    spellings(flag).map((spelling) => {
      const help = `[${flag.help.replace(/[[\]\\:]/g, '\\$&')}]`;
      if (!flag.takesValue) return quoted(`${spelling}${help}`);
      const words = flag.values.join(' ');
      const action = flag.file ? `{compadd -- ${words}; _files}` : words === '' ? '' : `(${words})`;
      // `=` makes zsh accept both --flag=value and --flag value; short flags only take the second form.
      return quoted(`*${spelling}${spelling.startsWith('--') ? '=' : ''}${help}:value:${action}`);
    }),
  );
}
