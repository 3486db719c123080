/** Starts the explorer: takes over the terminal, paints the first screen without React, then loads React and hands over. */

import { chooseTheme, type ThemeChoice } from '../draw/theme-choice.ts';
import type { Language } from '../i18n/language.ts';
import { code, message } from '../i18n/message.ts';
import { loadTranslator, type Translate } from '../i18n/translate.ts';
import { askBackground, type BackgroundQuery, type Ground } from './background.ts';
import type { Ending } from './hooks/use-explorer.ts';
import { type Keyboard, openKeyboard } from './input/keyboard.ts';
import { drawScreen } from './lines/screen.ts';
import { knowsLinks } from './links.ts';
import { keepMemory, memoryAt, memoryFile } from './memory-file.ts';
import type { Appearance, ReportModel, ShellCommand } from './model.ts';
import { arrivalAt } from './page/contents.ts';
import { createPainter, type Painter } from './painter.ts';
import { type CoveredSource, createReportModel } from './report/report-model.ts';
import type { OpenedStudy } from './report/study-model.ts';
import type { OwnKeys } from './state/command-names.ts';
import { memoryText, readMemory, withMemory } from './state/memory.ts';
import { addressOf, coverPlace, type Place } from './state/place.ts';
import { type LineRunner, type OwnLogs, type State, startState } from './state/state.ts';
import { takeTerminal } from './terminal.ts';

// Exported here so that the bundler keeps the plain tour in this file.
export { tourSentences } from './keys/tour.ts';
export { createReportModel, startState };

/** How long a ready first frame waits for the terminal's answer, in ms. */
const backgroundTimeoutMs = 30;

/** What the caller must provide. */
export interface ExplorerContext extends CoveredSource {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Writes to stderr, for messages after the screen is left. */
  readonly err: (text: string) => void;
  readonly settings?: { readonly remember?: boolean; readonly keys?: OwnKeys } | undefined;
}

export interface OwnLogsHere {
  readonly look: () => Promise<OwnLogs>;
  /** Resolves to the exit code. */
  readonly open: (demo: boolean) => Promise<number>;
}

export interface StartOptions {
  readonly context: ExplorerContext;
  /** Must exist. Null opens the first chapter. */
  readonly place: Place | null;
  readonly appearance: Omit<Appearance, 'theme'>;
  /** Sentences instead of a screen, for screen readers. */
  readonly plain: boolean;
  readonly theme: ThemeChoice;
  /** Whether mouse reports are on from the start. */
  readonly mouse?: boolean;
  /** Runs the tour; it starts from a fresh state and saves nothing. */
  readonly tour?: boolean;
  /** Adds the log's figures to the report's; the session is then not remembered. */
  readonly study?: OpenedStudy | null;
  /** The user's logs on this machine: how to find them, and how to open them after the screen is left. */
  readonly ownLogs?: OwnLogsHere | undefined;
  /**
   * Starts following the log; `show` receives each newer study. Returns a function that stops it. Not available in plain mode.
   */
  readonly follow?: ((show: (study: OpenedStudy) => void) => () => void) | undefined;
  /** The commands that a typed line may run, and their runner. */
  readonly commands?: readonly ShellCommand[];
  readonly lines?: LineRunner;
  /** The background that the environment reports; null asks the terminal. */
  readonly ground: Ground | null;
}

/** Resolves to the exit code: 0, or 130 after Ctrl-C. Stdin and stdout must be terminals. */
export async function startExplorer(options: StartOptions): Promise<number> {
  const end = await explore(options);
  if (end === 'study' || end === 'demo') return options.ownLogs?.open(end === 'demo') ?? 0;
  return end === 'interrupted' ? 130 : 0;
}

