/** Every measure against the same measure with maps and sets, on random logs with holes in every column. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Column } from '../../../src/counts/log.ts';
import type { StudyOptions } from '../../../src/counts/options.ts';
import { cohortCells } from '../../../src/counts/retention.ts';
import { regress } from '../../../src/counts/statistics.ts';
import type { Row } from '../../../src/data/dataset.ts';
import { studyFigures } from '../../../src/figures/index.ts';
import { anyLog, labels, logOf, type Request } from '../../counts/log.ts';
import {
  activity,
  add,
  type Labelled,
  labelled,
  mondayOf,
  paid,
  priceOf,
  quantile,
  retention,
  sumBy,
  weeklyShares,
} from '../../counts/naive.ts';

const runs = { numRuns: 10 };

/** Rows of a figure's view; none where it shows nothing. */
async function rowsOf(
  log: readonly Request[],
  name: string,
  view = 'study',
  options: StudyOptions = {},
): Promise<readonly Row[]> {
  const figure = studyFigures.find((each) => each.name === name);
  if (figure === undefined) throw new Error(`no study figure ${name}`);
  const views = await figure.run(await logOf(log), labels, options);
  return views.find((each) => each.name === view)?.table.rows ?? [];
}

/** The same rows in the columns named, in any order; numbers to a relative 1e-6, shares to their second decimal. */
function expectSame(
  actual: readonly Row[],
  expected: readonly Row[],
  keys: readonly string[],
  values: readonly string[],
): void {
  const keyOf = (row: Row) => JSON.stringify(keys.map((key) => row[key] ?? null));
  const sorted = (rows: readonly Row[]) => rows.map(keyOf).sort();
  expect(sorted(actual)).toEqual(sorted(expected));
  const wanted = new Map(expected.map((row) => [keyOf(row), row]));
  for (const row of actual) {
    for (const value of values) {
      const [seen, right] = [row[value] ?? null, wanted.get(keyOf(row))?.[value] ?? null];
      if (typeof seen !== 'number' || typeof right !== 'number')
        expect([keyOf(row), value, seen]).toEqual([keyOf(row), value, right]);
      else {
        const near = roundedTo[value] ?? 1e-6 * Math.max(1, Math.abs(right));
        expect(Math.abs(seen - right), `${keyOf(row)} ${value}: ${seen}, not ${right}`).toBeLessThanOrEqual(near);
      }
    }
  }
}

const roundedTo: Readonly<Record<string, number>> = {
  share: 0.00501,
  unlabelled_share: 0.00501,
  share_of_completion: 0.00501,
  retention: 0.00501,
  tokens_per_request: 0.0501,
  p50: 0.0501,
  p90: 0.0501,
  prompt_tokens: 0.0501,
};

/** A figure without something it needs shows nothing at all, whatever else the log knows. */
function carried(log: readonly Request[], name: string, rows: readonly Row[]): readonly Row[] {
  const needs = studyFigures.find((each) => each.name === name)?.needs ?? [];
  const knows = (each: Request, column: Column) =>
    column === 'tag' ? each.category?.startsWith('/') === true : each[column] !== null;
  return needs.every(({ oneOf }) => log.some((each) => oneOf.some((column) => knows(each, column)))) ? rows : [];
}

/** One property for one figure. */
function agrees(
  figure: string,
  keys: readonly string[],
  values: readonly string[],
  naive: (log: readonly Labelled[]) => readonly Row[],
  view = 'study',
): void {
  test(`${figure}${view === 'study' ? '' : ` (${view})`} agrees`, async () => {
    await fc.assert(
      fc.asyncProperty(anyLog, async (log) => {
        expectSame(await rowsOf(log, figure, view), carried(log, figure, naive(labelled(log))), keys, values);
      }),
      runs,
    );
  });
}

const renamed = (rows: readonly Row[], name: string) =>
  rows.map(({ name: value, ...row }) => ({ ...row, [name]: value ?? null }));
const named = (each: Labelled) => (each.kindOfWork === 'other' ? null : each.kindOfWork);
const weekly = (each: Labelled) => each.ts !== null && each.tokens !== null;

