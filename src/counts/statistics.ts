/** Tests and intervals behind the verdicts. Numbers only; each formula names its source. */

/** A count out of a number of trials. */
export interface Proportion {
  readonly hits: number;
  readonly of: number;
}

/** Probability that a standard normal exceeds z: half the complementary error function, by its incomplete gamma series. */
export function normalAbove(z: number): number {
  const half = 0.5 * gammaAbove(0.5, (z * z) / 2);
  return z >= 0 ? half : 1 - half;
}

/** The z with that probability above it, by bisection: exact enough for any test, and needs no table. */
export function normalQuantile(above: number): number {
  return bisect((z) => normalAbove(z), above, -40, 40);
}

/**
 * One-sided two-proportion z test with pooled variance: the probability of such a difference in favour of `a` if both are equal
 * (Fleiss, Levin, Paik: Statistical Methods for Rates and Proportions, 3rd ed., 3.1). 1 if the variance is 0.
 */
export function twoProportionTest(a: Proportion, b: Proportion): number {
  const pooled = (a.hits + b.hits) / (a.of + b.of);
  const spread = Math.sqrt(pooled * (1 - pooled) * (1 / a.of + 1 / b.of));
  return spread > 0 ? normalAbove((a.hits / a.of - b.hits / b.of) / spread) : 1;
}

/** Fisher's exact test, one-sided: hypergeometric probability of `a` having at least as many hits, given both margins. */
export function fisherTest(a: Proportion, b: Proportion): number {
  const hits = a.hits + b.hits;
  const all = a.of + b.of;
  const most = Math.min(a.of, hits);
  let chance = 0;
  for (let k = a.hits; k <= most; k += 1) {
    chance += Math.exp(logChoose(a.of, k) + logChoose(b.of, hits - k) - logChoose(all, hits));
  }
  return Math.min(1, chance);
}

/** Fisher's test if a cell of the two by two table is under 5, the usual rule; otherwise z. */
export function compareProportions(
  a: Proportion,
  b: Proportion,
): { readonly p: number; readonly test: 'z' | 'Fisher' } {
  const cells = [a.hits, a.of - a.hits, b.hits, b.of - b.hits];
  return cells.some((cell) => cell < 5)
    ? { p: fisherTest(a, b), test: 'Fisher' }
    : { p: twoProportionTest(a, b), test: 'z' };
}

/**
 * McNemar's z with Edwards' continuity correction, one-sided, for the same people twice: `came` became active and `went` became
 * inactive (Edwards 1948, Psychometrika 13). The probability of at least as many coming if both are equally likely.
 */
export function pairedTest(came: number, went: number): number {
  const moved = came + went;
  return moved === 0 ? 1 : normalAbove((came - went - 1) / Math.sqrt(moved));
}

/** Wilson's score interval (Wilson 1927, JASA 22) at a given confidence; bounds from 0 to 1. */
export function wilson({ hits, of }: Proportion, confidence = 0.95): { readonly low: number; readonly high: number } {
  if (of === 0) return { low: 0, high: 1 };
  const z = normalQuantile((1 - confidence) / 2);
  const p = hits / of;
  const scale = 1 + (z * z) / of;
  const middle = (p + (z * z) / (2 * of)) / scale;
  const reach = (z / scale) * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of));
  return { low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) };
}

/** Holm's step-down adjustment (Holm 1979, Scand. J. Statist. 6), in the order given. */
export function holm(chances: readonly number[]): number[] {
  const order = chances.map((p, i) => ({ p, i })).sort((a, b) => a.p - b.p);
  const adjusted = new Array<number>(chances.length).fill(1);
  let highest = 0;
  for (const [rank, { p, i }] of order.entries()) {
    highest = Math.max(highest, Math.min(1, p * (chances.length - rank)));
    adjusted[i] = highest;
  }
  return adjusted;
}

export interface Regression {
  readonly n: number;
  readonly slope: number;
  readonly intercept: number;
  readonly rSquared: number;
  /** Standard error of the slope; null for two points, which determine the line exactly. */
  readonly standardError: number | null;
  /** 95% interval of the slope, by Student's t with n - 2 degrees of freedom. */
  readonly low: number | null;
  readonly high: number | null;
}

