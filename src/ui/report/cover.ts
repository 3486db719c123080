/** The first screen as data: the report's main numbers with the newest week's, tokens by source, and links. */
import { kinds, type Row } from '../../data/dataset.ts';
import { compactNumber } from '../../data/format.ts';
import type { Figure, View } from '../../figures/figure.ts';
import { dateText, weekText } from '../../i18n/dates.ts';
import { code } from '../../i18n/message.ts';
import type { Translate } from '../../i18n/translate.ts';
import { valueLabel } from '../../i18n/value-label.ts';
import type { Cover, Tile } from '../model.ts';
import { logsPlace } from '../state/place.ts';

/** The figure it shows. */
export const glance = 'at-a-glance';

/** The report's own figures on its span. */
export interface ReportSpan {
  /** Trillions. */
  readonly tokens: number;
  /** First and last day of most of its data. */
  readonly from: string;
  readonly to: string;
}

export function coverOf(figure: Figure, { tokens, from, to }: ReportSpan, t: Translate): Cover {
  const view = (name: string): View => figure.views.find((each) => each.name === name) ?? figure.views[0];
  const [headlines, weekly, sources] = [view('headlines'), view('weekly'), view('sources')];
  const weeks = [...new Set(sources.table.rows.map(({ week }) => String(week)))].sort();
  const end = sources.rules[0]?.at ?? '';
  const month = (week: string) => code(dateText(week.slice(0, 7), t.language));
  return {
    title: t('cover.title'),
    heading: t('cover.heading', { tokens: code(String(tokens)) }),
    line: t('cover.span', {
      from: month(from),
      to: month(to),
      newest: code(dateText(weeks.at(-1) ?? '', t.language)),
    }),
    kinds: kinds.filter((kind) => headlines.table.rows.some((row) => row.kind === kind || row.report_kind === kind)),
    datasets: headlines.datasets,
    tiles: headlines.table.rows.map((row) => tileOf(row, weekly.table.rows, end, headlines, t)),
    // Its notes are shown on the figure's page.
    chart: { view: { ...sources, notes: [] }, place: { type: 'figure', id: '1' } },
    besides: null,
    doors: [
      { type: 'place', title: t('cover.read'), place: { type: 'chapter', id: 'abstract' } },
      { type: 'place', title: t('cover.boards'), place: { type: 'figure', id: 'leaderboard-models' } },
      { type: 'place', title: t('cover.logs'), place: logsPlace },
      { type: 'tour', title: t('cover.tour') },
    ],
  };
}

function tileOf(row: Row, weekly: readonly Row[], end: string, view: View, t: Translate): Tile {
  const own = weekly.filter(({ id }) => id === row.id);
  const unit = String(row.unit);
  const name = headlineName(row, view, t);
  const worded = (word: unknown, value: string) =>
    typeof word !== 'string'
      ? value
      : t('cover.more', { word: code(valueLabel(t, 'qualifier', word)), value: code(value) });
  const stated = typeof row.report === 'number' ? amount(row.report, unit) : String(row.report_name ?? '');
  const value = typeof row.latest === 'number' ? amount(row.latest, unit) : '';
  const isNamed = typeof row.latest_name === 'string';
  const latest = isNamed ? String(row.latest_name) : value;
  const direction = (row.direction ?? null) as Tile['direction'];
  const week = String(row.week);
  return {
    name,
    before: `${signOf(row.qualifier)}${stated}`,
    latest: isNamed ? latest : `${signOf(row.latest_qualifier)}${latest}`,
    note: isNamed ? value : '',
    direction,
    course: own.map(({ value: each }) => (typeof each === 'number' ? each : null)),
    inReport: own.filter((each) => String(each.week) <= end).length,
    place: { type: 'figure', id: String(row.figure) },
    sentence: t('cover.spoken', {
      name: code(name),
      report: code(worded(row.qualifier, stated)),
      latest: code(isNamed ? latest : worded(row.latest_qualifier, value)),
      week: code(weekText(week, t.language)),
      direction: code(t(`cover.${direction ?? 'same'}`)),
    }),
  };
}

/** A column of sentences has English in its cells and the user's language in `words`. */
function headlineName({ headline }: Row, { table }: View, t: Translate): string {
  const words = table.fields.find(({ name }) => name === 'headline')?.words?.find(({ en }) => en === headline);
  return words === undefined ? t.label('series', String(headline)) : t.text(words);
}

/** The sign of a bound or of a round number. */
function signOf(qualifier: unknown): string {
  return { nearly: '~', about: '~', 'more than': '>', 'at least': '≥' }[String(qualifier)] ?? '';
}

/** `30%`, `59.0%`, `6K`, `9.11K`. */
function amount(value: number, unit: string): string {
  if (unit === '%') return `${Number.isInteger(value) ? value : value.toFixed(1)}%`;
  return compactNumber(value).replace(/\.0+(?=\D|$)/, '');
}
