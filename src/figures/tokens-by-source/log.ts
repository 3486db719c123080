/** Figures 1 and 2: the log's tokens by source type of the model, as shares and as amounts. */

import { tokenNeeds } from '../../counts/coverage.ts';
import { sourceOrder } from '../shared/source-type.ts';
import type { StudyFigure } from '../shared/study-figure.ts';
import { textField } from '../shared/study-view.ts';
import { amountView, everyWeek, modelShares, shareView, type WeeklyCut } from '../shared/weekly-shares.ts';

const cut: WeeklyCut = { series: textField('source_type', 'Source type') };
const needs = [{ oneOf: ['ts'] }, { oneOf: ['model'] }, ...tokenNeeds] as const;

export const tokenShareBySource: StudyFigure = {
  name: 'token-share-by-source',
  beside: ['1'],
  title: 'Share of tokens by source type',
  needs,
  async run(sql, labels, options = {}) {
    const { rows, span } = await modelShares(sql, labels, options, cut);
    if (span === null || rows.length === 0) return [];
    return shareView(
      {
        name: 'study',
        title: 'Your log by source type',
        of: 'weekly tokens',
        cut,
        rows: everyWeek(rows, span, options, 'source_type', [...sourceOrder].sort()),
        order: sourceOrder,
        labels,
      },
      options,
    );
  },
};

export const tokenVolumeBySource: StudyFigure = {
  name: 'token-volume-by-source',
  beside: ['2'],
  title: 'Tokens by source type',
  needs,
  async run(sql, labels, options = {}) {
    const { rows, span } = await modelShares(sql, labels, options, cut);
    if (span === null || rows.length === 0) return [];
    return amountView(
      {
        name: 'study',
        title: 'Your log by source type, in tokens',
        cut,
        rows: everyWeek(rows, span, options, 'source_type', [...sourceOrder].sort()),
        order: sourceOrder,
        labels,
      },
      options,
    );
  },
};
