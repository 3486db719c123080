/** What the explorer keeps of the report while it is open: a few pages, not all that were ever seen. */
import { expect, test } from 'vitest';
import { openPackage } from '../../src/data/package.ts';
import { marketNeeds, marketOf } from '../../src/figures/shared/market.ts';
import { createReportModel } from '../../src/ui/report/report-model.ts';
import { folder } from './robot.ts';

const data = openPackage(folder);

test('going back and forth finds pages as they were, and a long walk keeps only the latest', () => {
  const report = createReportModel({ folder, data: () => data });
  const figures = report.items.filter(({ place }) => place.type === 'figure').map(({ place }) => place.id);
  const [first = '', second = '', ...others] = figures;
  const made = report.figure(first);
  report.figure(second);
  expect(report.figure(first)).toBe(made);
  for (const id of others) report.figure(id);
  const again = report.figure(first);
  expect(again).not.toBe(made);
  expect(again).toEqual(made);
});

test('the market of all models is made once for the same data, and anew for labels of one’s own', () => {
  const datasets = Object.fromEntries(marketNeeds.map((name) => [name, data.dataset(name)]));
  const market = marketOf(datasets);
  expect(marketOf({ ...datasets })).toBe(market);
  const { models } = datasets;
  if (models === undefined) throw new Error('no models');
  const own = marketOf({ ...datasets, models: { ...models, rows: models.rows.slice(0, 50) } });
  expect(own).not.toBe(market);
  expect(own.models).not.toEqual(market.models);
});
