/** A model: its volume retention, then what is said of its users. */
import { type Line, type Style, span } from '../../draw/cell.ts';
import { flowSpans } from '../../draw/flow.ts';
import { code } from '../../i18n/message.ts';
import type { Appearance, ReportModel } from '../model.ts';
import type { Page } from '../page/page.ts';
import type { State } from '../state/state.ts';
import { figureLines } from './figure.ts';

const bold: Style = { bold: true };
const muted: Style = { fg: 'muted' };

export function modelLines(state: State, page: Page, report: ReportModel, appearance: Appearance): Line[] {
  return figureLines(state, page, report, appearance, modelWords);
}

/** Text on both kinds of retention: facts about users, and the definition or absence of volume retention. */
function modelWords({ place, view }: Page, report: ReportModel, width: number): Line[] {
  const { summary, retentionFacts, definition, withoutVolume } = report.model(place.id);
  const notes = view?.notes ?? [];
  return [
    ...flowSpans([span(summary), span(`   ${report.t('ui.whereLabelsFrom', { key: code('Enter') })}`, muted)], width),
    [],
    [span(report.t('ui.userRetention'), bold)],
    ...retentionFacts.flatMap(({ fact, source }) => flowSpans([span(`  ${fact} `), span(source, muted)], width)),
    [],
    ...(withoutVolume === null ? [] : flowSpans([span(withoutVolume, { fg: 'warning' })], width)),
    ...(notes.includes(definition) ? [] : flowSpans([span(definition, muted)], width)),
  ];
}
