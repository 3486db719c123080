/** In idle time, computes the result of the same key again and loads neighbouring data, so that the next arrow only draws. */
import { type RefObject, useEffect } from 'react';
import type { CardHeads, CardRow, ReportModel } from '../model.ts';
import { overlayWidth } from '../page/layout.ts';
import type { Prefetch } from '../prefetch.ts';
import type { MeasuredText, State } from '../state/state.ts';

export type PrepareCard = (rows: readonly CardRow[], width: number, heads: CardHeads) => boolean;

/** Milliseconds. The frame is out by then; the same key takes longer to come again, also when it is held down. */
const prefetchDelayMs = 5;
/** Longer than a held key takes to come again: what another key might want is not prepared between two of those. */
const neighbourDelayMs = 45;

interface PrefetchOptions {
  readonly state: State;
  readonly report: ReportModel;
  readonly prefetch: Prefetch;
  readonly pressed: RefObject<string | null>;
  readonly measured: RefObject<MeasuredText | undefined>;
  /** Draws a model's card ahead of its frame; true when there is something new to show. */
  readonly prepareCard?: PrepareCard | undefined;
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
    const timers = [
      setTimeout(card, prefetchDelayMs),
      setTimeout(again, prefetchDelayMs),
      setTimeout(neighbour(1), neighbourDelayMs),
      setTimeout(neighbour(-1), 2 * neighbourDelayMs),
    ];
    return () => timers.forEach(clearTimeout);
  }, [report, prefetch, state, prepareCard, onCard, pressed, measured]);
}
