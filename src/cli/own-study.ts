/** `--study LOG|NAME`, for commands that take a figure. Loaded, with the log code, only if the flag was given. */
import { DataError } from '../errors.ts';
import type { Figure } from '../figures/figure.ts';
import { findRecipe, findStudyFigure } from '../figures/index.ts';
import { loadFigure, requireRecipe } from '../library/library.ts';
import { findOwnFigure, nothingBeside, ownFigures, withOwnViews } from '../study/own-views.ts';
import { publicMarket } from '../study/same-weeks.ts';
import type { StudiedFigure, Study } from '../study/study.ts';
import { studyFor as openStudy } from '../study/study-for.ts';
import type { ParsedArgs } from './command.ts';
import type { Context } from './context.ts';
import { openingOf, printAccount } from './own-log.ts';
import { withProgress } from './progress.ts';

interface OwnFigures {
  /** A figure of the report with the user's own views added. */
  readonly beside: (figure: Figure) => Figure;
  /** Figures of the log without a counterpart in the report, and their heading. */
  readonly only: readonly Figure[];
  readonly chapter: string;
}

type FigureFilter = (figure: Pick<StudiedFigure, 'name' | 'beside'>) => boolean;

/** The study that `--study` names. Null after Ctrl-C. */
export function studyFor(context: Context, asked: string, wanted?: FigureFilter): Promise<Study | null> {
  return studyFrom(context, { inputs: [], flags: {} }, [asked], wanted);
}

/** A saved study, or logs read according to the flags; prints the account of rows on stderr. */
export async function studyFrom(
  context: Context,
  args: ParsedArgs,
  logs: readonly string[],
  wanted?: FigureFilter,
): Promise<Study | null> {
  const study = await withProgress(context, (progress) =>
    openStudy(context, logs, () => openingOf(context, args, logs), progress, wanted),
  );
  if (study !== null) printAccount(context, study);
  return study;
}

/** A report figure with the log's views first, or a figure that only the log has. Null after Ctrl-C. */
export async function figureOfStudy(
  context: Context,
  typed: string,
  asked: string,
  needsOwn: boolean,
): Promise<Figure | null> {
  const name = typed.toLowerCase();
  // An unknown name is reported before a log is read.
  const recipe = findStudyFigure(name) === undefined ? requireRecipe(typed) : findRecipe(typed);
  // Each panel of figure 25 corresponds to one model in the log's retention figure.
  const isPanel = recipe !== undefined && /^25[a-h]$/.test(recipe.id);
  const study = await studyFor(context, asked, (figure) =>
    recipe === undefined
      ? figure.name === name
      : figure.beside.includes(recipe.id) || (isPanel && figure.name.startsWith('retention')),
  );
  if (study === null) return null;
  const { t } = context;
  if (recipe === undefined) return findOwnFigure(study, name, t) ?? loadFigure(context, requireRecipe(typed));
  const report = loadFigure(context, recipe);
  const figure = withOwnViews(report, study, t, publicMarket(context));
  if (needsOwn && figure === report) throw new DataError(nothingBeside(study, recipe.id));
  return figure;
}

/** The study's part of a full export. Null after Ctrl-C. */
export async function ownExport(context: Context, asked: string): Promise<OwnFigures | null> {
  const study = await studyFor(context, asked);
  if (study === null) return null;
  const { t } = context;
  const market = publicMarket(context);
  return {
    beside: (figure) => withOwnViews(figure, study, t, market),
    only: ownFigures(study, t),
    chapter: t('cli.ownChapter'),
  };
}
