/** Verdicts: what was planted is found, what was not is not, and too little is said to be too little. */
import { describe, expect, test } from 'vitest';
import { thresholdDefaults } from '../../src/counts/thresholds.ts';
import { type ModelVerdict, verdictsOf } from '../../src/counts/verdicts.ts';
import { cellsOf, cohort, type Habit, leaving, mixed, monthName, random, steady } from './cohorts.ts';

const months = 13;

/** Cohorts of `size`, the habit of each by its index. */
function judged(seed: number, size: number, habitOf: (index: number) => Habit, count = months): ModelVerdict {
  const draw = random(seed);
  const cohorts = Array.from({ length: count }, (_, i) => cohort(size, habitOf(i), draw, count - i));
  const [verdict] = verdictsOf(cellsOf(cohorts, count));
  if (verdict === undefined) throw new Error('no verdict');
  return verdict;
}

describe('a planted foundational cohort', () => {
  test('is found, and it alone, in every one of 100 logs', () => {
    for (let seed = 1; seed <= 100; seed += 1) {
      const found = judged(seed, 250, (i) => steady(i === 1 ? 0.4 : 0.15));
      expect(found.verdict).toBe('foundational cohort');
      expect(found.tests.filter(({ passes }) => passes).map((each) => each.cohort)).toEqual([monthName(1)]);
    }
  });

  test('names its n, its plateau, that of the others and its chance', () => {
    const found = judged(7, 250, (i) => steady(i === 0 ? 0.4 : 0.15));
    expect(found.because.en).toMatch(
      /^2025-01 \(n = 250, \d\d\.\d% against 1\d\.\d% of 1750 later users, p < 0\.0001\)\.$/,
    );
    expect(found).toMatchObject({ horizon: 5, cohorts: 8, users: 2000, shape: null });
  });

  test('is none after the launch window, nor when it is only a little better', () => {
    expect(judged(3, 250, (i) => steady(i === 4 ? 0.4 : 0.15)).verdict).toBe('none');
    expect(judged(3, 250, (i) => steady(i === 0 ? 0.2 : 0.15)).verdict).toBe('none');
  });

  test('is none where many later users stay as well: both the gap and the multiple are needed', () => {
    expect(judged(5, 2000, (i) => steady(i === 0 ? 0.7 : 0.55)).verdict).toBe('none');
  });
});

describe('homogeneous cohorts', () => {
  const habits: Readonly<Record<string, Habit>> = {
    'the same chance each month': steady(0.3),
    'leaving for good': leaving(0.25),
    'keen users and others': mixed(0.3),
  };
  for (const [name, habit] of Object.entries(habits)) {
    test(`get at most 1% false verdicts over 500 seeds: ${name}`, () => {
      let wrong = 0;
      for (let seed = 1; seed <= 500; seed += 1) {
        const { verdict } = judged(seed, 120, () => habit);
        if (verdict === 'foundational cohort' || verdict === 'boomerang') wrong += 1;
      }
      expect(wrong).toBeLessThanOrEqual(5);
    });
  }

  test('are no fit where nobody stays, and undifferentiated where all stay alike', () => {
    expect(judged(1, 200, () => steady(0.1))).toMatchObject({ verdict: 'none', shape: 'no fit' });
    expect(judged(1, 200, () => steady(0.45))).toMatchObject({ verdict: 'none', shape: 'undifferentiated' });
  });
});

describe('a planted boomerang', () => {
  /** Mostly gone in months 1 and 2, back from month `at` on. */
  const backAt =
    (at: number): Habit =>
    (draw, count) =>
      Array.from({ length: count }, (_, k) => k === 0 || draw() < (k < at ? 0.05 : 0.3));

  test('is found in its cohort and its month, and only there', () => {
    for (let seed = 1; seed <= 50; seed += 1) {
      const found = judged(seed, 300, (i) => (i === 4 ? backAt(3) : steady(0.12)));
      expect(found.verdict).toBe('boomerang');
      expect([...new Set(found.boomerangs.map((each) => each.cohort))]).toEqual([monthName(4)]);
      expect(found.boomerangs[0]?.month).toBe(3);
      expect(found.because.en).toContain('n = 300');
    }
  });

  test('needs ten users to come back: a percentage of few is not enough', () => {
    const few: Habit = (_draw, count) => Array.from({ length: count }, (_, k) => k === 0);
    const cohorts = Array.from({ length: 6 }, () => cohort(60, few, random(1), 6));
    const returning = cohorts.map((users, i) =>
      i === 1 ? users.map((user, u) => user.map((here, k) => here || (u < 9 && k === 3))) : users,
    );
    expect(verdictsOf(cellsOf(returning, 6))[0]?.boomerangs).toEqual([]);
    const enough = cohorts.map((users, i) =>
      i === 1 ? users.map((user, u) => user.map((here, k) => here || (u < 20 && k === 3))) : users,
    );
    expect(verdictsOf(cellsOf(enough, 6))[0]?.boomerangs).toMatchObject([
      { cohort: '2025-02', month: 3, returned: 20, lowest: 0 },
    ]);
  });
});

