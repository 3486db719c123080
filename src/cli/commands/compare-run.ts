/** What `compare` runs: the report's rows of a figure and a log's, side by side. Loaded lazily. */

import { DataError, UsageError } from '../../errors.ts';
import type { Recipe } from '../../figures/figure.ts';
import { viewIn } from '../../figures/in-words.ts';
import { findStudyFigure } from '../../figures/index.ts';
import { unique } from '../../figures/shared/rows.ts';
import { code, message } from '../../i18n/message.ts';
import { accountMessages } from '../../ingest/accounting.ts';
import { datasetsOf, loadFigure, requireRecipe } from '../../library/library.ts';
import { modelOfViews, viewsBeside } from '../../study/beside-report.ts';
import { compared } from '../../study/compare.ts';
import { openStudyLog } from '../../study/open-log.ts';
import { nothingBeside } from '../../study/own-views.ts';
import { savedStudy } from '../../study/saved.ts';
import { type Study, studyOf } from '../../study/study.ts';
import { figureSheet, type Sheet } from '../../write/sheet.ts';
import { type ParsedArgs, textFlag } from '../command.ts';
import type { Context } from '../context.ts';
import { interrupted } from '../errors.ts';
import { logConditions } from '../log-conditions.ts';
import { contextFor, formatOf } from '../output.ts';
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
  await printRows(reader, args, sheetOf(reader, recipe, study), format, logConditions(args, isOfRows).ofRows);
  return 0;
}

/** Who asked is known of the log alone; models, categories and places are columns of what is compared. */
function isOfRows(column: string): boolean {
  return !['project', 'agent', 'app', 'team', 'user', 'key', 'session', 'source'].includes(column);
}

/** Computes only the log figures shown beside the recipe. Null after Ctrl-C. */
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

function sheetOf(context: Context, recipe: Recipe, study: Study): Sheet {
  const { t } = context;
  const report = recipe.views(datasetsOf(context, recipe)).map((view) => viewIn(view, t));
  const mine = viewsBeside(study, recipe.id, modelOfViews(report)).map(({ view }) => viewIn(view, t));
  if (mine.length === 0) throw new DataError(nothingBeside(study, recipe.id));
  for (const view of mine) {
    const both = compared(report, view);
    if (both === null) continue;
    const { fields, rows, views } = both;
    const { title } = loadFigure(context, recipe);
    return {
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
      notes: [...accountMessages(study.accounting).map(t.message), ...unique(views.flatMap(({ notes }) => notes))],
    };
  }
  throw new DataError(message('cli.otherColumns', { figure: code(recipe.id) }));
}
