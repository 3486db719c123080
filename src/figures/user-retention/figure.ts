/** Figure 25: what is known of each model's retention. A log has the cohorts of all models in one figure, and their verdicts. */
import { defineFigure, defineLogFigure } from '../figure.ts';
import { cohortsLog, verdictsLog } from './log.ts';
import { panelReport } from './report.ts';

export const retentionPanels = (
  [
    ['25a', 'retention-claude-4-sonnet'],
    ['25b', 'retention-gemini-2-5-pro'],
    ['25c', 'retention-gemini-2-5-flash'],
    ['25d', 'retention-gpt-4o-mini'],
    ['25e', 'retention-llama-4-maverick'],
    ['25f', 'retention-gemini-2-0-flash'],
    ['25g', 'retention-deepseek-r1'],
    ['25h', 'retention-deepseek-v3-0324'],
  ] as const
).map(([id, name]) => defineFigure({ id, name, chapter: 'retention', report: panelReport(id) }));

const beside = retentionPanels.map(({ id }) => id);

export const userRetention = defineLogFigure('retention', { ...cohortsLog, beside });
export const retentionVerdicts = defineLogFigure('retention-verdicts', { ...verdictsLog, beside });
