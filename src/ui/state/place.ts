/** Where the reader can be. */

/** Where the reader is. The address is also what `state-of-ai PLACE` takes. */
export type Place =
  | { readonly type: 'chapter'; readonly id: string }
  | { readonly type: 'figure'; readonly id: string }
  | { readonly type: 'model'; readonly id: string };

export function addressOf(place: Place): string {
  return `${place.type}:${place.id}`;
}
