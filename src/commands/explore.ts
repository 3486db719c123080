/** No command: opens the explorer, or prints the contents or a place where no keys can be read. */

import { formatValue } from '../data/format.ts';
import type { Line } from '../draw/cell.ts';
import { span } from '../draw/cell.ts';
import { flowSpans } from '../draw/flow.ts';
import { listChapters } from '../text/load.ts';
import type { Place } from '../ui/state.ts';
import { type Request, switchFlag } from './command.ts';
import type { Context } from './context.ts';
import { figureLabel, mainLanguage } from './library.ts';
import { colourOf, writeLines } from './output.ts';
import { requirePlace } from './place.ts';
import { chapterLines, textWidthOf } from './read.ts';
import { groundFrom, themeChoice } from './theme.ts';

export async function runExplore(context: Context, request: Request, commands: readonly string[]): Promise<number> {
  const place = request.inputs.length === 0 ? null : requirePlace(context, request.inputs.join(' '), commands);
  if (!context.isInteractive) return printPlace(context, request, place);
  const { startExplorer } = await import('../ui/start.ts');
  return startExplorer({
    context,
    place,
    skin: {
      colour: colourOf(context, request),
      ascii: switchFlag(request, 'ascii'),
      braille: switchFlag(request, 'braille'),
    },
    theme: themeChoice(request),
    ground: groundFrom(context.env),
  });
}

async function printPlace(context: Context, request: Request, place: Place | null): Promise<number> {
  if (place?.type === 'figure') {
    const { runShow } = await import('./show.ts');
    return runShow(context, { ...request, inputs: [place.id] });
  }
  const width = textWidthOf(context, request);
  const lines =
    place === null
      ? contentsLines(context, width)
      : place.type === 'chapter'
        ? chapterLines(context, place.id, mainLanguage, width)
        : modelLines(context, place.id, width);
  await writeLines(context, lines, colourOf(context, request));
  return 0;
}

function contentsLines(context: Context, width: number): Line[] {
  const chapters = listChapters(context.folder, mainLanguage);
  const labels = chapters.flatMap(({ figures }) => figures.map(({ id }) => figureLabel(id).length));
  const room = Math.max(0, ...labels) + 2;
  return [
    ...flowSpans([span('State of AI: contents', { bold: true })], width),
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
          span(`  ${(i === 0 ? figureLabel(figure.id) : '').padEnd(room)}`, { fg: 'accent' }),
          ...line,
        ]),
      ),
    ]),
    [],
    ...flowSpans(
      [span('state-of-ai show 1, read introduction, table 1, find WORDS; --help for the rest.', { fg: 'muted' })],
      width,
    ),
  ];
}

/** A model's labels; its variants are the rows that share its canonical slug. */
function modelLines(context: Context, id: string, width: number): Line[] {
  const { fields, rows, citation } = context.data().dataset('models');
  const row = rows.find((candidate) => candidate.slug === id) ?? rows.find((candidate) => candidate.model === id);
  if (row === undefined) return [];
  const room = Math.max(...fields.map(({ name }) => name.length)) + 2;
  return [
    ...flowSpans([span(String(row.name ?? id), { bold: true })], width),
    [],
    ...fields.flatMap((field) =>
      flowSpans([span(formatValue(row[field.name] ?? null, field))], width - room).map((line, i) => [
        span((i === 0 ? field.name : '').padEnd(room), { fg: 'muted' }),
        ...line,
      ]),
    ),
    [],
    ...flowSpans([span(citation, { fg: 'muted' })], width),
    ...flowSpans(
      [span(`Tokens a week: state-of-ai table weekly-model-tokens --where model=${id}`, { fg: 'muted' })],
      width,
    ),
  ];
}
