/**
 * The recipe of the dataset picture-fit: how close public data are to the report's pictures, with and without free variants.
 * Pure.
 */
import type { Dataset, Row } from './dataset.ts';
import { isFreeVariant, type LabelledTokens, labelTokens, otherModels } from './labels.ts';

type Rows = Pick<Dataset, 'rows'>;

/** The datasets `pictureFit` reads. */
export const pictureFitNeeds = [
  'weekly-model-tokens',
  'models',
  'authors',
  'picture-source-share',
  'picture-open-model-share',
  'picture-reasoning-share',
] as const;

/** `all`: counts every variant of a model. `without-free`: slugs ending in `:free` are left out, from the total as well. */
const countings = ['all', 'without-free'] as const;

/** Figure 3 shows families where our labels have models. */
const familiesOfFigure3: Readonly<Record<string, string>> = {
  'deepseek/deepseek-chat-v3': 'DeepSeek V3',
  'deepseek/deepseek-chat-v3-0324': 'DeepSeek V3',
  'deepseek/deepseek-r1': 'DeepSeek R1',
  'deepseek/deepseek-r1-0528': 'DeepSeek R1',
  'moonshotai/kimi-k2': 'Kimi K2',
  'tngtech/deepseek-r1t2-chimera': 'DeepSeek R1T2 Chimera (TNG)',
};

/** One point in the picture and in public data: the same week and series. */
interface Pair {
  readonly pictured: number;
  readonly counted: number;
}

/**
 * Rows {figure, series, counting, points, correlation, mean_error, pictured_mean, public_mean, kind}. `correlation` is Pearson's
 * r, `mean_error` the mean absolute difference in percentage points. Leaves out weeks that list only nine models, flagged
 * readings, and points that public data lack.
 */
export function pictureFit(read: (name: (typeof pictureFitNeeds)[number]) => Rows): Row[] {
  const labelled = labelTokens(read('weekly-model-tokens'), read('models'), read('authors')).filter(
    (row) => row.coverage !== 'top-9',
  );
  return countings
    .flatMap((counting) => {
      const counted = counting === 'all' ? labelled : labelled.filter((row) => !isFreeVariant(row.slug));
      const weeks = byWeek(counted);
      const openModels = read('picture-open-model-share');
      return [
        ...fitsOf('1', counting, 'source_type', read('picture-source-share'), weeks, bySourceType),
        ...oneFit('3', counting, 'all models', openModels, weeks, byFamily(openModels)),
        ...oneFit('10', counting, 'can reason', read('picture-reasoning-share'), weeks, (rows) =>
          shareWhere(rows, (row) => row.reasoning === true),
        ),
        ...oneFit('10', counting, 'reason by default', read('picture-reasoning-share'), weeks, (rows) =>
          shareWhere(rows, (row) => row.reasoningDefault === true),
        ),
      ];
    })
    .sort(
      (a, b) => Number(a.figure) - Number(b.figure) || compare(a.series, b.series) || compare(a.counting, b.counting),
    );
}

type Weeks = ReadonlyMap<string, readonly LabelledTokens[]>;
/** Shares in % by the names the picture uses; '' if the picture has one line. */
type Shares = (rows: readonly LabelledTokens[]) => ReadonlyMap<string, number>;

/** A fit for each series of a picture. */
function fitsOf(figure: string, counting: string, column: string, picture: Rows, weeks: Weeks, shares: Shares): Row[] {
  const names = [...new Set(picture.rows.map((row) => String(row[column])))];
  return names.map((name) => {
    const rows = picture.rows.filter((row) => row[column] === name);
    return fitOf(
      figure,
      name,
      counting,
      pairs(rows, () => name, weeks, shares),
    );
  });
}

/** One fit over all points of a picture. */
function oneFit(figure: string, counting: string, name: string, picture: Rows, weeks: Weeks, shares: Shares): Row[] {
  return [
    fitOf(
      figure,
      name,
      counting,
      pairs(picture.rows, (row) => String(row.model ?? ''), weeks, shares),
    ),
  ];
}

