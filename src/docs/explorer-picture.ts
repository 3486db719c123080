/** Reads what the README's generated parts are made of. An edge: opens data/. */

import { openPackage } from '../data/package.ts';
import { themes } from '../draw/theme.ts';
import { labels, messages } from '../i18n/en/english.ts';
import { translator } from '../i18n/translate.ts';
import { drawScreen } from '../ui/lines/screen.ts';
import { createReportModel } from '../ui/report/report-model.ts';
import { startState } from '../ui/state/state.ts';
import { reduce } from '../ui/update/reduce.ts';
import { fillReadme, referenceParts } from './reference.ts';

const screenKeys: readonly string[] = [...Array(46).fill('left'), 'p', ...Array(30).fill('right')];

/** The README with its generated parts made anew from the data folder. */
export function readmeNow(readme: string, folder: string): string {
  const data = openPackage(folder);
  const world = createReportModel({ folder, data: () => data, t: translator('en', messages, labels) });
  let state = startState({ type: 'figure', id: '1' }, 126, 31);
  // A week is pinned and the cursor stands on the summer's peak: what the explorer is for, in one picture.
  for (const key of screenKeys) state = reduce(state, { type: 'key', key }, world).state;
  const screen = drawScreen(state, world, { colour: 'none', theme: themes.auto, ascii: false, braille: false });
  return fillReadme(readme, referenceParts({ datasets: data.names.map((name) => data.dataset(name)), screen }));
}