describe('too little', () => {
  test('cohorts under 50 users are not enough data, whatever they do', () => {
    const found = judged(1, 49, (i) => steady(i === 0 ? 0.9 : 0.05));
    expect(found).toMatchObject({ verdict: 'not enough data', cohorts: 0, users: 0, horizon: null });
    expect(found.because.en).toContain('50 users');
  });

  test('fewer than three whole cohorts, or less than two months after, are not enough data', () => {
    expect(judged(1, 200, () => steady(0.3), 4).verdict).toBe('not enough data');
    expect(judged(1, 200, () => steady(0.3), 5)).toMatchObject({ verdict: 'none', horizon: 2, cohorts: 3 });
  });

  test('a cohort that began before the log, or has a month not over yet, decides nothing', () => {
    const draw = random(2);
    const cohorts = Array.from({ length: months }, (_, i) =>
      cohort(250, steady(i === 0 ? 0.4 : 0.15), draw, months - i),
    );
    const cells = cellsOf(cohorts, months);
    expect(verdictsOf(cells)[0]?.verdict).toBe('foundational cohort');
    const truncated = cells.map((cell) => ({ ...cell, left_truncated: cell.cohort === monthName(0) }));
    expect(verdictsOf(truncated)[0]?.verdict).toBe('none');
    const unfinished = cells.map((cell) =>
      cell.cohort === monthName(0) && cell.month >= 5
        ? { ...cell, retained: null, retention: null, censored: true }
        : cell,
    );
    expect(verdictsOf(unfinished)[0]?.tests.map((each) => each.cohort)).not.toContain(monthName(0));
  });
});

describe('thresholds', () => {
  test('can be changed one by one', () => {
    const draw = random(2);
    const cohorts = Array.from({ length: months }, (_, i) => cohort(40, steady(i === 0 ? 0.6 : 0.1), draw, months - i));
    const cells = cellsOf(cohorts, months);
    expect(verdictsOf(cells)[0]?.verdict).toBe('not enough data');
    expect(verdictsOf(cells, { fewestUsers: 30 })[0]?.verdict).toBe('foundational cohort');
    expect(verdictsOf(cells, { fewestUsers: 30, plateauGap: 99 })[0]?.verdict).toBe('none');
  });

  test('each stop a verdict by themselves: chance, intervals that touch, users who came back', () => {
    /** The first users of a cohort stay in every month, the others never. */
    const share = (part: number, size: number) =>
      Array.from({ length: size }, (_, user) => Array.from({ length: 9 }, (_, k) => k === 0 || user < part * size));
    const clear = cellsOf([share(0.4, 200), ...Array.from({ length: 5 }, () => share(0.1, 200))], 9);
    expect(verdictsOf(clear)[0]?.verdict).toBe('foundational cohort');
    expect(verdictsOf(clear, { chance: 1e-60 })[0]?.verdict).toBe('none');

    const close = cellsOf([share(0.3, 60), share(0.15, 60), share(0.15, 60)], 9);
    expect(verdictsOf(close, { chance: 1 })[0]).toMatchObject({ verdict: 'none', tests: [{ apart: 0 }, {}] });
    expect(verdictsOf(close, { chance: 1, monthsApart: 0 })[0]?.verdict).toBe('foundational cohort');

    const nine = cellsOf([share(0, 60).map((user, i) => user.map((here, k) => here || (i < 9 && k === 4)))], 9);
    expect(verdictsOf(nine, { chance: 1 })[0]?.boomerangs).toEqual([]);
    expect(verdictsOf(nine, { chance: 1, boomerangUsers: 9 })[0]?.boomerangs).toMatchObject([
      { month: 4, returned: 9 },
    ]);
  });

  test('must be numbers', () => {
    expect(() => verdictsOf([], { chance: Number.NaN })).toThrow('chance');
    expect(Object.values(thresholdDefaults).every(Number.isFinite)).toBe(true);
  });
});