describe('shares by a label', () => {
  const type = (log: readonly Labelled[]) =>
    renamed(
      weeklyShares(log, (each) => each.sourceType),
      'source_type',
    );

  test('token-share-by-source agrees, and has all four types in every week of the log', async () => {
    await fc.assert(
      fc.asyncProperty(anyLog, async (log) => {
        const rows = await rowsOf(log, 'token-share-by-source');
        expectSame(
          rows.filter(({ tokens }) => tokens !== 0),
          carried(log, 'token-share-by-source', type(labelled(log))).filter(({ tokens }) => tokens !== 0),
          ['week', 'source_type'],
          ['tokens', 'share'],
        );
        const weeks = new Set(rows.map(({ week }) => week));
        expect(rows.length).toBe(4 * weeks.size);
      }),
      runs,
    );
  });

  test('token-volume-by-source agrees in whole weeks, and keeps the count of part weeks apart', async () => {
    await fc.assert(
      fc.asyncProperty(anyLog, async (log) => {
        const rows = (await rowsOf(log, 'token-volume-by-source')).map((row) => ({
          ...row,
          tokens: row.tokens ?? row.tokens_in_part_week ?? null,
        }));
        expectSame(
          rows.filter(({ tokens }) => tokens !== 0),
          carried(log, 'token-share-by-source', type(labelled(log))).filter(({ tokens }) => tokens !== 0),
          ['week', 'source_type'],
          ['tokens'],
        );
      }),
      runs,
    );
  });

  agrees('token-share-by-author', ['week', 'author'], ['tokens', 'share'], (log) =>
    renamed(
      weeklyShares(log, (each) => each.author),
      'author',
    ),
  );
  agrees('weekly-model-tokens', ['week', 'model'], ['tokens', 'share'], (log) =>
    renamed(
      weeklyShares(log, (each) => each.canonical),
      'model',
    ),
  );
  agrees('top-open-models', ['week', 'model'], ['tokens', 'share'], (log) =>
    renamed(
      weeklyShares(log, (each) => (each.open === true ? each.canonical : null)),
      'model',
    ),
  );
  agrees('open-token-share-by-size', ['week', 'size'], ['tokens', 'share'], (log) =>
    renamed(
      weeklyShares(log, (each) => (each.open === true ? each.size : null)),
      'size',
    ),
  );
  agrees('open-tokens-by-author', ['author'], ['tokens'], (log) =>
    [
      ...sumBy(
        log.filter((each) => each.open === true && each.tokens !== null),
        ({ author }) => author,
        ({ tokens }) => tokens ?? 0,
      ),
    ].map(([author, tokens]) => ({ author, tokens })),
  );
  agrees('open-model-count-by-size', ['week', 'size'], ['models'], (log) => {
    const seen = new Map<string, Set<string>>();
    for (const each of log) {
      if (each.ts === null || each.open !== true || each.size === null) continue;
      const key = JSON.stringify([mondayOf(each.ts), each.size]);
      seen.set(key, (seen.get(key) ?? new Set()).add(each.canonical));
    }
    return [...seen].map(([key, models]) => {
      const [week = '', size = ''] = JSON.parse(key) as string[];
      return { week, size, models: models.size };
    });
  });
});

