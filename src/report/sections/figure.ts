/** A section made of a figure as it is: its title, its first view as picture or table, and its notes. */

import type { View } from '../../figures/figure.ts';
import { viewIn } from '../../figures/in-words.ts';
import { studyFigures } from '../../figures/index.ts';
import { label, message } from '../../i18n/message.ts';
import type { Translate } from '../../i18n/translate.ts';
import { valueText } from '../../i18n/value-label.ts';
import type { Board, Section } from '../told.ts';

const shown = 12;

/** Nothing where no such figure is known or the log does not carry it. */
export function figureSection(name: string): Section {
  const title = studyFigures.find((figure) => figure.name === name)?.title;
  return {
    id: name,
    title: title === undefined ? message('report.figure') : message('report.ofFigure', { title }),
    tell(own, t) {
      const [first] = own.views(name);
      if (first === undefined) return null;
      const view = viewIn(first, t);
      const isPicture = view.mark.type === 'line' || view.mark.type === 'stack';
      return {
        paragraphs: [],
        tables: [],
        ...(isPicture ? { picture: view } : { board: boardOf(view, t) }),
        list: view.notes,
      };
    },
  };
}

function boardOf({ table: { fields, rows } }: View, t: Translate): Board {
  const columns = fields.filter(({ name }) => name !== 'kind');
  return {
    columns: columns.map(({ title, type }) => ({
      title: t.words(label('column', title)),
      isNumber: type === 'integer' || type === 'number',
    })),
    rows: rows.slice(0, shown).map((row) => ({
      share: null,
      cells: columns.map((field) => valueText(t, row[field.name] ?? null, field)),
    })),
    left: Math.max(0, rows.length - shown),
  };
}
