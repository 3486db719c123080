/** Going from place to place: through the contents one by one, by jumps, and back. */
import { addressOf, type Place, type State } from './state.ts';
import type { Item, World } from './world.ts';

/** As many places back as anybody remembers. */
const longestWayBack = 50;

/** A jump: `b` returns from it. */
export function go(state: State, place: Place): State {
  if (addressOf(place) === addressOf(state.place)) return { ...state, overlay: null };
  return { ...state, place, back: [state.place, ...state.back].slice(0, longestWayBack), forward: [], overlay: null };
}

/** `by` lines through the contents; walking there is no jump, so that `b` does not retrace each step. */
export function step(state: State, world: World, by: number): State {
  const at = indexOf(state, world);
  const next = world.items[Math.max(0, Math.min(world.items.length - 1, (at < 0 ? 0 : at) + by))];
  return next === undefined ? state : { ...state, place: next.place };
}

/** The next line of a sort in one direction; the state as it was where there is none. */
export function neighbour(state: State, world: World, by: 1 | -1, wanted: (item: Item) => boolean): State {
  for (let at = indexOf(state, world) + by; at >= 0 && at < world.items.length; at += by) {
    const item = world.items[at];
    if (item !== undefined && wanted(item)) return { ...state, place: item.place };
  }
  return state;
}

/** Where the place stands in the contents; a model reached from a leaderboard may not be in it. */
export function indexOf(state: State, world: World): number {
  const address = addressOf(state.place);
  return world.items.findIndex(({ place }) => addressOf(place) === address);
}
