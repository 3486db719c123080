/** docs/explorer.svg: a real screen of the explorer, drawn by its painter and read off a terminal emulator. */

import type { Row } from '../data/dataset.ts';
import { openPackage } from '../data/package.ts';
import { themes } from '../draw/theme.ts';
import { english } from '../i18n/speak-english.ts';
import { drawScreen } from '../ui/lines/screen.ts';
import { createPainter } from '../ui/painter.ts';
import { createReportModel } from '../ui/report/report-model.ts';
import { startState } from '../ui/state/state.ts';
import { reduce } from '../ui/update/reduce.ts';
import { screenSvg } from './screen-svg.ts';

const columns = 120;
const rows = 36;
/** The first week with public data. */
const pinned = '2025-01-06';

/** Figure 1 with a week pinned and the cursor on the week in which Chinese open models had most. Reads `folder`. */
export async function explorerPicture(folder: string): Promise<string> {
  const data = openPackage(folder);
  const report = createReportModel({ folder, data: () => data, t: english });
  const appearance = { colour: 'truecolor', theme: themes.dark, ascii: false, braille: true } as const;
  let state = startState({ type: 'figure', id: '1' }, columns, rows);
  for (const key of keysToPeak(report.figure('1').views[0].table.rows))
    state = reduce(state, { type: 'key', key }, report).state;
  const painter = createPainter(columns, rows, appearance);
  return screenSvg(painter.paint(drawScreen(state, report, appearance)), columns, rows);
}

/** From the last week, where the cursor starts, to the pin and on to the peak. */
function keysToPeak(table: readonly Row[]): string[] {
  const weeks = [...new Set(table.map((row) => String(row.week)))].sort();
  const chinese = table.filter((row) => row.source_type === 'Chinese OSS');
  const peak = chinese.reduce((most, row) => (Number(row.share) > Number(most.share) ? row : most));
  const from = weeks.indexOf(pinned);
  const to = weeks.indexOf(String(peak.week));
  return [...Array(weeks.length - 1 - from).fill('left'), 'p', ...Array(to - from).fill('right')];
}
