/** In idle time, precomputes the result of the same key and loads neighbouring data, so that the next arrow key only draws. */
import { type RefObject, useEffect } from 'react';
import type { CardHeads, CardRow, ReportModel } from '../model.ts';
import { figuresIn, stopsOf } from '../page/contents.ts';
import { overlayWidth } from '../page/layout.ts';
import type { Prefetch } from '../prefetch.ts';
import { addressOf, logsPlace, type Place } from '../state/place.ts';
import type { MeasuredText, State } from '../state/state.ts';

export type PrepareCard = (rows: readonly CardRow[], width: number, heads: CardHeads) => boolean;

/** In ms. The frame has been written by then; a repeated key takes longer, even when held down. */
const prefetchDelayMs = 5;
/** In ms. Longer than the interval of a held key, so that neighbours are not prepared between repeats. */
const neighbourDelayMs = 45;

/** Maximum ms that a key may wait. */
const sliceMs = 8;

/** Prepares the next figure of a chapter; false if all are ready, and for other places. */
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
  /** Called if a part of the page on screen has become ready since it was drawn. */
  readonly onPrepared: () => void;
  /** Called if a card on screen has just been drawn. */
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
    // Runs in a timer, never in a render or an effect: Ink crashes on a render inside a render.
    const card = () => {
      if (state.place.type !== 'model') return;
      const heads: CardHeads = [report.t('ui.cardLabel'), report.t('ui.cardValue'), report.t('ui.cardSource')];
      const isNew = prepareCard?.(report.model(state.place.id).card, overlayWidth({ ...state, overlay: null }), heads);
      if (isNew && state.overlay?.type === 'card') onCard();
    };
    // Prepares a chapter's small figures, a few at a time; then those of the next chapter.
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
