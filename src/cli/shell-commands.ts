/** The commands that make the program at home in a shell, as plain data; the registry ends with them. */
import type { Command, Flag } from './command.ts';

export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const;
export type Shell = (typeof shells)[number];

export const configTopics = ['path', 'schema'] as const;

/** `all` is the whole registry, which these commands print in other forms; `set` are the flags that can be set for good. */
export function shellCommands(all: () => readonly Command[], set: readonly Flag[]): readonly Command[] {
  return [
    {
      name: 'tour',
      args: '',
      summary: 'Learn the explorer in two minutes, by doing',
      details: ['A line at the foot says what to press and goes on when it was done. Esc leaves the tour.'],
      inputs: [0, 0],
      flags: set,
      examples: [{ line: 'tour', does: 'the explorer, with the tour' }],
      run: async (context, request) => (await import('./for-people.ts')).runTour(context, request),
    },
    {
      name: 'config',
      args: '[path|schema]',
      summary: 'Tell where the configuration file is, what holds, and who says so',
      details: [
        'The file is JSON: ~/.config/state-of-ai/config.json, or in the folder XDG_CONFIG_HOME names; on macOS ~/Library/Application Support/state-of-ai, on Windows %APPDATA%\\state-of-ai. STATE_OF_AI_CONFIG names another one, --no-config reads none.',
        'A flag is stronger than the environment (STATE_OF_AI_THEME and so on, NO_COLOR), which is stronger than the file.',
        'config schema prints the JSON schema, for editors: what may stand in the file.',
      ],
      inputs: [0, 1],
      words: configTopics,
      flags: set,
      examples: [
        { line: 'config', does: 'each setting, its value and who set it' },
        { line: 'config schema', does: 'what the file may hold' },
      ],
      run: async (context, request) => (await import('./config.ts')).runConfig(context, request),
    },
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
