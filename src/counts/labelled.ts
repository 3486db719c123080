/** SQL that aggregates requests and joins the result to labels of models and categories. */
import type { Row, Value } from '../data/dataset.ts';
import { labelModels, type ModelLabels } from '../data/labels.ts';
import type { GroupKey, Sum } from './aggregate.ts';
import { categoryTable } from './categories.ts';
import type { StudyLabels, StudyOptions } from './options.ts';
import type { Sql } from './sql.ts';

/** Tokens of a request. If one count is unknown, the other alone; a sum skips requests with neither. */
export const tokens = 'coalesce(prompt_tokens + completion_tokens, prompt_tokens, completion_tokens)';

/** Whether the request ended in a tool call; null if the log does not say. */
export const toolCalled = `coalesce(tool_called, case when finish_reason = 'tool_use' then 'tool_calls' else finish_reason end = 'tool_calls')`;

interface Question {
  /** Named group keys of `requests`. */
  readonly by?: Readonly<Record<string, GroupKey>>;
  /** Named sums over `requests`, which must be additive across groups. */
  readonly sums: Readonly<Record<string, Sum>>;
  readonly where?: string;
  /** Also joins `category` and `tag`, null if the request has none or the map lacks it. */
  readonly categories?: boolean;
  /**
   * A select over `labelled`: the columns above and `model`, `name`, `author`, `source_type`, `size`, `open_weights`,
   * `reasoning`, `reasoning_default`. It must sum again, because variants of a model are separate rows.
   */
  readonly select: string;
}

/** The result as plain rows. The query must cast sums to double or varchar. */
export async function ask(
  sql: Sql,
  labels: StudyLabels,
  options: StudyOptions,
  { by = {}, sums, where, categories = false, select }: Question,
): Promise<Row[]> {
  const apps = options.apps !== undefined;
  const words: Record<string, GroupKey> = categories
    ? { raw_category: 'category', ...(apps ? { raw_app: 'app' } : {}) }
    : {};
  const counted = await sql.counted({ by: { slug: 'model', variant: 'variant', ...by, ...words }, sums, where });
  const parameters = [JSON.stringify(keysOf(labels, options))];
  if (categories) parameters.push(JSON.stringify(await categoryTable(sql, labels.categories, options.apps)));
  const text = `with label as (
  select item.key as key, item.label as label from (select unnest(from_json(?::json, '${labelShape}')) as item)
), ${categories ? `category_of as (select unnest(from_json(?::json, '${categoryShape}'), recursive := true)),` : ''}
counted as (
  select *${categories && !apps ? ', null::varchar as raw_app' : ''} from ${counted}
), joined as (
  select counted.*, coalesce(of_variant.label, of_model.label) as label
    ${categories ? ', category_of.category, category_of.tag, category_of.inferred' : ''}
  from counted
  left join label of_variant on of_variant.key = slug || ':' || variant
  left join label of_model on of_model.key = slug
  ${categories ? 'left join category_of on raw is not distinct from raw_category and for_app is not distinct from raw_app' : ''}
), labelled as (
  select * exclude (slug, variant, label),
    coalesce(label.model, slug, 'not named') as model,
    coalesce(label.name, slug, 'not named') as name,
    -- A model nobody labelled still says its author in its slug.
    coalesce(label.author, nullif(split_part(slug, '/', 1), slug), 'not named') as author,
    coalesce(label.source_type, 'Unknown') as source_type,
    label.size as size, label.open_weights as open_weights,
    label.reasoning as reasoning, label.reasoning_default as reasoning_default
  from joined
)
${select}`;
  return (await sql.rows(text, parameters)).map(plainRow);
}

const labelShape = `[{"key":"VARCHAR","label":{"model":"VARCHAR","name":"VARCHAR","author":"VARCHAR","source_type":"VARCHAR","size":"VARCHAR","open_weights":"BOOLEAN","reasoning":"BOOLEAN","reasoning_default":"BOOLEAN"}}]`;
const categoryShape = `[{"raw":"VARCHAR","for_app":"VARCHAR","category":"VARCHAR","tag":"VARCHAR","inferred":"BOOLEAN"}]`;

/** Only labels of models in the log: every query sends its labels, and a log has three models, not eight hundred. */
function keysOf(labels: StudyLabels, { coverage }: StudyOptions): readonly LabelKey[] {
  const keys = labelKeys(labels);
  if (coverage?.models === undefined) return keys;
  const asked = new Set(coverage.models.flatMap(({ model, variant }) => [model, `${model}:${variant}`]));
  return keys.filter(({ key }) => asked.has(key));
}

interface LabelKey {
  readonly key: string;
  readonly label: Readonly<Record<string, Value>>;
}

/**
 * Labels by every name a log may use: the published slug, the canonical slug, and the canonical slug with a variant (`:thinking`
 * has labels of its own). The first of duplicate keys wins: published slugs come first.
 */
export function labelKeys(labels: Pick<StudyLabels, 'models' | 'authors'>): readonly LabelKey[] {
  const before = known.get(labels);
  if (before !== undefined) return before;
  const keys = keysIn(labels);
  known.set(labels, keys);
  return keys;
}

/** Every query needs them, and building takes 3 ms. */
const known = new WeakMap<object, readonly LabelKey[]>();

function keysIn(labels: Pick<StudyLabels, 'models' | 'authors'>): LabelKey[] {
  const keys = new Map<string, ModelLabels>();
  const all = [...labelModels(labels.models, labels.authors).values()];
  const claim = (key: string, label: ModelLabels) => {
    if (!keys.has(key)) keys.set(key, label);
  };
  for (const label of all) claim(label.slug, label);
  const variantOf = (slug: string) => /:.*$/.exec(slug)?.[0] ?? '';
  // Slugs without a variant come first: `:free` is the same model, `:thinking` is not quite.
  for (const label of all) if (variantOf(label.slug) === '') claim(label.model, label);
  for (const label of all) claim(`${label.model}${variantOf(label.slug)}`, label);
  for (const label of all) claim(label.model, label);
  // The log's model name may say whether a hybrid was asked to reason.
  for (const label of all) {
    if (label.reasoning !== true) continue;
    claim(`${label.model}:thinking`, { ...label, reasoningDefault: true });
    claim(`${label.model}:non-thinking`, { ...label, reasoningDefault: false });
  }
  return [...keys].map(([key, label]) => ({
    key,
    label: {
      model: label.model,
      name: label.name,
      author: label.author,
      source_type: label.sourceType,
      size: label.size,
      open_weights: label.openWeights,
      reasoning: label.reasoning,
      reasoning_default: label.reasoningDefault,
    },
  }));
}

/** Turns bigints into numbers; any other type is a bug in the query. */
function plainRow(row: Readonly<Record<string, unknown>>): Row {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      if (value === null || value === undefined) return [name, null];
      if (typeof value === 'bigint') return [name, Number(value)];
      if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return [name, value];
      throw new Error(`The column ${name} came as ${typeof value}; cast it in the question.`);
    }),
  );
}
