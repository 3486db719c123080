/** The visible part of a scrolled page. A page that only scrolls is not drawn again. */
import { useMemo } from 'react';
import type { Line } from '../../draw/cell.ts';
import { inSight } from '../lines/page.ts';
import type { Appearance, ReportModel } from '../model.ts';
import { layoutOf } from '../page/layout.ts';
import { viewStateOf } from '../state/selectors.ts';
import type { State } from '../state/state.ts';
import { Lines } from './Lines.tsx';

export interface PageProps {
  readonly state: State;
  /** In the state's language. */
  readonly report: ReportModel;
  readonly appearance: Appearance;
  readonly width: number;
  readonly height: number;
}

export function Scrolled({ state, lines, width, height }: PageProps & { readonly lines: readonly Line[] }) {
  const { scroll } = viewStateOf(state);
  const rows = layoutOf(state).height;
  const shown = useMemo(() => inSight(lines, scroll, rows), [lines, scroll, rows]);
  return <Lines lines={shown} width={width} height={height} />;
}
