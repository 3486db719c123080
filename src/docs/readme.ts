/** Reads what the README's generated parts are made of. An edge: opens data/. */
import { openPackage } from '../data/package.ts';
import { createWorld } from '../ui/report-world.ts';
import { drawScreen } from '../ui/screen.ts';
import { startState } from '../ui/state.ts';
import { fillReadme, referenceParts } from './reference.ts';

/** The README with its generated parts made anew from the data folder. */
export function readmeNow(readme: string, folder: string): string {
  const data = openPackage(folder);
  const world = createWorld({ folder, data: () => data });
  const state = startState({ type: 'figure', id: '1' }, 110, 30);
  const screen = drawScreen(state, world, { colour: 'none', theme: 'auto', ascii: false, braille: false });
  return fillReadme(readme, referenceParts({ datasets: data.names.map((name) => data.dataset(name)), screen }));
}
