/** The completion script for bash, 3.2 (macOS) and newer. Pure. */
import { type CompletedCommand, type CompletionSpec, spellings } from './spec.ts';

export function bashScript(spec: CompletionSpec): string {
  const all = [spec.bare, ...spec.commands];
  const valued = [
    ...new Set(all.flatMap(({ flags }) => flags.filter(({ takesValue }) => takesValue).flatMap(spellings))),
  ];
  const names = spec.commands.map(({ word }) => word);
  return `# bash completion for ${spec.madeBy}; made by: state-of-ai completions bash
_state_of_ai() {
  local cur prev word command=- skip='' count=0 i words='' files='' IFS=$' \\t\\n'
  cur=\${COMP_WORDS[COMP_CWORD]}
  prev=\${COMP_WORDS[COMP_CWORD-1]}
  # bash hands --flag=value over as three words.
  if [[ $cur == '=' ]]; then
    cur=''
  elif [[ $prev == '=' ]]; then
    prev=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    if [[ -n $skip ]]; then
      [[ $word == '=' ]] || skip=''
      continue
    fi
    case $word in
      ${valued.join('|')}) skip=1 ;;
      -*) ;;
      ${['help', ...names].join('|')})
        if [[ $command == - && $count == 0 ]]; then command=$word; else ((count++)); fi ;;
      *) ((count++)) ;;
    esac
  done
  case "$command $prev" in
${all.flatMap(valueCases).join('\n')}
    *)
      case "$prev" in ${valued.join('|')}) return ;; esac
      if [[ $cur == -* ]]; then
        case $command in
${all.map((command) => `          ${nameOf(command)}) words='${command.flags.flatMap(spellings).join(' ')}' ;;`).join('\n')}
        esac
      else
        case $command in
          help) [[ $count == 0 ]] && words='${names.join(' ')}' ;;
${all.map((command) => argumentCase(command, spec)).join('\n')}
        esac
      fi ;;
  esac
  COMPREPLY=( $(compgen -W "$words" -- "$cur") )
  if [[ -n $files ]]; then
    compopt -o filenames 2>/dev/null
    IFS=$'\\n'
    COMPREPLY+=( $(compgen -f -- "$cur") )
  fi
}
complete -F _state_of_ai state-of-ai
`;
}

function nameOf({ word }: CompletedCommand): string {
  return word === '' ? '-' : word;
}

function valueCases(command: CompletedCommand): string[] {
  return command.flags
    .filter(({ values, file }) => values.length > 0 || file)
    .map((flag) => {
      const when = spellings(flag)
        .map((spelling) => `'${nameOf(command)} ${spelling}'`)
        .join('|');
      return `    ${when}) words='${flag.values.join(' ')}'${flag.file ? ' files=1' : ''} ;;`;
    });
}

function argumentCase(command: CompletedCommand, { sets, commands }: CompletionSpec): string {
  const listed = (of: CompletedCommand['sets']) => of.flatMap((name) => sets[name].map(({ word }) => word)).join(' ');
  const usual = [...command.words, listed(command.sets.filter((name) => name !== 'models'))].join(' ').trim();
  const first = command.word === '' ? `${commands.map(({ word }) => word).join(' ')} help ${usual}` : usual;
  const models = command.sets.includes('models')
    ? // Models (hundreds) are offered only after the first letter.
      `; [[ -n $cur ]] && words+=' ${listed(['models'])}'`
    : '';
  return `          ${nameOf(command)}) if ((count < ${command.most})); then words='${first}'${models}; fi ;;`;
}
