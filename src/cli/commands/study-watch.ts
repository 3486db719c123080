/** `study --watch`: which logs can be followed, and how following starts. */
import { UsageError } from '../../errors.ts';
import { code, message } from '../../i18n/message.ts';
import { quote } from '../../i18n/quote.ts';
import { savedStudy } from '../../study/saved.ts';
import type { Study } from '../../study/study.ts';
import { type ParsedArgs, switchFlag } from '../command.ts';
import type { Context } from '../context.ts';
import type { FoundHere } from '../found-logs.ts';
import { lookAt, requireFiles, watchLogs } from '../watch-logs.ts';

/** Counts the logs again without printing. Null if interrupted. */
export type Recount = (quiet: Context, found: FoundHere | undefined) => Promise<Study | null>;

/** Throws UsageError if nothing can be followed, or output is not the explorer. */
export function requireWatchable(context: Context, args: ParsedArgs, isScreen: boolean): void {
  const other = ['demo', 'save', 'add', 'plain'].find((flag) => args.flags[flag] !== undefined);
  if (other !== undefined) throw new UsageError(message('cli.watchAlone', { flag: code(`--${other}`) }));
  if (!isScreen) throw new UsageError(message('cli.watchScreen'));
  const [first = ''] = args.inputs;
  if (savedStudy(context.env, first) !== null || /^clickhouse/i.test(first) || args.inputs.includes('-'))
    throw new UsageError(message('cli.watchFiles', { typed: quote(first) }));
  requireFiles(args.inputs);
}

/** With --watch: starts following the logs. `words` are the arguments that open the same again. */
export function followed(
  context: Context,
  args: ParsedArgs,
  words: readonly string[],
  again: Recount | undefined,
): ((show: (opened: { study: Study; words: readonly string[] }) => void) => () => void) | undefined {
  if (!switchFlag(args, 'watch') || again === undefined) return undefined;
  const look = lookAt(context, args.inputs);
  const quiet = { ...context, err: () => {} };
  return (show) =>
    watchLogs(
      look,
      ({ found }) => again(quiet, found),
      (study) => show({ study, words }),
    );
}
