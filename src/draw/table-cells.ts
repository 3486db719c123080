/** A table's cells as text and style: signs of changes, per-row units, ranges, verdicts. */
import type { Field, Row, Value } from '../data/dataset.ts';
import { formatNumber, unknown } from '../data/format.ts';
import type { TableMark } from '../figures/figure.ts';
import { code, label } from '../i18n/message.ts';
import type { Translate } from '../i18n/translate.ts';
import { valueText } from '../i18n/value-label.ts';
import { authorColour } from './author-colours.ts';
import { ink } from './canvas.ts';
import type { Colour, Style } from './cell.ts';
import type { Glyphs } from './glyphs.ts';
import { cleanText } from './width.ts';

/** What drawing a cell needs besides its value. */
export interface CellScene {
  readonly t: Translate;
  readonly glyphs: Glyphs;
  /** How the view's cells are shown; absent for the rows of a chart. */
  readonly mark?: TableMark | undefined;
}

const texts = new WeakMap<Translate, WeakMap<Row, Map<Field, string>>>();

function cachedTexts(t: Translate): WeakMap<Row, Map<Field, string>> {
  const known = texts.get(t);
  if (known !== undefined) return known;
  const fresh = new WeakMap<Row, Map<Field, string>>();
  texts.set(t, fresh);
  return fresh;
}

/** A cell as text, cached by language, because every key press measures the whole table. */
export function cellText(row: Row, field: Field, { t, glyphs, mark }: CellScene): string {
  const rows = cachedTexts(t);
  let cells = rows.get(row);
  if (cells === undefined) {
    cells = new Map();
    rows.set(row, cells);
  }
  let text = cells.get(field);
  if (text === undefined) {
    text = cleanText(textOfCell(row, field, mark, t));
    cells.set(field, text);
  }
  return field.name === mark?.verdict ? `${glyphs.verdicts[verdictOf(row[field.name])]} ${text}` : text;
}

function textOfCell(row: Row, field: Field, mark: TableMark | undefined, t: Translate): string {
  const value = row[field.name] ?? null;
  if (typeof value === 'number' && isChange(field)) return `${value > 0 ? '+' : ''}${valueText(t, value, field)}`;
  if (mark?.unit === undefined || !isMeasured(field)) return valueText(t, value, field);
  return withOwnUnit(row, field, mark, t);
}

/** A number in its row's own unit; both ends if the view has a range for it. */
function withOwnUnit(row: Row, field: Field, mark: TableMark, t: Translate): string {
  const own = row[mark.unit ?? ''];
  const unit = typeof own === 'string' ? own : undefined;
  const isRank = unit === 'rank';
  const numberAt = (column: string | undefined) => {
    const value = column === undefined ? null : row[column];
    if (typeof value !== 'number') return null;
    const text = code(unit?.startsWith('%') && Number.isInteger(value) ? String(value) : formatNumber(value, unit));
    return isRank ? code(t('boards.rank', { rank: text })) : text;
  };
  const value = numberAt(field.name);
  const ends = mark.ranges?.[field.name];
  const [low, high] = [numberAt(ends?.low), numberAt(ends?.high)];
  const text =
    low !== null && high !== null && low !== high
      ? t('boards.fromTo', { low, high })
      : low !== null && high === null && value === null
        ? t(isRank ? 'boards.orBelow' : 'boards.orMore', { low })
        : (value ?? low);
  if (text === null) return unknown;
  // For a share the unit is left out, because the row says what it is a share of.
  if (unit === undefined || isRank || unit === 'tokens') return text;
  if (unit.startsWith('%')) return `${text}%`;
  return t('boards.inUnit', { value: code(text), unit: label('unit', unit) });
}

function isMeasured({ type, unit }: Field): boolean {
  return type === 'number' && unit === undefined;
}

function isChange({ unit }: Field): boolean {
  return unit === '%-points';
}

type Verdict = 'holds' | 'broken' | 'no longer' | 'open';

function verdictOf(value: Value | undefined): Verdict {
  const text = String(value ?? '');
  if (text === 'holds' || text === 'no longer') return text;
  return text.startsWith('broken') ? 'broken' : 'open';
}

const verdictColours: Readonly<Record<Verdict, Colour>> = {
  holds: 'rise',
  broken: 'warning',
  'no longer': 'fall',
  open: 'muted',
};

/** Style of a cell that is not selected. */
export function cellStyle(
  row: Row,
  field: Field,
  mark: TableMark | undefined,
  place: { readonly isFirst: boolean; readonly isActive: boolean },
): Style {
  const value = row[field.name] ?? null;
  if (value === null && mark?.ranges?.[field.name] === undefined) return ink('muted');
  if (isChange(field) && typeof value === 'number' && value !== 0) return ink(value > 0 ? 'rise' : 'fall');
  if (field.name === mark?.verdict) return ink(verdictColours[verdictOf(value)], undefined, 'b');
  return place.isFirst ? ink('text') : ink(place.isActive ? 'accent' : undefined);
}

/** The colour of a row's author, for the mark before its name; null if the author has no fixed colour. */
export function rowColour(row: Row): Colour | null {
  const { author } = row;
  return typeof author === 'string' ? authorColour(author) : null;
}
