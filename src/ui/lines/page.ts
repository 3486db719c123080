/** The lines of the current page, as many as it needs: the screen shows the part the reader scrolled to. */
import type { Line } from '../../draw/cell.ts';
import { themes } from '../../draw/theme.ts';
import type { Skin, World } from '../model.ts';
import type { Page } from '../page/page.ts';
import type { State } from '../state/state.ts';
import { chapterLines } from './chapter.ts';
import { figureLines } from './figure.ts';

export function pageLines(state: State, page: Page, world: World, skin: Skin): Line[] {
  return page.place.type === 'chapter' ? chapterLines(state, page, world) : figureLines(state, page, world, skin);
}

/** Lines the whole page would take; it scrolls when that is more than the screen has. Glyphs do not change it. */
export function textLines(state: State, page: Page, world: World): number {
  return pageLines(state, page, world, plainSkin).length;
}

const plainSkin: Skin = { colour: 'none', theme: themes.auto, ascii: false, braille: false };
