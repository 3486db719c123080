/** Turns a study's views into views of a figure, so that they are drawn, printed and exported like any other. */
import { DataError } from '../errors.ts';
import type { Figure, LogView, View } from '../figures/figure.ts';
import { viewIn } from '../figures/in-words.ts';
import { code, type Message, message } from '../i18n/message.ts';
import type { Translate } from '../i18n/translate.ts';
import { isOurs, type MineView, modelOfViews, viewsBeside } from './beside-report.ts';
import { type MarketOf, sameWeeks } from './same-weeks.ts';
import { type StudiedFigure, type Study, shortfall } from './study.ts';

/** The chapter of figures that only a log has. */
const ownChapter = 'mine';

/**
 * The study's views first, then public data of the same weeks, then the report's. The figure is unchanged if the study has none.
 */
export function withOwnViews(figure: Figure, study: Study, t: Translate, market: MarketOf): Figure {
  const mine = viewsBeside(study, figure.id, modelOfViews(figure.views)).filter(({ view }) => hasValues(view));
  const [first, ...others] = mine.map(({ view }) => viewIn(view, t));
  if (first === undefined) return figure;
  return { ...figure, views: [first, ...others, ...marketBeside(mine, market, t), ...figure.views] };
}

/** Public data of the log's weeks, for the first view that has a counterpart; empty if no week is shared. */
export function marketBeside(mine: readonly MineView[], market: MarketOf, t: Translate): View[] {
  for (const { view, figure, original } of mine) {
    const found = sameWeeks({ ...view, name: original }, market(figure));
    if (found !== null) return [viewIn(found, t)];
  }
  return [];
}

/** A figure of the log only, by name; null if the study has none. Throws DataError if the log does not support it. */
export function findOwnFigure({ figures }: Study, name: string, t: Translate): Figure | null {
  const found = figures.find((figure) => figure.name === name);
  if (found === undefined) return null;
  const figure = ownFigure(found, t);
  if (figure === null) throw new DataError(notCarried(found));
  return figure;
}

/** Figures without a counterpart in the report. */
export function ownFigures({ figures }: Study, t: Translate): Figure[] {
  return figures.filter(isOurs).flatMap((studied) => ownFigure(studied, t) ?? []);
}

/** Whether a view has anything to draw: a log of one month has cohorts, but no completed month of them. */
function hasValues({ mark, table: { rows } }: View | LogView): boolean {
  if (mark.type === 'table') return rows.length > 0;
  const value = mark.type === 'bar' || mark.type === 'cohort' ? mark.value : mark.y;
  return rows.some((row) => row[value] !== null && row[value] !== undefined);
}

function ownFigure({ name, title, views }: StudiedFigure, t: Translate): Figure | null {
  const [first, ...others] = views.filter(hasValues).map((view) => viewIn(view, t));
  if (first === undefined) return null;
  return {
    id: name,
    name,
    chapter: ownChapter,
    ours: true,
    title: t.text(title),
    shows: '',
    reading: '',
    missing: null,
    views: [first, ...others],
  };
}

/** Why a log lacks a figure, and what to add to it. */
export function notCarried(figure: Pick<StudiedFigure, 'name' | 'why' | 'add'>): Message {
  return message('study.notCarried', { name: code(figure.name), reasons: [shortfall(figure)] });
}

/** Explains why a study has no view next to a figure of the report. */
export function nothingBeside(study: Study, id: string): Message {
  const lacking = study.figures.filter(({ beside, views }) => beside.includes(id) && views.length === 0).map(shortfall);
  const reasons = lacking.filter((one, i) => lacking.findIndex(({ en }) => en === one.en) === i);
  return message('study.nothingBeside', { figure: code(id), reasons });
}