/** Ordinary least squares of y on x; undefined with fewer than two distinct x. */
export function regress(points: readonly (readonly [x: number, y: number])[]): Regression | undefined {
  const n = points.length;
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / n;
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / n;
  let spread = 0;
  let joint = 0;
  let height = 0;
  for (const [x, y] of points) {
    spread += (x - meanX) ** 2;
    joint += (x - meanX) * (y - meanY);
    height += (y - meanY) ** 2;
  }
  if (n < 2 || spread === 0) return undefined;
  const slope = joint / spread;
  const intercept = meanY - slope * meanX;
  const rSquared = height === 0 ? 0 : joint ** 2 / spread / height;
  if (n < 3) return { n, slope, intercept, rSquared, standardError: null, low: null, high: null };
  const left = points.reduce((sum, [x, y]) => sum + (y - intercept - slope * x) ** 2, 0);
  const standardError = Math.sqrt(left / (n - 2) / spread);
  const reach = studentQuantile(0.025, n - 2) * standardError;
  return { n, slope, intercept, rSquared, standardError, low: slope - reach, high: slope + reach };
}

/** The t with that probability above it; the tail is half a regularised incomplete beta (Abramowitz and Stegun 26.7.1). */
export function studentQuantile(above: number, degrees: number): number {
  const tail = (t: number) => {
    const half = 0.5 * betaPart(degrees / (degrees + t * t), degrees / 2, 0.5);
    return t >= 0 ? half : 1 - half;
  };
  return bisect(tail, above, -1e6, 1e6);
}

/** Where a decreasing function has the wanted value. */
function bisect(falling: (x: number) => number, wanted: number, from: number, to: number): number {
  let [low, high] = [from, to];
  for (let i = 0; i < 200 && high - low > 1e-13 * Math.max(1, Math.abs(low)); i += 1) {
    const middle = (low + high) / 2;
    if (falling(middle) > wanted) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function logChoose(n: number, k: number): number {
  return k < 0 || k > n ? Number.NEGATIVE_INFINITY : logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}

/** Lanczos' approximation with g = 7 and nine terms, good to about 1e-15 (Press et al., Numerical Recipes, 6.1). */
export function logGamma(x: number): number {
  const terms = [
    676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
    -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
  ];
  const shifted = x - 1;
  const series = terms.reduce((sum, term, i) => sum + term / (shifted + i + 1), 0.99999999999980993);
  const t = shifted + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(t) - t + Math.log(series);
}

/** Regularised upper incomplete gamma, by series below a + 1 and by Lentz' continued fraction above (Press et al. 6.2). */
function gammaAbove(a: number, x: number): number {
  if (x <= 0) return 1;
  const front = Math.exp(a * Math.log(x) - x - logGamma(a));
  if (x < a + 1) {
    let term = 1 / a;
    let sum = term;
    for (let n = 1; n < 500 && term > sum * 1e-17; n += 1) {
      term *= x / (a + n);
      sum += term;
    }
    return 1 - front * sum;
  }
  const part = lentz(x + 1 - a, (i) => [-i * (i - a), x + 2 * i + 1 - a]);
  return front / part;
}

/** Regularised incomplete beta by its continued fraction (Press et al. 6.4). */
function betaPart(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - betaPart(1 - x, b, a);
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(1 - x));
  const part = lentz(1, (i) => {
    const m = Math.floor(i / 2);
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    return [i % 2 === 0 ? even : odd, 1];
  });
  return front / a / part;
}

/** b0 + a1 / (b1 + a2 / (b2 + ...)), by Lentz' method as Thompson and Barnett changed it. */
function lentz(first: number, pair: (i: number) => readonly [a: number, b: number]): number {
  const tiny = 1e-300;
  let value = first === 0 ? tiny : first;
  let c = value;
  let d = 0;
  for (let i = 1; i < 1000; i += 1) {
    const [a, b] = pair(i);
    d = 1 / (b + a * d || tiny);
    c = b + a / c || tiny;
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return value;
}
