/** The explorer in sentences, for screen readers and `--plain`: the content of a page, and what a key changed. Pure. */

import type { Row } from '../../data/dataset.ts';
import { type Line, textOf } from '../../draw/cell.ts';
import { readAt } from '../../draw/chart.ts';
import { code, label } from '../../i18n/message.ts';
import { valueText } from '../../i18n/value-label.ts';
import { tourText } from '../keys/tour.ts';
import { overlayLinesIn, overlayScene } from '../lines/overlay.ts';
import { ownLogLines } from '../lines/own-logs.ts';
import type { Appearance, ReportModel } from '../model.ts';
import { besideName, chosenEntry, type Page, pageOf } from '../page/page.ts';
import { addressOf, logsPlace } from '../state/place.ts';
import { chosenSeries, cursorOf, viewStateOf } from '../state/selectors.ts';
import type { State } from '../state/state.ts';

/** Overlay lists are read line by line; a line is as long as its sentence. */
const endless = 400;

/** The whole current page, in sentences or paragraphs, and the tour's instruction. */
export function announce(state: State, anyModel: ReportModel, appearance: Appearance): string[] {
  const report = anyModel.inLanguage(state.lang);
  const asked = tourText(state, report);
  return [...pageSpeech(state, report, appearance), ...(asked === null ? [] : [asked])];
}

function pageSpeech(state: State, report: ReportModel, appearance: Appearance): string[] {
  const page = pageOf(state, report);
  if (state.overlay !== null) return overlaySpeech(state, page, report, appearance);
  const { place } = state;
  if (place.type === 'cover') return coverSpeech(state, page, report, appearance);
  if (place.type === 'chapter') {
    const { title, paragraphs, figures } = report.chapter(place.id);
    const { t } = report;
    const list = figures.map(({ label, title: name }) => `${label} ${name}`.trim()).join('; ');
    return [
      title,
      ...paragraphs.map((pieces) => pieces.map(({ text }) => text).join('')),
      ...(list === '' ? [] : [t('ui.figuresListed', { list: code(list) })]),
    ];
  }
  const look = viewStateOf(state);
  const { t } = report;
  const of = page.views.length;
  const names = page.views.map((name) => label('view', name));
  const views = of > 1 ? [t('ui.viewOf', { at: look.view + 1, of, names })] : [];
  const day = page.view === null ? null : report.syncedOn(page.view.datasets);
  const head = [
    `${page.title.replace(/\s+/g, ' ')}. ${page.view?.title ?? ''}. ${page.view?.measure ?? ''}. ${page.kinds.map((kind) => t.label('kind', kind)).join(', ')}.`,
    ...(day === null ? [] : [t('ui.syncedOn', { day: code(day) })]),
  ];
  const body = page.table === null ? [readingSpeech(state, page, report)] : tableSpeech(state, page, report);
  const words =
    place.type === 'figure'
      ? [report.figure(place.id).reading, notKnown(report.figure(place.id).missing, report)]
      : report.model(place.id).retentionFacts.map(({ fact, source }) => `${fact} ${source}`);
  return [...head, ...views, ...body, ...words.flatMap((text) => (text === null || text === '' ? [] : [text]))];
}

/** A cover's numbers as sentences, then its links and the one that Enter opens. */
function coverSpeech(state: State, page: Page, report: ReportModel, appearance: Appearance): string[] {
  const { t } = report;
  const chosen = page.entries[chosenEntry(state, page, report)];
  const ways = [
    ...(page.entries.length === 0
      ? []
      : [t('cover.waysOn', { list: code(t('ui.list', { items: page.entries.map(({ title }) => code(title)) })) })]),
    ...(chosen === undefined ? [] : [t('cover.chosenWay', { name: code(chosen.title) })]),
  ];
  if (page.place.id === logsPlace.id) return [...logsSpeech(state, report, page, appearance), ...ways];
  const { heading, line, tiles, besides, kinds } = report.cover(page.place.id);
  const listed = (besides?.rows ?? []).map(
    (row) => `${besideName(row, t)}: ${row.mine.toFixed(1)}%, ${row.of} ${row.market.toFixed(1)}%.`,
  );
  return [
    `${page.title}. ${kinds.map((kind) => t.label('kind', kind)).join(', ')}.`,
    heading,
    line,
    ...tiles.map(({ sentence }) => sentence),
    ...(besides === null ? [] : [besides.title, ...listed]),
    ...ways,
  ];
}

