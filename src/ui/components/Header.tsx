/** The first line: the current place. Not redrawn for keys that only move within a page. */
import { memo } from 'react';
import { type Headed, headLine } from '../lines/header.ts';
import type { Appearance, ReportModel } from '../model.ts';
import { Lines } from './Lines.tsx';

interface HeaderProps extends Headed {
  readonly columns: number;
  readonly report: ReportModel;
  readonly appearance: Appearance;
}

export const Header = memo(function Header({ columns, report, appearance, ...headed }: HeaderProps) {
  return <Lines lines={[headLine(columns, headed, report, appearance)]} />;
});
