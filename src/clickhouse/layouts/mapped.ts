/** Any table: columns named with --map, or a table that already has our column names. */

import { DataError } from '../../errors.ts';
import { code, message } from '../../i18n/message.ts';
import { quote } from '../../i18n/quote.ts';
import type { ColumnMap } from '../../ingest/formats/mapped.ts';
import { type RequestColumnName, requestColumns } from '../../ingest/request.ts';
import type { TableColumns } from '../columns.ts';
import { type ColumnMapping, finishReason, type TableLayout, toolCalled } from './layout.ts';

export function mappedLayout(map: ColumnMap): TableLayout {
  return {
    name: 'map',
    detect: () => false,
    map: (columns) => {
      const lacking = [...map.values()].find((name) => !columns.has(name));
      if (lacking !== undefined)
        throw new DataError(
          message('clickhouse.noColumn', {
            column: quote(lacking),
            columns: code(columns.all.map(({ name }) => name).join(', ')),
          }),
        );
      return typed(columns, (column) => map.get(column));
    },
  };
}

export const canonical: TableLayout = {
  name: 'requests',
  detect: (columns) => columns.has('ts', 'model', 'prompt_tokens', 'completion_tokens'),
  map: (columns) =>
    typed(columns, (column) => {
      if (column === 'model_raw') return columns.has('model_raw') ? 'model_raw' : 'model';
      return column;
    }),
};

function typed(columns: TableColumns, nameOf: (column: RequestColumnName) => string | undefined): ColumnMapping {
  const read = {
    VARCHAR: columns.text,
    TIMESTAMP: columns.time,
    BIGINT: columns.whole,
    DOUBLE: columns.decimal,
    BOOLEAN: columns.flag,
  };
  const found: Partial<Record<RequestColumnName, string | undefined>> = {};
  for (const { name, type } of requestColumns) {
    const column = nameOf(name);
    if (column !== undefined && name !== 'model' && name !== 'variant' && name !== 'source')
      found[name] = read[type](column);
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
