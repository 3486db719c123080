/** The commands that make the program at home in a shell, as plain data; the registry ends with them. */
import type { Command } from './command.ts';

export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const;
export type Shell = (typeof shells)[number];

/** `all` is the whole registry, which these commands print in other forms. */
export function shellCommands(all: () => readonly Command[]): readonly Command[] {
  return [
    {
      name: 'completions',
      args: shells.join('|'),
      summary: 'Print a script that lets your shell complete commands, flags and names',
      details: [
        'bash, in ~/.bashrc: eval "$(state-of-ai completions bash)"',
        'zsh, in ~/.zshrc after compinit: eval "$(state-of-ai completions zsh)"',
        'fish: state-of-ai completions fish > ~/.config/fish/completions/state-of-ai.fish',
        'PowerShell, in $PROFILE: state-of-ai completions powershell | Out-String | Invoke-Expression',
        'A script holds the names of this version: print it again after an update.',
      ],
      inputs: [1, 1],
      words: shells,
      flags: [],
      examples: [
        { line: 'completions bash', does: 'the script for bash' },
        { line: 'completions fish', does: 'the one for fish' },
      ],
      run: async (context, request) => (await import('./completions.ts')).runCompletions(context, request, all()),
    },
    {
      name: 'man',
      args: '',
      summary: 'Print the man page',
      details: [
        'npm installs the page with the package: man state-of-ai. Without that: state-of-ai man > state-of-ai.1, then man ./state-of-ai.1',
      ],
      inputs: [0, 0],
      flags: [],
      examples: [{ line: 'man', does: 'the page, in roff' }],
      run: async (context) => (await import('./man.ts')).runMan(context, all()),
    },
  ];
}
