/** Foundational cohort, boomerang, none, or not enough data: the verdict on a model's cohorts. All thresholds are ours. */

import { groupBy } from '../data/group-by.ts';
import { UsageError } from '../errors.ts';
import { plural } from '../i18n/grammar.ts';
import { code, type Localised, message } from '../i18n/message.ts';
import type { CohortCell } from './retention.ts';
import { compareProportions, holm, type Proportion, pairedTest, wilson } from './statistics.ts';
import { type Thresholds, thresholdDefaults } from './thresholds.ts';

interface CohortTest {
  readonly cohort: string;
  readonly size: number;
  /** Mean retention over the last months of the horizon, %. */
  readonly plateau: number;
  /** The same for all later eligible cohorts together, and their number of users. */
  readonly laterPlateau: number;
  readonly laterSize: number;
  /** Probability, by the named test, of such a difference at the horizon; Holm-adjusted over the candidates. */
  readonly p: number;
  readonly test: 'z' | 'Fisher';
  /** Months of the plateau in which the 95% intervals do not overlap. */
  readonly apart: number;
  readonly passes: boolean;
}

interface Boomerang {
  readonly cohort: string;
  readonly size: number;
  readonly month: number;
  readonly retention: number;
  readonly lowMonth: number;
  readonly lowest: number;
  /** Users away in the low month and back in this one. */
  readonly returned: number;
  /** McNemar's z, corrected for every pair of months tested. */
  readonly p: number;
}

type CohortVerdict = 'foundational cohort' | 'boomerang' | 'none' | 'not enough data';

export interface ModelVerdict {
  readonly model: string;
  /** If a model is foundational and also has boomerangs, the verdict is foundational and `boomerangs` has the rest. */
  readonly verdict: CohortVerdict;
  /** The reason in a sentence, with its n. */
  readonly because: Localised;
  /** `no fit`: no cohort stays; `undifferentiated`: all stay alike. Null unless the verdict is none. */
  readonly shape: 'no fit' | 'undifferentiated' | null;
  /** Users of all eligible cohorts together. */
  readonly users: number;
  readonly cohorts: number;
  /** Null if no horizon has enough cohorts. */
  readonly horizon: number | null;
  /** Every candidate that was tested. */
  readonly tests: readonly CohortTest[];
  readonly boomerangs: readonly Boomerang[];
}

/** A verdict for each model of the cells, which must be counted `bounded`. Throws UsageError if a threshold is not a number. */
export function verdictsOf(cells: readonly CohortCell[], thresholds: Partial<Thresholds> = {}): ModelVerdict[] {
  const rules: Thresholds = { ...thresholdDefaults, ...thresholds };
  for (const [name, value] of Object.entries(rules)) {
    if (!Number.isFinite(value))
      throw new UsageError(message('figures.thresholdIsNoNumber', { name: code(name), value: code(String(value)) }));
  }
  return [...groupBy(cells, ({ model }) => model)].map(([model, held]) => verdictOf(model, held, rules));
}

interface Cohort {
  readonly name: string;
  readonly size: number;
  /** Retained users by months since the first; only months wholly inside the log. */
  readonly retained: readonly number[];
  readonly cells: readonly CohortCell[];
}