describe('reasoning and tools', () => {
  const through = (is: (each: Labelled) => boolean | null) => (log: readonly Labelled[]) => {
    const held = log.filter(weekly);
    const sums = (only: (each: Labelled) => boolean) =>
      sumBy(
        held,
        (each) => mondayOf(each.ts ?? ''),
        (each) => (only(each) ? (each.tokens ?? 0) : 0),
      );
    const [yes, unknown, all] = [
      sums((each) => is(each) === true),
      sums((each) => is(each) === null),
      sums(() => true),
    ];
    const part = (sum: number, total: number) => (total === 0 ? null : (100 * sum) / total);
    return [...all].map(([week, total]) => ({
      week,
      tokens: yes.get(week) ?? 0,
      share: part(yes.get(week) ?? 0, total),
      unlabelled_share: part(unknown.get(week) ?? 0, total),
    }));
  };
  const values = ['tokens', 'share', 'unlabelled_share'];
  agrees(
    'reasoning-share',
    ['week'],
    values,
    through((each) => each.reasons),
    'can-reason',
  );
  agrees(
    'reasoning-share',
    ['week'],
    values,
    through((each) => each.reasonsByDefault),
    'reasons-by-default',
  );

  agrees('top-reasoning-models', ['model'], ['tokens'], (log) =>
    [
      ...sumBy(
        log.filter((each) => each.reasons === true && each.tokens !== null),
        ({ canonical }) => canonical,
        ({ tokens }) => tokens ?? 0,
      ),
    ].map(([model, tokens]) => ({ model, tokens })),
  );

  agrees('reasoning-token-share', ['week'], ['tokens', 'share', 'share_of_completion'], (log) => {
    const held = log.filter((each) => weekly(each) && each.hasBoth && each.reasoning_tokens !== null);
    const sum = (of: (each: Labelled) => number | null) =>
      sumBy(
        held,
        (each) => mondayOf(each.ts ?? ''),
        (each) => of(each) ?? 0,
      );
    const [part, all, completion] = [
      sum((each) => each.reasoning_tokens),
      sum((each) => each.tokens),
      sum((each) => each.completion_tokens),
    ];
    const of = (whole: number | undefined, tokens: number) => (whole ? (100 * tokens) / whole : null);
    return [...part].map(([week, tokens]) => ({
      week,
      tokens,
      share: of(all.get(week), tokens),
      share_of_completion: of(completion.get(week), tokens),
    }));
  });

  agrees('tool-call-share', ['week'], ['tokens', 'share'], (log) => {
    const held = log.filter((each) => weekly(each) && each.tool_called !== null);
    const all = sumBy(
      held,
      (each) => mondayOf(each.ts ?? ''),
      (each) => each.tokens ?? 0,
    );
    const called = sumBy(
      held,
      (each) => mondayOf(each.ts ?? ''),
      (each) => (each.tool_called ? (each.tokens ?? 0) : 0),
    );
    return [...all].map(([week, total]) => {
      const tokens = called.get(week) ?? 0;
      return { week, tokens, share: total === 0 ? null : (100 * tokens) / total };
    });
  });

  // Ten models at most are in these logs, so that all of them are shown.
  agrees('tool-call-share-by-model', ['month', 'model'], ['tokens', 'share'], (log) => {
    const held = log.filter((each) => weekly(each) && each.tool_called === true);
    const months = sumBy(
      held,
      (each) => (each.ts ?? '').slice(0, 7),
      (each) => each.tokens ?? 0,
    );
    return [
      ...sumBy(
        held,
        (each) => JSON.stringify([(each.ts ?? '').slice(0, 7), each.canonical]),
        (each) => each.tokens ?? 0,
      ),
    ].map(([key, tokens]) => {
      const [month = '', model = ''] = JSON.parse(key) as string[];
      const all = months.get(month) ?? 0;
      return { month, model, tokens, share: all === 0 ? null : (100 * tokens) / all };
    });
  });
});

describe('lengths', () => {
  const lengths = (of: (each: Labelled) => number | null) => (log: readonly Labelled[]) => {
    const weeks = new Map<string, number[]>();
    for (const each of log) {
      const length = of(each);
      if (each.ts === null || length === null) continue;
      const week = mondayOf(each.ts);
      weeks.set(week, [...(weeks.get(week) ?? []), length]);
    }
    return [...weeks].map(([week, held]) => ({
      week,
      tokens_per_request: add(held) / held.length,
      p50: quantile(held, 0.5),
      p90: quantile(held, 0.9),
      requests: held.length,
    }));
  };
  const values = ['tokens_per_request', 'p50', 'p90', 'requests'];
  agrees(
    'prompt-length',
    ['week'],
    values,
    lengths((each) => each.prompt_tokens),
  );
  agrees(
    'completion-length',
    ['week'],
    values,
    lengths((each) => each.completion_tokens),
  );
  agrees(
    'sequence-length',
    ['week'],
    values,
    lengths((each) => (each.hasBoth ? each.tokens : null)),
  );

  agrees('prompt-length-by-category', ['week', 'category'], ['prompt_tokens', 'requests'], (log) => {
    const held = log.filter((each) => each.ts !== null && each.prompt_tokens !== null && named(each) !== null);
    const key = (each: Labelled) => JSON.stringify([mondayOf(each.ts ?? ''), each.kindOfWork]);
    const counts = sumBy(held, key, () => 1);
    return [...sumBy(held, key, (each) => each.prompt_tokens ?? 0)].map(([name, sum]) => {
      const [week = '', category = ''] = JSON.parse(name) as string[];
      const requests = counts.get(name) ?? 0;
      return { week, category, prompt_tokens: sum / requests, requests };
    });
  });

  agrees('sequence-length-of-programming', ['week', 'group'], ['tokens_per_request'], (log) => {
    const held = log.filter(weekly);
    if (!held.some((each) => each.kindOfWork !== null)) return [];
    const mean = (some: readonly Labelled[]) =>
      some.length === 0 ? null : add(some.map((each) => each.tokens ?? 0)) / some.length;
    return [...new Set(held.map((each) => mondayOf(each.ts ?? '')))].flatMap((week) => {
      const all = held.filter((each) => mondayOf(each.ts ?? '') === week);
      return [
        { week, group: 'all requests', tokens_per_request: mean(all) },
        {
          week,
          group: 'programming',
          tokens_per_request: mean(all.filter((each) => each.kindOfWork === 'programming')),
        },
      ];
    });
  });
});

