/** Runs `show`: draws a figure on stdout, with its title above and its reading and source below. */
import { type Line, span } from '../../draw/cell.ts';
import { drawView } from '../../draw/chart.ts';
import { flowSpans } from '../../draw/flow.ts';
import type { ColourLevel } from '../../draw/frame.ts';
import { UsageError } from '../../errors.ts';
import type { Figure, View } from '../../figures/figure.ts';
import { asWritten, code, codes, label } from '../../i18n/message.ts';
import { withAuthorNames } from '../../library/author-names.ts';
import { findView } from '../../library/find-view.ts';
import { figureLabel, languageOfSource } from '../../library/library.ts';
import { applyViewOptions } from '../../library/view-options.ts';
import { type ParsedArgs, switchFlag, textFlag, wholeFlag } from '../command.ts';
import type { Context } from '../context.ts';
import { interrupted } from '../errors.ts';
import { figureFor } from '../figure-for.ts';
import { lineDots } from '../line-dots.ts';
import { asciiOf, colourOf, writeLines } from '../output.ts';

export async function runShow(context: Context, args: ParsedArgs): Promise<number> {
  const found = await figureFor(context, args);
  if (found === null) return interrupted;
  const figure = withAuthorNames(found, context.data().dataset('authors'));
  const chosen = findView(figure.views, textFlag(args, 'view'), figure.id);
  const isByMonth = textFlag(args, 'by') === 'month';
  const made = isByMonth ? (await import('../../library/by-month.ts')).viewByMonth(chosen, context.t) : chosen;
  const { view, problem } = applyViewOptions(
    made,
    {
      otherMeasure: switchFlag(args, 'other-measure'),
      from: textFlag(args, 'since'),
      to: textFlag(args, 'until'),
      since: textFlag(args, 'change-since'),
      bars: textFlag(args, 'bars'),
      lines: switchFlag(args, 'lines'),
    },
    context.t,
  );
  if (problem !== null) throw new UsageError(problem);
  const colour = colourOf(context, args);
  await writeLines(context, figureLines(context, args, figure, view, colour), colour, args);
  return 0;
}

function figureLines(
  context: Context,
  args: ParsedArgs,
  figure: Figure,
  view: View,
  colour: ColourLevel,
): readonly Line[] {
  const width = wholeFlag(args, 'width') ?? (context.isTerminal ? context.columns : 80);
  const muted = (text: string) => flowSpans([span(text, { fg: 'muted' })], width);
  const { t } = context;
  const others = figure.views.map(({ name }) => name).filter((name) => name !== view.name);
  const kinds = t('library.kinds', { kinds: view.kinds.map((kind) => label('kind', kind)) });
  const choice = others.length > 0 ? ` · ${t('cli.otherViews', { view: code(view.name), others: codes(others) })}` : '';
  const unknown = figure.missing === null ? '' : t('library.notKnown', { what: asWritten(figure.missing) });
  const words = [figure.reading, unknown].filter((text) => text !== '');
  return [
    ...flowSpans(
      [span(`${capital(figureLabel(figure.id, languageOfSource(context)))} · ${figure.title}`, { bold: true })],
      width,
    ),
    ...(figure.reportTitle === undefined ? [] : muted(t('library.inReport', { title: asWritten(figure.reportTitle) }))),
    ...muted(`${view.measure} · ${kinds}${choice}`),
    [],
    ...drawView(view, {
      width,
      height: wholeFlag(args, 'height') ?? usualHeight(view),
      colour,
      ascii: asciiOf(context, args),
      ...lineDots(context, args),
      t: context.t,
    }),
    ...words.flatMap((text) => [[], ...flowSpans([span(text)], width)]),
    [],
    ...view.citations.flatMap(muted),
    ...(figure.chapter === 'mine' ? [] : muted(t('cli.sourcesCommand', { figure: code(figure.id) }))),
  ];
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

/** Rows of a chart; a table of sentences with few columns takes as many rows as its text needs. */
function usualHeight({ mark, table }: View): number {
  return mark.type === 'table' && mark.lead !== undefined ? Math.max(20, 3 * table.rows.length + 1) : 20;
}
