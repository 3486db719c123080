/** Any table: columns named with --map, or a table that already has our column names. */

import {
  boundSource,
  type ColumnSource,
  constantMoment,
  namesIn,
  type Part,
} from '../../ingest/formats/map-grammar.ts';
import { type ColumnMap, noSuchColumn } from '../../ingest/formats/mapped.ts';
import { type ColumnType, type RequestColumnName, requestColumns } from '../../ingest/request.ts';
import type { TableColumns } from '../columns.ts';
import { literal } from '../text.ts';
import { type ColumnMapping, finishReason, type TableLayout, toolCalled } from './layout.ts';

export function mappedLayout(map: ColumnMap): TableLayout {
  return {
    name: 'map',
    detect: () => false,
    map: (columns) => {
      const has = (name: string) => columns.has(name);
      const sourceOf = (column: RequestColumnName) => {
        const source = map.get(column);
        return source === undefined ? undefined : boundSource(source, has);
      };
      const read = [...map.keys()].map(sourceOf).filter((source) => source !== undefined);
      const lacking = read.flatMap(namesIn).find((name) => !has(name));
      if (lacking !== undefined)
        throw noSuchColumn(
          lacking,
          columns.all.map(({ name }) => name),
        );
      return typed(columns, sourceOf);
    },
  };
}

export const canonical: TableLayout = {
  name: 'requests',
  detect: (columns) => columns.has('ts', 'model', 'prompt_tokens', 'completion_tokens'),
  map: (columns) =>
    typed(columns, (column) => {
      const name = column === 'model_raw' && !columns.has('model_raw') ? 'model' : column;
      return { kind: 'column', name };
    }),
};

function typed(
  columns: TableColumns,
  sourceOf: (column: RequestColumnName) => ColumnSource | undefined,
): ColumnMapping {
  const found: Partial<Record<RequestColumnName, string | undefined>> = {};
  for (const { name, type } of requestColumns) {
    const source = sourceOf(name);
    if (source !== undefined && name !== 'model' && name !== 'variant' && name !== 'source')
      found[name] = sourceSql(columns, type, source);
  }
  const finish = finishReason(found.finish_reason);
  return {
    columns: {
      ...found,
      finish_reason: finish,
      tool_called: found.tool_called ?? toolCalled(finish),
      cost_source: found.cost_source ?? `'billed'`,
    },
  };
}

function sourceSql(columns: TableColumns, type: ColumnType, source: ColumnSource): string | undefined {
  switch (source.kind) {
    case 'column': {
      const read = {
        VARCHAR: columns.text,
        TIMESTAMP: columns.time,
        BIGINT: columns.whole,
        DOUBLE: columns.decimal,
        BOOLEAN: columns.flag,
      };
      return read[type](source.name);
    }
    case 'constant':
      return constantSql(type, source.text);
    case 'elapsed':
      return columns.elapsed(source.name, source.perSecond, source.start);
    case 'sum':
      return sumSql(columns, type, source.parts);
  }
}

function constantSql(type: ColumnType, text: string): string {
  switch (type) {
    case 'VARCHAR':
      return literal(text);
    case 'TIMESTAMP':
      return `toInt64(${Math.floor(constantMoment(text) / 1000)})`;
    case 'BIGINT':
      return `toInt64(${text})`;
    case 'DOUBLE':
      return `toFloat64(${text})`;
    case 'BOOLEAN':
      return text === 'true' ? '1' : '0';
  }
}

/** The sum of the known parts; a difference needs all parts. */
function sumSql(columns: TableColumns, type: ColumnType, parts: readonly Part[]): string {
  const isWhole = type === 'BIGINT' && parts.every(({ factor }) => Math.abs(factor) === 1);
  const isDifference = parts.some(({ factor }) => factor < 0);
  const values = parts.map(({ name, factor }) => ({
    factor,
    sql: `${(isWhole ? columns.whole : columns.decimal)(name)}`,
  }));
  const terms = values.map(({ factor, sql }) =>
    factor === 1 ? `ifNull(${sql}, 0)` : `ifNull(${sql}, 0) * (${isWhole ? factor : factor.toExponential()})`,
  );
  const known = values.map(({ sql }) => `isNotNull(${sql})`).join(isDifference ? ' and ' : ' or ');
  const sum = `if(${known}, ${terms.join(' + ')}, NULL)`;
  return type === 'BIGINT' && (isDifference || !isWhole)
    ? columns.asCount(`(round(toFloat64(${sum}) * 1e6) / 1e6)`, parts[0]?.name ?? '')
    : sum;
}
