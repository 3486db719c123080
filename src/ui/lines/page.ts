/** The lines of the current page, as many as it needs: the screen shows the part the reader scrolled to. */
import type { Line } from '../../draw/cell.ts';
import { themes } from '../../draw/theme.ts';
import type { Appearance, ReportModel } from '../model.ts';
import type { Page } from '../page/page.ts';
import type { State } from '../state/state.ts';
import { chapterLines } from './chapter.ts';
import { figureLines } from './figure.ts';

export function pageLines(state: State, page: Page, report: ReportModel, appearance: Appearance): Line[] {
  return page.place.type === 'chapter'
    ? chapterLines(state, page, report)
    : figureLines(state, page, report, appearance);
}

/** Lines the whole page would take; it scrolls when that is more than the screen has. Glyphs do not change it. */
export function textLines(state: State, page: Page, report: ReportModel): number {
  return pageLines(state, page, report, plainSkin).length;
}

const plainSkin: Appearance = { colour: 'none', theme: themes.auto, ascii: false, braille: false };
