/** How fast requests were, how many failed and what caches saved, by time, model, provider or another key. */
import { speedParts } from '../../counts/speed.ts';
import { spanAsked } from '../../counts/usage.ts';
import type { LogHalf } from '../figure.ts';
import { logView } from '../shared/log-view.ts';
import { isTime } from '../usage/groups.ts';
import { zoneNote } from '../usage/notes.ts';
import { hasAny, speedFields, speedRows, totalFields, totalRows } from './board.ts';
import { boardTitle, notes, words } from './text.ts';

export const speedViews: LogHalf['run'] = async (sql, labels, options = {}) => {
  const asked = options.usage ?? { by: 'week', zone: 'UTC' };
  const { by } = asked;
  const parts = await speedParts(sql, labels, asked, spanAsked(asked));
  if (!hasAny(parts) || parts.every(({ key }) => key === null)) return [];
  const lists = labels.prices === undefined ? [] : [labels.prices];
  const shared = { notes: [...notes, zoneNote(asked.zone, options.weekStart)], from: [labels.models, ...lists] };
  return [
    ...logView(
      {
        name: 'study',
        title: boardTitle(by),
        measure: words.measure,
        fields: speedFields(by),
        rows: speedRows(parts, { by, weekStart: options.weekStart }),
        mark: isTime(by)
          ? { type: 'line', x: by, y: 'latency_p50', min: 0 }
          : { type: 'bar', label: by, value: 'latency_p50' },
        ...shared,
      },
      options,
    ),
    ...logView(
      {
        name: 'total',
        title: words.totalTitle,
        measure: words.totalMeasure,
        fields: totalFields,
        rows: totalRows(parts),
        mark: { type: 'table' },
        ...shared,
      },
      options,
    ),
  ];
};