function pairs(rows: readonly Row[], seriesOf: (row: Row) => string, weeks: Weeks, shares: Shares): Pair[] {
  const made = new Map<string, ReadonlyMap<string, number>>();
  return rows.flatMap((row) => {
    const week = String(row.week);
    const listed = weeks.get(week);
    if (listed === undefined || typeof row.share !== 'number' || isDoubtful(row)) return [];
    if (!made.has(week)) made.set(week, shares(listed));
    const counted = made.get(week)?.get(seriesOf(row));
    return counted === undefined ? [] : [{ pictured: row.share, counted }];
  });
}

/** Only figure 3 has unreliable readings; flags of other figures say how they were read. */
function isDoubtful(row: Row): boolean {
  return row.model !== undefined && row.flag !== null;
}

/** The picture has no unknown type, so unknown tokens are left out of the total. */
function bySourceType(rows: readonly LabelledTokens[]): ReadonlyMap<string, number> {
  return sharesBy(
    rows.filter((row) => row.sourceType !== 'Unknown'),
    (row) => row.sourceType,
  );
}

/** Shares among the models that the picture names, which are its total. */
function byFamily(picture: Rows): Shares {
  const pictured = new Set(picture.rows.map((row) => row.model));
  return (rows) =>
    sharesBy(
      rows.filter((row) => pictured.has(familyOf(row))),
      familyOf,
    );
}

function familyOf(row: LabelledTokens): string {
  return familiesOfFigure3[row.model] ?? row.name;
}

function shareWhere(rows: readonly LabelledTokens[], counts: (row: LabelledTokens) => boolean) {
  const shares = sharesBy(rows, (row) => (row.model !== otherModels && counts(row) ? '' : 'rest'));
  return new Map([['', shares.get('') ?? 0]]);
}

function sharesBy(
  rows: readonly LabelledTokens[],
  nameOf: (row: LabelledTokens) => string,
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  let all = 0;
  for (const row of rows) {
    sums.set(nameOf(row), (sums.get(nameOf(row)) ?? 0) + row.tokens);
    all += row.tokens;
  }
  return new Map([...sums].map(([name, sum]) => [name, (100 * sum) / all]));
}

function byWeek(rows: readonly LabelledTokens[]): Weeks {
  const weeks = new Map<string, LabelledTokens[]>();
  for (const row of rows) {
    const held = weeks.get(row.week);
    if (held === undefined) weeks.set(row.week, [row]);
    else held.push(row);
  }
  return weeks;
}

function fitOf(figure: string, series: string, counting: string, points: readonly Pair[]): Row {
  const [pictured, counted] = [points.map((point) => point.pictured), points.map((point) => point.counted)];
  return {
    figure,
    series,
    counting,
    points: points.length,
    correlation: rounded(correlation(pictured, counted), 3),
    mean_error: rounded(mean(points.map((point) => Math.abs(point.pictured - point.counted))), 2),
    pictured_mean: rounded(mean(pictured), 1),
    public_mean: rounded(mean(counted), 1),
    kind: 'derived',
  };
}

function correlation(xs: readonly number[], ys: readonly number[]): number {
  const [x, y] = [mean(xs), mean(ys)];
  const sum = (of: (i: number) => number) => xs.reduce((all, _, i) => all + of(i), 0);
  const apart = (values: readonly number[], center: number, i: number) => (values[i] ?? 0) - center;
  const both = sum((i) => apart(xs, x, i) * apart(ys, y, i));
  return both / Math.sqrt(sum((i) => apart(xs, x, i) ** 2) * sum((i) => apart(ys, y, i) ** 2));
}

function mean(values: readonly number[]): number {
  return values.reduce((all, each) => all + each, 0) / values.length;
}

function rounded(value: number, decimals: number): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals;
}

function compare(a: unknown, b: unknown): number {
  return String(a) < String(b) ? -1 : Number(String(a) > String(b));
}
