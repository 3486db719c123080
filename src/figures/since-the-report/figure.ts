/** Figures of our own on the weeks after the report's window: the same shares, from public data, up to the newest week. */
import { defineFigure, type ReportHalf } from '../figure.ts';
import { authorShare, launches, openModelShare, reasoningShare, sourceShare, sourceTokens } from './report.ts';

const since = (name: string, report: ReportHalf) =>
  defineFigure({ id: `since-${name}`, name: `since-${name}`, chapter: 'since-the-report', ours: true, report });

export const sinceTheReport = [
  since('source-share', sourceShare),
  since('source-tokens', sourceTokens),
  since('open-models', openModelShare),
  since('reasoning-share', reasoningShare),
  since('author-share', authorShare),
  since('volume-retention', launches),
];
