/** `export`: writes figures as pictures, pages, chart specifications or tables. The only module that writes exported files. */
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isatty } from 'node:tty';
import { name, version } from '../../../package.json';
import { listChapters, loadChapters } from '../../chapters/load.ts';
import { reasonOf } from '../../data/reason.ts';
import { type Theme, themes } from '../../draw/theme.ts';
import { chooseTheme } from '../../draw/theme-choice.ts';
import { DataError, UsageError } from '../../errors.ts';
import { type ExportFormatName, endingOf, exportFormatNames, formatOfFile } from '../../export/formats.ts';
import { defaultWidth, type PictureOptions } from '../../export/options.ts';
import { pictureTheme } from '../../export/picture-theme.ts';
import { htmlLanguage } from '../../export/shell.ts';
import { sidecar } from '../../export/sidecar.ts';
import type { SiteSource } from '../../export/site.ts';
import { vegaSpec } from '../../export/vega-spec.ts';
import type { Figure, View } from '../../figures/figure.ts';
import { conflictNotes } from '../../figures/shared/conflicts.ts';
import { code, codes, message } from '../../i18n/message.ts';
import { quote } from '../../i18n/quote.ts';
import { withAuthorNames } from '../../library/author-names.ts';
import { viewByMonth } from '../../library/by-month.ts';
import { findView } from '../../library/find-view.ts';
import { languageOfSource, loadFigure, lookupIn } from '../../library/library.ts';
import { applyViewOptions } from '../../library/view-options.ts';
import { writeDelimited } from '../../write/delimited.ts';
import { figureSheet } from '../../write/sheet.ts';
import { listFlag, type ParsedArgs, switchFlag, textFlag, wholeFlag } from '../command.ts';
import type { Context } from '../context.ts';
import { interrupted } from '../errors.ts';
import { figureFor } from '../figure-for.ts';
import { printMessage } from '../output.ts';
import { writeOutput } from '../output-file.ts';
import { themeChoice } from '../theme.ts';

export const madeBy = `${name} ${version}`;

/** The formats written in addition to pages by a full export, unless formats are named. */
const usualFormats: readonly ExportFormatName[] = ['svg', 'csv', 'vega-lite'];

export async function runExport(context: Context, args: ParsedArgs): Promise<number> {
  const formats = listFlag(args, 'format').filter(isFormat);
  const output = textFlag(args, 'output');
  if (switchFlag(args, 'all')) return exportAll(context, args, output, formats);
  if (args.inputs.length === 0) throw new UsageError(message('cli.exportNeedsFigure'));
  if (formats.length > 1) throw new UsageError(message('cli.exportOneFormat', { count: formats.length }));
  const format = formats[0] ?? formatFor(output);
  const found = await figureFor(context, args);
  if (found === null) return interrupted;
  const wanted = textFlag(args, 'view');
  const drawn = format === 'csv' ? found : withAuthorNames(found, context.data().dataset('authors'));
  const view = cut(context, args, byMonthIf(context, args, findView(drawn.views, wanted, drawn.id)));
  // A page has all views; views without these weeks are unchanged.
  const figure = { ...drawn, views: replaced(drawn.views, (each) => (each.name === view.name ? view : each)) };
  const options = optionsOf(context, args);

  if (output === undefined || output === '-') {
    if (format === 'png') throw new UsageError(message('cli.pngNeedsFile'));
    context.out(
      format === 'html' ? await pageOf(context, figure, wanted, view) : await textOf(figure, view, format, options),
    );
    return 0;
  }
  const force = switchFlag(args, 'force');
  if (format === 'png') {
    const { openPng } = await import('../../export/png.ts');
    const toPng = await openPng();
    writeOutput(output, toPng(await textOf(figure, view, 'svg', options)), force);
  } else if (format === 'html') {
    writeOutput(output, await pageOf(context, figure, wanted, view), force);
  } else {
    writeOutput(output, await textOf(figure, view, format, options), force);
    if (format === 'csv') writeSidecar(output, figure, view, force);
  }
  const file = code(output);
  printMessage(
    context,
    format === 'csv'
      ? message('cli.wroteBoth', { file, beside: code(sidecarName(output)) })
      : message('cli.wrote', { file }),
  );
  return 0;
}