/** The page's lines in a wide frame, which are already sentences. */
function logsSpeech(state: State, report: ReportModel, page: Page, appearance: Appearance): string[] {
  const roomy = { ...state, columns: endless, rows: endless };
  const titles = new Set(page.entries.map(({ title }) => title));
  return ownLogLines(roomy, page, report, { ...appearance, ascii: true })
    .map((each) =>
      textOf(each)
        .trim()
        .replace(/\s{2,}/g, ' '),
    )
    .filter((text) => text !== '' && !titles.has(text.replace(/^> /, '')));
}

function notKnown(missing: string | null, { t }: ReportModel): string | null {
  return missing === null ? null : `${t('ui.notKnown')}${missing}`;
}

/** Describes the change between two states briefly; empty if nothing visible changed. */
export function changesBetween(before: State, after: State, report: ReportModel, appearance: Appearance): string[] {
  const message =
    after.message !== null && after.message !== before.message
      ? [report.inLanguage(after.lang).t.message(after.message.text)]
      : [];
  if (message.length > 0 && after.overlay === before.overlay && after.place === before.place) return message;
  // The language is still loading; everything is read once it is there.
  if (after.lang !== before.lang && report.inLanguage(after.lang).lang !== after.lang) return message;
  if (pageKey(before) !== pageKey(after)) return [...message, ...announce(after, report, appearance)];
  const [now, then] = [announce(after, report, appearance), new Set(announce(before, report, appearance))];
  // Same page: only sentences that were not there before the key.
  return [...message, ...now.filter((sentence) => !then.has(sentence))];
}

/** Identifies a page; a new key means that the page is read from its beginning. */
function pageKey(state: State): string {
  const { view, form, shape, since, zoom, otherScale, period, overlay: models } = viewStateOf(state);
  const overlay = state.overlay === null ? '' : state.overlay.type;
  return JSON.stringify([
    addressOf(state.place),
    view,
    form,
    shape,
    since,
    zoom,
    otherScale,
    period,
    models,
    overlay,
    state.lang,
  ]);
}

/** `Week of 4 August 2025: Closed 51.5 percent, ...`. */
function readingSpeech(state: State, page: Page, report: ReportModel): string {
  if (page.view === null || page.chart === null) return '';
  const { t } = report;
  const look = viewStateOf(state);
  const reading = readAt(
    page.view,
    {
      cursor: cursorOf(state, page),
      hidden: new Set(look.hidden),
      ...(look.pin === null ? {} : { pin: look.pin }),
    },
    report,
  );
  const unit = unitSpeech(reading.field.unit, report);
  const chosen = state.focus === 'page' ? chosenSeries(state, page) : '';
  const values = reading.entries
    .filter(({ hidden }) => !hidden)
    .map((entry) => {
      const isUnknown = entry.value === null && entry.text === '–';
      const series = entry.id === chosen ? t('ui.chosen', { series: code(entry.series) }) : entry.series;
      let text = `${series} ${isUnknown ? t('ui.unknown') : withUnit(entry.text, unit)}`;
      if (entry.uncertainty !== null) text = t('ui.plusMinus', { value: code(text), by: entry.uncertainty });
      if (entry.change === null) return text;
      const by = Math.abs(Number(entry.change.toFixed(1)));
      return t(entry.change < 0 ? 'ui.downSincePin' : 'ui.upSincePin', { value: code(text), by });
    });
  const facts = reading.facts.map(({ name, text }) => `${name} ${text}`);
  const rules = reading.rules.map(({ label: model }) => t('draw.released', { model: code(model) }));
  const parts = [...values, ...facts, ...rules].map(code);
  const body = code(t('ui.list', { items: parts }));
  return t('ui.reading', { at: code(capital(inFull(reading.name))), body });
}

