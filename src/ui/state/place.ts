/** Where the reader can be. */

/** Where the reader is. The address is also what `state-of-ai PLACE` takes. */
export type Place =
  /** The first screen, a log's own, or the page on one's own logs. */
  | { readonly type: 'cover'; readonly id: string }
  | { readonly type: 'chapter'; readonly id: string }
  | { readonly type: 'figure'; readonly id: string }
  | { readonly type: 'model'; readonly id: string };

export const coverPlace: Place = { type: 'cover', id: 'report' };
/** A log's own first screen. */
export const ownCover: Place = { type: 'cover', id: 'mine' };
export const logsPlace: Place = { type: 'cover', id: 'logs' };

export function addressOf(place: Place): string {
  return `${place.type}:${place.id}`;
}