function byMonthIf({ t }: Context, args: ParsedArgs, view: View): View {
  return textFlag(args, 'by') === 'month' ? viewByMonth(view, t) : view;
}

/** Restricts the view to the weeks asked for. Throws UsageError if the view has none. */
function cut({ t }: Context, args: ParsedArgs, view: View): View {
  const { view: made, problem } = applyViewOptions(
    view,
    { from: textFlag(args, 'since'), to: textFlag(args, 'until') },
    t,
  );
  if (problem !== null) throw new UsageError(problem);
  return made;
}

function replaced(views: Figure['views'], by: (view: View) => View): Figure['views'] {
  const [first, ...others] = views;
  return [by(first), ...others.map(by)];
}

function isFormat(text: string): text is ExportFormatName {
  return (exportFormatNames as readonly string[]).includes(text);
}

function formatFor(output: string | undefined): ExportFormatName {
  if (output === undefined || output === '-')
    throw new UsageError(message('cli.exportNeedsFormat', { formats: codes(exportFormatNames) }));
  const format = formatOfFile(output);
  if (format !== undefined) return format;
  throw new UsageError(
    message('cli.formatUntold', {
      file: quote(output),
      endings: codes(exportFormatNames.map(endingOf)),
      formats: codes(exportFormatNames),
    }),
  );
}

function optionsOf({ t }: Context, args: ParsedArgs): PictureOptions {
  return {
    width: wholeFlag(args, 'width') ?? defaultWidth,
    height: wholeFlag(args, 'height'),
    theme: pictureTheme(themeOf(args)),
    caption: 'full',
    t,
  };
}

/** Files have no terminal background, so theme colours that depend on it are chosen for paper. */
function themeOf(args: ParsedArgs): Theme {
  const choice = themeChoice(args);
  return choice === 'auto' ? themes.light : chooseTheme(choice, 'light');
}

/** The text formats. Loads Vega for svg only. */
async function textOf(
  figure: Figure,
  view: View,
  format: Exclude<ExportFormatName, 'png' | 'html'>,
  options: PictureOptions,
): Promise<string> {
  if (format === 'csv') return [...writeDelimited(figureSheet(figure, view), ',')].join('');
  if (format === 'vega-lite') return `${JSON.stringify(vegaSpec(figure, view, options), null, 2)}\n`;
  const { renderPicture } = await import('../../export/svg.ts');
  return `${await renderPicture(figure, view, options)}\n`;
}

/** A self-contained page with every view of the figure, or with one view. */
async function pageOf(context: Context, figure: Figure, wanted: string | undefined, view: View): Promise<string> {
  const [{ figurePage }, { pagePictures }] = await Promise.all([
    import('../../export/page.ts'),
    import('../../export/inline.ts'),
  ]);
  const views = [];
  for (const [i, each] of (wanted === undefined ? figure.views : [view]).entries())
    views.push({ view: each, pictures: await pagePictures(figure, each, `v${i}`, context.t), files: [] });
  return figurePage({
    figure,
    views,
    chapter:
      listChapters(context.folder, languageOfSource(context)).find(({ id }) => id === figure.chapter)?.title ?? '',
    conflicts: conflictsOf(context, figure.id),
    lang: htmlLanguage(languageOfSource(context)),
    t: context.t,
    madeBy,
  });
}

