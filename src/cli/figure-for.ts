/** The figure that FIGURE names: the report's or, with `--study`, with the log's views added. */
import type { Figure } from '../figures/figure.ts';
import { loadFigure, requireRecipe } from '../library/library.ts';
import { type ParsedArgs, textFlag } from './command.ts';
import type { Context } from './context.ts';

/** Null after Ctrl-C while counting a log. Throws UsageError for an unknown figure, DataError if it is not available. */
export async function figureFor(context: Context, args: ParsedArgs): Promise<Figure | null> {
  const typed = args.inputs[0] ?? '';
  const study = textFlag(args, 'study');
  if (study === undefined) return loadFigure(context, requireRecipe(typed));
  const { figureOfStudy } = await import('./own-study.ts');
  return figureOfStudy(context, typed, study, textFlag(args, 'view') === undefined);
}
