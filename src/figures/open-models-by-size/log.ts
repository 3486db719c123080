/** Figures 4 and 5: open models by size, in tokens served and in models used. */

import { tokenNeeds } from '../../counts/coverage.ts';
import { weeklyModels } from '../../counts/weekly-counts.ts';
import { coverageField, coverageOfWeek, spanOf, weekField } from '../../counts/weeks.ts';
import type { Row } from '../../data/dataset.ts';
import type { LogHalf } from '../figure.ts';
import { logView, shareField, textField } from '../shared/log-view.ts';
import { shareStack } from '../shared/marks.ts';
import { distinct, groupBy, share, text } from '../shared/rows.ts';
import { modelShares, partNotes, shareView, type WeeklyCut } from '../shared/weekly-shares.ts';
import { shareOf } from '../shared/words.ts';
import { sizes } from './sizes.ts';
import { words } from './text.ts';

const size = textField('size', 'Size');

export const tokensLog: LogHalf = {
  title: words.tokensName,
  needs: [{ oneOf: ['ts'] }, { oneOf: ['model'] }, ...tokenNeeds],
  nothing: words.noOpen,
  async run(sql, labels, options = {}) {
    const cut: WeeklyCut = { series: size, only: (row) => row.open_weights === true };
    const { rows } = await modelShares(sql, labels, options, cut);
    return shareView(
      {
        name: 'study',
        title: words.logTitle,
        of: words.ofOpen,
        cut,
        rows,
        order: sizes,
        labels,
        notes: [words.unsized],
      },
      options,
    );
  },
};

export const countLog: LogHalf = {
  title: words.countName,
  needs: [{ oneOf: ['ts'] }, { oneOf: ['model'] }],
  nothing: words.noOpen,
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
    return logView(
      {
        name: 'study',
        title: words.logTitle,
        measure: shareOf(words.ofUsed),
        fields: [
          weekField,
          size,
          { name: 'models', title: 'Models', type: 'integer', unit: 'models' },
          shareField(words.ofUsed),
          coverageField,
        ],
        rows,
        mark: shareStack('size', sizes),
        notes: [words.unsized, ...partNotes(rows)],
        from: [labels.models, labels.authors],
      },
      options,
    );
  },
};
