/** In idle time, computes the result of the same key again and loads neighbouring data, so that the next arrow only draws. */
import { type RefObject, useEffect } from 'react';
import type { CardHeads, CardRow, ReportModel } from '../model.ts';
import { figuresIn, stopsOf } from '../page/contents.ts';
import { overlayWidth } from '../page/layout.ts';
import type { Prefetch } from '../prefetch.ts';
import { addressOf, logsPlace, type Place } from '../state/place.ts';
import type { MeasuredText, State } from '../state/state.ts';

export type PrepareCard = (rows: readonly CardRow[], width: number, heads: CardHeads) => boolean;

/** Milliseconds. The frame is out by then; the same key takes longer to come again, also when it is held down. */
const prefetchDelayMs = 5;
/** Longer than a held key takes to come again: what another key might want is not prepared between two of those. */
const neighbourDelayMs = 45;

/** As long as a key may wait. */
const sliceMs = 8;

/** The next figure of a chapter that is not ready; false where all are, and for any other place. */
function prepareSmall(report: ReportModel, place: Place): boolean {
  if (place.type !== 'chapter') return false;
  return report.prepareSmall(
    figuresIn(place.id, report).flatMap((item) => (item.place.type === 'figure' ? [item.place.id] : [])),
  );
}

interface PrefetchOptions {
  readonly state: State;
  readonly report: ReportModel;
  readonly prefetch: Prefetch;
  readonly pressed: RefObject<string | null>;
  readonly measured: RefObject<MeasuredText | undefined>;
  /** Draws a model's card ahead of its frame; true when there is something new to show. */
  readonly prepareCard?: PrepareCard | undefined;
  /** Something of the page on screen is ready that was not when it was drawn. */
  readonly onPrepared: () => void;
  /** A card that is on screen was drawn only now. */
  readonly onCard: () => void;
}

export function usePrefetch({
  state,
  report,
  prefetch,
  pressed,
  measured,
  prepareCard,
  onPrepared,
  onCard,
}: PrefetchOptions): void {
  // Separate timers, so that a key waits for at most one of them.
  useEffect(() => {
    const again = () => {
      if (pressed.current !== null) prefetch.prepare(state, pressed.current, measured.current);
    };
    const neighbour = (side: 1 | -1) => () => report.prepare(state.place, side);
    // From a timer, never in a render or an effect: Ink dies of a render inside a render.
    const card = () => {
      if (state.place.type !== 'model') return;
      const heads: CardHeads = [report.t('ui.cardLabel'), report.t('ui.cardValue'), report.t('ui.cardSource')];
      const isNew = prepareCard?.(report.model(state.place.id).card, overlayWidth({ ...state, overlay: null }), heads);
      if (isNew && state.overlay?.type === 'card') onCard();
    };
    // Of a chapter its figures in small, a few at a time; then those of the chapter below.
    const smalls = () => {
      const until = performance.now() + sliceMs;
      let isNew = false;
      while (performance.now() < until && prepareSmall(report, state.place)) isNew = true;
      if (isNew) onPrepared();
    };
    const below = () => {
      const next = stopsOf(state, report).find(
        (_, i, all) => addressOf(all[i - 1]?.place ?? logsPlace) === addressOf(state.place),
      );
      if (next !== undefined && prepareSmall(report, next.place)) timers.push(setTimeout(below, neighbourDelayMs));
    };
    const timers = [
      setTimeout(smalls, prefetchDelayMs),
      setTimeout(below, 3 * neighbourDelayMs),
      setTimeout(card, prefetchDelayMs),
      setTimeout(again, prefetchDelayMs),
      setTimeout(neighbour(1), neighbourDelayMs),
      setTimeout(neighbour(-1), 2 * neighbourDelayMs),
    ];
    return () => timers.forEach(clearTimeout);
  }, [report, prefetch, state, prepareCard, onPrepared, onCard, pressed, measured]);
}
