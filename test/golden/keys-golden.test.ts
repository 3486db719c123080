/** The explorer's list of keys, as `?` shows it. */
import { createReportModel } from '../../src/ui/report/report-model.ts';
import { chinese } from '../i18n/translators.ts';
import { robot, shelf } from '../ui/robot.ts';
import { testGoldens } from './goldens.ts';

const report = createReportModel(shelf, new Map([['zh', chinese]]));
const place = { type: 'figure', id: '1' } as const;

/** A screen that has room for all of them, without the room that is left. */
function keys(...pressed: readonly string[]): string {
  const screen = robot(place, 100, 120, report).press(...pressed, '?');
  return `${screen.text().replace(/\n{3,}/g, '\n\n')}\n`;
}

testGoldens('keys', {
  'the keys': {
    'keys.txt': () => keys(),
    'keys.zh.txt': () => keys('L'),
  },
});
