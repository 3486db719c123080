/** The last line: a message, typed text, or key hints. */

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
  /** Whether the text continues below the screen. */
  readonly more: boolean;
}

export function Footer({ state, page, report, appearance, more }: FooterProps) {
  return <Lines lines={[footLine(state, page, report, appearance, more)]} />;
}
