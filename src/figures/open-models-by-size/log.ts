/** Figures 4 and 5: open models by size, in tokens served and in models used. */

import { tokenNeeds } from '../../counts/coverage.ts';
import { weeklyModels } from '../../counts/weekly-counts.ts';
import { coverageField, coverageOfWeek, spanOf, weekField } from '../../counts/weeks.ts';
import type { Row } from '../../data/dataset.ts';
import { distinct, groupBy, share, text } from '../shared/rows.ts';
import type { StudyFigure } from '../shared/study-figure.ts';
import { shareField, studyView, textField } from '../shared/study-view.ts';
import { modelShares, partNotes, shareView, type WeeklyCut } from '../shared/weekly-shares.ts';

const size = textField('size', 'Size');
const order = ['small', 'medium', 'large'] as const;
const unsized = 'Open models of unknown size are left out of the whole.';

export const openTokenShareBySize: StudyFigure = {
  name: 'open-token-share-by-size',
  beside: ['4'],
  title: 'Share of open tokens by model size',
  needs: [{ oneOf: ['ts'] }, { oneOf: ['model'] }, ...tokenNeeds],
  async run(sql, labels, options = {}) {
    const cut: WeeklyCut = { series: size, only: (row) => row.open_weights === true };
    const { rows } = await modelShares(sql, labels, options, cut);
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
    const span = await spanOf(sql, options);
    if (span === null) return [];
    const open = (await weeklyModels(sql, labels, options)).filter((row) => row.open_weights === true);
    const rows = [...groupBy(open, (row) => text(row, 'week'))].flatMap(([week, held]): Row[] => {
      const sizes = groupBy(held, (row) => text(row, 'size'));
      const counts = [...sizes].map(([name, group]) => ({ size: name, models: distinct(group, 'model').length }));
      const all = counts.reduce((sum, { models }) => sum + models, 0);
      const coverage = coverageOfWeek(week, span);
      return counts.map((count) => ({ week, ...count, share: share(count.models, all), coverage }));
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
