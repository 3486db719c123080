/** Figure 25: user retention by model and cohort from the log, with verdicts. */

import type { Need } from '../../counts/coverage.ts';
import { type CohortCell, cohortCells, retentionDefaults } from '../../counts/retention.ts';
import { thresholdDefaults } from '../../counts/thresholds.ts';
import { type ModelVerdict, verdictsOf } from '../../counts/verdicts.ts';
import type { Field, Row } from '../../data/dataset.ts';
import type { LogHalf } from '../figure.ts';
import { logView, textField } from '../shared/log-view.ts';
import { groupBy, round } from '../shared/rows.ts';
import { sentenceField } from '../shared/view.ts';
import { activeShare, cohortNotes, modelTitle, thresholdNotes, words } from './text.ts';

const needs: readonly Need[] = [{ oneOf: ['ts'] }, { oneOf: ['user_id'] }, { oneOf: ['model'] }];

/** Maximum models with a grid of their own; the first view has every model. */
const grids = 8;

const flags: readonly Field[] = [
  {
    name: 'censored',
    title: 'Not over yet',
    type: 'boolean',
    description: 'The period is not wholly inside the log, so that nobody can tell who comes back.',
  },
  {
    name: 'left_truncated',
    title: 'Began before the log',
    type: 'boolean',
    description: "The log's first period: its users may be older. No verdict rests on it.",
  },
];

function cohortFields(unit: 'month' | 'week'): Field[] {
  return [
    textField('model', 'Model'),
    textField('cohort', 'Cohort'),
    { name: 'cohort_size', title: 'Users', type: 'integer', unit: 'users' },
    {
      name: 'month',
      title: unit === 'month' ? 'Month' : 'Week',
      type: 'integer',
      unit: `${unit}s after the first`,
    },
    { name: 'retained', title: 'Active', type: 'integer', unit: 'users' },
    {
      name: 'retention',
      title: 'Retention',
      type: 'number',
      unit: '%',
      description: 'Of the cohort. Null: not over yet.',
    },
    ...flags,
  ];
}

export const cohortsLog: LogHalf = {
  title: words.retentionName,
  needs,
  nothing: words.nothing,
  async run(sql, labels, options = {}) {
    const chosen = { ...retentionDefaults, ...options.retention };
    const cells = await cohortCells(sql, labels, options);
    const fields = cohortFields(chosen.unit);
    const measure = activeShare(chosen);
    const notes = cohortNotes(chosen);
    const byModel = [...groupBy(cells, ({ model }) => model)].sort(
      ([a, x], [b, y]) => usersOf(y) - usersOf(x) || (a < b ? -1 : 1),
    );
    const mark = {
      type: 'cohort',
      column: 'month',
      value: 'retention',
      max: 100,
      size: 'cohort_size',
      kept: 'retained',
    } as const;
    const all = logView(
      {
        name: 'cohorts',
        title: words.allTitle,
        measure,
        fields: [...fields, textField('row', 'Model and cohort')],
        rows: byModel.flatMap(([, held]) =>
          held.map((cell): Row => ({ ...cell, row: `${cell.model} ${cell.cohort}` })),
        ),
        mark: { ...mark, row: 'row' },
        notes,
      },
      options,
    );
    const each = byModel.slice(0, grids).flatMap(([model, held]) =>
      logView(
        {
          name: model,
          title: modelTitle(model),
          measure,
          fields,
          rows: held.map((cell): Row => ({ ...cell })),
          mark: { ...mark, row: 'cohort' },
          notes,
        },
        options,
      ),
    );
    return [...all, ...each];
  },
};

function usersOf(cells: readonly CohortCell[]): number {
  return cells.reduce((sum, { month, cohort_size: size }) => sum + (month === 0 ? size : 0), 0);
}

export const verdictsLog: LogHalf = {
  title: words.verdictsName,
  needs,
  nothing: words.nothing,
  async run(sql, labels, options = {}) {
    // Verdicts use months and exact counting, whatever the options of the grid.
    const retention = { ...options.retention, counting: 'bounded', unit: 'month' } as const;
    const verdicts = verdictsOf(await cohortCells(sql, labels, { ...options, retention }), options.thresholds);
    const notes = thresholdNotes({ ...thresholdDefaults, ...options.thresholds });
    return [
      ...logView(
        {
          name: 'verdicts',
          title: words.verdictsTitle,
          measure: words.verdictsMeasure,
          fields: [
            textField('model', 'Model'),
            textField('verdict', 'Verdict'),
            textField('shape', 'Shape'),
            {
              name: 'users',
              title: 'Users',
              type: 'integer',
              unit: 'users',
              description: 'n: those of the cohorts compared.',
            },
            { name: 'cohorts', title: 'Cohorts', type: 'integer', unit: 'cohorts' },
            { name: 'horizon', title: 'Up to month', type: 'integer', unit: 'months' },
            sentenceField(
              'because',
              'Because',
              verdicts.map(({ because }) => because),
            ),
          ],
          rows: inOrder(verdicts).map(({ model, verdict, shape, users, cohorts, horizon, because }) => ({
            model,
            verdict,
            shape,
            users,
            cohorts,
            horizon,
            because: because.en,
          })),
          mark: { type: 'table' },
          notes,
        },
        options,
      ),
      ...logView(
        {
          name: 'tests',
          title: words.testsTitle,
          measure: words.testsMeasure,
          fields: testFields,
          rows: inOrder(verdicts).flatMap(({ model, horizon, tests }) =>
            tests.map(
              (test): Row => ({
                model,
                cohort: test.cohort,
                cohort_size: test.size,
                horizon,
                plateau: round(test.plateau),
                later_plateau: round(test.laterPlateau),
                later_size: test.laterSize,
                test: test.test,
                p: Number(test.p.toPrecision(3)),
                months_apart: test.apart,
                passes: test.passes,
              }),
            ),
          ),
          mark: { type: 'table' },
          notes,
        },
        options,
      ),
    ];
  },
};

const testFields: readonly Field[] = [
  textField('model', 'Model'),
  textField('cohort', 'Cohort'),
  { name: 'cohort_size', title: 'Users', type: 'integer', unit: 'users' },
  { name: 'horizon', title: 'Up to month', type: 'integer', unit: 'months' },
  { name: 'plateau', title: 'Plateau', type: 'number', unit: '%' },
  { name: 'later_plateau', title: 'Plateau of later cohorts', type: 'number', unit: '%' },
  { name: 'later_size', title: 'Later users', type: 'integer', unit: 'users' },
  textField('test', 'Test'),
  {
    name: 'p',
    title: 'p',
    type: 'number',
    unit: 'part of 1',
    description: 'After Holm over the candidates of a model.',
  },
  { name: 'months_apart', title: 'Months apart', type: 'integer', unit: 'months' },
  { name: 'passes', title: 'Passes', type: 'boolean' },
];

const ranks = ['foundational cohort', 'boomerang', 'none', 'not enough data'] as const;

function inOrder(verdicts: readonly ModelVerdict[]): ModelVerdict[] {
  const rank = ({ verdict }: ModelVerdict) => ranks.indexOf(verdict);
  return [...verdicts].sort((a, b) => rank(a) - rank(b) || b.users - a.users || (a.model < b.model ? -1 : 1));
}
