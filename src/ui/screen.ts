/** The whole screen as lines, from the state alone: what React shows, what a first frame shows, what a test reads. */
import { type Line, type Style, span } from '../draw/cell.ts';
import { fitLine } from '../draw/width.ts';
import { footLine, headLine } from './bars.ts';
import { contentsLines } from './contents.ts';
import { layoutOf } from './layout.ts';
import { overlayLines } from './overlays/overlay-lines.ts';
import { pageOf } from './page.ts';
import { pageLines } from './pages/page-lines.ts';
import { lookAt, type State } from './state.ts';
import type { Skin, World } from './world.ts';

const faint: Style = { fg: 'faint' };

/** Exactly `state.rows` lines of exactly `state.columns` cells, whatever the size. */
export function drawScreen(state: State, anyWorld: World, skin: Skin): Line[] {
  const world = anyWorld.speaking(state.lang);
  const { columns, rows } = state;
  const layout = layoutOf(state);
  const page = pageOf(state, world);
  const over = overlayLines(state, page, world, skin);
  const rule: Line = [span((skin.ascii ? '-' : '─').repeat(columns), faint)];
  // Drawn once and whole: how long it is says whether there is more to scroll to.
  const all = over === null ? pageLines(state, page, world, skin) : [];
  const body = over ?? pageBody(state, world, skin, all);
  const lines: Line[] = [headLine(state, page, world, skin)];
  if (layout.rules) lines.push(rule);
  for (let row = 0; row < layout.height; row++) lines.push(body[row] ?? []);
  if (layout.rules) lines.push(rule);
  lines.push(footLine(state, page, skin, world, all.length > layout.height && page.table === null));
  return lines.slice(0, rows).map((line) => fitLine(line, columns));
}

/** The contents, where there is room for them, beside the page. */
function pageBody(state: State, world: World, skin: Skin, all: readonly Line[]): Line[] {
  const { contents, margin, width, height } = layoutOf(state);
  const from = Math.max(0, Math.min(lookAt(state).scroll, all.length - height));
  const shown = all.slice(from, from + height);
  const list = contents > 0 ? contentsLines(state, world, skin, contents, height) : [];
  const divider: Line = contents > 0 ? [span(skin.ascii ? '|' : '│', faint)] : [];
  const gap: Line = margin > 0 ? [span(' '.repeat(margin))] : [];
  return Array.from({ length: height }, (_, row) => [
    ...fitLine(list[row] ?? [], contents),
    ...divider,
    ...gap,
    ...fitLine(shown[row] ?? [], width),
  ]);
}
