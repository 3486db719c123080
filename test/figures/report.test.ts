/** Figures whose numbers a reader of the report will check first. The numbers here are copies, on purpose. */
import { describe, expect, test } from 'vitest';
import { tokenShareBySource } from '../../src/figures/01-token-share-by-source.ts';
import { tokenVolumeBySource } from '../../src/figures/02-token-volume-by-source.ts';
import { openTokensByAuthor } from '../../src/figures/table-1-open-tokens-by-author.ts';
import { dataFor, viewNamed } from './data.ts';

describe('figure 1', () => {
  const views = tokenShareBySource.views(dataFor(tokenShareBySource));
  const leading = views[0];

  test('leads with public data, where Chinese OSS peaks at 31.13% in the week of 4 August 2025', () => {
    const row = leading.table.rows.find((r) => r.week === '2025-08-04' && r.source_type === 'Chinese OSS');
    expect(row).toMatchObject({ share: 31.13, kind: 'public' });
  });

  test('covers the 57 weeks of the report, the ten of 2024 digitised', () => {
    const weeks = [...new Set(leading.table.rows.map((row) => row.week))];
    expect(weeks).toHaveLength(57);
    expect([weeks.at(0), weeks.at(-1)]).toEqual(['2024-10-28', '2025-11-24']);
    const early = leading.table.rows.filter((row) => String(row.week) < '2025-01-06');
    expect(new Set(early.map((row) => row.week)).size).toBe(10);
    expect(new Set(early.map((row) => row.kind))).toEqual(new Set(['digitised']));
  });

  test("offers the picture's own series beside it", () => {
    expect(viewNamed(views, 'picture').table.rows).toHaveLength(171);
  });

  test('marks six releases on Mondays', () => {
    expect(leading.rules).toHaveLength(6);
    for (const rule of leading.rules) expect(new Date(rule.at).getUTCDay()).toBe(1);
  });

  test('does not claim tokens by type for weeks that list nine models only', () => {
    for (const row of leading.table.rows.filter((r) => r.coverage === 'top-9')) {
      expect(row).toMatchObject({ tokens: null, share: null });
    }
  });
});

test('figure 2 offers totals since March 2024, before public shares by type begin', () => {
  const totals = viewNamed(tokenVolumeBySource.views(dataFor(tokenVolumeBySource)), 'totals');
  expect(totals.table.rows[0]?.week).toBe('2024-03-04');
});

describe('table 1', () => {
  const views = openTokensByAuthor.views(dataFor(openTokensByAuthor));

  test("keeps the report's ten authors, DeepSeek first with 14.37 trillion", () => {
    expect(views[0].table.rows).toHaveLength(10);
    expect(views[0].table.rows[0]).toMatchObject({ author: 'deepseek', tokens: 14_370_000_000_000, kind: 'stated' });
  });

  test('sets our public sums beside them as derived', () => {
    const rows = viewNamed(views, 'beside').table.rows;
    expect(rows[0]).toMatchObject({ author: 'deepseek', public_tokens: 13_930_693_576_633, kind: 'derived' });
    for (const row of rows) expect(row.public_tokens).toBeGreaterThan(0);
  });
});
