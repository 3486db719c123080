/** A model's retention: facts on its users above, volume from public data below. They are never combined. */

import { compactNumber } from '../../data/format.ts';
import { type Line, type Style, span } from '../../draw/cell.ts';
import { flowSpans } from '../../draw/flow.ts';
import { glyphsOf } from '../../draw/glyphs.ts';
import { isMarked } from '../../draw/grid.ts';
import { drawPoints } from '../../draw/points.ts';
import { keysOf, seriesOf } from '../../draw/series.ts';
import { cutLine, joinLines, lineWidth } from '../../draw/width.ts';
import type { View } from '../../figures/figure.ts';
import { code } from '../../i18n/message.ts';
import type { Translate } from '../../i18n/translate.ts';
import { keyName } from '../keys/keys.ts';
import type { Appearance, ModelFacts, ReportModel } from '../model.ts';
import { layoutOf } from '../page/layout.ts';
import type { Page } from '../page/page.ts';
import { viewStateOf } from '../state/selectors.ts';
import type { State } from '../state/state.ts';
import { chartLines, figureLines, figureWords, minChartHeight, smallPage, wordLines } from './figure.ts';
import { headLines } from './figure-head.ts';

const bold: Style = { bold: true };
const muted: Style = { fg: 'muted' };
const accent: Style = { fg: 'accent', bold: true };

/** Cells that points need next to their sentences. */
const minForPoints = 76;
const maxPointsWidth = 34;
const maxPanelHeight = 13;
/** Cells that the launch level needs next to the measure. */
const minForLevel = 60;

export function retentionLines(state: State, page: Page, report: ReportModel, appearance: Appearance): Line[] {
  const { view, retention } = page;
  if (page.table !== null || view?.name !== 'volume' || retention === null)
    return figureLines(state, page, report, appearance, retentionWords);
  const { width, height } = layoutOf(state);
  const { t } = report;
  const facts = report.model(retention);
  const head = headLines(state, page, width, appearance, t, facts.brief);
  const words = wordLines(page, report, width, state, retentionWords);
  const volume = panelHead(t('boards.volume'), launchLevel(view, retention, width, report), width, appearance);
  const ownHead = panelHead(t('boards.users'), [t('boards.usersMeasure'), t('boards.usersUnknown')], width, appearance);
  if (height <= smallPage) {
    const room = Math.max(minChartHeight, height - head.length - 1);
    const chart = chartLines(state, page, width, room, appearance, t);
    return [...head, volume, ...chart, ownHead, ...factLines(facts, null, width, appearance, t), ...words];
  }
  const room = Math.max(3, Math.min(maxPanelHeight, Math.floor(height * (height > 30 ? 0.36 : 0.3))));
  const users = usersPanel(state, page, facts, { width, height: room }, report, appearance);
  const used = head.length + users.length + 3;
  const forWords = Math.min(words.length, Math.max(2, Math.floor(height / 6)));
  const chart = chartLines(state, page, width, Math.max(minChartHeight, height - used - forWords), appearance, t);
  return [...head, ownHead, ...users, [], volume, ...chart, ...words];
}

/** A panel's name, then its measure and span: as many parts as fit. */
function panelHead(name: string, parts: readonly string[], width: number, { ascii }: Appearance): Line {
  const lineOf = (count: number): Line => [
    span(name, accent),
    span('  '),
    span(parts.slice(0, count).join(ascii ? ' - ' : ' · '), muted),
  ];
  let count = parts.length;
  while (count > 1 && lineWidth(lineOf(count)) > width) count--;
  return cutLine(lineOf(count), width, ascii ? '~' : '…');
}

/** The base of the curve's percentages, and over how many weeks, for the page's model. */
function launchLevel({ table }: View, model: string, width: number, { t }: ReportModel): string[] {
  const row = table.rows.find(
    ({ model: of, tokens, retention }) => of === model && Number(tokens) > 0 && Number(retention) > 0,
  );
  if (row === undefined || width < minForLevel) return [t('boards.volumeMeasure')];
  const level = (100 * Number(row.tokens)) / Number(row.retention);
  const weeks = table.rows.filter(({ model: of, retention }) => of === model && typeof retention === 'number').length;
  return [
    t('boards.launchLevel', { tokens: code(compactNumber(level)) }),
    t('boards.weeksCounted', { weeks }),
    t('boards.notUsers'),
  ];
}