describe('what the log says of purpose and place', () => {
  const by = (only: (each: Labelled) => boolean) => (log: readonly Labelled[]) =>
    renamed(
      weeklyShares(log, (each) => (only(each) ? named(each) : null)),
      'category',
    );
  const keys = ['week', 'category'];
  const values = ['tokens', 'share'];
  agrees(
    'token-share-by-category',
    keys,
    values,
    by(() => true),
  );
  agrees(
    'open-token-share-by-category',
    keys,
    values,
    by((each) => each.open === true),
  );
  agrees(
    'chinese-open-share-by-category',
    keys,
    values,
    by((each) => each.sourceType === 'Chinese OSS'),
  );
  for (const [figure, author] of [
    ['anthropic', 'anthropic'],
    ['google', 'google'],
    ['xai', 'x-ai'],
    ['openai', 'openai'],
    ['deepseek', 'deepseek'],
    ['qwen', 'qwen'],
  ] as const) {
    agrees(
      `categories-of-${figure}`,
      keys,
      values,
      by((each) => each.author === author),
    );
  }
  for (const what of ['programming', 'roleplay']) {
    agrees(`${what}-share-by-source`, ['week', 'source_type'], values, (log) =>
      renamed(
        weeklyShares(log, (each) => (each.kindOfWork === what ? each.sourceType : null)),
        'source_type',
      ),
    );
  }

  test('categories told from applications agree, when they are asked for', async () => {
    const apps = new Map([
      ['Cline', 'programming'],
      ['SillyTavern', 'roleplay'],
    ]);
    await fc.assert(
      fc.asyncProperty(anyLog, async (log) => {
        const rows = await rowsOf(log, 'token-share-by-category', 'study', { apps });
        expectSame(rows, renamed(weeklyShares(labelled(log, apps), named), 'category'), keys, values);
      }),
      runs,
    );
  });

  agrees('tags-of-categories', ['category', 'tag'], ['tokens', 'share'], (log) => {
    const held = log.filter((each) => each.tokens !== null && each.tag !== null && named(each) !== null);
    const wholes = sumBy(
      held,
      (each) => each.kindOfWork ?? '',
      (each) => each.tokens ?? 0,
    );
    const rows = [
      ...sumBy(
        held,
        (each) => JSON.stringify([each.kindOfWork, each.tag]),
        (each) => each.tokens ?? 0,
      ),
    ].map(([key, tokens]) => {
      const [category = '', tag = ''] = JSON.parse(key) as string[];
      return { category, tag, tokens, part: (100 * tokens) / (wholes.get(category) ?? 0) };
    });
    return [...wholes].flatMap(([category, all]): Row[] => {
      const own = rows.filter((row) => row.category === category);
      const small = add(own.filter(({ part }) => !(part >= 7)).map(({ tokens }) => tokens));
      const large = own.filter(({ part }) => part >= 7).map(({ part, ...row }) => ({ ...row, share: part }));
      return small === 0
        ? large
        : [...large, { category, tag: 'smaller tags', tokens: small, share: (100 * small) / all }];
    });
  });

  const place = (figure: string, column: string, nameOf: (each: Labelled) => string | null) =>
    agrees(figure, [column], values, (log) => {
      const held = log.filter((each) => each.tokens !== null && nameOf(each) !== null);
      const all = add(held.map((each) => each.tokens ?? 0));
      return [
        ...sumBy(
          held,
          (each) => nameOf(each) ?? '',
          (each) => each.tokens ?? 0,
        ),
      ].map(([name, tokens]) => ({ [column]: name, tokens, share: all === 0 ? null : (100 * tokens) / all }));
    });
  const countries: Readonly<Record<string, readonly [string, string]>> = {
    US: ['United States', 'North America'],
    de: ['Germany', 'Europe'],
    Japan: ['Japan', 'Asia'],
    BR: ['Brazil', 'South America'],
  };
  place('share-by-continent', 'continent', (each) => countries[each.country ?? '']?.[1] ?? null);
  place('share-by-country', 'country', (each) => countries[each.country ?? '']?.[0] ?? null);
  place(
    'share-by-language',
    'language',
    (each) =>
      ({ en: 'English', 'zh-Hans': 'Chinese (Simplified)', 'Klingon!': 'Klingon!' })[each.language ?? ''] ?? null,
  );

  const spend = (figure: string, column: string, nameOf: (each: Labelled) => string | null) =>
    agrees(figure, ['week', column], ['spend_usd', 'share'], (log) => {
      const held = paid(log).filter((each) => each.ts !== null && nameOf(each) !== null);
      const weeks = sumBy(
        held,
        (each) => mondayOf(each.ts ?? ''),
        (each) => each.cost_usd ?? 0,
      );
      return [
        ...sumBy(
          held,
          (each) => JSON.stringify([mondayOf(each.ts ?? ''), nameOf(each)]),
          (each) => each.cost_usd ?? 0,
        ),
      ].map(([key, usd]) => {
        const [week = '', name = ''] = JSON.parse(key) as string[];
        const all = weeks.get(week) ?? 0;
        return { week, [column]: name, spend_usd: usd, share: all === 0 ? null : (100 * usd) / all };
      });
    });
  spend('programming-spend-by-author', 'author', (each) => (each.kindOfWork === 'programming' ? each.author : null));
  spend('spend-share-by-region', 'continent', (each) => countries[each.country ?? '']?.[1] ?? null);
});

