/** A log's weekly tokens by the author of the model; only a log has it. */
import { tokenNeeds } from '../../counts/coverage.ts';
import { defineLogFigure, type LogHalf } from '../figure.ts';
import { textField } from '../shared/log-view.ts';
import { modelShares, noModelTokens, ofWeekly, shareView, type WeeklyCut } from '../shared/weekly-shares.ts';
import { market } from './market.ts';
import { words } from './text.ts';

const cut: WeeklyCut = { series: textField('author', 'Author') };

const log: LogHalf = {
  beside: ['since-author-share'],
  title: words.name,
  needs: [{ oneOf: ['ts'] }, { oneOf: ['model'] }, ...tokenNeeds],
  nothing: noModelTokens,
  async run(sql, labels, options = {}) {
    const { rows } = await modelShares(sql, labels, options, cut);
    return shareView({ name: 'study', title: words.title, of: ofWeekly, cut, rows, labels }, options);
  },
};

export const tokenShareByAuthor = defineLogFigure('token-share-by-author', log, market);