/** Returns how the user left: normally, by an interrupt, or to open the user's logs. */
async function explore({
  context,
  place,
  appearance,
  plain,
  theme,
  ground,
  ownLogs,
  mouse = true,
  tour = false,
  study = null,
  follow,
  commands = [],
  lines,
}: StartOptions): Promise<Ending> {
  const { stdin, stdout } = process;
  const remembering =
    context.settings?.remember === true && !tour && study === null ? memoryFile(context.env, process.platform) : null;
  let last: State | null = null;
  let painter: Painter | null = null;
  const again = () => (plain ? '\u001b[?2004h' : (painter?.again() ?? ''));
  /** Saves once: on leaving, or before a signal ends the program. Returns why it could not be saved. */
  let isKept = false;
  const remember = () => {
    if (remembering === null || last === null || isKept) return null;
    isKept = true;
    return keepMemory(remembering, memoryText(last));
  };
  const ending = () => {
    lines?.stop();
    remember();
  };
  const terminal = takeTerminal(stdin, stdout, { again, ending });
  const all = openKeyboard(stdin);
  void all.gone.then(terminal.hangUp);
  const own = { suspend: terminal.suspend, redraw: () => terminal.write(again()) };
  /** Ctrl-Z and Ctrl-L work everywhere. */
  const keyboard: Keyboard = {
    ...all,
    listen: (heard) =>
      all.listen((event) => {
        if (event.type === 'key' && event.key === 'ctrl-z') own.suspend();
        else if (event.type === 'key' && event.key === 'ctrl-l') own.redraw();
        else heard(event);
      }),
  };
  let background: BackgroundQuery | null = null;
  try {
    const asks = ground === null && typeof theme === 'string' && !plain;
    if (asks) background = askBackground(keyboard, (bytes) => stdout.write(bytes));
    // Before the alternate screen is opened, so that data errors appear on the normal screen.
    const translators = new Map<Language, Translate>([[context.t.language, context.t]]);
    const shipped = createReportModel(context, translators, commands);
    const report = study === null ? shipped : (await import('./report/study-model.ts')).withStudy(shipped, study);
    const first = arrivalAt(place ?? report.items[0]?.place ?? coverPlace, report);
    const answer = background === null ? ground : await background.ground(backgroundTimeoutMs);
    const dressed = { ...appearance, theme: chooseTheme(theme, answer), links: knowsLinks(context.env) };
    const fresh = {
      ...startState(first, stdout.columns, stdout.rows, report.lang),
      mouse,
      ownKeys: context.settings?.keys ?? {},
      tour: tour ? 0 : null,
    };
    const start = remembering === null ? fresh : remembered(fresh, remembering, place, report);
    const keep = (state: State) => {
      last = state;
    };
    const loadLanguage = async (lang: Language) => {
      translators.set(lang, await loadTranslator(lang));
    };
    const kept = { env: context.env, keep, loadLanguage, lines, terminal: own, lookForLogs: ownLogs?.look };
    last = start;
    if (plain) {
      const { runPlain } = await import('./run.tsx');
      const write = (bytes: string) => stdout.write(bytes);
      return await runPlain({ report, start, appearance: dressed, keyboard, write, ...kept }, stdout);
    }
    painter = createPainter(stdout.columns, stdout.rows, dressed);
    const frame = painter.paint(drawScreen(start, report, dressed));
    terminal.enter(mouse);
    terminal.write(frame);
    const { runApp } = await import('./run.tsx');
    const props = { report, start, appearance: dressed, painter, keyboard, write: terminal.write, ...kept };
    const { withStudy } = await import('./report/study-model.ts');
    const following =
      follow && ((show: (report: ReportModel) => void) => follow((newer) => show(withStudy(shipped, newer))));
    return await runApp(props, stdout, following);
  } finally {
    lines?.stop();
    await terminal.written();
    terminal.leaveScreen();
    await background?.done();
    await keyboard.rest();
    keyboard.close();
    terminal.leave();
    const failed = remember();
    if (failed !== null)
      context.err(`state-of-ai: ${context.t.message(message('ui.memoryNotKept', { reason: failed }))}\n`);
  }
}

/** Restores the last session; an unreadable file is ignored with a message. */
function remembered(fresh: State, file: string, asked: Place | null, report: ReportModel): State {
  const text = memoryAt(file);
  if (text === null) return fresh;
  const exists = (place: Place) => {
    const found = report.resolve(place.id).place;
    return found !== null && addressOf(found) === addressOf(place);
  };
  const memory = readMemory(text, exists);
  if (memory !== null) return withMemory(fresh, memory, asked);
  return { ...fresh, message: { text: message('ui.memoryUnreadable', { file: code(file) }), tone: 'warning' } };
}