async function exportAll(
  context: Context,
  args: ParsedArgs,
  output: string | undefined,
  formats: readonly ExportFormatName[],
): Promise<number> {
  if (args.inputs.length > 0) throw new UsageError(message('cli.exportAllOf', { typed: quote(args.inputs[0] ?? '') }));
  if (textFlag(args, 'view') !== undefined) throw new UsageError(message('cli.exportAllViews'));
  for (const flag of ['since', 'until', 'by'])
    if (args.flags[flag] !== undefined)
      throw new UsageError(message('cli.exportAllWeeks', { flag: code(`--${flag}`) }));
  if (output === undefined || output === '-') throw new UsageError(message('cli.exportAllNeedsFolder'));
  const force = switchFlag(args, 'force');
  if (!force && entriesOf(output) > 0) throw new UsageError(message('cli.folderNotEmpty', { folder: quote(output) }));
  const own = await ownFiguresFor(context, args);
  if (own === null) return interrupted;
  const { siteFiles } = await import('../../export/site.ts');
  const counts = { files: 0 };
  const files = siteFiles(siteSource(context, own), {
    formats: formats.length > 0 ? formats.filter((format) => format !== 'html') : usualFormats,
    options: optionsOf(context, args),
    madeBy,
    textOf,
    progress: progressOf(context),
  });
  folder(join(output, 'figures'));
  for await (const { path, content } of files) {
    // A thousand files: skips flushing each to disk, since they can be made again.
    writeOutput(join(output, path), content, true, false);
    counts.files += 1;
  }
  printMessage(context, message('cli.wroteAll', { count: counts.files, index: code(join(output, 'index.html')) }));
  return 0;
}

function conflictsOf({ data, t }: Context, figure: string): string[] {
  return conflictNotes({ conflicts: data().dataset('conflicts') }, figure).map(t.words);
}

type OwnExport = Awaited<ReturnType<typeof import('../own-study.ts').ownExport>>;

function siteSource(context: Context, own: OwnExport | undefined): SiteSource {
  const data = context.data();
  const beside = own?.beside ?? ((figure: Figure) => figure);
  return {
    chapters: loadChapters(context.folder, languageOfSource(context)),
    figure: (recipe) => beside(loadFigure(context, recipe)),
    drawn: (figure) => withAuthorNames(figure, data.dataset('authors')),
    own: own == null ? undefined : { figures: own.only, chapter: own.chapter },
    conflicts: (id) => conflictsOf(context, id),
    data,
    lookup: lookupIn(data),
    t: context.t,
  };
}

/** What `--study` adds to a full export: undefined without the flag, null after Ctrl-C. */
async function ownFiguresFor(context: Context, args: ParsedArgs): Promise<OwnExport | undefined> {
  const asked = textFlag(args, 'study');
  if (asked === undefined) return undefined;
  const { ownExport } = await import('../own-study.ts');
  return ownExport(context, asked);
}

/** Progress: one updating line on a terminal, one line per figure otherwise. */
function progressOf(context: Context): (done: number, all: number, what: string) => void {
  const updates = isatty(2) && context.env.TERM !== 'dumb';
  return (done, all, what) => {
    const line = `${String(done).padStart(String(all).length)}/${all} ${what}`;
    if (!updates) context.err(`${line}\n`);
    else context.err(done === all ? '\r\u001b[K' : `\r\u001b[K${line.slice(0, Math.max(20, context.columns - 1))}`);
  };
}

function entriesOf(path: string): number {
  try {
    return readdirSync(path).length;
  } catch (error) {
    const kind = (error as NodeJS.ErrnoException).code;
    if (kind === 'ENOENT') return 0;
    if (kind === 'ENOTDIR') throw new UsageError(message('cli.fileNotFolder', { file: quote(path) }));
    throw new DataError(message('cli.unreadable', { file: code(path), why: reasonOf(error) }));
  }
}

function folder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw new DataError(message('cli.unmakeable', { file: code(path), why: reasonOf(error) }));
  }
}

export function sidecarName(file: string): string {
  return `${file}.metadata.json`;
}

function writeSidecar(output: string, figure: Figure, view: View, force: boolean): void {
  const file = output.split(/[\\/]/).at(-1) ?? output;
  writeOutput(sidecarName(output), sidecar(figure, view, file, madeBy), force);
}
