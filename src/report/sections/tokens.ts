/** Kinds of tokens: prompt and output, cache, reasoning. */
import { message } from '../../i18n/message.ts';
import { type Content, numberIn, type Section } from '../content.ts';
import type { Own } from '../own.ts';
import { totalFacts, totalOf, totals } from '../usage-facts.ts';

export const tokens: Section = { id: 'tokens', title: message('report.tokens'), make };

function make(own: Own): Content | null {
  const rows = totals(own);
  const value = (measure: string) => numberIn(totalOf(rows, measure), 'value');
  const [all, output] = [value('tokens'), value('output')];
  if (all === null || output === null || all === 0) return null;
  const [hits, before] = [value('cache hits'), numberIn(totalOf(rows, 'cache hits'), 'before')];
  const reasoning = value('reasoning');
  const written = value('cache writes');
  return {
    paragraphs: [
      [
        message('report.outputShare'),
        ...(reasoning === null || output === 0 ? [] : [message('report.reasoningOutput')]),
      ],
      [
        ...(hits === null ? [message('report.cacheUntold')] : [message('report.cacheHits')]),
        ...(hits === null || before === null || Math.abs(hits - before) < 0.05
          ? []
          : [message('report.cacheBefore', { isMore: hits > before })]),
        ...(written === null || written === 0 ? [] : [message('report.cacheWritten')]),
      ],
    ],
    tables: [
      totalFacts([
        ...rows,
        // Shares computed from the sums above, for the sentences.
        percent('output share', output, all),
        ...(reasoning === null || output === 0 ? [] : [percent('reasoning share', reasoning, output)]),
      ]),
    ],
  };
}

function percent(measure: string, part: number, of: number) {
  return { measure, unit: '%', value: (100 * part) / of, before: null, change: null, known: null };
}