function verdictOf(model: string, cells: readonly CohortCell[], rules: Thresholds): ModelVerdict {
  const usable = cohortsOf(cells).filter(
    ({ size, cells: [first] }) => size >= rules.fewestUsers && first?.left_truncated === false,
  );
  const boomerangs = boomerangsOf(usable, rules);
  const horizon = horizonOf(usable, rules);
  const eligible = usable.filter(({ retained }) => retained.length > (horizon ?? 0));
  const tests = horizon === null ? [] : testsOf(eligible, horizon, rules);
  const users = eligible.reduce((sum, { size }) => sum + size, 0);
  const common = { model, users, cohorts: eligible.length, horizon, tests, boomerangs };
  const passing = tests.filter(({ passes }) => passes);
  if (passing.length > 0) {
    return { ...common, verdict: 'foundational cohort', because: standsApart(passing), shape: null };
  }
  const [first] = boomerangs;
  if (first !== undefined) {
    return { ...common, verdict: 'boomerang', because: comesBack(first), shape: null };
  }
  if (horizon === null) {
    return { ...common, verdict: 'not enough data', because: tooFew(usable.length, rules), shape: null };
  }
  const isNoFit = eligible.every((cohort) => plateauOf([cohort], horizon, rules) < rules.noFitBelow);
  return {
    ...common,
    verdict: 'none',
    because: noneApart(eligible.length, users, horizon, tests.length),
    shape: isNoFit ? 'no fit' : 'undifferentiated',
  };
}

function cohortsOf(cells: readonly CohortCell[]): Cohort[] {
  return [...groupBy(cells, ({ cohort }) => cohort)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, held]) => {
      const inOrder = [...held].sort((a, b) => a.month - b.month);
      return {
        name,
        size: inOrder[0]?.cohort_size ?? 0,
        retained: inOrder.flatMap(({ retained }) => retained ?? []),
        cells: inOrder,
      };
    });
}

/** The longest horizon with enough complete cohorts; null if even the shortest has too few. */
function horizonOf(cohorts: readonly Cohort[], rules: Thresholds): number | null {
  for (let horizon = rules.longestHorizon; horizon >= rules.shortestHorizon; horizon -= 1) {
    if (cohorts.filter(({ retained }) => retained.length > horizon).length >= rules.fewestCohorts) return horizon;
  }
  return null;
}

/** Month 0 is left out, because everybody is active in it. */
function plateauMonths(horizon: number, rules: Thresholds): number[] {
  const first = Math.max(1, horizon - rules.plateauMonths + 1);
  return Array.from({ length: horizon - first + 1 }, (_, i) => first + i);
}

/** Several cohorts as one: all users retained in month k, of all users. */
function pooled(cohorts: readonly Cohort[], month: number): Proportion {
  return {
    hits: cohorts.reduce((sum, { retained }) => sum + (retained[month] ?? 0), 0),
    of: cohorts.reduce((sum, { size }) => sum + size, 0),
  };
}

function plateauOf(cohorts: readonly Cohort[], horizon: number, rules: Thresholds): number {
  const months = plateauMonths(horizon, rules);
  const shares = months.map((month) => pooled(cohorts, month)).map(({ hits, of }) => (100 * hits) / of);
  return shares.reduce((sum, each) => sum + each, 0) / months.length;
}

function testsOf(eligible: readonly Cohort[], horizon: number, rules: Thresholds): CohortTest[] {
  // The last cohort has no later one to compare with.
  const candidates = eligible.slice(0, Math.min(rules.launchCohorts, eligible.length - 1));
  const compared = candidates.map((cohort, i) => {
    const later = eligible.slice(i + 1);
    return { cohort, later, ...compareProportions(pooled([cohort], horizon), pooled(later, horizon)) };
  });
  const adjusted = holm(compared.map(({ p }) => p));
  return compared.map(({ cohort, later, test }, i): CohortTest => {
    const plateau = plateauOf([cohort], horizon, rules);
    const laterPlateau = plateauOf(later, horizon, rules);
    const apart = plateauMonths(horizon, rules).filter(
      (month) => wilson(pooled([cohort], month)).low > wilson(pooled(later, month)).high,
    ).length;
    const p = adjusted[i] ?? 1;
    const passes =
      plateau - laterPlateau >= rules.plateauGap &&
      plateau >= rules.plateauTimes * laterPlateau &&
      p < rules.chance &&
      apart >= Math.min(rules.monthsApart, plateauMonths(horizon, rules).length);
    return {
      cohort: cohort.name,
      size: cohort.size,
      plateau,
      laterPlateau,
      laterSize: later.reduce((sum, { size }) => sum + size, 0),
      p,
      test,
      apart,
      passes,
    };
  });
}

