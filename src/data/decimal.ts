/** Numbers as decimal digits, rounded as a reader expects. */

/** All decimals the value has. `groupFrom`: whole parts of that many digits or more get commas between thousands. */
export function plainNumber(value: number, groupFrom: number): string {
  // Sums of decimals carry binary noise in the last digits.
  return grouped(String(Number(value.toPrecision(12))), groupFrom);
}

/** Rounds the decimal number a reader sees, half away from zero: 1.005 to two decimals is 1.01, which toFixed misses. */
export function fixed(value: number, decimals: number, groupFrom: number): string {
  const shown = value.toPrecision(12);
  if (shown.includes('e')) return value.toFixed(decimals);
  const shifted = Math.round(Math.abs(Number(`${shown}e${decimals}`)));
  const rounded = (value < 0 ? -1 : 1) * Number(`${shifted}e-${decimals}`);
  return grouped(rounded.toFixed(decimals), groupFrom);
}

/** Decimal digits as they are, with commas between thousands of whole parts of `groupFrom` digits or more. */
function grouped(digits: string, groupFrom: number): string {
  const [whole = '', fraction] = digits.split('.');
  const parted = whole.replace('-', '').length < groupFrom ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? parted : `${parted}.${fraction}`;
}
