/** What ends many Chinese messages about something mistyped. */

export function didYouMean(near: string | undefined): string {
  return near === undefined ? '' : `是否想用 ${near}？`;
}