describe('prices', () => {
  /** Price to its four figures, and use, by a name. */
  const priced = (log: readonly Labelled[], nameOf: (each: Labelled) => string | null, column: string): Row[] => {
    const counts = new Set(paid(log));
    const groups = new Map<string, Labelled[]>();
    for (const each of log) {
      const name = nameOf(each);
      if (each.tokens !== null && name !== null) groups.set(name, [...(groups.get(name) ?? []), each]);
    }
    return [...groups].flatMap(([name, held]) => {
      const cost = priceOf(held, counts);
      if (counts.size === 0 || cost === null) return [];
      return [
        { [column]: name, cost: Number(cost.toPrecision(4)), usage_tokens: add(held.map((each) => each.tokens ?? 0)) },
      ];
    });
  };
  const model = (each: Labelled) => (each.model === null ? null : each.canonical);
  const used = (rows: readonly Row[]) => rows.filter(({ usage_tokens: usage }) => Number(usage) > 0);
  const values = ['cost', 'usage_tokens'];
  agrees('effective-price', ['model'], values, (log) => priced(log, model, 'model'));
  agrees('cost-and-usage-by-category', ['category'], values, (log) => used(priced(log, named, 'category')));
  agrees('cost-and-usage-by-source', ['model'], values, (log) => used(priced(log, model, 'model')));
  agrees('cost-and-usage-by-author', ['model'], values, (log) => used(priced(log, model, 'model')));

  test('quadrants agree: above the median is high', async () => {
    await fc.assert(
      fc.asyncProperty(anyLog, async (log) => {
        const rows = await rowsOf(log, 'cost-and-usage-by-source');
        const [cost, usage] = [
          rows.map((row) => Number(row.cost)),
          rows.map((row) => Math.log10(Number(row.usage_tokens))),
        ].map((each) => quantile(each, 0.5));
        for (const row of rows) {
          const [dear, busy] = [Number(row.cost) - (cost ?? 0), Math.log10(Number(row.usage_tokens)) - (usage ?? 0)];
          // Prices are rounded for the table, so that one at the median can be on either side.
          if (Math.abs(dear) > 1e-3 * (cost ?? 0))
            expect(String(row.quadrant)).toContain(dear > 0 ? 'high price' : 'low price');
          if (Math.abs(busy) > 1e-9) expect(String(row.quadrant)).toContain(busy > 0 ? 'high use' : 'low use');
        }
      }),
      runs,
    );
  });

  test('the slope is that of a line worked out from covariance and variance', async () => {
    await fc.assert(
      fc.asyncProperty(anyLog, async (log) => {
        const [line] = await rowsOf(log, 'price-response', 'slope');
        const points = (await rowsOf(log, 'price-response')).map(
          (row) => [Math.log10(Number(row.cost)), Math.log10(Number(row.usage_tokens))] as const,
        );
        const mean = (values: readonly number[]) => add(values) / values.length;
        const [x, y] = [points.map(([cost]) => cost), points.map(([, usage]) => usage)];
        const cov = mean(points.map(([a, b]) => a * b)) - mean(x) * mean(y);
        const variance = mean(x.map((a) => a * a)) - mean(x) ** 2;
        if (points.length < 2 || variance < 1e-3) return;
        expect(line?.models).toBe(points.length);
        expect(Math.abs(Number(line?.slope) - cov / variance)).toBeLessThan(
          0.01 * Math.max(1, Math.abs(cov / variance)),
        );
        expect(regress(points)?.n).toBe(points.length);
      }),
      runs,
    );
  });
});

