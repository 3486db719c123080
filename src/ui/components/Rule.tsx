/** A line across the screen. */
import { memo } from 'react';
import { ruleLine } from '../lines/screen.ts';
import type { Appearance } from '../model.ts';
import { Lines } from './Lines.tsx';

interface RuleProps {
  readonly columns: number;
  readonly appearance: Appearance;
}

export const Rule = memo(function Rule({ columns, appearance }: RuleProps) {
  return <Lines lines={[ruleLine(columns, appearance)]} />;
});
