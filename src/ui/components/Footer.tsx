/** The last line: what was said, what is typed, or what one can do. */

import { footLine } from '../lines/footer.ts';
import type { Appearance, ReportModel } from '../model.ts';
import type { Page } from '../page/page.ts';
import type { State } from '../state/state.ts';
import { Lines } from './Lines.tsx';

interface FooterProps {
  readonly state: State;
  readonly page: Page;
  readonly report: ReportModel;
  readonly appearance: Appearance;
  /** Whether the text goes on below the screen. */
  readonly more: boolean;
}

export function Footer({ state, page, report, appearance, more }: FooterProps) {
  return <Lines lines={[footLine(state, page, report, appearance, more)]} />;
}
