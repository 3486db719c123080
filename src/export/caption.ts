/** The caption of a picture: title, measure, kinds, uncertainty, source. */

import { cleanText } from '../data/clean.ts';
import type { Field } from '../data/dataset.ts';
import { formatNumber } from '../data/format.ts';
import { fieldOf, numberOf } from '../draw/grid.ts';
import type { Figure, View } from '../figures/figure.ts';
import { code, label } from '../i18n/message.ts';
import type { Translate } from '../i18n/translate.ts';
import { measureAndKinds } from '../write/words.ts';

interface Caption {
  readonly title: string;
  /** `Figure 1`, `Table 2`, or '' for a figure of our own. */
  readonly label: string;
  /** Measure, kinds and, if values have one, their uncertainty. */
  readonly subtitle: string;
  readonly source: string;
}

export function captionOf(figure: Pick<Figure, 'id' | 'title'>, view: View, t: Translate): Caption {
  const parts = [measureAndKinds(view.measure, view.kinds, t), uncertaintyOf(view, t)].filter((part) => part !== '');
  return {
    title: cleanText(titled(figure, t)),
    label: numberedLabel(figure.id, t),
    subtitle: cleanText(parts.join(' · ')),
    source: sourceLine(view, t),
  };
}

/** `Figure 1: Who served the tokens`; a figure of our own has only its title. */
export function titled({ id, title }: Pick<Figure, 'id' | 'title'>, t: Translate): string {
  const number = numberedLabel(id, t);
  return number === '' ? title : t('export.titled', { label: code(number), title: code(title) });
}

/** The source line; some citations already begin with "Source". */
export function sourceLine({ citations }: Pick<View, 'citations'>, t: Translate): string {
  return cleanText(
    t('export.source', { citations: citations.map((citation) => code(citation.replace(/^sources?:\s*/i, ''))) }),
  );
}

/** A column's title with its unit, unless the title contains it. */
export function headingOf({ title, unit }: Pick<Field, 'title' | 'unit'>, t: Translate): string {
  const name = t.label('column', title);
  const hasUnit =
    unit === undefined || title.toLowerCase().includes(unit.toLowerCase()) || name === t.label('unit', unit);
  return cleanText(hasUnit ? name : t('export.heading', { title: code(name), unit: label('unit', unit) }));
}

/** `1` -> `Figure 1`, `table-2` -> `Table 2`; '' for a figure that the report lacks. */
export function numberedLabel(id: string, t: Translate): string {
  if (/^\d/.test(id)) return t('export.figure', { id: code(id) });
  return isTable(id) ? t('export.table', { id: tableNumber(id) }) : '';
}

/** The same within a sentence: `figure 1`, `table 2`; a figure of our own has its name. */
export function labelInText(id: string, t: Translate): string {
  if (/^\d/.test(id)) return t('export.figureInText', { id: code(id) });
  return isTable(id) ? t('export.tableInText', { id: tableNumber(id) }) : id.replaceAll('-', ' ');
}

function isTable(id: string): boolean {
  return /^table-\d+$/.test(id);
}

function tableNumber(id: string) {
  return code(id.slice('table-'.length));
}

/** `read to within ±0.5 to ±1.2`; '' if the view has no uncertainty. */
export function uncertaintyOf(view: View, t: Translate): string {
  const { uncertainty, table, mark } = view;
  if (uncertainty === undefined) return '';
  const found = table.rows.map((row) => numberOf(row[uncertainty])).filter((value) => value !== null);
  if (found.length === 0) return '';
  const column = mark.type === 'bar' ? mark.value : 'y' in mark ? mark.y : uncertainty;
  const own = fieldOf(table.fields, uncertainty).unit;
  const isLog = own?.includes('log10') === true;
  const unit = isLog ? 'log10' : fieldOf(table.fields, column).unit;
  const text = (value: number) => code(`±${formatNumber(value, unit)}`);
  const [min, max] = [text(Math.min(...found)), text(Math.max(...found))];
  if (min === max) return t(isLog ? 'export.withinLog' : 'export.within', { spread: min });
  return t(isLog ? 'export.withinLogRange' : 'export.withinRange', { min, max });
}
