/** Counts returning users: cohorts by model and month (or week) of their first request of it. Gives no verdict. */
import { addDays, mondayOf } from '../data/week.ts';
import { DataError } from '../errors.ts';
import { code, message } from '../i18n/message.ts';

import type { People } from './aggregate.ts';
import { maxPeriods } from './duckdb-dialect.ts';
import { labelKeys } from './labelled.ts';
import type { Span } from './log.ts';
import type { RetentionOptions, StudyLabels, StudyOptions } from './options.ts';
import { rowsOf, type Sql } from './sql.ts';
import { spanOf } from './weeks.ts';

export const retentionDefaults: RetentionOptions = {
  counting: 'bounded',
  unit: 'month',
  id: 'user_id',
  minRequests: 1,
};

/** One cohort of one model, k periods after its first. Sorted by model, cohort, month. */
export interface CohortCell {
  readonly model: string;
  /** `2025-06`, or a week's first day. */
  readonly cohort: string;
  readonly cohort_size: number;
  /** k: periods after the cohort's own. */
  readonly month: number;
  /** Null if the period is not completely inside the log. */
  readonly retained: number | null;
  /** In %, two decimals; null with `retained`. */
  readonly retention: number | null;
  readonly censored: boolean;
  /** Users may have started before the log: it begins in this period and the model is older. */
  readonly left_truncated: boolean;
  /** The k between 1 and this one with the fewest users retained, for k above 1; and how many of those away then are back now. */
  readonly low_month: number | null;
  readonly returned: number | null;
  /** Active in the low month and away now: the other half of a paired comparison. */
  readonly left: number | null;
}

/**
 * With A(u, m) the periods in which u completed a request of m and c the first of them, retention is R(m, c, k) = |{u : c + k in
 * A}| / |{u : first = c}|. A user's periods are one bit mask, so that rows are read once. Leaves out requests that failed, were
 * cancelled, or have no user. Empty if no request has a user. Throws DataError if the log spans more periods than a mask has bits
 * (10 years of months, 2 of weeks).
 */
export async function cohortCells(sql: Sql, labels: StudyLabels, options: StudyOptions = {}): Promise<CohortCell[]> {
  const chosen = { ...retentionDefaults, ...options.retention };
  const span = await spanOf(sql, options);
  if (span === null) return [];
  const clock = periods(span, chosen.unit, options);
  if (clock.count > maxPeriods) {
    throw new DataError(
      message('figures.tooManyPeriods', { periods: clock.count, max: maxPeriods, unit: code(chosen.unit) }),
    );
  }
  const active = chosen.counting === 'bounded' ? '((mask >> (cohort + k)) & 1) = 1' : '(mask >> (cohort + k)) <> 0';
  const people = await sql.people({
    from: clock.from,
    unit: chosen.unit,
    periods: clock.count,
    id: chosen.id,
    min: Math.max(1, Math.floor(chosen.minRequests)),
    where: `ts is not null and model is not null and ${chosen.id} is not null and coalesce(status, 'ok') = 'ok'`,
    renamed: await renamed(sql, labels, options),
  });
  const rows = await sql.rows(
    `with alike as materialized (
  select model, mask, users, (${lowestBit})::int as cohort from ${people}
), grid as materialized (
  select model, cohort, k, sum(users)::bigint as size, coalesce(sum(users) filter (${active}), 0)::bigint as retained
  from alike, unnest(range(0, ${clock.count} - cohort)) as t(k) group by all
), low as (
  select now.model, now.cohort, now.k, arg_min(before.k, before.retained * 1000 + before.k) as j
  from grid now join grid before on before.model = now.model and before.cohort = now.cohort and before.k between 1 and now.k - 1
  where now.k < ${clock.complete} - now.cohort group by all
), back as (
  select low.model, low.cohort, low.k, low.j,
    coalesce(sum(users) filter (${at('k')} and not ${at('j')}), 0)::bigint as returned,
    coalesce(sum(users) filter (${at('j')} and not ${at('k')}), 0)::bigint as went
  from low join alike on alike.model = low.model and alike.cohort = low.cohort group by all
)
select grid.model, grid.cohort::double as cohort, grid.k::double as k, size::double as size, retained::double as retained,
  j::double as j, returned::double as returned, went::double as went
from grid left join back on back.model = grid.model and back.cohort = grid.cohort and back.k = grid.k order by 1, 2, 3`,
  );
  const released = releases(labels);
  return rows.map((row): CohortCell => {
    const [model, cohort, k, size, retained] = [
      String(row.model),
      Number(row.cohort),
      Number(row.k),
      Number(row.size),
      Number(row.retained),
    ];
    const censored = cohort + k >= clock.complete;
    const paired = censored || row.j === null || chosen.counting === 'unbounded' ? null : row;
    return {
      model,
      cohort: clock.name(cohort),
      cohort_size: size,
      month: k,
      retained: censored ? null : retained,
      retention: censored ? null : Math.round((10_000 * retained) / size) / 100,
      censored,
      left_truncated: cohort === 0 && !((released.get(model) ?? '') >= span.from),
      low_month: paired === null ? null : Number(paired.j),
      returned: paired === null ? null : Number(paired.returned),
      left: paired === null ? null : Number(paired.went),
    };
  });
}

