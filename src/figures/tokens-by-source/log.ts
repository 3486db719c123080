/** Figures 1 and 2: the log's tokens by source type of the model, as shares and as amounts. */

import { tokenNeeds } from '../../counts/coverage.ts';
import type { StudyLabels, StudyOptions } from '../../counts/options.ts';
import type { Sql } from '../../counts/sql.ts';
import type { Row } from '../../data/dataset.ts';
import type { LogHalf } from '../figure.ts';
import { textField } from '../shared/log-view.ts';
import { sourceOrder } from '../shared/source-type.ts';
import {
  amountView,
  everyWeek,
  modelShares,
  noModelTokens,
  ofWeekly,
  shareView,
  type WeeklyCut,
} from '../shared/weekly-shares.ts';
import { words } from './text.ts';

const cut: WeeklyCut = { series: textField('source_type', 'Source type') };
const needs = [{ oneOf: ['ts'] }, { oneOf: ['model'] }, ...tokenNeeds] as const;

/** Every week of the log by every source type; empty if nothing is known. */
async function rowsOf(sql: Sql, labels: StudyLabels, options: StudyOptions): Promise<Row[]> {
  const { rows, span } = await modelShares(sql, labels, options, cut);
  if (span === null || rows.length === 0) return [];
  return everyWeek(rows, span, options, 'source_type', [...sourceOrder].sort());
}

export const shareLog: LogHalf = {
  title: words.shareName,
  needs,
  nothing: noModelTokens,
  async run(sql, labels, options = {}) {
    const rows = await rowsOf(sql, labels, options);
    if (rows.length === 0) return [];
    return shareView(
      {
        name: 'study',
        title: words.logShareTitle,
        of: ofWeekly,
        cut,
        rows,
        order: sourceOrder,
        labels,
      },
      options,
    );
  },
};

export const volumeLog: LogHalf = {
  title: words.volumeName,
  needs,
  nothing: noModelTokens,
  async run(sql, labels, options = {}) {
    const rows = await rowsOf(sql, labels, options);
    if (rows.length === 0) return [];
    return amountView(
      {
        name: 'study',
        title: words.logVolumeTitle,
        cut,
        rows,
        order: sourceOrder,
        labels,
      },
      options,
    );
  },
};
