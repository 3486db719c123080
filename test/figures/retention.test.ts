/** Promises about retention: facts are never joined or invented, and volume retention is what it says it is. */
import { describe, expect, test } from 'vitest';
import { viewIn } from '../../src/figures/in-words.ts';
import { recipes } from '../../src/figures/index.ts';
import { marketNeeds, marketOf } from '../../src/figures/shared/market.ts';
import { retentionOf } from '../../src/figures/user-retention/report.ts';
import { panelModels, volumeRetention, volumeView } from '../../src/figures/volume-retention/report.ts';
import { english } from '../i18n/translators.ts';
import { dataFor, datasets, viewNamed } from './data.ts';

const data = datasets('retention-facts', ...marketNeeds);
const market = marketOf(data);
const panels = recipes.filter(({ id }) => /^25[a-h]$/.test(id));

describe('the eight panels', () => {
  test.each(panels.map((recipe) => [recipe.id, recipe] as const))('%s draws nobody a curve', (_id, recipe) => {
    for (const view of recipe.views(dataFor(recipe))) {
      if (view.mark.type === 'line') expect(view.kinds).toEqual(['derived']);
      else expect(['point', 'table']).toContain(view.mark.type);
    }
  });

  test('have the two values the report states, each at month 5', () => {
    const stated = panels.flatMap((recipe) =>
      recipe.views(dataFor(recipe)).flatMap((view) => (view.name === 'points' ? view.table.rows : [])),
    );
    const rows = stated.filter((row) => row.kind === 'stated');
    expect(rows.map((row) => [row.model, row.month, row.retention])).toEqual([
      ['anthropic/claude-4-sonnet', 5, 40],
      ['google/gemini-2.5-pro', 5, 40],
    ]);
  });

  test('name who said it in every row', () => {
    for (const recipe of panels) {
      const { rows } = viewNamed(recipe.views(dataFor(recipe)), 'facts').table;
      for (const row of rows) expect(row.said_by).toBeTruthy();
    }
  });
});

describe('volume retention', () => {
  test('is there for seven of the eight models; GPT-4o mini came out before public data begin, and it says so', () => {
    const models = panelModels(data);
    expect(models).toHaveLength(8);
    const without = models.map((model) => volumeRetention(market, model)).filter(({ why }) => why !== null);
    expect(without.map(({ model }) => model)).toEqual(['openai/gpt-4o-mini']);
    expect(without[0]?.why?.en).toContain('18 Jul 2024');
    expect(without[0]?.rows).toEqual([]);
  });

  test('has a mean of 100% over the four weeks after launch', () => {
    const { rows } = volumeRetention(market, 'deepseek/deepseek-r1');
    expect(rows[0]).toMatchObject({ weeks_after: 0, week: '2025-01-20' });
    const base = rows.slice(1, 5).map((row) => Number(row.retention));
    expect(base.reduce((sum, each) => sum + each, 0) / 4).toBeCloseTo(100, 0);
  });

  test('keeps a week in which the model was not listed as null, and ends with the last listing', () => {
    for (const model of panelModels(data)) {
      const { rows } = volumeRetention(market, model);
      if (rows.length === 0) continue;
      expect(rows.at(-1)?.tokens).not.toBeNull();
      for (const row of rows) {
        expect(row.tokens).not.toBe(0);
        expect(row.retention === null).toBe(row.tokens === null);
      }
    }
    const gaps = panelModels(data).flatMap((model) =>
      volumeRetention(market, model).rows.filter((row) => row.tokens === null),
    );
    expect(gaps.length).toBeGreaterThan(0);
  });

  test('is refused, with the reason, for a model nobody listed and for one that left before it had a level', () => {
    expect(volumeRetention(market, 'nobody/nothing').why?.en).toContain('never');
    const short = { ...market, weeks: market.weeks.slice(0, 4) };
    expect(volumeRetention(short, 'deepseek/deepseek-r1').why?.en).toContain('too few');
  });

  test('lays several models over each other, with its definition and the reason for each left out', () => {
    const made = volumeView(data, market, ['deepseek/deepseek-r1', 'openai/gpt-4o-mini', 'google/gemini-2.5-pro']);
    const view = made === null ? null : viewIn(made, english);
    expect(view?.mark).toMatchObject({ type: 'line', order: ['DeepSeek R1', 'Gemini 2.5 Pro'] });
    expect(view?.notes[0]).toContain('launch level');
    expect(view?.notes.some((note) => note.startsWith('GPT-4o-mini came out'))).toBe(true);
    expect(volumeView(data, market, ['openai/gpt-4o-mini'])).toBeNull();
  });
});

describe('retentionOf', () => {
  test('has both layers for a model of the report', () => {
    const found = retentionOf(data, 'anthropic/claude-4-sonnet', market);
    // Its own three, and those about every panel.
    expect(found.facts).toHaveLength(6);
    expect(found.facts.filter(({ model }) => model === 'anthropic/claude-4-sonnet')).toHaveLength(3);
    expect(found.factViews.map((view) => view.name)).toEqual(['points', 'facts']);
    expect(found.volume?.kinds).toEqual(['derived']);
    expect(found.why).toBeNull();
  });

  test('has volume alone for any other model, and neither for one never seen', () => {
    const other = retentionOf(data, 'minimax/minimax-m2', market);
    expect(other).toMatchObject({ facts: [], factViews: [], why: null });
    expect(other.volume).not.toBeNull();
    expect(retentionOf(data, 'nobody/nothing', market)).toMatchObject({ facts: [], volume: null });
  });
});
