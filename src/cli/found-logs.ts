/** Finds the agents' logs on this machine, for `study` without arguments and the explorer's page on them. Loaded only then. */
import { cleanText } from '../data/clean.ts';
import { DataError } from '../errors.ts';
import { code, message } from '../i18n/message.ts';
import { isAtHand } from '../ingest/packages.ts';
import { findLogs } from '../ingest/places.ts';
import type { OwnLogs } from '../ui/state/state.ts';
import type { Context } from './context.ts';
import { printMessage } from './output.ts';

/** The logs found: folders and files to open, and which files of the folders to read. */
export interface FoundHere {
  readonly logs: readonly string[];
  readonly only: ReadonlySet<string>;
}

/** Prints on stderr what was found. If nothing was, throws DataError that says where it looked. */
export function foundLogs(context: Context): FoundHere {
  const { logs, looked, others } = findLogs(context.env, process.platform);
  const short = (path: string) => code(shortened(path, context.env.HOME));
  if (looked.length === 0) throw new DataError(message('cli.noHomeToLookIn'));
  if (logs.length === 0) throw new DataError(message('cli.foundNone', { looked: looked.map(short), others }));
  for (const { format, at, files, bytes } of logs)
    printMessage(
      context,
      message('cli.foundLog', {
        agent: code(format.title),
        files: files.length,
        size: code(sizeOf(bytes)),
        at: short(at),
      }),
    );
  return {
    logs: [...new Set(logs.flatMap(({ names }) => names))],
    only: new Set(logs.flatMap(({ files }) => files)),
  };
}

/** The explorer's page on the user's own logs; opens none of them. `folder` is where additions are installed. */
export function ownLogs(context: Context, folder: string | null): OwnLogs {
  const { logs, looked } = findLogs(context.env, process.platform);
  const short = (path: string) => cleanText(shortened(path, context.env.HOME));
  return {
    logs: logs.map(({ format, at, files, bytes }) => ({
      agent: format.title,
      at: short(at),
      files: files.length,
      size: sizeOf(bytes),
    })),
    looked: looked.map(short),
    canCount: isAtHand('duckdb', folder),
  };
}

/** `1.2 MB`: exact enough to see whether the log is complete. */
function sizeOf(bytes: number): string {
  if (bytes < 1e5) return `${Math.max(1, Math.round(bytes / 1e3))} kB`;
  return bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;
}

function shortened(path: string, home: string | undefined): string {
  return home && (path === home || path.startsWith(`${home}/`)) ? `~${path.slice(home.length)}` : path;
}
