/** The one command that uses the network, as plain data; what it runs is loaded when it is asked for and never before. */
import type { Command, Flag } from './command.ts';

export const syncTopics = ['activity'] as const;

export function syncCommand(shared: readonly Flag[]): Command {
  return {
    name: 'sync',
    args: '[activity]',
    summary: 'Fetch newer public numbers from the OpenRouter Data API',
    details: [
      'Rankings by model, by each of 12 categories, by kind of language, by prompt length and by tool calling, apps, and the model list with prices: about 45 requests, at most 30 a minute and 500 a day. They are laid over the shipped numbers in your own data folder; the shipped ones stay as they are. --offline, with any command, leaves out what was synced; sync --reset deletes it.',
      'Needs OPENROUTER_API_KEY, any key of yours, for all but the model list. Sent are the key and the dates asked for, to openrouter.ai or to OPENROUTER_BASE_URL, and nothing else. No other command sends anything, but study to a clickhouse:// server that you name.',
      'A sync that was interrupted goes on where it stopped when it is asked for again within a day. Every value is checked: what cannot be is counted, named with its place, and left out.',
      'sync activity fetches the last 30 days of your own account with a management key (OPENROUTER_MANAGEMENT_KEY, or OPENROUTER_API_KEY) and saves them as a study: state-of-ai study activity opens it. Days that were fetched earlier stay. Needs DuckDB, as study does.',
    ],
    inputs: [0, 1],
    words: syncTopics,
    flags: [
      { name: 'dry-run', help: 'say what would be asked for, and send nothing' },
      { name: 'reset', help: 'delete what was synced; with activity, the days that are kept' },
      { name: 'save', value: 'NAME', help: 'with activity: the name of the study; else activity' },
      ...shared,
    ],
    examples: [
      { line: 'sync --dry-run', does: 'what would be fetched, and how many requests that is' },
      { line: 'sync', does: 'fetch it' },
      { line: 'sync activity', does: 'your own last 30 days, as a study' },
      { line: 'sync --reset', does: 'back to what was shipped' },
    ],
    run: async (context, request) => (await import('./sync.ts')).runSync(context, request),
  };
}
