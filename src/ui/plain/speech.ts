/** The explorer in sentences, for screen readers and `--plain`: what a page says, and what a key changed. Pure. */
import type { Row } from '../../data/dataset.ts';
import { formatValue } from '../../data/format.ts';
import { textOf } from '../../draw/cell.ts';
import { readAt } from '../../draw/chart.ts';
import { tourText } from '../keys/tour.ts';
import { overlayLines } from '../lines/overlay.ts';
import type { Appearance, ReportModel } from '../model.ts';
import { type Page, pageOf } from '../page/page.ts';
import { addressOf, type State, viewStateOf } from '../state/state.ts';
import { chosenSeries, cursorOf } from '../update/commands.ts';

/** Lists over the page are read line by line; a line is as long as its sentence. */
const endless = 400;

/** All of the current page, a sentence or a paragraph each, and what the tour asks for. */
export function announce(state: State, anyModel: ReportModel, appearance: Appearance): string[] {
  const report = anyModel.inLanguage(state.lang);
  const asked = tourText(state, report);
  return [...pageSpeech(state, report, appearance), ...(asked === null ? [] : [asked])];
}

function pageSpeech(state: State, report: ReportModel, appearance: Appearance): string[] {
  const page = pageOf(state, report);
  if (state.overlay !== null) return overlaySpeech(state, page, report, appearance);
  const { place } = state;
  if (place.type === 'chapter') {
    const { title, paragraphs, figures } = report.chapter(place.id);
    const list = figures.map(({ label, title: name }) => `${label} ${name}`.trim()).join('; ');
    return [
      title,
      ...paragraphs.map((pieces) => pieces.map(({ text }) => text).join('')),
      ...(list === '' ? [] : [`${report.say('Figures')}: ${list}.`]),
    ];
  }
  const look = viewStateOf(state);
  const { say } = report;
  const views =
    page.views.length > 1 ? [say(`View ${look.view + 1} of ${page.views.length}: ${page.views.join(', ')}.`)] : [];
  const day = page.view === null ? null : report.syncedOn(page.view.datasets);
  const head = [
    `${page.title.replace(/\s+/g, ' ')}. ${page.view?.title ?? ''}. ${page.view?.measure ?? ''}. ${page.kinds.map(say).join(', ')}.`,
    ...(day === null ? [] : [say(`synced ${day}`)]),
  ];
  const body = page.table === null ? [readingSpeech(state, page, report)] : tableSpeech(state, page, report);
  const words =
    place.type === 'figure'
      ? [report.figure(place.id).reading, notKnown(report.figure(place.id).missing, report)]
      : report.model(place.id).said.map(({ fact, source }) => `${fact} ${source}`);
  return [...head, ...views, ...body, ...words.flatMap((text) => (text === null || text === '' ? [] : [text]))];
}

function notKnown(missing: string | null, { say }: ReportModel): string | null {
  return missing === null ? null : `${say('Not known: ')}${missing}`;
}

/** What changed between two states, as short as it can be said; empty where nothing a reader would notice did. */
export function changesBetween(before: State, after: State, report: ReportModel, appearance: Appearance): string[] {
  const message =
    after.message !== null && after.message !== before.message
      ? [report.inLanguage(after.lang).say(after.message.text)]
      : [];
  if (message.length > 0 && after.overlay === before.overlay && after.place === before.place) return message;
  // Its words are on their way: all is said when they are here.
  if (after.lang !== before.lang && report.inLanguage(after.lang).lang !== after.lang) return message;
  if (pageKey(before) !== pageKey(after)) return [...message, ...announce(after, report, appearance)];
  const [now, then] = [announce(after, report, appearance), new Set(announce(before, report, appearance))];
  // Same page: only the sentences that were not there a key ago.
  return [...message, ...now.filter((sentence) => !then.has(sentence))];
}