describe('retention', () => {
  const month = (ts: string) => 12 * Number(ts.slice(0, 4)) + Number(ts.slice(5, 7)) - 1;
  const day = (ts: string) => Date.parse(`${ts.slice(0, 10)}T00:00:00Z`) / 86_400_000;

  for (const [counting, isActive] of [
    ['bounded', (months: ReadonlySet<number>, k: number) => months.has(k)],
    ['unbounded', (months: ReadonlySet<number>, k: number) => [...months].some((each) => each >= k)],
  ] as const) {
    for (const unit of ['month', 'week'] as const) {
      test(`${counting} by ${unit} agrees, and what is not over yet is null`, async () => {
        await fc.assert(
          fc.asyncProperty(anyLog, async (log) => {
            const times = log.flatMap(({ ts }) => ts ?? []).sort();
            const [from, to] = [times.at(0) ?? '', times.at(-1) ?? ''];
            const monday = day(mondayOf(from === '' ? '2025-01-06 00:00:00' : from));
            const place = (ts: string) =>
              unit === 'month' ? month(ts) - month(from) : Math.floor((day(ts) - monday) / 7);
            const count = from === '' ? 0 : place(to) + 1;
            const next = new Date(`${to.slice(0, 10) || '2025-01-01'}T00:00:00Z`);
            next.setUTCDate(next.getUTCDate() + 1);
            const isWhole = unit === 'month' ? next.getUTCDate() === 1 : next.getUTCDay() === 1;
            const whole = isWhole ? count : count - 1;
            const cells = retention(activity(labelled(log), place), count, isActive);
            const nameOf = (index: number) =>
              unit === 'month'
                ? new Date(Date.UTC(2025, Number(from.slice(5, 7)) - 1 + index, 1)).toISOString().slice(0, 7)
                : new Date((monday + 7 * index) * 86_400_000).toISOString().slice(0, 10);
            const expected = cells.map(({ model, cohort, month: k, size, retained }): Row => {
              const known = cohort + k < whole;
              return {
                model,
                cohort: nameOf(cohort),
                month: k,
                cohort_size: size,
                retained: known ? retained : null,
                retention: known ? (100 * retained) / size : null,
                censored: !known,
              };
            });
            const rows = await rowsOf(log, 'retention', 'cohorts', { retention: { counting, unit } });
            expectSame(
              rows,
              expected,
              ['model', 'cohort', 'month'],
              ['cohort_size', 'retained', 'retention', 'censored'],
            );
          }),
          runs,
        );
      });
    }
  }

  test('who came back since the lowest month, and who left, agree', async () => {
    await fc.assert(
      fc.asyncProperty(anyLog, async (log) => {
        const first = log.flatMap(({ ts }) => ts ?? []).sort()[0] ?? '';
        const models = activity(labelled(log), (ts) => month(ts) - month(first));
        for (const cell of await cohortCells(await logOf(log), labels)) {
          const cohort = month(cell.cohort) - month(first);
          const members = [...(models.get(cell.model)?.values() ?? [])].filter(
            (months) => Math.min(...months) === cohort,
          );
          const active = (k: number) => members.filter((months) => months.has(cohort + k));
          const lows = Array.from({ length: Math.max(0, cell.month - 1) }, (_, i) => i + 1);
          const low = lows.find((k) => lows.every((other) => active(k).length <= active(other).length)) ?? null;
          if (cell.censored || low === null) {
            expect([cell.low_month, cell.returned, cell.left]).toEqual([null, null, null]);
            continue;
          }
          const moved = (from: number, to: number) => active(to).filter((months) => !months.has(cohort + from)).length;
          expect([cell.low_month, cell.returned, cell.left]).toEqual([
            low,
            moved(low, cell.month),
            moved(cell.month, low),
          ]);
        }
      }),
      runs,
    );
  });
});
