/** The models that can be laid over another, as a typed line finds them. Pure. */
import { Fzf } from 'fzf';
import type { OverlayModel, ReportModel } from '../model.ts';

interface ModelHit extends OverlayModel {
  /** Already drawn. */
  readonly isOn: boolean;
}

const finders = new WeakMap<ReportModel, Fzf<readonly OverlayModel[]>>();

/** Those that are on first, while nothing is typed; of what is typed the best first. The page's own is not among them. */
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
    // Of equally good ones those with a curve first, as they are listed.
    tiebreakers: [(a, b) => Number(a.item.why !== null) - Number(b.item.why !== null)],
  });
  finders.set(report, made);
  return made;
}