/** What makes a page another page, to be read from its beginning. */
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
  const { say } = report;
  const look = viewStateOf(state);
  const reading = readAt(page.view, {
    cursor: cursorOf(state, page),
    hidden: new Set(look.hidden),
    ...(look.pin === null ? {} : { pin: look.pin }),
  });
  const unit = unitSpeech(reading.field.unit, report);
  const chosen = state.focus === 'page' ? chosenSeries(state, page) : '';
  const values = reading.entries
    .filter(({ hidden }) => !hidden)
    .map((entry) => {
      const spread = entry.uncertainty === null ? '' : say(`, plus or minus ${entry.uncertainty}`);
      const change =
        entry.change === null
          ? ''
          : say(`, ${entry.change < 0 ? 'down' : 'up'} ${Math.abs(Number(entry.change.toFixed(1)))} since the pin`);
      const value =
        entry.value === null && entry.text === '–'
          ? say('unknown')
          : `${entry.text}${unit === '' ? '' : ` ${say(unit)}`}`;
      return `${entry.series === chosen ? say('chosen: ') : ''}${say(entry.series)} ${value}${spread}${change}`;
    });
  const facts = reading.facts.map(({ name, text }) => `${say(name)} ${text}`);
  const rules = reading.rules.map(({ label }) => say(`${label} released`));
  const parts = [...values, ...facts, ...rules];
  return `${capital(inFull(say(reading.name)))}: ${parts.join(', ')}.`;
}

function tableSpeech(state: State, page: Page, report: ReportModel): string[] {
  const { table } = page;
  if (table === null) return [];
  const { say } = report;
  const look = viewStateOf(state).table;
  const column = table.fields[Math.min(look.column, table.fields.length - 1)];
  const order =
    look.sorted && column !== undefined
      ? say(`Sorted by ${column.title}, ${look.descending ? 'descending' : 'ascending'}.`)
      : '';
  const filter = look.filter === '' ? '' : say(`Rows that hold ${look.filter}.`);
  const at = Math.min(look.row, table.rows.length - 1);
  const row = table.rows[at];
  const rows = say(`Table: ${table.rows.length} of ${table.total} rows, ${table.fields.length} columns.`);
  return [rows, order, filter, row === undefined ? '' : rowSpeech(row, at, page, report)].filter((text) => text !== '');
}

/** A row with its column heads: a cell alone says nothing to who cannot see the heading. */
function rowSpeech(row: Row, at: number, { table }: Page, report: ReportModel): string {
  const { say } = report;
  const cells = (table?.fields ?? []).map((field) => {
    const value = row[field.name] ?? null;
    const unit = typeof value === 'number' ? unitSpeech(field.unit, report) : '';
    const text = value === null ? say('unknown') : say(formatValue(value, field));
    return `${say(field.title)} ${text}${unit === '' ? '' : ` ${say(unit)}`}`;
  });
  return `${say(`Row ${at + 1}`)}: ${cells.join('; ')}.`;
}

function overlaySpeech(state: State, page: Page, report: ReportModel, appearance: Appearance): string[] {
  const { overlay } = state;
  const { say } = report;
  if (overlay?.type === 'command') return [`${say('Command')}: ${overlay.text}`];
  if (overlay?.type === 'filter')
    return [`${say('Filter')}: ${viewStateOf(state).table.filter}`, ...tableSpeech(state, page, report)];
  // The same lines as on screen, in a frame nobody sees: as long as a sentence, with no box drawn.
  const roomy = { ...state, columns: endless, rows: endless };
  const lines = overlayLines(roomy, page, report, { ...appearance, ascii: true }) ?? [];
  const texts = lines
    .map((line) =>
      textOf(line)
        .trim()
        .replace(/\s{2,}/g, ' '),
    )
    .filter((text) => text !== '');
  if (overlay !== null && 'row' in overlay) {
    const [head = '', ...rest] = texts;
    const query = overlay.type === 'find' ? [`${say('Find')}: ${overlay.query}`] : [];
    return [...query, head, say(`Line ${overlay.row + 1} of ${rest.length}`), rest[overlay.row] ?? ''];
  }
  return texts;
}

/** English reads `%` out; other languages have words of their own for each unit. */
function unitSpeech(unit: string | undefined, { lang }: ReportModel): string {
  if (unit === undefined || unit === 'rank') return '';
  if (lang !== 'en') return unit;
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

/** Months in full: a voice says `Aug` as it is written. */
function inFull(text: string): string {
  return text.replace(/\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b/g, (month) => months[month] ?? month);
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
