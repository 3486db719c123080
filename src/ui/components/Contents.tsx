/** Chapters, and the figures of the current one. Redrawn only if the place changes. */
import { memo } from 'react';
import { contentsLines } from '../lines/contents.ts';
import type { Appearance, ReportModel } from '../model.ts';
import type { State } from '../state/state.ts';
import { Lines } from './Lines.tsx';

interface ContentsProps extends Pick<State, 'place' | 'focus' | 'unfolded'> {
  readonly width: number;
  /** Rows of the list; suggestions may cover the last ones. */
  readonly rows: number;
  readonly height: number;
  readonly report: ReportModel;
  readonly appearance: Appearance;
}

export const Contents = memo(function Contents({
  place,
  focus,
  unfolded,
  width,
  rows,
  height,
  report,
  appearance,
}: ContentsProps) {
  return (
    <Lines
      lines={contentsLines({ place, focus, unfolded }, report, appearance, width, rows)}
      width={width}
      height={height}
    />
  );
});
