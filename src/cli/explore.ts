/** No command: opens the explorer, or prints the contents or a place where no keys can be read. */

import { listChapters } from '../chapters/load.ts';
import type { Field } from '../data/dataset.ts';
import type { Line } from '../draw/cell.ts';
import { span } from '../draw/cell.ts';
import { flowSpans } from '../draw/flow.ts';
import { padEnd, textWidth } from '../draw/width.ts';
import { loadTranslator, type Translate } from '../i18n/translate.ts';
import { english } from '../i18n/words.ts';
import { figureLabel, languageOfShelf } from '../library/library.ts';
import { requirePlace } from '../library/place.ts';
import type { OpenedStudy } from '../ui/report/study-model.ts';
import type { Place } from '../ui/state/place.ts';
import { cellText } from '../write/text-cells.ts';
import { type Request, switchFlag } from './command.ts';
import type { Context } from './context.ts';
import { colourOf, writeLines } from './output.ts';
import { chapterLines, textWidthOf } from './read.ts';
import { runShow } from './show.ts';
import { groundFrom, themeChoice } from './theme.ts';

export async function runExplore(context: Context, request: Request, commands: readonly string[]): Promise<number> {
  const place = request.inputs.length === 0 ? null : requirePlace(context, request.inputs.join(' '), commands);
  if (!context.isInteractive) return printPlace(context, request, place);
  return explore(context, request, place);
}

/** The explorer with a log's figures in it, at the chapter that is about the log. Both ends must be terminals. */
export async function exploreStudy(context: Context, request: Request, study: OpenedStudy): Promise<number> {
  return explore(context, request, { type: 'chapter', id: 'mine' }, { study });
}

/** The explorer with the tour's lines at its foot; where no keys can be read, its sentences. */
export async function runTour(context: Context, request: Request): Promise<number> {
  if (context.isInteractive) return explore(context, request, null, { tour: true });
  const { createReportModel, startState, tourSentences } = await import('../ui/start.ts');
  const world = createReportModel(context);
  const start = startState({ type: 'figure', id: '1' }, context.columns, context.rows);
  const sentences = tourSentences(start, world).map((text, i) => `${i + 1}. ${text}`);
  await writeLines(
    context,
    sentences.flatMap((text) => flowSpans([span(text)], textWidthOf(context, request))),
    colourOf(context, request),
  );
  return 0;
}

async function explore(
  context: Context,
  request: Request,
  place: Place | null,
  led: { readonly tour?: boolean; readonly study?: OpenedStudy } = {},
): Promise<number> {
  const { startExplorer } = await import('../ui/start.ts');
  return startExplorer({
    context,
    place,
    ...led,
    appearance: {
      colour: colourOf(context, request),
      ascii: switchFlag(request, 'ascii'),
      braille: switchFlag(request, 'braille'),
    },
    plain: switchFlag(request, 'plain') || context.env.INK_SCREEN_READER === 'true',
    mouse: request.flags.mouse !== false,
    theme: themeChoice(request),
    ground: groundFrom(context.env),
  });
}

async function printPlace(context: Context, request: Request, place: Place | null): Promise<number> {
  if (place?.type === 'figure') {
    return runShow(context, { ...request, inputs: [place.id] });
  }
  const width = textWidthOf(context, request);
  const lines =
    place === null
      ? contentsLines(context, width)
      : place.type === 'chapter'
        ? chapterLines(context, place.id, languageOfShelf(context), width)
        : modelLines(context, place.id, width, context.t ?? (await loadTranslator('en')));
  await writeLines(context, lines, colourOf(context, request));
  return 0;
}

function contentsLines(context: Context, width: number): Line[] {
  const { say = english } = context;
  const language = languageOfShelf(context);
  const chapters = listChapters(context.folder, language);
  const labels = chapters.flatMap(({ figures }) => figures.map(({ id }) => textWidth(figureLabel(id, language))));
  const room = Math.max(0, ...labels) + 2;
  return [
    ...flowSpans([span(say('State of AI: contents'), { bold: true })], width),
    ...chapters.flatMap(({ id, number, title, figures }) => [
      [],
      ...flowSpans(
        [
          span([number, title].filter((part) => part !== null).join(' '), { bold: true }),
          span(` · ${id}`, { fg: 'muted' }),
        ],
        width,
      ),
      ...figures.flatMap((figure) =>
        flowSpans([span(figure.title)], width - room - 2).map((line, i) => [
          span(`  ${padEnd(i === 0 ? figureLabel(figure.id, language) : '', room)}`, { fg: 'accent' }),
          ...line,
        ]),
      ),
    ]),
    [],
    ...flowSpans(
      [span(say('state-of-ai show 1, read introduction, table 1, find WORDS; --help for the rest.'), { fg: 'muted' })],
      width,
    ),
  ];
}

/** A model's labels; its variants are the rows that share its canonical slug. */
function modelLines(context: Context, id: string, width: number, t: Translate): Line[] {
  const { say = english } = context;
  const { fields, rows, citation } = context.data().dataset('models');
  const row = rows.find((candidate) => candidate.slug === id) ?? rows.find((candidate) => candidate.model === id);
  if (row === undefined) return [];
  const nameOf = ({ name, title }: Field) => (say === english ? name : say(title));
  const room = Math.max(...fields.map((field) => textWidth(nameOf(field)))) + 2;
  return [
    ...flowSpans([span(String(row.name ?? id), { bold: true })], width),
    [],
    ...fields.flatMap((field) =>
      flowSpans([span(cellText(row[field.name], field, t))], width - room).map((line, i) => [
        span(padEnd(i === 0 ? nameOf(field) : '', room), { fg: 'muted' }),
        ...line,
      ]),
    ),
    [],
    ...flowSpans([span(citation, { fg: 'muted' })], width),
    ...flowSpans(
      [span(say(`Tokens a week: state-of-ai table weekly-model-tokens --where model=${id}`), { fg: 'muted' })],
      width,
    ),
  ];
}
