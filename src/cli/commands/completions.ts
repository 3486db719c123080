/** `completions`: the completion script of a shell. */
import type { Command } from '../command.ts';
import { shells } from '../topics.ts';

export const completionsCommand: Command = {
  name: 'completions',
  args: shells.join('|'),
  summary: {
    en: 'Print a script that lets your shell complete commands, flags and names',
    zh: '输出脚本，让 shell 补全命令、选项和名称',
  },
  details: [
    {
      en: 'bash, in ~/.bashrc: eval "$(state-of-ai completions bash)"',
      zh: 'bash，写入 ~/.bashrc：eval "$(state-of-ai completions bash)"',
    },
    {
      en: 'zsh, in ~/.zshrc after compinit: eval "$(state-of-ai completions zsh)"',
      zh: 'zsh，写入 ~/.zshrc，在 compinit 之后：eval "$(state-of-ai completions zsh)"',
    },
    {
      en: 'fish: state-of-ai completions fish > ~/.config/fish/completions/state-of-ai.fish',
      zh: 'fish：state-of-ai completions fish > ~/.config/fish/completions/state-of-ai.fish',
    },
    {
      en: 'PowerShell, in $PROFILE: state-of-ai completions powershell | Out-String | Invoke-Expression',
      zh: 'PowerShell，写入 $PROFILE：state-of-ai completions powershell | Out-String | Invoke-Expression',
    },
    {
      en: 'A script holds the names of this version: print it again after an update.',
      zh: '脚本含有此版本的名称：更新后请重新输出。',
    },
  ],
  inputs: [1, 1],
  words: shells,
  flags: [],
  examples: [
    { line: 'completions bash', does: { en: 'the script for bash', zh: 'bash 的脚本' } },
    { line: 'completions fish', does: { en: 'the one for fish', zh: 'fish 的脚本' } },
  ],
  run: async (context, args, all) => (await import('./completions-run.ts')).runCompletions(context, args, all),
};
