/** `export`: figures as files that others can open: pictures, pages, specs, tables. The edge: the only writer of files. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isatty } from 'node:tty';
import { name, version } from '../../package.json';
import { listChapters, loadChapters } from '../chapters/load.ts';
import { type Theme, themes } from '../draw/theme.ts';
import { DataError, UsageError } from '../errors.ts';
import { type ExportFormatName, endingOf, exportFormatNames, formatOfFile } from '../export/formats.ts';
import { defaultWidth, type PictureOptions } from '../export/options.ts';
import { pictureTheme } from '../export/picture-theme.ts';
import { htmlLanguage } from '../export/shell.ts';
import { sidecar } from '../export/sidecar.ts';
import { vegaSpec } from '../export/vega-spec.ts';
import type { Figure, Recipe, View } from '../figures/figure.ts';
import { quote } from '../i18n/quote.ts';
import { loadTranslator, type Translate } from '../i18n/translate.ts';
import { english } from '../i18n/words.ts';
import { languageOfShelf, loadFigure, lookupIn, requireRecipe } from '../library/library.ts';
import { conflictNotes } from '../figures/shared/conflicts.ts';
import { translatorOf } from '../i18n/words.ts';
import { viewCalled } from '../library/view-called.ts';
import { writeDelimited } from '../write/delimited.ts';
import { figureSheet } from '../write/sheet.ts';
import { listFlag, type Request, switchFlag, textFlag, wholeFlag } from './command.ts';
import type { Context } from './context.ts';
import { settleTheme, themeChoice } from './theme.ts';

export const madeBy = `${name} ${version}`;

/** Beside a whole export's pages, unless formats are named. */
const usualFormats: readonly ExportFormatName[] = ['svg', 'csv', 'vega-lite'];

export async function runExport(context: Context, request: Request): Promise<number> {
  const formats = listFlag(request, 'format').filter(isFormat);
  const output = textFlag(request, 'output');
  if (switchFlag(request, 'all')) return exportAll(context, request, output, formats);
  const typed = request.inputs[0];
  if (typed === undefined)
    throw new UsageError('export needs a FIGURE, or --all. For example: state-of-ai export 1 -o figure-1.svg');
  if (formats.length > 1)
    throw new UsageError(`export writes one figure in one format, not ${formats.length}; --all writes several.`);
  const format = formats[0] ?? formatFor(output);
  const recipe = requireRecipe(typed);
  const figure = loadFigure(context, recipe);
  const wanted = textFlag(request, 'view');
  const view = viewCalled(figure.views, wanted, recipe.id);
  const t = context.t ?? (await loadTranslator(languageOfShelf(context)));
  const options = optionsOf(t, request);

  if (output === undefined || output === '-') {
    if (format === 'png') throw new UsageError('A png is no text: name a file for it with -o FILE.png.');
    context.out(
      format === 'html' ? await pageOf(context, figure, wanted, view, t) : await textOf(figure, view, format, options),
    );
    return 0;
  }
  const force = switchFlag(request, 'force');
  if (format === 'png') {
    const { openPng } = await import('../export/png.ts');
    const toPng = await openPng();
    write(output, toPng(await textOf(figure, view, 'svg', options)), force);
  } else if (format === 'html') {
    write(output, await pageOf(context, figure, wanted, view, t), force);
  } else {
    write(output, await textOf(figure, view, format, options), force);
    if (format === 'csv') writeSidecar(output, figure, view, force);
  }
  const wrote = `Wrote ${output}${format === 'csv' ? ` and ${sidecarName(output)}` : ''}`;
  context.err(`${(context.say ?? english)(wrote)}\n`);
  return 0;
}

function isFormat(text: string): text is ExportFormatName {
  return (exportFormatNames as readonly string[]).includes(text);
}

function formatFor(output: string | undefined): ExportFormatName {
  const names = exportFormatNames.join(', ');
  if (output === undefined || output === '-')
    throw new UsageError(`export needs a file or a format: -o FILE.svg, or --format with one of ${names}.`);
  const format = formatOfFile(output);
  if (format !== undefined) return format;
  const endings = exportFormatNames.map(endingOf).join(' ');
  throw new UsageError(
    `The name ${quote(output)} does not tell the format. End it in one of ${endings}, or add --format with one of ${names}.`,
  );
}

function optionsOf(t: Translate, request: Request): PictureOptions {
  return {
    width: wholeFlag(request, 'width') ?? defaultWidth,
    height: wholeFlag(request, 'height'),
    theme: pictureTheme(themeOf(request)),
    caption: 'full',
    t,
  };
}

