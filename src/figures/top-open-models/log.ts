/** Figure 3 from a log: open models' shares of their tokens. */

import { tokenNeeds } from '../../counts/coverage.ts';
import type { LogHalf } from '../figure.ts';
import { byModel, modelShares, shareView, type WeeklyCut } from '../shared/weekly-shares.ts';
import { words } from './text.ts';

const needs = [{ oneOf: ['ts'] }, { oneOf: ['model'] }, ...tokenNeeds] as const;
const open: WeeklyCut = { ...byModel, only: (row) => row.open_weights === true };

export const log: LogHalf = {
  title: words.logName,
  needs,
  nothing: words.nothing,
  async run(sql, labels, options = {}) {
    const { rows } = await modelShares(sql, labels, options, open);
    return shareView({ name: 'study', title: words.logTitle, of: words.ofOpen, cut: open, rows, labels }, options);
  },
};
