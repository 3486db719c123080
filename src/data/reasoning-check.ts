/** The recipe of the dataset reasoning-check: do models labelled as reasoning by default spend tokens on it? Pure. */
import type { Dataset, Row } from './dataset.ts';
import { labelModels } from './labels.ts';

type Rows = Pick<Dataset, 'rows'>;

/** The datasets `reasoningCheck` reads. */
export const reasoningCheckNeeds = ['weekly-model-detail', 'models', 'authors'] as const;

/**
 * Minimum share of reasoning tokens in completions, in %, of a model that reasons unless told not to. Of the models counted,
 * those labelled as off by default are below it, and those that always reason far above.
 */
const leastReasoning = 20;

/**
 * Rows {model, weeks, completion_tokens, reasoning_tokens, reasoning_share, by_default, agrees, kind} for every slug with
 * published reasoning tokens that is labelled as able to reason. `agrees` is false if label and share contradict each other; such
 * a label should be marked doubtful.
 */
export function reasoningCheck(read: (name: (typeof reasoningCheckNeeds)[number]) => Rows): Row[] {
  const labels = labelModels(read('models'), read('authors'));
  const sums = new Map<string, { weeks: number; completion: number; reasoning: number }>();
  for (const { model, completion_tokens: completion, reasoning_tokens: reasoning } of read('weekly-model-detail')
    .rows) {
    if (typeof model !== 'string' || typeof completion !== 'number' || typeof reasoning !== 'number') continue;
    const sum = sums.get(model) ?? { weeks: 0, completion: 0, reasoning: 0 };
    sums.set(model, {
      weeks: sum.weeks + 1,
      completion: sum.completion + completion,
      reasoning: sum.reasoning + reasoning,
    });
  }
  return [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([model, { weeks, completion, reasoning }]) => {
      const label = labels.get(model);
      if (label?.reasoning !== true || label.reasoningDefault === null || completion === 0) return [];
      const share = (100 * reasoning) / completion;
      return [
        {
          model,
          weeks,
          completion_tokens: completion,
          reasoning_tokens: reasoning,
          reasoning_share: Math.round(share * 10) / 10,
          by_default: label.reasoningDefault,
          agrees: label.reasoningDefault === share >= leastReasoning,
          kind: 'derived',
        },
      ];
    });
}
