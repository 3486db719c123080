/** The report's headline claims against the latest public data: its number, ours, and whether it still holds. */

import type { Field } from '../../data/dataset.ts';
import { ownValue } from '../../data/own-value.ts';
import type { Localised } from '../../i18n/message.ts';
import type { Datasets, ReportHalf, Row } from '../figure.ts';
import { number, text } from '../shared/rows.ts';
import { makeView, need, pick, sentenceField } from '../shared/view.ts';
import { measureNeeds, measures } from './measures.ts';
import { words } from './text.ts';
import { comparisons, scopes, verdictOf } from './verdict.ts';

const verdict: Field = { name: 'verdict', title: 'Verdict', type: 'string', description: words.rule.en };
const inReport: Field = {
  name: 'report',
  title: 'Report',
  type: 'number',
  description: 'The number the report gives, a bound where the words before it say so.',
};
const latest: Field = { name: 'latest', title: 'Today', type: 'number', description: 'The same, as listed today.' };
const low: Field = { name: 'latest_low', title: 'Low', type: 'number', description: 'Least it can be.' };
const high: Field = { name: 'latest_high', title: 'High', type: 'number', description: 'Most it can be.' };
const weeks: Field = {
  name: 'weeks',
  title: 'Weeks',
  type: 'integer',
  unit: 'weeks',
  description: 'Weeks since the report it was held against; null where one value stands for all.',
};
const broken: Field = {
  name: 'broken',
  title: 'Broken in',
  type: 'integer',
  unit: 'weeks',
  description: 'Weeks in which no value that public data allow meets the claim.',
};
const undecided: Field = {
  name: 'undecided',
  title: 'Undecided in',
  type: 'integer',
  unit: 'weeks',
  description: 'Weeks in which some values that public data allow meet the claim and some do not.',
};
const worstWeek: Field = {
  name: 'worst_week',
  title: 'Worst week',
  type: 'date',
  description: 'Farthest from the claim.',
};
const worst: Field = {
  name: 'worst',
  title: 'Worst',
  type: 'number',
  description: 'The measure in that week, as listed.',
};
const worstBy: Field = {
  name: 'worst_name',
  title: 'Of',
  type: 'string',
  description: 'The model it is of, where it is of one.',
};
const unit: Field = { name: 'unit', title: 'Unit', type: 'string' };
const period: Field = { name: 'period', title: 'Taken over', type: 'string' };

export const report: ReportHalf = {
  needs: ['claims', 'stated', ...measureNeeds],
  views: (data) => {
    const claims = need(data, 'claims');
    const stated = need(data, 'stated');
    const judgedClaims = claims.rows.map((row) => judged(data, row));
    return [
      makeView({
        name: 'claims',
        title: words.title,
        measure: words.measure,
        from: [claims, stated, need(data, 'weekly-model-tokens'), need(data, 'weekly-programming-models')],
        fields: [
          ...pick(claims, 'claim'),
          verdict,
          ...pick(stated, 'qualifier'),
          inReport,
          latest,
          low,
          high,
          weeks,
          broken,
          undecided,
          worstWeek,
          worst,
          worstBy,
          unit,
          period,
          sentenceField(
            'note',
            'Coverage',
            judgedClaims.map(({ note }) => note),
          ),
          ...pick(claims, 'id', 'stated', 'kind'),
        ],
        rows: judgedClaims.map(({ row }) => row),
        mark: {
          type: 'table',
          lead: ['claim', 'verdict', 'report', 'latest'],
          unit: 'unit',
          ranges: { latest: { low: 'latest_low', high: 'latest_high' } },
          verdict: 'verdict',
        },
        notes: [words.rule, words.kinds],
      }),
    ];
  },
};

/**
 * One claim with its number, the latest one and the verdict. Throws if it names an unknown fact, measure or comparison (a bug in
 * data/).
 */
function judged(data: Datasets, claim: Row): { readonly row: Row; readonly note: Localised } {
  const fact = need(data, 'stated').rows.find((row) => row.id === claim.stated);
  const measure = ownValue(measures, text(claim, 'measure') ?? '');
  const comparison = comparisons.find((each) => each === claim.comparison);
  const scope = scopes.find((each) => each === claim.scope);
  if (fact === undefined || measure === undefined || comparison === undefined || scope === undefined) {
    throw new Error(`The claim ${claim.id} names no stated fact, measure, comparison or scope that is known.`);
  }
  const reference = number(fact, 'value') ?? number(fact, 'low') ?? number(fact, 'high');
  const measured = measure(data, text(claim, 'subject'));
  const judgement = verdictOf(measured, scope, { comparison, reference, tolerance: number(claim, 'tolerance') });
  const row = {
    ...claim,
    verdict: judgement.verdict,
    weeks: judgement.weeks,
    broken: judgement.broken,
    undecided: judgement.undecided,
    worst_week: judgement.worst?.week ?? null,
    worst: judgement.worst?.value ?? judgement.worst?.low ?? null,
    worst_name: judgement.worst?.by ?? null,
    qualifier: fact.qualifier ?? null,
    report: reference,
    latest: measured.value,
    latest_low: measured.low,
    latest_high: measured.high,
    unit: claim.unit ?? fact.unit ?? null,
    period: measured.period,
    note: measured.note.en,
  };
  return { row, note: measured.note };
}
