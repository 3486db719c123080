/** Rows as an html table, with shortened numbers for reading or exact values for copying. */
import type { Field, Row } from '../data/dataset.ts';
import { unknown } from '../data/format.ts';
import type { Translate } from '../i18n/translate.ts';
import { valueText } from '../i18n/value-label.ts';
import { headingOf } from './caption.ts';
import { escapeMarkup } from './escape.ts';

interface HtmlTable {
  readonly fields: readonly Field[];
  readonly rows: readonly Row[];
  /** What the table contains, for screen readers. */
  readonly caption: string;
  /** Shows the values as in the csv. */
  readonly exact?: boolean;
  readonly t: Translate;
}

export function htmlTable({ fields, rows, caption, exact = false, t }: HtmlTable): string {
  const mark = fields.map(({ type }) => {
    if (type === 'integer' || type === 'number') return ' class="n"';
    return type === 'date' || type === 'yearmonth' ? ' class="d"' : '';
  });
  const head = fields.map((field, i) => `<th scope="col"${mark[i]}>${escapeMarkup(headingOf(field, t))}</th>`).join('');
  const body = rows.map((row) => {
    const cells = fields.map((field, i) => {
      const value = row[field.name] ?? null;
      if (value === null) return `<td${mark[i]}><span class="unknown">${unknown}</span></td>`;
      return `<td${mark[i]}>${escapeMarkup(exact ? String(value) : valueText(t, value, field))}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  const name = escapeMarkup(caption);
  return `<div class="scroll" role="region" tabindex="0" aria-label="${name}"><table><thead><tr>${head}</tr></thead><tbody>
${body.join('\n')}
</tbody></table></div>`;
}
