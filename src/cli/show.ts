/** `show`: a figure drawn on stdout, with its title above and its reading and source below. */
import { type Line, span } from '../draw/cell.ts';
import { drawView, xValues } from '../draw/chart.ts';
import { flowSpans } from '../draw/flow.ts';
import type { ColourLevel } from '../draw/frame.ts';
import { asBars, asLines, between, inOtherMeasure, sinceThen } from '../draw/view-transforms.ts';
import { UsageError } from '../errors.ts';
import type { Figure, View } from '../figures/figure.ts';
import { quote } from '../i18n/quote.ts';
import { loadTranslator, type Translate } from '../i18n/translate.ts';
import { english } from '../i18n/words.ts';
import { figureLabel, languageOfShelf, loadFigure, requireRecipe } from '../library/library.ts';
import { viewCalled } from '../library/view-called.ts';
import { type Request, switchFlag, textFlag, wholeFlag } from './command.ts';
import type { Context } from './context.ts';
import { colourOf, writeLines } from './output.ts';

export async function runShow(context: Context, request: Request): Promise<number> {
  const recipe = requireRecipe(request.inputs[0] ?? '');
  const figure = loadFigure(context, recipe);
  const t = context.t ?? (await loadTranslator(languageOfShelf(context)));
  const view = shaped(viewCalled(figure.views, textFlag(request, 'view'), recipe.id), request, t);
  const colour = colourOf(context, request);
  await writeLines(context, figureLines(context, request, figure, view, colour, t), colour, request);
  return 0;
}

function figureLines(
  context: Context,
  request: Request,
  figure: Figure,
  view: View,
  colour: ColourLevel,
  t: Translate,
): readonly Line[] {
  const width = wholeFlag(request, 'width') ?? (context.isTerminal ? context.columns : 80);
  const muted = (text: string) => flowSpans([span(text, { fg: 'muted' })], width);
  const { say = english } = context;
  const others = figure.views.map(({ name }) => name).filter((name) => name !== view.name);
  const choice = others.length > 0 ? ` · ${say('view')} ${view.name} (${say('also:')} ${others.join(', ')})` : '';
  const words = [figure.reading, figure.missing].filter((text) => text !== null && text !== '');
  return [
    ...flowSpans(
      [span(`${capital(figureLabel(figure.id, languageOfShelf(context)))} · ${figure.title}`, { bold: true })],
      width,
    ),
    ...muted(`${view.measure} · ${view.kinds.map((kind) => t.label('kind', kind)).join(say(', '))}${choice}`),
    [],
    ...drawView(view, {
      width,
      height: wholeFlag(request, 'height') ?? 20,
      colour,
      ascii: switchFlag(request, 'ascii'),
      braille: switchFlag(request, 'braille'),
      t,
    }),
    ...words.flatMap((text) => [[], ...flowSpans([span(text ?? '')], width)]),
    [],
    ...view.citations.flatMap(muted),
    ...muted(say(`Sources and known conflicts: state-of-ai sources ${figure.id}`)),
  ];
}

/** The form of the drawing that the flags ask for. Throws UsageError where the figure has none such. */
function shaped(view: View, request: Request, t: Translate): View {
  const measured = switchFlag(request, 'other-measure') ? inOtherMeasure(view, t) : view;
  if (measured === null) throw new UsageError(`--other-measure: only stacks that know shares and amounts have one.`);
  const [from, to, bars, since] = ['from', 'to', 'bars', 'since'].map((name) => textFlag(request, name));
  if (from === undefined && to === undefined && bars === undefined && since === undefined)
    return switchFlag(request, 'lines') ? orNoForm(asLines(measured), '--lines', 'only a stack has') : measured;
  const cut = orNoForm(between(measured, from, to), '--from and --to', 'only charts over weeks or months have');
  const xs = xValues(cut);
  if (xs.length === 0) {
    const all = xValues(measured);
    throw new UsageError(`--from and --to leave nothing: the figure goes from ${all[0]} to ${all.at(-1)}.`);
  }
  if (since !== undefined)
    return orNoForm(sinceThen(cut, among(xs, since, '--since'), t), '--since', 'only stacks and lines have');
  if (bars !== undefined)
    return orNoForm(asBars(cut, among(xs, bars, '--bars'), t), '--bars', 'only stacks and lines have');
  return switchFlag(request, 'lines') ? orNoForm(asLines(cut), '--lines', 'only a stack has') : cut;
}

function orNoForm(view: View | null, flag: string, who: string): View {
  if (view === null) throw new UsageError(`${flag}: ${who} such a form; this figure has not.`);
  return view;
}

function among(xs: readonly string[], typed: string, flag: string): string {
  if (xs.includes(typed)) return typed;
  const near = xs.findLast((x) => x <= typed) ?? xs[0];
  throw new UsageError(
    `${flag} ${quote(typed)} is not on the axis, which goes from ${xs[0]} to ${xs.at(-1)}. Near it: ${near}.`,
  );
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
