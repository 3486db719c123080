/** A figure, a leaderboard or a model: its drawing or table, then its reading and what is unknown. */

import { type Line, type Style, span } from '../../draw/cell.ts';
import { drawView } from '../../draw/chart.ts';
import { flowSpans } from '../../draw/flow.ts';
import { lineWidth } from '../../draw/width.ts';
import type { View } from '../../figures/figure.ts';
import { asWritten } from '../../i18n/message.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Appearance, ReportModel } from '../model.ts';
import { layoutOf } from '../page/layout.ts';
import type { Page } from '../page/page.ts';
import { chosenSeries, cursorOf, viewStateOf } from '../state/selectors.ts';
import type { State } from '../state/state.ts';
import { headLines } from './figure-head.ts';
import { tableLines } from './table.ts';

const muted: Style = { fg: 'muted' };

/** Minimum readable and maximum useful height of a chart. */
export const minChartHeight = 8;
export const smallPage = 12;
const tallPage = 28;
/** Maximum cells in a line of prose under a chart. */
const maxProseWidth = 96;
const maxChartHeight = 46;

/** Text below the chart, without the view's notes, wrapped to a width. */
type PageText = (page: Page, report: ReportModel, width: number) => Line[];

export function figureLines(
  state: State,
  page: Page,
  report: ReportModel,
  appearance: Appearance,
  wordsOf: PageText = figureWords,
): Line[] {
  const { width, height } = layoutOf(state);
  const titles = headLines(state, page, width, appearance, report.t);
  // Leaves an empty line between the views and the chart.
  const head = page.table === null && height >= tallPage ? [...titles, []] : titles;
  if (page.table !== null)
    return [...head, ...tableLines(state, page, width, height - head.length, appearance, report.t)];
  const words = wordLines(page, report, width, state, wordsOf);
  // On a small screen the chart takes all rows; the text is below.
  const forWords = height <= smallPage ? 0 : Math.min(words.length, Math.max(3, Math.floor(height / 4)));
  const room = Math.max(minChartHeight, Math.min(maxChartHeight, height - head.length - forWords));
  return [...head, ...chartLines(state, page, width, room, appearance, report.t), ...words];
}

/** The bar of the selected series; none until one is selected. */
function chosenIndex(state: State, page: Page): number {
  return state.focus === 'page' ? (page.chart?.series.indexOf(chosenSeries(state, page)) ?? -1) : -1;
}

export function chartLines(
  state: State,
  page: Page,
  width: number,
  height: number,
  appearance: Appearance,
  t: Translate,
): Line[] {
  if (page.view === null) return [];
  const look = viewStateOf(state);
  const selected =
    state.focus === 'page' && (page.chart?.series.length ?? 0) > 1 ? { selected: chosenSeries(state, page) } : {};
  return drawView(
    page.bars ?? page.view,
    {
      width,
      height,
      colour: appearance.colour,
      ascii: appearance.ascii,
      braille: appearance.braille,
      octants: appearance.octants,
      t,
    },
    {
      cursor: page.bars === null ? cursorOf(state, page) : chosenIndex(state, page),
      hidden: new Set(look.hidden),
      // The chart already shows the change since the pin, so the legend need not compute it.
      ...(look.pin === null || look.since || page.bars !== null ? {} : { pin: look.pin }),
      ...selected,
    },
  );
}

/** Wrapped prose by view, cached because wrapping takes a quarter of a frame's time. */
const wrapped = new WeakMap<View, { readonly key: string; readonly lines: readonly Line[] }>();

export function wordLines(
  page: Page,
  report: ReportModel,
  width: number,
  state: State,
  wordsOf: PageText,
): readonly Line[] {
  const { view } = page;
  if (view === null) return wrapWords(page, report, width, state, wordsOf);
  const key = `${page.place.type} ${page.place.id} ${report.lang} ${width} ${state.rows > 16}`;
  const known = wrapped.get(view);
  if (known?.key === key) return known.lines;
  const lines = wrapWords(page, report, width, state, wordsOf);
  wrapped.set(view, { key, lines });
  return lines;
}

function wrapWords(page: Page, report: ReportModel, width: number, state: State, wordsOf: PageText): Line[] {
  const prose = Math.min(width, maxProseWidth);
  const notes = page.view?.notes ?? [];
  const lines = [
    [],
    ...wordsOf(page, report, prose),
    ...notes.flatMap((note) => flowSpans([span(note, muted)], prose)),
  ];
  return lines.filter((line, i) => i > 0 || lineWidth(line) > 0 || state.rows > 16);
}

/** The reading of the figure, what it shows, and what is unknown. */
export function figureWords({ place }: Page, report: ReportModel, width: number): Line[] {
  const { reading, reportTitle, shows, missing } = report.figure(place.id);
  const inReport = reportTitle === undefined ? '' : report.t('library.inReport', { title: asWritten(reportTitle) });
  const unknown = [span(report.t('ui.notKnown'), { ...muted, bold: true }), span(missing ?? '', muted)];
  return [
    ...flowSpans([span(reading)], width),
    [],
    ...flowSpans([span(shows, muted)], width),
    ...(inReport === '' ? [] : flowSpans([span(inReport, muted)], width)),
    ...(missing === null ? [] : flowSpans(unknown, width)),
  ];
}
