/** What a sync stores: the same tidy tables as shipped, with newer rows, held to the same checks. */
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkPackage } from '../../../src/data/check.ts';
import { describeFinding } from '../../../src/data/checks/finding.ts';
import { openData, openWithSynced } from '../../../src/data/overlay.ts';
import { openPackage } from '../../../src/data/package.ts';
import { recipes } from '../../../src/figures/index.ts';
import type { SyncOutcome } from '../../../src/sync/run.ts';
import { copyPackage, dataFolder } from '../../data/temp-package.ts';
import { english } from '../../i18n/translators.ts';
import { type FakeApi, fakeApi, newModel } from '../../sync/fake-api.ts';
import { recipeViews } from '../../sync/recipe-views.ts';
import { shipped, syncing, tempFolder } from '../../sync/syncing.ts';

let api: FakeApi;
const folder = mkdtempSync(join(tmpdir(), 'state-of-ai-synced-'));
const before = readFileSync(join(dataFolder, 'weekly-model-tokens.csv'), 'utf8');
let outcome: SyncOutcome;
/** One sync of everything, which most of the tests look at. */
beforeAll(async () => {
  api = await fakeApi();
  outcome = await syncing(api, folder).run();
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await api.close();
});

describe('after a sync', () => {
  test('the tables pass every check that the shipped ones pass, and shipped files are untouched', async () => {
    const { datasets, strange, failed } = outcome;
    expect({ strange, failed: [...failed], datasets: datasets.length }).toEqual({
      strange: [],
      failed: [],
      datasets: 11,
    });
    expect(readFileSync(join(dataFolder, 'weekly-model-tokens.csv'), 'utf8')).toBe(before);

    const copy = copyPackage();
    const synced = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'));
    for (const { name, path } of synced.resources) copyFileSync(join(folder, path), join(copy.folder, `${name}.csv`));
    copy.describe((descriptor) => {
      for (const resource of synced.resources) {
        const at = descriptor.resources.findIndex(({ name }) => name === resource.name);
        descriptor.resources.splice(at < 0 ? descriptor.resources.length : at, at < 0 ? 0 : 1, {
          ...resource,
          path: `${resource.name}.csv`,
        });
      }
      descriptor.resources.sort((a, b) => (String(a.name) < String(b.name) ? -1 : 1));
    });
    expect(checkPackage(copy.folder).findings.map((finding) => describeFinding(finding, english))).toEqual([]);
  });

  test('weeks that the source gives again are the shipped ones to the token; newer weeks follow', async () => {
    const data = openWithSynced(dataFolder, folder);
    const [old, all] = [openPackage(dataFolder), data].map((each) => each.dataset('weekly-model-tokens').rows);
    expect(all?.slice(0, old?.length)).toEqual(old);
    const weeks = [...new Set(all?.slice(old?.length).map(({ week }) => week))];
    expect(weeks[0]).toBe('2026-09-14');
    expect(weeks.at(-1)).toBe('2026-11-09');
    expect(weeks).toHaveLength(9);
  });

  test('each says its date, its licence and the citation that the source asks for', async () => {
    const data = openData(dataFolder, folder);
    for (const name of ['weekly-model-tokens', 'weekly-category-tokens', 'weekly-context-tokens']) {
      const { citation, licences } = data.dataset(name);
      expect(citation).toBe('Source: OpenRouter (openrouter.ai/rankings), as of 2026-11-22. Licensed under CC BY 4.0.');
      expect(licences.map((licence) => licence.name)).toEqual(['CC-BY-4.0']);
      expect(data.syncedOn?.(name)).toBe('2026-11-22');
    }
    expect(data.dataset('app-rankings').citation).toContain('(openrouter.ai/apps), as of 2026-11-22');
    expect(data.dataset('app-rankings').rows).toHaveLength(200);
    expect(data.syncedOn?.('table-1')).toBe(null);
  });

  test('a model that came up since is in the tables with what the list says, and nobody guesses its weights', async () => {
    const data = openWithSynced(dataFolder, folder);
    expect(data.dataset('models').rows.find(({ slug }) => slug === newModel.slug)).toMatchObject({
      model: newModel.id,
      name: 'Nova 2',
      author: 'newlab',
      open_weights: null,
      reasoning: true,
      release_date: '2026-10-01',
    });
    expect(data.dataset('authors').rows.find(({ author }) => author === 'newlab')).toMatchObject({ origin: null });
    const sources = data.dataset('weekly-source-tokens');
    expect(sources.notes).toContain(
      'Models that came up since and have no audited labels: 1. Open or closed is not known of them.',
    );
    const price = data.dataset('model-prices').rows.filter(({ id }) => id === newModel.id);
    expect(price).toMatchObject([{ prompt_price: 3, completion_price: 9, cache_read_price: 0.3, as_of: '2026-11-22' }]);
    const varies = data
      .dataset('model-prices')
      .rows.find(({ id, as_of }) => id === 'openrouter/auto' && as_of === '2026-11-22');
    expect(varies?.prompt_price).toBe(null);
  });

  test('a week that tells quite another story than the shipped one does not take its place', async () => {
    const thin = await fakeApi(3);
    const own = tempFolder();
    const { strange } = await syncing(thin, own).run();
    await thin.close();
    expect(strange[0]).toMatchObject({ reply: 'weekly-model-tokens', what: 'unlikeShipped' });
    const rows = openWithSynced(dataFolder, own).dataset('weekly-model-tokens').rows;
    const old = shipped.data.dataset('weekly-model-tokens').rows;
    expect(rows.filter(({ week }) => week === '2025-08-04')).toEqual(old.filter(({ week }) => week === '2025-08-04'));
  });

  test('a newer program shows its own tables where they are newer, and its own labels', async () => {
    const copy = copyPackage();
    copy.describe((descriptor) => {
      descriptor.version = '9.9.9';
      const totals = descriptor.resources.find(({ name }) => name === 'weekly-totals');
      const prices = descriptor.resources.find(({ name }) => name === 'model-prices');
      if (prices)
        prices.schema = { ...Object(prices.schema), fields: [{ name: 'other', title: 'Other', type: 'string' }] };
      if (totals) totals.citation = 'Source: OpenRouter (openrouter.ai/rankings), as of 2027-01-01.';
    });
    const data = openWithSynced(copy.folder, folder);
    const of = (name: string) => data.syncedOn?.(name) ?? null;
    expect(of('weekly-totals')).toBe(null);
    expect(of('models')).toBe(null);
    expect(of('model-prices')).toBe(null);
    expect(of('weekly-model-tokens')).toBe('2026-11-22');
    expect(of('weekly-category-tokens')).toBe('2026-11-22');
  });

  test('figures known only in words gain a public series, named as such and sampled where it is', async () => {
    const data = openWithSynced(dataFolder, folder);
    const named = (id: string, name: string) =>
      recipeViews(
        recipes.find((recipe) => recipe.id === id),
        data,
      ).find((view) => view.name === name);
    for (const id of ['6', '7', '8', '9', '19', '22a', '22b', '22c', '23a', '23b', '23c']) {
      const view = named(id, 'public-sampled');
      expect(view?.kinds, id).toEqual(['public']);
      expect(view?.title, id).toMatch(/^Public data: .*sampled$/);
      expect(view?.notes.join(' '), id).toContain('tags a sample of requests');
      expect(view?.table.rows.length, id).toBeGreaterThan(90);
      expect(view?.citations, id).toContain(
        'Source: OpenRouter (openrouter.ai/rankings), as of 2026-11-22. Licensed under CC BY 4.0.',
      );
    }
    expect(named('12', 'public-bound')?.notes.join(' ')).toContain('Not the measure of the report');
    expect(named('table-4', 'public-kinds')?.table.rows[0]).toMatchObject({ language_type: 'natural', kind: 'public' });
    expect(named('14', 'public-range-tokens')?.table.rows).toHaveLength(5 * 97);
    // What leads stays what the report says, and without a sync nothing is gained.
    for (const recipe of recipes) {
      const shippedViews = recipeViews(recipe, openPackage(dataFolder));
      const after = recipeViews(recipe, data);
      expect(after[0]?.name, recipe.id).toBe(shippedViews[0]?.name);
      const gained = after.map(({ name }) => name).filter((name) => !shippedViews.some((view) => view.name === name));
      expect(gained.length, recipe.id).toBe(recipe.wants === undefined ? 0 : 1);
    }
  });

  test('the series that figures gain are drawn whole: their shares add up, and their marks name what is there', async () => {
    const data = openWithSynced(dataFolder, folder);
    for (const recipe of recipes.filter(({ wants }) => wants !== undefined)) {
      const view = recipeViews(recipe, data)[1];
      if (view === undefined) throw new Error(`figure ${recipe.id} gained nothing`);
      const { mark, table } = view;
      const columns = table.fields.map(({ name }) => name);
      for (const row of table.rows) expect(Object.keys(row)).toEqual(columns);
      if (mark.type !== 'stack' && mark.type !== 'line') throw new Error(`figure ${recipe.id} gained a ${mark.type}`);
      for (const column of [mark.x, mark.y, mark.series]) if (column !== undefined) expect(columns).toContain(column);
      for (const name of mark.order ?? []) expect(table.rows.some((row) => row[mark.series ?? ''] === name)).toBe(true);
      const keys = table.rows.map((row) => `${row[mark.x]} ${row[mark.series ?? '']}`);
      expect(new Set(keys).size, recipe.id).toBe(keys.length);
      if (mark.type !== 'stack') continue;
      const weeks = new Map<unknown, number>();
      for (const row of table.rows) weeks.set(row.week, (weeks.get(row.week) ?? 0) + Number(row.share));
      for (const [week, sum] of weeks) expect(Math.abs(sum - 100), `${recipe.id} ${week}`).toBeLessThan(0.1);
    }
  });

  test('--reset leaves nothing but the times of requests, which the limits go by', async () => {
    const own = tempFolder();
    const { run, store } = syncing(api, own);
    await run();
    expect(store.reset()).toBe(true);
    expect(readdirSync(own)).toEqual(['requests.json']);
    expect(store.published()).toBe(null);
    expect(store.reset()).toBe(false);
  });
});
