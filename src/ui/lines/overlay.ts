/** The overlay's lines at full width; null without an overlay or if it is only a footer line. */
import { type Line, span, textOf } from '../../draw/cell.ts';
import { lineWidth, truncate } from '../../draw/width.ts';
import type { Appearance, ReportModel } from '../model.ts';
import { overlayRows, overlayWidth } from '../page/layout.ts';
import type { Page } from '../page/page.ts';
import type { State } from '../state/state.ts';
import { cardLines } from './overlays/card.ts';
import { findLines } from './overlays/find.ts';
import type { OverlayScene } from './overlays/frame.ts';
import { helpLines } from './overlays/help.ts';
import { columnsLines, contentsListLines } from './overlays/lists.ts';
import { modelsLines } from './overlays/models.ts';
import { outputLines, sourcesLines, wholeRowLines } from './overlays/text.ts';

export function overlayScene(state: State, page: Page, report: ReportModel, appearance: Appearance): OverlayScene {
  return { state, page, report, appearance, rows: overlayRows(state), width: overlayWidth(state) };
}

export function overlayLines(state: State, page: Page, report: ReportModel, appearance: Appearance): Line[] | null {
  return overlayLinesIn(overlayScene(state, page, report, appearance));
}

export function overlayLinesIn(scene: OverlayScene): Line[] | null {
  const lines = linesOf(scene);
  const [heading] = lines ?? [];
  if (lines === null || heading === undefined || lineWidth(heading) <= scene.width + 1) return lines;
  const cut = truncate(textOf(heading), scene.width + 1, scene.appearance.ascii ? '~' : '…');
  return [[span(cut, heading[0]?.style)], ...lines.slice(1)];
}

function linesOf(scene: OverlayScene): Line[] | null {
  const { overlay } = scene.state;
  switch (overlay?.type) {
    case 'help':
      return helpLines(overlay, scene);
    case 'sources':
      return sourcesLines(overlay, scene);
    case 'row':
      return wholeRowLines(overlay, scene);
    case 'output':
      return outputLines(overlay, scene);
    case 'contents':
      return contentsListLines(overlay, scene);
    case 'columns':
      return columnsLines(overlay, scene);
    case 'find':
      return findLines(overlay, scene);
    case 'models':
      return modelsLines(overlay, scene);
    case 'card':
      return cardLines(scene);
    default:
      return null;
  }
}
