/** The explorer's list of keys, as `?` shows it. */
import { sayIn } from '../../src/i18n/words.ts';
import { createWorld } from '../../src/ui/report-world.ts';
import { robot, shelf } from '../ui/robot.ts';
import { testGoldens } from './goldens.ts';

const world = createWorld(shelf, new Map([['zh', await sayIn('zh')]]));
const place = { type: 'figure', id: '1' } as const;

/** A screen that has room for all of them, without the room that is left. */
function keys(...pressed: readonly string[]): string {
  const screen = robot(place, 100, 120, world).press(...pressed, '?');
  return `${screen.text().replace(/\n{3,}/g, '\n\n')}\n`;
}

testGoldens('keys', {
  'the keys': {
    'keys.txt': () => keys(),
    'keys.zh.txt': () => keys('L'),
  },
});
