/** Single spans as exporters print them, and as Phoenix, Jaeger and SDK consoles do: without the envelopes of OTLP. */
import { literal } from '../../counts/sql-text.ts';
import { jsonPath } from '../fields.ts';
import type { Sample } from '../sample.ts';
import { finishReason, type LogFormat, withTotal } from './format.ts';
import { genAi, noRequests } from './gen-ai.ts';
import { mapSpan, wantedAttributes, withSums } from './span-rows.ts';

type Record_ = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Record_ => typeof value === 'object' && value !== null;

/** The forms in which attributes are stored. */
const kinds = {
  /** An object: Phoenix, and the consoles of Python and JavaScript. */
  object: ({ attributes, context, span_id: id, spanContext }: Record_) =>
    isObject(attributes) &&
    !Array.isArray(attributes) &&
    (isObject(context) || isObject(spanContext) || id !== undefined),
  /** A list of names and values: Jaeger. */
  tags: ({ spanID, tags }: Record_) => typeof spanID === 'string' && Array.isArray(tags),
  /** The same in Go's names. */
  go: ({ SpanContext, Attributes }: Record_) =>
    isObject(SpanContext) && (Array.isArray(Attributes) || Attributes === null),
} as const;
type Kind = keyof typeof kinds;

function spansIn({ records }: Pick<Sample, 'records'>): readonly Record_[] {
  return records.flatMap((record) => (Array.isArray(record.spans) ? record.spans.filter(isObject) : [record]));
}

function kindOf(sample: Sample): Kind | undefined {
  return (Object.keys(kinds) as Kind[]).find((kind) => spansIn(sample).some(kinds[kind]));
}

/** Phoenix's table of spans has a column for each attribute. */
const columnOf = (name: string) => `attributes.${name}`;
const isTable = (sample: Sample) =>
  sample.container !== 'json' &&
  [...genAi.prompt, ...genAi.completion, ...genAi.total, ...genAi.model].some((name) =>
    sample.names.has(columnOf(name).toLowerCase()),
  );

const first = (paths: readonly string[]) =>
  `coalesce(${paths.map((path) => `nullif(json_extract_string(doc, '$.${path}'), '')`).join(', ')}, NULL)`;
const wanted = `[${wantedAttributes.map(literal).join(', ')}]`;
const listed = (list: string, key: string, value: string) =>
  `TRY(map_from_entries(list_transform(list_filter(coalesce(json_extract(doc, '$.${list}[*]'), []), item -> list_contains(${wanted}, json_extract_string(item, '$.${key}'))), item -> {'k': json_extract_string(item, '$.${key}'), 'v': json_extract_string(item, '$.${value}')})))`;
/** Flat and nested names. */
const asMap = () => {
  const flat = wantedAttributes.map((name) => jsonPath(`attributes.${name.replaceAll('.', '\\.')}`));
  const nested = wantedAttributes.map((name) => jsonPath(`attributes.${name}`));
  const texts = (paths: readonly string[]) => `json_extract_string(doc, [${paths.map(literal).join(', ')}])`;
  return `map(${wanted}, list_transform(list_zip(${texts(flat)}, ${texts(nested)}), pair -> coalesce(pair[1], pair[2])))`;
};
const attributesOf: Readonly<Record<Kind, () => string>> = {
  object: asMap,
  tags: () => listed('tags', 'key', 'value'),
  go: () => listed('Attributes', 'Key', 'Value.Value'),
};

/** The same names and rules as those of OTLP. */
export const spans: LogFormat = {
  name: 'spans',
  title: 'Spans with gen_ai or OpenInference attributes, one by one',
  about: "Phoenix's spans (a table, or its API), Jaeger's JSON, or what an SDK's console exporter prints.",
  detect: (sample) => isTable(sample) || (sample.container === 'json' && kindOf(sample) !== undefined),
  shape: (sample) => kindOf(sample) ?? 'table',
  isStrict: true,
  repeats: true,
  unpack: (docs, sample) => {
    const list = `json_extract(doc, '$.spans[*]')`;
    const each = `(SELECT _file, _row, CASE WHEN record IS NULL THEN NULL ELSE record::VARCHAR END AS doc FROM (SELECT _file, _row, unnest(CASE WHEN len(${list}) > 0 THEN ${list} ELSE [doc::JSON] END) AS record FROM ${docs}))`;
    const ended = first(['end_time', 'endTime', 'EndTime']);
    return withSums(`(SELECT CASE WHEN doc IS NOT NULL THEN '{}' END AS doc, _file, _row, ${attributesOf[kindOf(sample) ?? 'object']()} AS attributes,
      ${first(['context.trace_id', 'context.traceId', 'trace_id', 'traceId', 'traceID', 'spanContext.traceId', 'SpanContext.TraceID'])} AS trace,
      ${first(['context.span_id', 'context.spanId', 'span_id', 'spanId', 'spanID', 'id', 'spanContext.spanId', 'SpanContext.SpanID'])} AS span,
      nullif(${first(['parent_id', 'parentId', 'parent_span_id', 'parentSpanId', 'references[0].spanID', 'Parent.SpanID'])}, '0000000000000000') AS parent,
      ${first(['start_time', 'startTime', 'StartTime', 'timestamp'])} AS started, ${ended} AS ended,
      coalesce(lower(${first(['status_code', 'status.status_code', 'status.code', 'Status.Code'])}), '') IN ('error', '2', 'status_code_error') AS failed,
      NULL::VARCHAR AS event
    FROM ${each})`);
  },
  map: (fields, sample) => {
    if (sample.container === 'json') return mapSpan(fields);
    const count = (names: readonly string[]) => fields.whole(...names.map(columnOf));
    const text = (names: readonly string[]) => fields.text(...names.map(columnOf));
    const kind = `lower(coalesce(${text(genAi.operation)}, ${fields.text('span_kind', 'openinference.span.kind')}))`;
    const started = fields.time('start_time', 'startTime');
    const failed = fields.text('status_code', 'status.code');
    return {
      isRequest: `coalesce(${text([...genAi.prompt, ...genAi.completion, ...genAi.total, ...genAi.model])}, NULL) IS NOT NULL AND NOT coalesce(${noRequests(kind)}, false)`,
      columns: {
        ...withTotal(count(genAi.prompt), count(genAi.completion), count(genAi.total)),
        request_id: `coalesce(${text(genAi.request_id)}, ${fields.text('context.span_id', 'span_id', 'id')})`,
        ts: started,
        user_id: text(genAi.user),
        session_id: text(genAi.session),
        model_raw: text(genAi.model),
        provider: text(genAi.provider),
        reasoning_tokens: count(genAi.reasoning),
        cached_tokens: count(genAi.cached),
        cache_write_tokens: count(genAi.cacheWrite),
        cost_usd: fields.cost(...genAi.cost.map(columnOf)),
        cost_source: `'list'`,
        finish_reason: finishReason(`nullif(regexp_extract(${text(genAi.finish)}, '[a-zA-Z][a-zA-Z_-]*', 0), '')`),
        status: failed === 'NULL' ? failed : `CASE WHEN upper(${failed}) IN ('ERROR', '2') THEN 'error' ELSE 'ok' END`,
      },
    };
  },
};
