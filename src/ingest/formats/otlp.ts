/** OpenTelemetry in OTLP JSON: spans with gen_ai (or OpenInference) attributes, and events of coding agents. */
import { literal } from '../../counts/sql-text.ts';
import type { Sample } from '../sample.ts';
import type { LogFormat } from './format.ts';
import { mapSpan, wantedAttributes, withSums } from './span-rows.ts';

/** Where records are: as the protocol defines it, in protobuf's own names, in Tempo's form, and in an early form. */
const spans = [
  'scopeSpans[*].spans',
  'scope_spans[*].spans',
  'instrumentationLibrarySpans[*].spans',
  'instrumentation_library_spans[*].spans',
];
const logs = ['scopeLogs[*].logRecords', 'scope_logs[*].log_records', 'scope_logs[*].logRecords'];
const scopes: Readonly<Record<string, readonly string[]>> = {
  resourceSpans: spans,
  resource_spans: spans,
  batches: spans,
  resourceLogs: logs,
  resource_logs: logs,
};
/** Tempo wraps a trace in an object. */
const roots = Object.keys(scopes).flatMap((root) => [root, `trace.${root}`]);

/** `resourceSpans[*].scopeSpans[*].spans`, for each place where the sample has records. */
function placesIn({ records }: Sample): string[] {
  const places = roots.flatMap((root) => {
    const lists = records.map((record) => listAt(record, root)).filter((list) => list !== undefined);
    return (scopes[root.replace('trace.', '')] ?? [])
      .filter((scope) => lists.some((list) => hasScope(list, scope)))
      .map((scope) => `${root}[*].${scope}`);
  });
  return places.length > 0 ? places : ['resourceSpans[*].scopeSpans[*].spans'];
}

function listAt(record: Readonly<Record<string, unknown>>, root: string): readonly unknown[] | undefined {
  let at: unknown = record;
  for (const name of root.split('.'))
    at = typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[name] : undefined;
  return Array.isArray(at) ? at : undefined;
}

function hasScope(list: readonly unknown[], scope: string): boolean {
  const name = scope.slice(0, scope.indexOf('['));
  return list.some((each) => typeof each === 'object' && each !== null && name in each);
}

const values = ['string', 'int', 'double', 'bool', 'array'].flatMap((type) => [`${type}Value`, `${type}_value`]);
const shape = `[{"key":"VARCHAR","value":{${values.map((name) => `"${name}":"VARCHAR"`).join(',')}}}]`;

/** SQL of the wanted attributes of a record, from a list of names and typed values. */
const attributes = `TRY(map_from_entries(list_transform(
      list_filter(from_json(json_extract(record, '$.attributes'), '${shape}'), item -> list_contains([${wantedAttributes.map(literal).join(', ')}], item.key)),
      item -> {'k': item.key, 'v': coalesce(${values.map((name) => `item.value.${name}`).join(', ')})})))`;

function text(...paths: readonly string[]): string {
  return `coalesce(${paths.map((path) => `nullif(json_extract_string(record, '$.${path}'), '')`).join(', ')}, NULL)`;
}

/**
 * No gen_ai attribute is stable: older and vendor-specific names are read too. A span of an agent sums up those below it, and a
 * tool is not a request: gen_ai.operation.name tells, or the kind of OpenInference and OpenRouter, or else usage in a span below.
 * Of spans with the same response id the most complete is kept.
 */
export const otlp: LogFormat = {
  name: 'otlp',
  title: 'OTLP JSON with gen_ai spans',
  about:
    "The OpenTelemetry collector's file exporter (spans, or the logs of Claude Code, Codex and Gemini CLI), Tempo, or OpenRouter Broadcast to a webhook that keeps what it gets.",
  detect: ({ records }) => records.some((record) => roots.some((root) => listAt(record, root) !== undefined)),
  shape: (sample) => placesIn(sample).join(' '),
  isStrict: true,
  repeats: true,
  unpack: (docs, sample) => {
    const places = placesIn(sample).map((place) => `json_extract(doc, '$.${place}[*]')`);
    const all = places.length === 1 ? places[0] : `list_concat(${places.join(', ')})`;
    return withSums(`(SELECT CASE WHEN record IS NOT NULL THEN '{}' END AS doc, _file, _row, ${attributes} AS attributes,
      ${text('traceId', 'trace_id')} AS trace, ${text('spanId', 'span_id')} AS span,
      nullif(${text('parentSpanId', 'parent_span_id')}, '0000000000000000') AS parent,
      coalesce(nullif(${text('startTimeUnixNano', 'start_time_unix_nano', 'timeUnixNano', 'time_unix_nano')}, '0'), nullif(${text('observedTimeUnixNano', 'observed_time_unix_nano')}, '0')) AS started,
      nullif(${text('endTimeUnixNano', 'end_time_unix_nano')}, '0') AS ended,
      coalesce(${text('status.code')}, '0') IN ('2', 'STATUS_CODE_ERROR') AS failed,
      ${text('eventName', 'event_name', 'body.stringValue', 'body.string_value')} AS event
    FROM (SELECT _file, _row, CASE WHEN doc IS NULL THEN [NULL] WHEN len(${all}) > 0 THEN ${all} ELSE ['{}'::JSON] END AS spans FROM ${docs}), unnest(spans) AS each(record))`);
  },
  map: (fields) => mapSpan(fields),
};
