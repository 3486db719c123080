/** Table 1: tokens of open-weight models by author: the report's ten, and our own sums of public data. */
import type { Field } from '../../data/dataset.ts';
import { labelModels } from '../../data/labels.ts';
import type { ReportHalf } from '../figure.ts';
import { number, round, text } from '../shared/rows.ts';
import { makeView, need, pick, viewOf } from '../shared/view.ts';
import { reportWindow, within } from '../shared/window.ts';
import { words } from './text.ts';

const publicTokens: Field = {
  name: 'public_tokens',
  title: 'Public tokens',
  type: 'integer',
  unit: 'tokens',
  description: "Sum of listed tokens of the author's open-weight models over the public weeks of the window.",
};
const difference: Field = {
  name: 'difference',
  title: 'Public vs report',
  type: 'number',
  unit: '% of the report',
  description: "Public tokens less the report's, as a share of the report's.",
};

export const report: ReportHalf = {
  needs: ['table-1', 'weekly-model-tokens', 'models', 'authors', 'picture-source-share'],
  views: (data) => {
    const report = need(data, 'table-1');
    const weekly = need(data, 'weekly-model-tokens');
    const labels = labelModels(need(data, 'models'), need(data, 'authors'));
    const sums = new Map<string, number>();
    for (const row of within(weekly.rows, reportWindow(data))) {
      const label = labels.get(text(row, 'model') ?? '');
      if (label?.openWeights !== true || label.author === null) continue;
      sums.set(label.author, (sums.get(label.author) ?? 0) + (number(row, 'tokens') ?? 0));
    }
    const beside = report.rows.map((row) => {
      const ours = sums.get(text(row, 'author') ?? '') ?? null;
      const theirs = number(row, 'tokens');
      return {
        ...row,
        public_tokens: ours,
        difference: ours === null || theirs === null ? null : round((100 * (ours - theirs)) / theirs, 1),
        kind: 'derived',
      };
    });
    return [
      viewOf(report, {
        name: 'report',
        measure: words.reportMeasure,
        mark: { type: 'bar', label: 'name', value: 'tokens' },
      }),
      makeView({
        name: 'beside',
        title: words.besideTitle,
        measure: words.besideMeasure,
        from: [report, weekly, need(data, 'models')],
        fields: [
          ...pick(report, 'rank', 'author', 'name', 'tokens'),
          publicTokens,
          difference,
          ...pick(report, 'kind'),
        ],
        rows: beside,
        mark: { type: 'table' },
        notes: [words.bothNumbers, words.publicBegins],
      }),
    ];
  },
};