/** A file has no terminal behind it: what follows the background is made for paper. */
function themeOf(request: Request): Theme {
  const choice = themeChoice(request);
  return choice === 'auto' ? themes.light : settleTheme(choice, 'light');
}

/** The formats that are text. Vega is loaded for the svg only. */
async function textOf(
  figure: Figure,
  view: View,
  format: Exclude<ExportFormatName, 'png' | 'html'>,
  options: PictureOptions,
): Promise<string> {
  if (format === 'csv') return [...writeDelimited(figureSheet(figure, view), ',')].join('');
  if (format === 'vega-lite') return `${JSON.stringify(vegaSpec(figure, view, options), null, 2)}\n`;
  const { renderPicture } = await import('../export/svg.ts');
  return `${await renderPicture(figure, view, options)}\n`;
}

/** A page that stands alone: every view of the figure, or the one asked for. */
async function pageOf(
  context: Context,
  figure: Figure,
  wanted: string | undefined,
  view: View,
  t: Translate,
): Promise<string> {
  const [{ figurePage }, { pagePictures }] = await Promise.all([
    import('../export/page.ts'),
    import('../export/inline.ts'),
  ]);
  const views = [];
  for (const [i, each] of (wanted === undefined ? figure.views : [view]).entries())
    views.push({ view: each, pictures: await pagePictures(figure, each, `v${i}`, t), files: [] });
  return figurePage({
    figure,
    views,
    chapter:
      listChapters(context.folder, languageOfShelf(context)).find(({ id }) => id === figure.chapter)?.title ?? '',
    conflicts: conflictNotes({ conflicts: context.data().dataset('conflicts') }, figure.id).map(
      translatorOf(context.say).words,
    ),
    lang: htmlLanguage(languageOfShelf(context)),
    t,
    madeBy,
  });
}

function conflictsOf(context: Context, id: string): string[] {
  return conflictNotes({ conflicts: context.data().dataset('conflicts') }, id).map(context.say ?? english);
}

async function exportAll(
  context: Context,
  request: Request,
  output: string | undefined,
  formats: readonly ExportFormatName[],
): Promise<number> {
  if (request.inputs.length > 0)
    throw new UsageError(`--all exports every figure; ${quote(request.inputs[0] ?? '')} is one too many.`);
  if (textFlag(request, 'view') !== undefined) throw new UsageError('--all exports every view; --view names one.');
  if (output === undefined || output === '-') throw new UsageError('export --all needs a folder: -o DIR.');
  const force = switchFlag(request, 'force');
  if (!force && entriesOf(output) > 0)
    throw new UsageError(`${quote(output)} is not an empty folder. Name another, or add --force to write into it.`);
  const { siteFiles } = await import('../export/site.ts');
  const counts = { files: 0 };
  const t = context.t ?? (await loadTranslator(languageOfShelf(context)));
  const source = {
    chapters: loadChapters(context.folder, languageOfShelf(context)),
    figure: (recipe: Recipe) => loadFigure(context, recipe),
    conflicts: (id: string) => conflictsOf(context, id),
    data: context.data(),
    lookup: lookupIn(context.data()),
    t,
  };
  const files = siteFiles(source, {
    formats: formats.length > 0 ? formats.filter((format) => format !== 'html') : usualFormats,
    options: optionsOf(t, request),
    madeBy,
    textOf,
    progress: progressOf(context),
  });
  folder(join(output, 'figures'));
  for await (const { path, content } of files) {
    write(join(output, path), content, true);
    counts.files += 1;
  }
  const wrote = `Wrote ${counts.files} files. Open ${join(output, 'index.html')}`;
  context.err(`${(context.say ?? english)(wrote)}\n`);
  return 0;
}

/** One line that changes on a terminal, a line for each figure in a log. */
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
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return 0;
    if (code === 'ENOTDIR') throw new UsageError(`${quote(path)} is a file; export --all writes into a folder.`);
    throw new DataError(`${path} cannot be read: ${(error as Error).message}`);
  }
}

function folder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw new DataError(`${path} cannot be made: ${(error as Error).message}`);
  }
}

export function sidecarName(file: string): string {
  return `${file}.metadata.json`;
}

function writeSidecar(output: string, figure: Figure, view: View, force: boolean): void {
  const file = output.split(/[\\/]/).at(-1) ?? output;
  write(sidecarName(output), sidecar(figure, view, file, madeBy), force);
}

/** A file that is there already is somebody's work: only --force writes over it. */
function write(path: string, content: string | Uint8Array, force: boolean): void {
  try {
    writeFileSync(path, content, { flag: force ? 'w' : 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST')
      throw new UsageError(`${quote(path)} exists already. Name another file, or add --force to write over it.`);
    throw new DataError(`${path} cannot be written: ${(error as Error).message}`);
  }
}
