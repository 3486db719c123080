import { expect, test } from 'vitest';
import { requirePlace } from '../../src/library/place.ts';
import { told } from '../told.ts';
import { shelf } from '../ui/robot.ts';

const asked = (typed: string) => () => requirePlace(shelf, typed, { commands: ['study', 'show'], lists: ['models'] });

test('a figure that only a log has is named with the command that shows it', async () => {
  for (const name of ['usage', 'limits', 'speed']) expect(await told(asked(name))).toContain(`study --figure ${name}`);
});

test('a word that names nothing gets the nearest command', async () => {
  expect(await told(asked('stduy'))).toContain('study');
  expect(await told(asked('models'))).toContain('list models');
});
