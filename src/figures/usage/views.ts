/** What `usage` shows: tokens by kind and their value, by day, week, project, model or another key. */
import type { StudyLabels, StudyOptions, UsageKey, UsageOptions } from '../../counts/options.ts';
import type { Sql } from '../../counts/sql.ts';
import { spanAsked, spanBefore, type UsagePart, usageParts } from '../../counts/usage.ts';
import { spanOf } from '../../counts/weeks.ts';
import type { Dataset } from '../../data/dataset.ts';
import type { Localised } from '../../i18n/message.ts';
import type { LogHalf, LogView } from '../figure.ts';
import { logView } from '../shared/log-view.ts';
import { type Bounds, boardFields, boardRows, costFields, costRows, totalFields, totalRows } from './board.ts';
import { notesOf, priceNotes, totalNote } from './notes.ts';
import { pricedFields, pricedNotes, pricedRows } from './priced-as.ts';
import { boardTitle, words } from './text.ts';

export const usageViews: LogHalf['run'] = async (sql, labels, options = {}) => {
  const asked = usageOptions(options);
  const log = await spanOf(sql, options);
  const before = spanBefore(asked, log?.to);
  const parts = await usageParts(sql, labels, asked, spanAsked(asked));
  // If no request has the key, a board by it would be one row without a name.
  if (log === null || parts.every(({ key }) => key === null)) return [];
  // Days before the log begins are not days without use.
  const isKnown = before?.from !== undefined && before.from > log.from;
  const earlier = before === undefined || !isKnown ? [] : await usageParts(sql, labels, asked, before);
  const bounds: Bounds = { asked, log, before: isKnown ? before : undefined, weekStart: options.weekStart };
  const lists = labels.prices === undefined ? [] : [labels.prices];
  const from: Counted['from'] = [labels.models, labels.authors, ...lists];
  const notes = notesOf(parts, bounds);
  const isLine = asked.by === 'week' || asked.by === 'month';
  const others = asked.pricedAs ?? [];
  return [
    ...logView(
      {
        name: 'priced-as',
        title: words.pricedTitle,
        measure: words.pricedMeasure,
        fields: pricedFields(asked.by),
        rows: pricedRows(parts, labels, others, { by: asked.by, weekStart: options.weekStart }),
        mark: { type: 'table' },
        notes: [...pricedNotes(parts), ...notes],
        from,
      },
      options,
    ),
    ...logView(
      {
        name: 'study',
        title: boardTitle(asked.by),
        measure: words.measure,
        fields: boardFields(asked.by),
        rows: boardRows(parts, earlier, bounds),
        mark: isLine
          ? { type: 'line', x: asked.by, y: 'tokens', min: 0 }
          : { type: 'bar', label: asked.by, value: 'tokens' },
        notes: [totalNote(parts), ...notes],
        from,
      },
      options,
    ),
    ...logView(
      {
        name: 'total',
        title: words.totalTitle,
        measure: words.totalMeasure,
        fields: totalFields,
        rows: totalRows(parts, earlier, bounds),
        mark: { type: 'table' },
        notes,
        from,
      },
      options,
    ),
    ...logView(
      {
        name: 'cost',
        title: words.costTitle,
        measure: words.costMeasure,
        fields: costFields,
        rows: costRows(parts),
        mark: { type: 'table' },
        notes: [...notes, ...priceNotes],
        from,
      },
      options,
    ),
    ...(asked.by === 'week' ? await boardsBy(sql, labels, options, { parts, bounds, from, notes }) : []),
  ];
};

interface Counted {
  readonly parts: readonly UsagePart[];
  readonly bounds: Bounds;
  readonly from: readonly [Dataset, ...Dataset[]];
  readonly notes: readonly Localised[];
}

/** Boards next to the weekly one: by model, and by project if the log names any. */
async function boardsBy(
  sql: Sql,
  labels: StudyLabels,
  options: StudyOptions,
  { parts, bounds, from, notes }: Counted,
): Promise<LogView[]> {
  const asked = (by: UsageKey): UsageOptions => ({ ...bounds.asked, by });
  const projects = await usageParts(sql, labels, asked('project'), spanAsked(bounds.asked));
  const named = projects.filter(({ key }) => key !== null).length > 0 ? projects : [];
  const boards = [
    { by: 'model' as const, of: parts.map((part) => ({ ...part, key: part.model })) },
    { by: 'project' as const, of: named },
  ];
  return boards.flatMap(({ by, of }) =>
    of.length === 0
      ? []
      : logView(
          {
            name: `by-${by}`,
            title: boardTitle(by),
            measure: words.measure,
            fields: boardFields(by),
            rows: boardRows(of, [], { ...bounds, asked: asked(by), before: undefined }),
            mark: { type: 'bar', label: by, value: 'tokens' },
            notes: [totalNote(of), ...notes],
            from,
          },
          options,
        ),
  );
}

function usageOptions({ usage: asked }: StudyOptions): UsageOptions {
  return asked ?? { by: 'week', zone: 'UTC' };
}