/** Index of a mask's lowest set bit: `mask ^ (mask - 1)` sets it and all below it. */
const lowestBit = 'bit_count(xor(mask, mask - 1)) - 1';

function at(month: 'j' | 'k'): string {
  return `((mask >> (low.cohort + low.${month})) & 1) = 1`;
}

interface Clock {
  readonly count: number;
  /** Number of periods, from the first, that end inside the log. */
  readonly complete: number;
  /** The first day of the first period. */
  readonly from: string;
  readonly name: (index: number) => string;
}

function periods({ from, to }: Span, unit: RetentionOptions['unit'], options: StudyOptions): Clock {
  if (unit === 'week') {
    const shift = options.weekStart === 'sunday' ? 1 : 0;
    const first = addDays(mondayOf(addDays(from, shift)), -shift);
    const days = (Date.parse(`${addDays(to, 1)}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / 86_400_000;
    return {
      count: Math.ceil(days / 7),
      complete: Math.floor(days / 7),
      from: first,
      name: (index) => addDays(first, 7 * index),
    };
  }
  const first = monthNumber(from);
  const last = monthNumber(to);
  const endsWhole = addDays(to, 1).slice(8) === '01';
  return {
    count: last - first + 1,
    complete: last - first + (endsWhole ? 1 : 0),
    from: `${from.slice(0, 7)}-01`,
    name: (index) => {
      const month = first + index;
      return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
    },
  };
}

function monthNumber(date: string): number {
  return 12 * Number(date.slice(0, 4)) + Number(date.slice(5, 7)) - 1;
}

/** Maps slugs to their canonical model; otherwise a re-release would start a new cohort. */
async function renamed(sql: Sql, labels: StudyLabels, { coverage }: StudyOptions): Promise<People['renamed']> {
  const keys = new Map(labelKeys(labels).map(({ key, label }) => [key, String(label.model)]));
  const models = coverage?.models ?? (await rowsOf(sql, { by: { model: 'model' }, where: 'model is not null' }));
  return [...new Set(models.map(({ model }) => model))].flatMap((model) => {
    const canonical = keys.get(String(model));
    return canonical === undefined || canonical === model ? [] : [{ slug: String(model), canonical }];
  });
}

/** Release day of each canonical model, if the labels have it: the earliest of its slugs. */
function releases(labels: StudyLabels): ReadonlyMap<string, string> {
  const days = new Map<string, string>();
  for (const { model, release_date: day } of labels.models.rows) {
    if (typeof model !== 'string' || typeof day !== 'string') continue;
    const known = days.get(model);
    if (known === undefined || day < known) days.set(model, day);
  }
  return days;
}
