/** `compare`: the report's rows of a figure and a log's, side by side. Loaded, with DuckDB, when it is asked for. */

import { DataError, UsageError } from '../errors.ts';
import type { Recipe } from '../figures/figure.ts';
import { findStudyFigure } from '../figures/index.ts';
import { unique } from '../figures/shared/rows.ts';
import type { Translate } from '../i18n/translate.ts';
import { viewIn } from '../i18n/view.ts';
import { translatorOf } from '../i18n/words.ts';
import { accountingLines } from '../ingest/accounting.ts';
import { datasetsOf, loadFigure, requireRecipe } from '../library/library.ts';
import { modelOfViews, viewsBeside } from '../study/beside-report.ts';
import { compared } from '../study/compare.ts';
import { openStudyLog } from '../study/open-log.ts';
import { savedStudy } from '../study/saved.ts';
import { type Study, shortfall, studyOf } from '../study/study.ts';
import { figureSheet, type Sheet } from '../write/sheet.ts';
import { type Request, textFlag } from './command.ts';
import type { Context } from './context.ts';
import { formatOf, spokenFor } from './output.ts';
import { interrupted, watched } from './progress.ts';
import { memoryOf, openingOf, printRows, sayAccount } from './study.ts';
import { refuseOptions } from './study-options.ts';

export async function runCompare(context: Context, typed: Request): Promise<number> {
  const [figure = '', ...inputs] = typed.inputs;
  const request = { ...typed, inputs };
  const recipe = requireRecipe(figure);
  if (findStudyFigure(recipe.id) === undefined)
    throw new UsageError(`No log gives anything to set beside figure ${recipe.id}.`);
  const demo = request.flags.demo === true;
  if (demo === inputs.length > 0)
    throw new UsageError('compare needs a figure, and a LOG, a saved study or --demo: state-of-ai compare 1 --demo');
  const saved = demo ? null : savedStudy(context, request);
  if (saved !== null) refuseOptions(request);
  const study = saved ?? (await studiedAlone(context, request, demo, recipe));
  if (study === null) return interrupted;
  sayAccount(context, study);
  const { say } = spokenFor(context, formatOf(context, request));
  await printRows(context, request, sheetOf(context, recipe, study, translatorOf(say)));
  return 0;
}

/** Only the figures that stand beside the recipe: nobody waits for the others. Null where Ctrl-C ended it. */
async function studiedAlone(context: Context, request: Request, demo: boolean, { id }: Recipe): Promise<Study | null> {
  const watch = watched(context);
  try {
    const memory = memoryOf(textFlag(request, 'memory'));
    const open = await openStudyLog(openingOf(context, request, demo, memory), context.data(), watch);
    return await studyOf(open, watch.says, ({ beside }) => beside.includes(id));
  } catch (error) {
    if (watch.wasInterrupted()) return null;
    throw error;
  } finally {
    watch.end();
  }
}

function sheetOf(context: Context, recipe: Recipe, study: Study, t: Translate): Sheet {
  const report = recipe.views(datasetsOf(context, recipe)).map((view) => viewIn(view, t));
  const mine = viewsBeside(study, recipe.id, modelOfViews(report)).map(({ view }) => viewIn(view, t));
  if (mine.length === 0) {
    const lacking = study.figures
      .filter(({ beside }) => beside.includes(recipe.id))
      .map((figure) => shortfall(figure).en);
    throw new DataError(`The log has nothing to set beside figure ${recipe.id}. ${unique(lacking).join(' ')}`.trim());
  }
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
      notes: [...accountingLines(study.accounting), ...unique(views.flatMap(({ notes }) => notes))],
    };
  }
  throw new DataError(
    `The report gives figure ${recipe.id} by other columns than a log has: state-of-ai table ${recipe.id} and state-of-ai study print each alone.`,
  );
}
