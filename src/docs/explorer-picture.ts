/** docs/explorer.svg: the explorer's first screen, drawn by its painter and read from a terminal emulator. */

import { openPackage } from '../data/package.ts';
import { themes } from '../draw/theme.ts';
import { english } from '../i18n/speak-english.ts';
import { drawScreen } from '../ui/lines/screen.ts';
import { createPainter } from '../ui/painter.ts';
import { createReportModel } from '../ui/report/report-model.ts';
import { coverPlace } from '../ui/state/place.ts';
import { startState } from '../ui/state/state.ts';
import { screenSvg } from './screen-svg.ts';

const columns = 120;
const rows = 36;

/** The cover with the default settings. Reads `folder`. */
export async function explorerPicture(folder: string): Promise<string> {
  const data = openPackage(folder);
  const report = createReportModel({ folder, data: () => data, t: english });
  const appearance = { colour: 'truecolor', theme: themes.dark, ascii: false, braille: true } as const;
  const painter = createPainter(columns, rows, appearance);
  return screenSvg(painter.paint(drawScreen(startState(coverPlace, columns, rows), report, appearance)), columns, rows);
}
