/** What draws, wraps or measures text, in one file for the bundler: rows for programs start without it, and without Intl. */
export { paintLines } from '../draw/paint.ts';
export { runExplore, runTour } from './explore.ts';
export { runFind } from './find.ts';
export { commandHelp, generalHelp } from './help.ts';
export { runRead } from './read.ts';
export { runShow } from './show.ts';
export { runSources } from './sources.ts';
export { groundFrom, settleTheme, themeChoice } from './theme.ts';
