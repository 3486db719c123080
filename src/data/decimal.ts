/** Numbers as decimal digits, rounded as a reader expects. */

/** All decimals of the value. `groupFrom`: whole parts with at least that many digits get commas between thousands. */
export function plainNumber(value: number, groupFrom: number): string {
  // Sums of decimals carry binary noise in the last digits.
  return grouped(String(Number(value.toPrecision(12))), groupFrom);
}

/** Rounds the decimal number that a reader sees, half away from zero: 1.005 to two decimals is 1.01, unlike toFixed. */
export function fixed(value: number, decimals: number, groupFrom: number): string {
  const shown = value.toPrecision(12);
  if (shown.includes('e')) return value.toFixed(decimals);
  const shifted = Math.round(Math.abs(Number(`${shown}e${decimals}`)));
  const rounded = (value < 0 ? -1 : 1) * Number(`${shifted}e-${decimals}`);
  return grouped(rounded.toFixed(decimals), groupFrom);
}

/** The digits unchanged, with commas between thousands if the whole part has at least `groupFrom` digits. */
function grouped(digits: string, groupFrom: number): string {
  const [whole = '', fraction] = digits.split('.');
  const parted = whole.replace('-', '').length < groupFrom ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? parted : `${parted}.${fraction}`;
}
