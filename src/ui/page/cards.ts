/** Layout of a chapter's page: its text, and its small figures next to it, below it, or instead of it. */
import type { State } from '../state/state.ts';
import { layoutOf } from './layout.ts';

export interface ChapterLayout {
  /** Width of the text in cells. */
  readonly text: number;
  /** Whether the figures are next to it. */
  readonly isBeside: boolean;
  /** Figures side by side, and the width of each in cells. */
  readonly across: number;
  readonly card: number;
  /** Rows of a figure; with 1, only its title is shown. */
  readonly rows: number;
}

/** In longer lines the eye loses the next line. */
const maxProse = 84;
const minBeside = 80;
const minPair = 74;
const gap = 3;
/** A title, a small drawing, a reading, and an empty line. */
const cardRows = 6;
const maxRows = 12;
const minRows = 14;

/** `count` figures; on a tall screen they grow to fill it. */
export function chapterLayout(state: State, count: number): ChapterLayout {
  const { width, height } = layoutOf(state);
  const isBeside = width >= minBeside;
  const text = isBeside ? Math.min(74, Math.floor(width * (width >= 120 ? 0.42 : 0.5))) : Math.min(maxProse, width);
  const room = isBeside ? width - text - gap : width;
  const across = room >= minPair ? 2 : 1;
  const card = Math.floor((room - gap * (across - 1)) / across);
  const fitting = Math.floor(height / Math.max(1, Math.ceil(count / across)));
  const rows = isBeside ? Math.max(cardRows, Math.min(maxRows, fitting)) : cardRows;
  return { text, isBeside, across, card, rows: height < minRows || card < 30 ? 1 : rows };
}
