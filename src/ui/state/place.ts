/** The places of the explorer. */

/** The user's place. `state-of-ai PLACE` accepts its address. */
export type Place =
  /** The first screen, a log's own cover, or the page on the user's logs. */
  | { readonly type: 'cover'; readonly id: string }
  | { readonly type: 'chapter'; readonly id: string }
  | { readonly type: 'figure'; readonly id: string }
  | { readonly type: 'model'; readonly id: string };

export const coverPlace: Place = { type: 'cover', id: 'report' };
/** A log's own cover. */
export const ownCover: Place = { type: 'cover', id: 'mine' };
export const logsPlace: Place = { type: 'cover', id: 'logs' };

export function addressOf(place: Place): string {
  return `${place.type}:${place.id}`;
}
