/** `compare`: whose each row is, and that nothing is set beside what it is no measure of. */
import { beforeAll, describe, expect, test } from 'vitest';
import { findRecipe } from '../../../src/figures/index.ts';
import { modelOfViews, viewsBeside } from '../../../src/study/beside-report.ts';
import { compared } from '../../../src/study/compare.ts';
import type { Study } from '../../../src/study/study.ts';
import { run } from '../../cli/run.ts';
import { data, demoStudy } from '../../study/demo-study.ts';

let study: Study;
beforeAll(async () => {
  study = await demoStudy();
});

function both(id: string) {
  const recipe = findRecipe(id);
  const views = recipe?.views(Object.fromEntries(recipe.needs.map((name) => [name, data.dataset(name)]))) ?? [];
  const [mine] = viewsBeside(study, id, modelOfViews(views));
  return { views, mine: mine?.view, result: mine === undefined ? null : compared(views, mine.view) };
}

describe('rows side by side', () => {
  test.each(['1', '10', '20', 'table-2', 'table-4', '25g'])('of figure %s say whose they are by their kind', (id) => {
    const { mine, result } = both(id);
    const whose = { simulated: 'mine', public: 'market', derived: 'market' } as Record<string, string>;
    expect(result).not.toBeNull();
    for (const row of result?.rows ?? []) expect(row.of).toBe(whose[String(row.kind)] ?? 'report');
    const own = result?.rows.filter((row) => row.of === 'mine') ?? [];
    expect(own).toHaveLength(mine?.table.rows.length ?? -1);
    expect(result?.rows.some((row) => row.of !== 'mine')).toBe(true);
  });

  test('of one week stand together, the report first, and no row is there twice', () => {
    const rows = both('1').result?.rows ?? [];
    const keys = rows.map(({ week, source_type }) => `${week} ${source_type}`);
    expect(keys).toEqual(keys.toSorted());
    const all = rows.map((row) => JSON.stringify({ ...row, view: '' }));
    expect(new Set(all).size).toBe(all.length);
  });

  test('are those of the views, unknown values unknown', () => {
    const { views, result } = both('1');
    const shown = views.flatMap(({ table }) => table.rows);
    for (const row of result?.rows.filter(({ of }) => of !== 'mine') ?? [])
      expect(shown).toContainEqual(
        expect.objectContaining({ week: row.week, source_type: row.source_type, share: row.share }),
      );
  });

  test('are none where the report has other columns', () => {
    expect(both('12').result).toBeNull();
  });
});

test('the command prints them, and says why where it cannot', () => {
  const { stdout, code } = run(['compare', 'table-2', '--demo', '--format', 'csv']);
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /^of,view,continent,share,kind\nreport,report,Africa,[\d.]+,stated\nreport,report,Asia,[\d.]+,stated\nmine,mine,Asia,[\d.]+,simulated\n/,
  );
  expect(run(['compare', '12', '--demo'])).toMatchObject({ code: 1, stderr: expect.stringContaining('other columns') });
  expect(run(['compare', '1'])).toMatchObject({ code: 2, stderr: expect.stringContaining('--demo') });
});
