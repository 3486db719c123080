/** Runs `tour`: the explorer with the tour in its footer, or the tour as text if stdin is not interactive. */

import { span } from '../../draw/cell.ts';
import { flowSpans } from '../../draw/flow.ts';
import type { Command, ParsedArgs } from '../command.ts';
import type { Context } from '../context.ts';
import { colourOf, textWidthOf, writeLines } from '../output.ts';
import { openExplorer } from './explore-run.ts';

export async function runTour(context: Context, args: ParsedArgs, all: readonly Command[]): Promise<number> {
  if (context.isInteractive) return openExplorer(context, args, all, null, { tour: true });
  const { createReportModel, startState, tourSentences } = await import('../../ui/start.ts');
  const report = createReportModel(context);
  const start = startState({ type: 'figure', id: '1' }, context.columns, context.rows);
  const sentences = tourSentences(start, report).map((text, i) => `${i + 1}. ${text}`);
  await writeLines(
    context,
    sentences.flatMap((text) => flowSpans([span(text)], textWidthOf(context, args))),
    colourOf(context, args),
  );
  return 0;
}