/**
 * Months in which more of a cohort is active than in its lowest earlier month. Both counts are of the same people, so the test is
 * paired. Choosing the lowest of k - 1 months is corrected by that factor, and testing every cohort and month by Holm.
 */
function boomerangsOf(cohorts: readonly Cohort[], rules: Thresholds): Boomerang[] {
  const looked = cohorts.flatMap(({ name, size, retained, cells }) =>
    cells.flatMap((cell) => {
      const { month, low_month: lowMonth, returned, left } = cell;
      const [here, lowest] = [retained[month], lowMonth === null ? undefined : retained[lowMonth]];
      if (month < 2 || lowMonth === null || returned === null || left === null) return [];
      if (here === undefined || lowest === undefined) return [];
      const p = Math.min(1, pairedTest(returned, left) * (month - 1));
      return [{ name, size, month, lowMonth, returned, p, here: (100 * here) / size, lowest: (100 * lowest) / size }];
    }),
  );
  const adjusted = holm(looked.map(({ p }) => p));
  return looked.flatMap(({ name, size, month, lowMonth, returned, here, lowest }, i): Boomerang[] => {
    const p = adjusted[i] ?? 1;
    const isOne = here - lowest >= rules.boomerangGap && returned >= rules.boomerangUsers && p < rules.chance;
    return isOne ? [{ cohort: name, size, month, retention: here, lowMonth, lowest, returned, p }] : [];
  });
}

function standsApart(tests: readonly CohortTest[]): Localised {
  const en = tests.map(
    (test) =>
      `${test.cohort} (n = ${test.size}, ${one(test.plateau)}% against ${one(test.laterPlateau)}% of ${test.laterSize} later users, p ${chance(test.p)})`,
  );
  const zh = tests.map(
    (test) =>
      `${test.cohort}（n = ${test.size}，${one(test.plateau)}%，其后 ${test.laterSize} 名用户为 ${one(test.laterPlateau)}%，p ${chance(test.p)}）`,
  );
  return { en: `${en.join('; ')}.`, zh: `${zh.join('；')}。` };
}

function comesBack({ cohort, size, lowest, lowMonth, retention, month, returned, p }: Boomerang): Localised {
  return {
    en: `Cohort ${cohort} (n = ${size}) rises from ${one(lowest)}% in month ${lowMonth} to ${one(retention)}% in month ${month}; ${returned} ${plural(returned, 'user', 'users')} came back (p ${chance(p)}).`,
    zh: `队列 ${cohort}（n = ${size}）从第 ${lowMonth} 个月的 ${one(lowest)}% 升至第 ${month} 个月的 ${one(retention)}%；${returned} 名用户回来了（p ${chance(p)}）。`,
  };
}

function tooFew(cohorts: number, rules: Thresholds): Localised {
  return {
    en: `${cohorts} ${plural(cohorts, 'cohort', 'cohorts')} of ${rules.fewestUsers} users or more that began inside the log; ${rules.fewestCohorts} are needed that reach month ${rules.shortestHorizon}.`,
    zh: `在日志之内开始的队列有 ${cohorts} 个（每个不少于 ${rules.fewestUsers} 名用户）；需要 ${rules.fewestCohorts} 个到达第 ${rules.shortestHorizon} 个月。`,
  };
}

function noneApart(cohorts: number, users: number, horizon: number, tested: number): Localised {
  return {
    en: `${cohorts} ${plural(cohorts, 'cohort', 'cohorts')} (n = ${users}) up to month ${horizon}; none of the first ${tested} stays apart from those after it.`,
    zh: `${cohorts} 个队列（n = ${users}），到第 ${horizon} 个月；最早 ${tested} 个队列都没有与其后的队列拉开。`,
  };
}

function one(value: number): string {
  return value.toFixed(1);
}

function chance(p: number): string {
  return p < 0.0001 ? '< 0.0001' : `= ${p.toFixed(4)}`;
}
