/** Figures 4 and 5: open models by size, in tokens served and in models used. */

import type { Row } from '../../data/dataset.ts';
import { groupBy, number, share, text } from '../../figures/rows.ts';
import { tokenNeeds } from '../coverage.ts';
import { ask } from '../labelled.ts';
import type { StudyFigure } from '../study-figure.ts';
import { shareField, studyView, textField } from '../study-view.ts';
import { coverageField, coverageOfWeek, spanOf, weekField, weekOf } from '../weeks.ts';
import { partNotes, shareView, type WeeklyCut, weeklyShares } from './weekly-shares.ts';

const size = textField('size', 'Size');
const order = ['small', 'medium', 'large'] as const;
const unsized = 'Open models of unknown size are left out of the whole.';

export const openTokenShareBySize: StudyFigure = {
  name: 'open-token-share-by-size',
  beside: ['4'],
  title: 'Share of open tokens by model size',
  needs: [{ oneOf: ['ts'] }, { oneOf: ['model'] }, ...tokenNeeds],
  async run(sql, labels, options = {}) {
    const cut: WeeklyCut = { series: size, only: 'open_weights' };
    const { rows } = await weeklyShares(sql, labels, options, cut);
    const of = 'weekly tokens of open models';
    return shareView(
      { name: 'study', title: 'Your log, open models by size', of, cut, rows, order, labels, notes: [unsized] },
      options,
    );
  },
};

export const openModelCountBySize: StudyFigure = {
  name: 'open-model-count-by-size',
  beside: ['5'],
  title: 'Open models used, by size',
  needs: [{ oneOf: ['ts'] }, { oneOf: ['model'] }],
  async run(sql, labels, options = {}) {
    const span = await spanOf(sql);
    if (span === null) return [];
    const counted = await ask(sql, labels, options, {
      by: { week: weekOf(options) },
      sums: { requests: 'sum(requests)' },
      where: 'ts is not null',
      select: `select week, size, count(distinct model)::double as models from labelled
where open_weights and size is not null group by all order by all`,
    });
    const rows = [...groupBy(counted, (row) => text(row, 'week'))].flatMap(([week, held]): Row[] => {
      const all = held.reduce((sum, row) => sum + (number(row, 'models') ?? 0), 0);
      const coverage = coverageOfWeek(week, span);
      return held.map((row) => ({ ...row, share: share(number(row, 'models'), all), coverage }));
    });
    const of = 'open models with a request in the week';
    return studyView(
      {
        name: 'study',
        title: 'Your log, open models by size',
        measure: `share of ${of}, %`,
        fields: [
          weekField,
          size,
          { name: 'models', title: 'Models', type: 'integer', unit: 'models' },
          shareField(of),
          coverageField,
        ],
        rows,
        mark: { type: 'stack', x: 'week', y: 'share', series: 'size', order, scale: 'share' },
        notes: [unsized, ...partNotes(rows)],
        from: [labels.models, labels.authors],
      },
      options,
    );
  },
};
