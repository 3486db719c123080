/** Runs when no command is given: the explorer, or the contents or one place as text when stdin is not interactive. */

import { listChapters } from '../../chapters/load.ts';
import type { Field } from '../../data/dataset.ts';
import type { Line } from '../../draw/cell.ts';
import { span } from '../../draw/cell.ts';
import { flowSpans } from '../../draw/flow.ts';
import { padEnd, textWidth } from '../../draw/width.ts';
import { code } from '../../i18n/message.ts';
import { chapterLines } from '../../library/chapter-lines.ts';
import { figureLabel, languageOfSource } from '../../library/library.ts';
import { findPlace, type Place, requirePlace } from '../../library/place.ts';
import type { OpenedStudy } from '../../ui/report/study-model.ts';
import type { OwnLogsHere, StartOptions } from '../../ui/start.ts';
import { ownCover, type Place as Shown } from '../../ui/state/place.ts';
import type { LineRunner } from '../../ui/state/state.ts';
import { cellText } from '../../write/text-cells.ts';
import { builtCover } from '../built-cover.ts';
import { type Command, type ParsedArgs, switchFlag, textFlag } from '../command.ts';
import type { Context } from '../context.ts';
import { interrupted } from '../errors.ts';
import { lineDots } from '../line-dots.ts';
import { asciiOf, colourOf, textWidthOf, writeLines } from '../output.ts';
import { backgroundFrom, themeChoice } from '../theme.ts';
import { listNames } from '../topics.ts';

export async function runExplore(context: Context, args: ParsedArgs, all: readonly Command[]): Promise<number> {
  const commands = all.map(({ name }) => name).filter((name) => name !== '');
  const typed = args.inputs.join(' ');
  const asked = textFlag(args, 'study');
  const placeOf = () => requirePlace(context, typed, { commands, lists: listNames });
  if (asked === undefined) {
    const place = typed === '' ? null : placeOf();
    return context.isInteractive ? openExplorer(context, args, all, place) : printPlace(context, args, place);
  }
  // Figures that exist only for a log have no place in the report.
  const known = typed === '' ? null : findPlace(context, typed);
  if (!context.isInteractive) {
    if (known?.type === 'chapter' || known?.type === 'model') return printPlace(context, args, known);
    const { runShow } = await import('./show-run.ts');
    if (typed !== '') return runShow(context, { ...args, inputs: [typed] });
    return printPlace(context, args, null);
  }
  const { studyFor } = await import('../own-study.ts');
  const study = await studyFor(context, asked);
  if (study === null) return interrupted;
  const own = study.figures.find(({ name, views }) => name === typed.toLowerCase() && views.length > 0);
  const mine = ownCover;
  const place: Shown =
    known ?? (typed === '' ? mine : own === undefined ? placeOf() : { type: 'figure', id: `mine/${own.name}` });
  return openExplorer(context, args, all, place, { study: { study, words: [asked] } });
}

/** Finding logs loads the log formats, so it is done only when that page is opened. */
function ownLogsHere(context: Context, args: ParsedArgs, commands: readonly Command[]): OwnLogsHere | undefined {
  const study = commands.find(({ name }) => name === 'study');
  if (study === undefined) return undefined;
  return {
    look: async () => {
      const [{ ownLogs }, { additionsOf }] = await Promise.all([import('../found-logs.ts'), import('../install.ts')]);
      return ownLogs(context, additionsOf(context, args).folder);
    },
    open: (demo) =>
      study.run(context, { ...args, inputs: [], flags: { ...args.flags, ...(demo ? { demo } : {}) } }, commands),
  };
}

/** Opens the explorer at the log's own cover. Stdin and stdout must be terminals. */
export async function exploreStudy(
  context: Context,
  args: ParsedArgs,
  all: readonly Command[],
  study: OpenedStudy,
  follow?: StartOptions['follow'],
): Promise<number> {
  return openExplorer(context, args, all, ownCover, { study, follow });
}

/** Loads what starts other processes with the first line, because it takes 5 ms that the first frame would wait for. */
function lineRunner(context: Context): LineRunner {
  let runner: LineRunner | undefined;
  return {
    stop: () => runner?.stop(),
    async run(...asked) {
      runner ??= (await import('../run-line.ts')).lineRunner(context);
      return runner.run(...asked);
    },
  };
}

export async function openExplorer(
  context: Context,
  args: ParsedArgs,
  commands: readonly Command[],
  place: Shown | null,
  led: Pick<StartOptions, 'tour' | 'study' | 'follow'> = {},
): Promise<number> {
  const { startExplorer } = await import('../../ui/start.ts');
  return startExplorer({
    context: { ...context, cover: (language) => builtCover(context, language) },
    commands,
    lines: lineRunner(context),
    place,
    ...led,
    ownLogs: ownLogsHere(context, args, commands),
    appearance: {
      colour: colourOf(context, args),
      ascii: asciiOf(context, args),
      spelling: args.flags.ascii === false ? undefined : context.spelling,
      ...lineDots(context, args),
    },
    plain: switchFlag(args, 'plain') || context.env.INK_SCREEN_READER === 'true',
    mouse: args.flags.mouse !== false,
    theme: themeChoice(args),
    ground: backgroundFrom(context.env),
  });
}

async function printPlace(context: Context, args: ParsedArgs, place: Place | null): Promise<number> {
  if (place?.type === 'figure') {
    const { runShow } = await import('./show-run.ts');
    return runShow(context, { ...args, inputs: [place.id] });
  }
  const width = textWidthOf(context, args);
  const lines =
    place === null
      ? contentsLines(context, width)
      : place.type === 'chapter'
        ? chapterLines(context, place.id, languageOfSource(context), width)
        : modelLines(context, place.id, width);
  await writeLines(context, lines, colourOf(context, args));
  return 0;
}

function contentsLines(context: Context, width: number): Line[] {
  const { t } = context;
  const language = languageOfSource(context);
  const chapters = listChapters(context.folder, language);
  const labels = chapters.flatMap(({ figures }) => figures.map(({ id }) => textWidth(figureLabel(id, language))));
  const room = Math.max(0, ...labels) + 2;
  return [
    ...flowSpans([span(t('cli.contents'), { bold: true })], width),
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
    ...flowSpans([span(t('cli.afterContents'), { fg: 'muted' })], width),
  ];
}

/** A model's labels; its variants are the rows that share its canonical slug. */
function modelLines(context: Context, id: string, width: number): Line[] {
  const { t } = context;
  const { fields, rows, citation } = context.data().dataset('models');
  const row = rows.find((candidate) => candidate.slug === id) ?? rows.find((candidate) => candidate.model === id);
  if (row === undefined) return [];
  const nameOf = ({ name, title }: Field) => (t.language === 'en' ? name : t.label('column', title));
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
    ...flowSpans([span(context.t('cli.modelTokens', { model: code(id) }), { fg: 'muted' })], width),
  ];
}