/** The points on the left if there are any and they fit; next to them who said what. */
function usersPanel(
  state: State,
  page: Page,
  facts: ModelFacts,
  frame: { readonly width: number; readonly height: number },
  report: ReportModel,
  appearance: Appearance,
): readonly Line[] {
  const points = report.views(page.place, viewStateOf(state)).views.find(({ name }) => name === 'points');
  const { width, height } = frame;
  const { t } = report;
  if (points === undefined || !isMarked(points, 'point') || width < minForPoints || height < 6)
    return shortened(factLines(facts, points ?? null, width, appearance, t), Math.max(height, 3), state, appearance, t);
  const left = Math.min(maxPointsWidth, Math.floor(width * 0.38));
  const { colour, ascii, braille } = appearance;
  const chart = drawPoints(points, { width: left, height, colour, ascii, braille, t });
  const sentences = factLines(facts, points, width - left - 3, appearance, t);
  return joinLines(chart, shortened(sentences, height, state, appearance, t), left, 3);
}

/** As many lines as fit; if some are left out, the last line says where they are. */
function shortened(
  lines: readonly Line[],
  room: number,
  state: State,
  { ascii }: Appearance,
  t: Translate,
): readonly Line[] {
  if (lines.length <= room) return lines;
  const more = t('boards.moreFacts', { key: keyName(state, 'view') });
  return [...lines.slice(0, room - 1), [span(`${ascii ? '..' : '…'} ${more}`, muted)]];
}

/** The report's verdict first, then each fact with the mark of its point, its source and its kind. */
function factLines(
  facts: ModelFacts,
  points: View | null,
  width: number,
  appearance: Appearance,
  t: Translate,
): Line[] {
  const glyphs = glyphsOf(appearance);
  const series = points === null ? [] : seriesOf(points);
  const keys = points === null ? [] : keysOf(points, series, appearance);
  const verdict: Line[] =
    facts.verdict === null
      ? []
      : flowSpans([span(t('boards.reportSays', { verdict: code(facts.verdict) }), bold)], width);
  const lines = facts.retentionFacts.flatMap(({ fact, source, saidBy, isStated }) => {
    const at = series.findIndex(({ name }) => name === saidBy);
    const mark = keys[at] ?? (isStated ? glyphs.stated[0] : glyphs.thirdParty[0]) ?? glyphs.dot;
    const style: Style = { fg: series[at]?.colour ?? 'muted' };
    return flowSpans([span(fact), span(` ${source}`, muted)], Math.max(1, width - 2)).map((line, i) => [
      span(i === 0 && source !== '' ? `${mark} ` : '  ', style),
      ...line,
    ]);
  });
  return [...verdict, ...lines].filter((line) => lineWidth(line) > 0);
}

/** The reading, for a figure of the report; the facts if they are not shown above; the definition. */
function retentionWords(page: Page, report: ReportModel, width: number): Line[] {
  const { place, view, retention } = page;
  if (retention === null) return [];
  const { summary, retentionFacts, definition, withoutVolume } = report.model(retention);
  const notes = view?.notes ?? [];
  const { t } = report;
  const isBoth = view?.name === 'volume';
  const facts = isBoth
    ? []
    : [
        [span(t('ui.userRetention'), bold)],
        ...retentionFacts.flatMap(({ fact, source }) => flowSpans([span(`  ${fact} `), span(source, muted)], width)),
      ];
  return [
    ...(place.type === 'figure' ? [...figureWords(page, report, width), []] : []),
    ...facts,
    ...flowSpans([span(summary)], width),
    ...flowSpans([span(t('ui.whereLabelsFrom', { key: code('Enter') }), muted)], width),
    ...(withoutVolume === null ? [] : flowSpans([span(withoutVolume, { fg: 'warning' })], width)),
    ...(notes.includes(definition) ? [] : flowSpans([span(definition, muted)], width)),
  ];
}
