/** Tokens by model: every model's weeks, and figure 3's shares among open models. */
import { tokenNeeds } from '../../counts/coverage.ts';
import type { StudyFigure } from '../shared/study-figure.ts';
import { textField } from '../shared/study-view.ts';
import { amountView, modelShares, shareView, type WeeklyCut } from '../shared/weekly-shares.ts';

const needs = [{ oneOf: ['ts'] }, { oneOf: ['model'] }, ...tokenNeeds] as const;
const cut: WeeklyCut = {
  series: textField('model', 'Model'),
  along: [textField('name', 'Name'), textField('author', 'Author'), textField('source_type', 'Source type')],
};

export const weeklyModelTokens: StudyFigure = {
  name: 'weekly-model-tokens',
  beside: [],
  title: 'Tokens by model',
  needs,
  async run(sql, labels, options = {}) {
    const { rows } = await modelShares(sql, labels, options, cut);
    const draft = { cut, rows, labels };
    return [
      ...shareView({ ...draft, name: 'study', title: 'Your log by model', of: 'weekly tokens' }, options),
      ...amountView({ ...draft, name: 'tokens', title: 'Your log by model, in tokens' }, options),
    ];
  },
};

export const topOpenModels: StudyFigure = {
  name: 'top-open-models',
  beside: ['3'],
  title: 'Share of open models',
  needs,
  async run(sql, labels, options = {}) {
    const open: WeeklyCut = { ...cut, only: (row) => row.open_weights === true };
    const { rows } = await modelShares(sql, labels, options, open);
    const title = 'Your log, open models';
    return shareView({ name: 'study', title, of: 'weekly tokens of open models', cut: open, rows, labels }, options);
  },
};
