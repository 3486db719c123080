/** The names that a condition on a log accepts, and the columns of `requests` they refer to. */
import type { Row } from '../data/dataset.ts';
import type { Condition } from './aggregate.ts';
import { labelKeys } from './labelled.ts';
import type { Coverage } from './log.ts';
import type { StudyLabels } from './options.ts';

interface AskedColumn {
  readonly column: string;
  /** `id` is hashed if the log is copied; `label` follows from the model. */
  readonly type: 'text' | 'number' | 'boolean' | 'id' | 'label';
}

const text = (column: string): AskedColumn => ({ column, type: 'text' });
const number = (column: string): AskedColumn => ({ column, type: 'number' });

/** Keyed by the user's word; the short words are those of `--by`. */
export const askedColumns: Readonly<Record<string, AskedColumn>> = {
  project: text('project'),
  model: { column: 'model', type: 'label' },
  author: { column: 'author', type: 'label' },
  provider: text('provider'),
  agent: text('agent'),
  app: text('app'),
  team: text('team'),
  user: { column: 'user_id', type: 'id' },
  key: { column: 'api_key', type: 'id' },
  session: { column: 'session_id', type: 'id' },
  status: text('status'),
  source: text('source'),
  country: text('country'),
  language: text('language'),
  category: text('category'),
  finish_reason: text('finish_reason'),
  tool_called: { column: 'tool_called', type: 'boolean' },
  is_byok: { column: 'is_byok', type: 'boolean' },
  prompt_tokens: number('prompt_tokens'),
  completion_tokens: number('completion_tokens'),
  cached_tokens: number('cached_tokens'),
  cost_usd: number('cost_usd'),
  latency_ms: number('latency_ms'),
  ttft_ms: number('ttft_ms'),
};

/** Rewrites conditions on a model's name or author as conditions on the log's raw model names, of which it has few. */
export function resolvedModels(
  conditions: readonly Condition[],
  { models = [] }: Pick<Coverage, 'models'>,
  labels: StudyLabels,
): Condition[] {
  return conditions.map((condition) => {
    if (condition.column !== 'model' && condition.column !== 'author') return condition;
    const labelOf = new Map(labelKeys(labels).map(({ key, label }) => [key, label]));
    const lower = { ...condition, values: condition.values.map((value) => String(value).toLowerCase()) };
    const met = models.filter(({ model, variant }) => {
      const label = labelOf.get(`${model}:${variant}`) ?? labelOf.get(model ?? '') ?? {};
      return meets(lower, namesOf(condition.column, model, label));
    });
    return {
      column: calledModel,
      operator: '=',
      values: met.length === 0 ? [''] : met.map(({ model, variant }) => `${model ?? ''}:${variant ?? ''}`),
      exact: true,
    };
  });
}

/** A model as the log names it, with its variant; never null. */
const calledModel = `concat(coalesce(model, ''), ':', coalesce(variant, ''))`;

/** A model matches by its slug, the log's own name for it, or its display name. */
function namesOf(column: string, model: string | null, label: Row): readonly string[] {
  if (model === null) return [];
  const author = label.author ?? (model.includes('/') ? model.split('/')[0] : null);
  const names = column === 'author' ? [author] : [label.model ?? model, model, label.name];
  return names.flatMap((name) => (typeof name === 'string' ? [name.toLowerCase()] : []));
}

function meets({ operator, values }: Condition, names: readonly string[]): boolean {
  const [first] = names;
  if (values.length === 0) return (operator === '=') === (first === undefined);
  if (first === undefined) return false;
  const [value = ''] = values.map(String);
  switch (operator) {
    case '=':
      return values.some((each) => names.includes(String(each)));
    case '!=':
      return !names.includes(value);
    case '~':
      return names.some((name) => name.includes(value));
    case '>':
      return first > value;
    case '>=':
      return first >= value;
    case '<':
      return first < value;
    case '<=':
      return first <= value;
  }
}
