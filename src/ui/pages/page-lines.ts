/** The lines of the current page, as many as it needs: the screen shows the part the reader scrolled to. */
import type { Line } from '../../draw/cell.ts';
import type { Page } from '../page.ts';
import type { State } from '../state.ts';
import type { Skin, World } from '../world.ts';
import { chapterLines } from './chapter-page.ts';
import { figureLines } from './figure-page.ts';

export function pageLines(state: State, page: Page, world: World, skin: Skin): Line[] {
  return page.place.type === 'chapter' ? chapterLines(state, page, world) : figureLines(state, page, world, skin);
}
