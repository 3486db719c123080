/** The end of many Chinese messages about mistyped words. */

export function didYouMean(near: string | undefined): string {
  return near === undefined ? '' : `是否想用 ${near}？`;
}
