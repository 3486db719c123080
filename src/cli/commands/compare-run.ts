/** What `compare` runs: the report's rows of a figure and a log's, side by side. Loaded lazily. */

import { DataError, UsageError } from '../../errors.ts';
import type { Recipe } from '../../figures/figure.ts';
import { viewIn } from '../../figures/in-words.ts';
import { findStudyFigure } from '../../figures/index.ts';
import { unique } from '../../figures/shared/rows.ts';
import { code, type Message, message } from '../../i18n/message.ts';
import { accountMessages } from '../../ingest/accounting.ts';
import { datasetsOf, loadFigure, requireRecipe } from '../../library/library.ts';
import { modelOfViews, viewsBeside } from '../../study/beside-report.ts';
import { compared } from '../../study/compare.ts';
import { openStudyLog } from '../../study/open-log.ts';
import { nothingBeside } from '../../study/own-views.ts';
import { publicMarket, whichWeeks } from '../../study/same-weeks.ts';
import { savedStudy } from '../../study/saved.ts';
import { type Study, studyOf } from '../../study/study.ts';
import { figureSheet, type Sheet } from '../../write/sheet.ts';
import { type ParsedArgs, textFlag } from '../command.ts';
import type { Context } from '../context.ts';
import { interrupted } from '../errors.ts';
import { logConditions } from '../log-conditions.ts';
import { contextFor, formatOf, printMessage } from '../output.ts';
import { openingOf, printAccount } from '../own-log.ts';
import { withProgress } from '../progress.ts';
import { printRows } from '../rows.ts';
import { refuseOptions } from '../study-options.ts';

export async function runCompare(context: Context, args: ParsedArgs): Promise<number> {
  const [figure = '', ...inputs] = args.inputs;
  const asked = textFlag(args, 'study');
  const logs = asked === undefined ? inputs : [...inputs, asked];
  const recipe = requireRecipe(figure);
  if (findStudyFigure(recipe.id) === undefined)
    throw new UsageError(message('cli.nothingToCompare', { figure: code(recipe.id) }));
  const isDemo = args.flags.demo === true;
  if (isDemo === logs.length > 0) throw new UsageError(message('cli.compareNeeds'));
  const [only = ''] = logs;
  const saved = isDemo || logs.length > 1 ? null : savedStudy(context.env, only);
  if (saved !== null) refuseOptions(args);
  const [condition] = saved === null ? [] : logConditions(args, isOfRows).typed;
  if (condition !== undefined)
    throw new UsageError(message('cli.savedAsCounted', { flag: code(`--where ${condition}`) }));
  const study = saved ?? (await countedFor(context, args, logs, recipe));
  if (study === null) return interrupted;
  printAccount(context, study);
  const format = formatOf(context, args);
  const reader = await contextFor(context, format);
  const { sheet, weeks } = sheetOf(reader, recipe, study);
  if (weeks !== null) printMessage(context, weeks);
  await printRows(reader, args, sheet, format, logConditions(args, isOfRows).ofRows);
  return 0;
}

/**
 * A condition on who made a request can only be checked in the log; models, categories and places are columns of the comparison.
 */
function isOfRows(column: string): boolean {
  return !['project', 'agent', 'app', 'team', 'user', 'key', 'session', 'source'].includes(column);
}

/** Computes only the log figures that are counterparts of the recipe. Null after Ctrl-C. */
function countedFor(
  context: Context,
  args: ParsedArgs,
  logs: readonly string[],
  { id }: Recipe,
): Promise<Study | null> {
  return withProgress(context, async (progress) => {
    const open = await openStudyLog(openingOf(context, args, logs, isOfRows), context.data(), progress);
    return studyOf(open, progress.notify, ({ beside }) => beside.includes(id));
  });
}

/** Includes a sentence that says which weeks both have. */
function sheetOf(context: Context, recipe: Recipe, study: Study): { sheet: Sheet; weeks: Message | null } {
  const { t } = context;
  const report = recipe.views(datasetsOf(context, recipe)).map((view) => viewIn(view, t));
  const mine = viewsBeside(study, recipe.id, modelOfViews(report));
  if (mine.length === 0) throw new DataError(nothingBeside(study, recipe.id));
  const market = publicMarket(context);
  for (const { view: own, figure, original } of mine) {
    const view = viewIn(own, t);
    const counterpart = market(figure).find(({ name }) => name === original);
    const both = compared(report, view, counterpart === undefined ? undefined : viewIn(counterpart, t));
    if (both === null) continue;
    const { fields, rows, views } = both;
    const { title } = loadFigure(context, recipe);
    const weeks = both.isWeekly ? whichWeeks(view, counterpart, both.common) : null;
    const sheet: Sheet = {
      ...figureSheet({ id: recipe.id, name: recipe.name, title }, view),
      view: null,
      fields,
      rows,
      matched: rows.length,
      total: rows.length,
      kinds: unique(views.flatMap(({ kinds }) => kinds)),
      datasets: unique(views.flatMap(({ datasets }) => datasets)),
      sources: unique(views.flatMap(({ sources }) => sources)),
      licences: unique(views.flatMap(({ licences }) => licences)),
      citations: unique(views.flatMap(({ citations }) => citations)),
      notes: [
        ...(weeks === null ? [] : [t.message(weeks)]),
        ...accountMessages(study.accounting).map(t.message),
        ...unique(views.flatMap(({ notes }) => notes)),
      ],
    };
    return { sheet, weeks };
  }
  throw new DataError(message('cli.otherColumns', { figure: code(recipe.id) }));
}
