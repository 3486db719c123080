/** The words a picture carries so that it can stand alone: title, measure, kinds, uncertainty, source. */

import { cleanText } from '../data/clean.ts';
import type { Field } from '../data/dataset.ts';
import { formatNumber } from '../data/format.ts';
import { fieldOf, numberOf } from '../draw/grid.ts';
import type { Figure, View } from '../figures/figure.ts';
import { english, type Say } from '../i18n/words.ts';

export interface Caption {
  readonly title: string;
  /** `Figure 1`, `Table 2`, or nothing for one of ours. */
  readonly label: string;
  /** Measure, kinds and, where values have one, their uncertainty. */
  readonly subtitle: string;
  readonly source: string;
}

export function captionOf(figure: Pick<Figure, 'id' | 'title'>, view: View, say: Say = english): Caption {
  const label = numberedLabel(figure.id, say);
  const parts = [view.measure, view.kinds.map(say).join(say(', ')), uncertaintyOf(view, say)].filter(
    (part) => part !== '',
  );
  return {
    title: cleanText(label === '' ? figure.title : `${label}${say(': ')}${figure.title}`),
    label,
    subtitle: cleanText(parts.join(' · ')),
    source: sourceLine(view, say),
  };
}

/** Who to name wherever the numbers are shown; some citations begin with the word themselves. */
export function sourceLine({ citations }: Pick<View, 'citations'>, say: Say = english): string {
  const told = citations.map((citation) => citation.replace(/^sources?:\s*/i, ''));
  return cleanText(`${say('Source: ')}${told.join(' ')}`);
}

/** A column's title with its unit, where the title does not say it. */
export function headingOf({ title, unit }: Pick<Field, 'title' | 'unit'>, say: Say = english): string {
  const told = unit === undefined || title.toLowerCase().includes(unit.toLowerCase()) || title === say(unit);
  return cleanText(told ? title : `${title}${say(', ')}${say(unit)}`);
}

/** `1` -> `Figure 1`, `table-2` -> `Table 2`; '' for a figure that the report does not have. */
export function numberedLabel(id: string, say: Say = english): string {
  if (/^\d/.test(id)) return say(`Figure ${id}`);
  return /^table-\d+$/.test(id) ? say(`Table ${id.slice('table-'.length)}`) : '';
}

/** `read to within ±0.5 to ±1.2`; '' where the view has no uncertainty. */
export function uncertaintyOf(view: View, say: Say = english): string {
  const { uncertainty, table, mark } = view;
  if (uncertainty === undefined) return '';
  const found = table.rows.map((row) => numberOf(row[uncertainty])).filter((value) => value !== null);
  if (found.length === 0) return '';
  const column = mark.type === 'bar' ? mark.value : 'y' in mark ? mark.y : uncertainty;
  const own = fieldOf(table.fields, uncertainty).unit;
  const unit = own?.includes('log10') ? 'log10' : fieldOf(table.fields, column).unit;
  const text = (value: number) => `±${formatNumber(value, unit)}`;
  const [least, most] = [text(Math.min(...found)), text(Math.max(...found))];
  const of = unit === 'log10' ? ' in log10' : '';
  return say(`read to within ${least === most ? least : `${least} to ${most}`}`) + say(of);
}
