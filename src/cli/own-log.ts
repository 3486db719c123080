/** How commands open a log: its flags, defaults and the account of its rows. Does not load DuckDB itself. */
import { totalmem } from 'node:os';
import { UsageError, withoutSecrets } from '../errors.ts';
import { message } from '../i18n/message.ts';
import { quote } from '../i18n/quote.ts';
import { accountMessages } from '../ingest/accounting.ts';
import { localSalt } from '../ingest/salt.ts';
import type { StudyRequest } from '../study/open-log.ts';
import type { Study } from '../study/study.ts';
import { listFlag, type ParsedArgs, textFlag, wholeFlag } from './command.ts';
import type { Context } from './context.ts';
import type { FoundHere } from './found-logs.ts';
import { additionsOf } from './install.ts';
import { printMessage } from './output.ts';
import { studyOptions } from './study-options.ts';
import { narrowAsked, usageOptions } from './usage-options.ts';

/** The demo's users have the same hashes everywhere. */
export const demoSalt = 'demo';

/** The request to open a log, from the flags. */
export function openingOf(
  context: Context,
  args: ParsedArgs,
  asked: readonly string[] | FoundHere,
  isOfRows?: (column: string) => boolean,
): StudyRequest {
  const { logs, only } = 'logs' in asked ? asked : { logs: asked, only: undefined };
  const demo = args.flags.demo === true;
  if (logs.some((log) => /^clickhouse/i.test(log) && withoutSecrets(log) !== log))
    printMessage(context, message('clickhouse.passwordSeen'));
  const isKept = args.flags.save !== undefined || args.flags.add !== undefined;
  return {
    logs,
    only,
    demo,
    from: textFlag(args, 'log-format'),
    map: listFlag(args, 'map'),
    equalRows: textFlag(args, 'equal-rows') as 'keep' | 'drop' | undefined,
    salt: args.flags.users === false ? null : demo ? demoSalt : localSalt(context.env, process.platform, isKept),
    additions: additionsOf(context, args),
    memory: memoryOf(textFlag(args, 'memory')),
    today: new Date().toISOString().slice(0, 10),
    options: {
      ...studyOptions(args, () => categoriesOf(context)),
      usage: usageOptions(args, new Date(), () => pricedModels(context), context.settings?.budget),
    },
    narrow: narrowAsked(args, new Date(), isOfRows),
    server: {
      env: context.env,
      passwordFile: textFlag(args, 'password-file'),
      memory: textFlag(args, 'memory'),
      seconds: wholeFlag(args, 'timeout'),
      rows: wholeFlag(args, 'max-rows'),
      duplicates: args.flags.duplicates === true,
    },
  };
}

/** The report's categories, which an application can be assigned to. */
function categoriesOf(context: Context): string[] {
  const { rows } = context.data().dataset('category-map');
  return [...new Set(rows.flatMap(({ category }) => (typeof category === 'string' ? [category] : [])))].sort();
}

/** Models in the price list. */
function pricedModels(context: Context): string[] {
  const { rows } = context.data().dataset('list-prices');
  return [...new Set(rows.flatMap(({ model }) => (typeof model === 'string' ? [model] : [])))].sort();
}

function memoryOf(typed: string | undefined): string {
  // Memory limit: just over half of the machine's, capped at what most logs need.
  if (typed === undefined) return `${Math.min(4000, Math.max(500, Math.floor((totalmem() / 1e6) * 0.6)))}MB`;
  if (/^\d+(\.\d+)?\s*[kmgt]i?b$/i.test(typed)) return typed;
  throw new UsageError(message('cli.noMemory', { typed: quote(typed) }));
}

/** Prints the account of rows on stderr, and that the log is simulated if it is. */
export function printAccount(
  context: Context,
  { accounting, kind, narrowed }: Pick<Study, 'accounting' | 'kind' | 'narrowed'>,
): void {
  for (const line of accountMessages(accounting)) printMessage(context, line);
  if (narrowed !== undefined) printMessage(context, message('asked.narrowed', narrowed));
  if (kind === 'simulated') printMessage(context, message('cli.simulatedLog'));
}