function tableSpeech(state: State, page: Page, report: ReportModel): string[] {
  const { table } = page;
  if (table === null) return [];
  const { t } = report;
  const look = viewStateOf(state).table;
  const column = table.fields[Math.min(look.column, table.fields.length - 1)];
  const sorted = look.descending ? 'ui.sortedDown' : 'ui.sortedUp';
  const order = look.sorted && column !== undefined ? [t(sorted, { column: code(column.title) })] : [];
  const filter = look.filter === '' ? [] : [t('ui.rowsThatHold', { filter: code(look.filter) })];
  const problem = table.problem === null ? [] : [t.message(table.problem)];
  const at = Math.min(look.row, table.rows.length - 1);
  const row = table.rows[at];
  const size = t('ui.tableOf', { rows: table.rows.length, total: table.total, columns: table.fields.length });
  return [size, ...order, ...filter, ...problem, ...(row === undefined ? [] : [rowSpeech(row, at, page, report)])];
}

/** A row with its column headings, which screen readers do not read with the cells. */
function rowSpeech(row: Row, at: number, { table }: Page, report: ReportModel): string {
  const { t } = report;
  const cells = (table?.fields ?? []).map((field) => {
    const value = row[field.name] ?? null;
    const unit = typeof value === 'number' ? unitSpeech(field.unit, report) : '';
    return code(`${field.title} ${value === null ? t('ui.unknown') : withUnit(valueText(t, value, field), unit)}`);
  });
  return t('ui.rowRead', { at: at + 1, body: code(t('ui.clauses', { items: cells })) });
}

function withUnit(text: string, unit: string): string {
  return unit === '' ? text : `${text} ${unit}`;
}

function overlaySpeech(state: State, page: Page, report: ReportModel, appearance: Appearance): string[] {
  const { overlay } = state;
  const { t } = report;
  if (overlay?.type === 'command') return [t('ui.commandLine', { text: code(overlay.text) })];
  if (overlay?.type === 'filter')
    return [t('ui.filterLine', { text: code(viewStateOf(state).table.filter) }), ...tableSpeech(state, page, report)];
  // The same lines as on screen, laid out in a wide frame without borders.
  const roomy = { ...state, columns: endless, rows: endless };
  const scene = { ...overlayScene(roomy, page, report, { ...appearance, ascii: true }), width: endless };
  const lines = overlayLinesIn(scene) ?? [];
  if (overlay !== null && 'row' in overlay) {
    // The selectable lines, without group headings.
    const rows = lines.flatMap((line) => {
      const hit = line.find((part) => part.hit?.type === 'item')?.hit;
      return hit?.type === 'item' ? [{ row: hit.row, text: spoken(line) }] : [];
    });
    const query = overlay.type === 'find' ? [t('ui.findLine', { text: code(overlay.query) })] : [];
    const chosen = rows.filter(({ row }) => row === overlay.row).map(({ text }) => text);
    const of = new Set(rows.map(({ row }) => row)).size;
    return [...query, spoken(lines[0] ?? []), t('ui.lineOf', { at: overlay.row + 1, of }), chosen.join(' ')];
  }
  return lines.map(spoken).filter((text) => text !== '');
}

function spoken(line: Line): string {
  return textOf(line)
    .trim()
    .replace(/\s{2,}/g, ' ');
}

/** English speaks `%`; other languages have words for each unit. */
function unitSpeech(unit: string | undefined, { lang, t }: ReportModel): string {
  if (unit === undefined || unit === 'rank') return '';
  if (lang !== 'en') return t.label('unit', unit);
  return unit.replace(/^%-points/, 'percentage points').replace(/^%/, 'percent');
}

const months: Readonly<Record<string, string>> = {
  Jan: 'January',
  Feb: 'February',
  Mar: 'March',
  Apr: 'April',
  Jun: 'June',
  Jul: 'July',
  Aug: 'August',
  Sep: 'September',
  Oct: 'October',
  Nov: 'November',
  Dec: 'December',
};

/** Full month names, because speech output would read `Aug` literally. */
function inFull(text: string): string {
  return text.replace(/\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b/g, (month) => months[month] ?? month);
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
