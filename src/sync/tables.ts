/** Descriptions of the tables that only a sync has. Pure data, in the form of data/datapackage.json. */
import type { FieldDescriptor, ResourceDescriptor } from '../data/descriptor.ts';

const kind: FieldDescriptor = {
  name: 'kind',
  title: 'Kind',
  type: 'string',
  description: 'Where the number comes from.',
  constraints: { required: true, enum: ['public'] },
};
const week: FieldDescriptor = {
  name: 'week',
  title: 'Week',
  type: 'date',
  description: 'Monday of the ISO week, UTC.',
  constraints: { required: true },
};
const model: FieldDescriptor = {
  name: 'model',
  title: 'Model',
  type: 'string',
  description: 'Slug as published; `other` is the rest.',
  constraints: { required: true },
};
const tokens: FieldDescriptor = {
  name: 'tokens',
  title: 'Tokens',
  type: 'integer',
  unit: 'tokens',
  constraints: { required: true, minimum: 0 },
};

export const sampled =
  'OpenRouter tags a sample of requests and scales it up to all of them: an estimate. Shares inside a week are sounder than its amounts.';
const fiftyAWeek =
  'Fifty models a week are named; the rest is `other`. A model that is not there was below, which is not zero.';

type SyncTable = Pick<ResourceDescriptor, 'name' | 'title' | 'description' | 'notes'> & {
  readonly fields: readonly FieldDescriptor[];
  readonly primaryKey: readonly string[];
  /** The endpoint of the Data API. */
  readonly locator: string;
};

const weekly = (
  name: string,
  title: string,
  description: string,
  column: FieldDescriptor | null,
  locator: string,
  notes: readonly string[],
): SyncTable => ({
  name,
  title,
  description,
  fields: [week, ...(column === null ? [] : [column]), model, tokens, kind],
  primaryKey: ['week', ...(column === null ? [] : [column.name]), 'model'],
  locator,
  notes: [...notes, fiftyAWeek],
});

export const categoryTable = weekly(
  'weekly-category-tokens',
  'Tokens per week, category and model',
  'One row is the estimated tokens of one model in one category and week.',
  { name: 'category', title: 'Category', type: 'string', constraints: { required: true } },
  'rankings-daily by category, weekly',
  [sampled],
);

export const languageTable = weekly(
  'weekly-language-tokens',
  'Tokens per week, kind of language and model',
  'One row is the estimated tokens of one model in one week whose requests are tagged with a kind of language.',
  {
    name: 'language_type',
    title: 'Kind of language',
    type: 'string',
    description: 'Natural or programming; a request may be tagged with both.',
    constraints: { required: true, enum: ['natural', 'programming'] },
  },
  'rankings-daily by language type, weekly',
  [sampled, 'The Data API does not say which language it is.'],
);

export const contextTable = weekly(
  'weekly-context-tokens',
  'Tokens per week, prompt length and model',
  'One row is the tokens of one model in one week whose prompts fall into one range of tokens.',
  {
    name: 'bucket',
    title: 'Prompt length',
    type: 'string',
    description: 'Range of prompt tokens.',
    constraints: {
      required: true,
      enum: ['under 1K', '1K to 10K', '10K to 100K', '100K to 1M', '1M to 10M'],
    },
  },
  'rankings-daily by context bucket, weekly',
  [],
);

export const toolTable = weekly(
  'weekly-tool-model-tokens',
  'Tokens per week of models that called tools',
  'One row is the tokens of one model in one week, of the days and routes on which it called a tool at least once.',
  null,
  'rankings-daily by modality tool_calling, weekly',
  [
    'All tokens of such days count, those of requests without tools as well: no measure of tool use, but a bound above it.',
  ],
);

export const appTable: SyncTable = {
  name: 'app-rankings',
  title: 'Apps by tokens',
  description: 'One row is the tokens and requests of one public app over four weeks.',
  fields: [
    { name: 'rank', title: 'Rank', type: 'integer', unit: 'rank', constraints: { required: true, minimum: 1 } },
    { name: 'app', title: 'App', type: 'string', constraints: { required: true } },
    tokens,
    {
      name: 'requests',
      title: 'Requests',
      type: 'integer',
      unit: 'requests',
      constraints: { required: true, minimum: 0 },
    },
    { name: 'from', title: 'From', type: 'date', description: 'First day.', constraints: { required: true } },
    { name: 'to', title: 'To', type: 'date', description: 'Last day.', constraints: { required: true } },
    kind,
  ],
  primaryKey: ['rank'],
  locator: 'app-rankings, most tokens first',
  notes: [
    'Hidden and private apps are not in it.',
    'Each provider counts tokens in its own way, so those of two apps are only roughly comparable.',
  ],
};

export const ccBy = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** The citation that the Data API asks for, with its licence, if data are republished. */
export function citationOf(page: string, asOf: string): string {
  return `Source: OpenRouter (openrouter.ai/${page}), as of ${asOf}. Licensed under CC BY 4.0.`;
}

/** A table as a resource of a data package. */
export function resourceOf(
  table: SyncTable,
  page: string,
  asOf: string,
  further: readonly string[],
): ResourceDescriptor {
  const { name, title, description, fields, primaryKey, locator, notes } = table;
  return {
    name,
    path: `${name}.csv`,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    title,
    description,
    schema: { fields, primaryKey },
    sources: [{ title: 'OpenRouter Data API', path: `https://openrouter.ai/${page}`, locator }],
    licenses: [ccBy],
    citation: citationOf(page, asOf),
    notes: [...further, ...notes],
  };
}
