/** `show`: a figure drawn on stdout, with its title above and its reading and source below. */
import { type Line, span } from '../draw/cell.ts';
import { drawView } from '../draw/chart.ts';
import { flowSpans } from '../draw/flow.ts';
import type { ColourLevel } from '../draw/frame.ts';
import type { Figure, View } from '../figures/figure.ts';
import { english } from '../words/words.ts';
import { type Request, switchFlag, textFlag, wholeFlag } from './command.ts';
import type { Context } from './context.ts';
import { figureLabel, languageOfShelf, loadFigure, requireRecipe, viewCalled } from './library.ts';
import { colourOf, writeLines } from './output.ts';

export async function runShow(context: Context, request: Request): Promise<number> {
  const recipe = requireRecipe(request.inputs[0] ?? '');
  const figure = loadFigure(context, recipe);
  const view = viewCalled(figure.views, textFlag(request, 'view'), recipe.id);
  const colour = colourOf(context, request);
  await writeLines(context, figureLines(context, request, figure, view, colour), colour, request);
  return 0;
}

function figureLines(
  context: Context,
  request: Request,
  figure: Figure,
  view: View,
  colour: ColourLevel,
): readonly Line[] {
  const width = wholeFlag(request, 'width') ?? (context.isTerminal ? context.columns : 80);
  const muted = (text: string) => flowSpans([span(text, { fg: 'muted' })], width);
  const { say = english } = context;
  const others = figure.views.map(({ name }) => name).filter((name) => name !== view.name);
  const choice = others.length > 0 ? say(` · view ${view.name} (also: ${others.join(', ')})`) : '';
  const words = [figure.reading, figure.missing].filter((text) => text !== null && text !== '');
  return [
    ...flowSpans(
      [span(`${capital(figureLabel(figure.id, languageOfShelf(context)))} · ${figure.title}`, { bold: true })],
      width,
    ),
    ...muted(`${view.measure} · ${view.kinds.map(say).join(say(', '))}${choice}`),
    [],
    ...drawView(view, {
      width,
      height: wholeFlag(request, 'height') ?? 20,
      colour,
      ascii: switchFlag(request, 'ascii'),
      braille: switchFlag(request, 'braille'),
      say: context.say,
    }),
    ...words.flatMap((text) => [[], ...flowSpans([span(text ?? '')], width)]),
    [],
    ...view.citations.flatMap(muted),
    ...muted(say(`Sources and known conflicts: state-of-ai sources ${figure.id}`)),
  ];
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
