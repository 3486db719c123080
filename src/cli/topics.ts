/** Words that commands take as an argument. In a separate file, so that lazily loaded code can check them too. */

export const listNames = ['chapters', 'figures', 'datasets', 'models'] as const;

export const configTopics = ['path', 'schema'] as const;

export const syncTopics = ['activity'] as const;

export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const;
export type ShellName = (typeof shells)[number];
