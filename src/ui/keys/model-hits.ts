/** Finds models to overlay by typed text. Pure. */
import { Fzf } from 'fzf';
import type { OverlayModel, ReportModel } from '../model.ts';

interface ModelHit extends OverlayModel {
  /** Already drawn. */
  readonly isOn: boolean;
}

const finders = new WeakMap<ReportModel, Fzf<readonly OverlayModel[]>>();

/** Selected models first if nothing is typed; otherwise best matches first. Excludes the page's own model. */
export function modelHits(query: string, own: string, on: readonly string[], report: ReportModel): readonly ModelHit[] {
  const found =
    query.trim() === ''
      ? ordered(on, report)
      : finderOf(report)
          .find(query.trim())
          .map(({ item }) => item);
  return found.filter(({ model }) => model !== own).map((each) => ({ ...each, isOn: on.includes(each.model) }));
}

function ordered(on: readonly string[], report: ReportModel): readonly OverlayModel[] {
  const all = report.overlays();
  return [...all.filter(({ model }) => on.includes(model)), ...all.filter(({ model }) => !on.includes(model))];
}

function finderOf(report: ReportModel): Fzf<readonly OverlayModel[]> {
  const known = finders.get(report);
  if (known !== undefined) return known;
  const made = new Fzf<readonly OverlayModel[]>(report.overlays(), {
    selector: ({ model, name }) => `${name} ${model}`,
    casing: 'case-insensitive',
    // Among equal matches, those with a curve first, in listed order.
    tiebreakers: [(a, b) => Number(a.item.why !== null) - Number(b.item.why !== null)],
  });
  finders.set(report, made);
  return made;
}
